// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/read_back.h"

#include "models/domain/printer.h"
#include "printing/code_reader.h"
#include "printing/gs1_128.h"
#include "printing/preview.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

struct Expected
{
    CodeKind kind;
    QString text;
    QRectF area;
    int dpi;
};

QString kindName(CodeKind kind)
{
    return kind == CodeKind::Barcode ? QStringLiteral("GS1-128") : QStringLiteral("QR");
}

// The smallest of the printer's resolution, its half and so on at which a module is still two whole
// dots, and at least 300: what is read is what the printer draws, with a quarter of the work.
int resolutionFor(int dots, int dpi)
{
    int divisor = 1;
    while (dots % (divisor * 2) == 0 && dots / (divisor * 2) >= 2 && dpi % (divisor * 2) == 0
           && dpi / (divisor * 2) >= 300)
        divisor *= 2;
    return std::max(300, dpi / divisor);
}

std::optional<Expected> expectedOf(const Item &item)
{
    if (const Bars *bars = std::get_if<Bars>(&item)) {
        const double width = bars->moduleMm() * gs1Modules + 2 * gs1QuietMm;
        const QRectF area(bars->at.x() - gs1QuietMm, bars->at.y(), width, bars->height);
        return Expected{
            CodeKind::Barcode, bars->digits, area, resolutionFor(bars->dots, bars->dpi)};
    }
    if (const QrCode *code = std::get_if<QrCode>(&item)) {
        const QRectF area(code->at, QSizeF(code->sideMm(), code->sideMm()));
        return Expected{CodeKind::Qr, code->text, area, resolutionFor(code->dots, code->dpi)};
    }
    return std::nullopt;
}

std::vector<Expected> expectedOn(const Page &page)
{
    std::vector<Expected> all;
    for (const Item &item : page.items) {
        if (auto expected = expectedOf(item))
            all.push_back(*std::move(expected));
    }
    return all;
}

// Most of the time of a rendering goes into opening typefaces: codes that lie together are rendered
// together.
class CodeImages final
{
public:
    CodeImages(const PdfPages &pdf, int page, const std::vector<Expected> &codes)
        : m_pdf(pdf)
        , m_page(page)
    {
        for (const Expected &code : codes) {
            m_area |= code.area;
            m_dpi = std::max(m_dpi, code.dpi);
        }
        const double perMm = m_dpi / 25.4;
        if (codes.size() > 1 && m_area.width() * m_area.height() * perMm * perMm < mostDots)
            m_together = pdf.render(page, m_dpi, m_area);
    }

    QImage of(const Expected &code) const
    {
        if (m_together.isNull())
            return m_pdf.render(m_page, code.dpi, code.area);
        const double perMm = m_dpi / 25.4;
        const QPoint corner =
            QRectF(m_area.topLeft() * perMm, QSizeF(1, 1)).toAlignedRect().topLeft();
        const QRectF part(code.area.topLeft() * perMm, code.area.size() * perMm);
        return m_together.copy(part.toAlignedRect().translated(-corner));
    }

private:
    static constexpr double mostDots = 1.5e6;

    const PdfPages &m_pdf;
    const int m_page;
    QRectF m_area;
    int m_dpi = 0;
    QImage m_together;
};

Result<CodeReading> readOne(const CodeImages &images, int page, const Expected &expected)
{
    const bool bars = expected.kind == CodeKind::Barcode;
    const QString found = readCode(images.of(expected), expected.kind, bars).value_or(QString());
    if (found != expected.text) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipReadBackFailed,
                       {kindName(expected.kind), expected.text, found});
    }
    return CodeReading{page, expected.kind, found};
}

Result<std::vector<CodeReading>>
readPages(const PdfPages &pdf, std::span<const Page *const> pages, int first)
{
    std::vector<CodeReading> readings;
    int number = first;
    for (const Page *page : pages) {
        const std::vector<Expected> codes = expectedOn(*page);
        const CodeImages images(pdf, number, codes);
        for (const Expected &code : codes) {
            auto reading = readOne(images, number, code);
            if (!reading)
                return tl::unexpected(reading.error());
            readings.push_back(*std::move(reading));
        }
        ++number;
    }
    return readings;
}

} // namespace

Result<std::vector<CodeReading>> readBack(const QByteArray &pdf, const DisplayList &list)
{
    return readBackRange(pdf, {&list, 1}, 1, static_cast<int>(list.pages.size()));
}

Result<std::vector<CodeReading>> readBackRange(const QByteArray &pdf,
                                               std::span<const DisplayList> lists,
                                               int firstPage,
                                               int pagesInFile)
{
    const auto file = PdfPages::open(pdf, lists.empty() ? QString() : lists.front().title);
    if (!file)
        return tl::unexpected(file.error());
    if (file->count() != pagesInFile) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipReadBackFailed,
                       {QStringLiteral("pages"),
                        QString::number(pagesInFile),
                        QString::number(file->count())});
    }
    std::vector<const Page *> pages;
    for (const DisplayList &list : lists) {
        for (const Page &page : list.pages)
            pages.push_back(&page);
    }
    return readPages(*file, pages, firstPage);
}

} // namespace keshikomi::printing
