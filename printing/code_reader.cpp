// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_reader.h"

#include "printing/grey.h"
#include "printing/softened.h"

#include <QPainter>

#include <ReadBarcode.h>
#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr int mostCodes = 500; // on one page: labels, if they are as small as a reader can see

QString digitsOnly(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
    return digits;
}

// One call of ReadBarcode for one format: ReadBarcodes of zxing-cpp 1.4 aborts on large images.
std::optional<SeenCode> decode(const QImage &grey, CodeKind kind)
{
    ZXing::DecodeHints hints;
    hints.setFormats(kind == CodeKind::Barcode ? ZXing::BarcodeFormat::Code128
                                               : ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    const ZXing::ImageView view(grey.constBits(),
                                grey.width(),
                                grey.height(),
                                ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return std::nullopt;
    SeenCode hit;
    hit.text = QString::fromStdWString(result.text());
    hit.gs1 = result.symbologyIdentifier() == "]C1";
    if (kind == CodeKind::Barcode && hit.gs1)
        hit.text = digitsOnly(hit.text);
    for (const ZXing::PointI &corner : result.position())
        hit.outline << QPoint(corner.x, corner.y);
    return hit;
}

// Bars are found on one row: the rows above and below that look the same belong to them.
QRect wholeBars(const QImage &grey, QRect found)
{
    const int left = std::max(0, found.left());
    const int width = std::min(grey.width(), found.right() + 1) - left;
    const uchar *model = grey.constScanLine(std::clamp(found.center().y(), 0, grey.height() - 1));
    const auto same = [&](int y) {
        const uchar *row = grey.constScanLine(y);
        int equal = 0;
        for (int x = left; x < left + width; ++x)
            equal += (row[x] < 128) == (model[x] < 128) ? 1 : 0;
        return equal * 10 >= width * 9;
    };
    int top = std::clamp(found.top(), 0, grey.height() - 1);
    int bottom = std::clamp(found.bottom(), 0, grey.height() - 1);
    while (top > 0 && same(top - 1))
        --top;
    while (bottom + 1 < grey.height() && same(bottom + 1))
        ++bottom;
    return {left, top, width, bottom - top + 1};
}

} // namespace

std::optional<QString> readCode(const QImage &image, CodeKind kind, bool gs1Only)
{
    if (image.isNull())
        return std::nullopt;
    const auto hit = decode(greyOf(image), kind);
    if (!hit || (gs1Only && !hit->gs1))
        return std::nullopt;
    return hit->text;
}

std::vector<SeenCode> readCodes(const QImage &page, CodeKind kind)
{
    QImage grey = greyOf(page);
    std::vector<std::pair<QRect, SeenCode>> found;
    for (int i = 0; i < mostCodes && !grey.isNull(); ++i) {
        const auto hit = decode(grey, kind);
        if (!hit)
            break;
        QRect area = hit->outline.boundingRect().adjusted(-2, -2, 2, 2);
        if (kind == CodeKind::Barcode)
            area = wholeBars(grey, area).adjusted(0, -1, 0, 1);
        // Bars that lie askew are whitened strip by strip: the next strip is the same code.
        const auto again = std::find_if(found.begin(), found.end(), [&](const auto &before) {
            return before.second.text == hit->text;
        });
        if (again == found.end())
            found.emplace_back(area, *hit);
        else
            again->first |= area;
        QPainter(&grey).fillRect(area, Qt::white); // so that the next one is found
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first.top() < b.first.top();
    });
    std::vector<SeenCode> codes;
    for (auto &[area, code] : found)
        codes.push_back(std::move(code));
    return codes;
}

std::vector<SeenCode> readAsCamera(const QImage &page, CodeKind kind)
{
    constexpr int coarser = 2; // dots of modules run together
    std::vector<SeenCode> all;
    for (const int scale : {1, coarser}) {
        const QSize size = page.size() / scale;
        QImage view = greyOf(page)
                          .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                          .convertToFormat(QImage::Format_Grayscale8);
        if (scale > 1)
            view = softened(softened(view));
        for (const bool negative : {false, true}) {
            if (negative)
                view.invertPixels();
            for (SeenCode &code : readCodes(view, kind)) {
                const bool known = std::any_of(
                    all.begin(), all.end(), [&](const auto &one) { return one.text == code.text; });
                for (QPoint &corner : code.outline)
                    corner *= scale;
                if (!known)
                    all.push_back(std::move(code));
            }
        }
    }
    return all;
}

} // namespace keshikomi::printing
