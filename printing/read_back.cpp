// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/read_back.h"

#include "printing/code_reader.h"
#include "printing/gs1_128.h"
#include "printing/preview.h"

#include <QUrl>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double searchDpi = 300;

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

std::optional<Expected> expectedOf(const Item &item)
{
    if (const Bars *bars = std::get_if<Bars>(&item)) {
        const double width = bars->moduleMm() * gs1Modules + 2 * gs1QuietMm;
        const QRectF area(bars->at.x() - gs1QuietMm, bars->at.y(), width, bars->height);
        return Expected{CodeKind::Barcode, bars->digits, area, bars->dpi};
    }
    if (const QrCode *code = std::get_if<QrCode>(&item)) {
        const QRectF area(code->at, QSizeF(code->sideMm(), code->sideMm()));
        return Expected{CodeKind::Qr, code->text, area, code->dpi};
    }
    return std::nullopt;
}

Result<CodeReading> readOne(const PdfPages &pdf, int page, const Expected &expected)
{
    const double dpi = std::clamp(expected.dpi, 300, 600);
    const QImage part = pdf.render(page, dpi, expected.area);
    const bool bars = expected.kind == CodeKind::Barcode;
    const QString found = readCode(part, expected.kind, bars).value_or(QString());
    if (found != expected.text) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipReadBackFailed,
                       {kindName(expected.kind), expected.text, found});
    }
    return CodeReading{page, expected.kind, found};
}

FoundCode meaningOf(const CodeReading &reading)
{
    FoundCode code;
    code.reading = reading;
    if (reading.kind == CodeKind::Barcode) {
        auto barcode = parseBarcode(reading.text);
        if (barcode)
            code.barcode = *std::move(barcode);
        else
            code.problem = barcode.error();
        return code;
    }
    const QUrl url(reading.text, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        code.urlHost = url.host(QUrl::FullyEncoded);
    return code;
}

} // namespace

Result<std::vector<CodeReading>> readBack(const QByteArray &pdf, const DisplayList &list)
{
    const auto pages = PdfPages::open(pdf, list.title);
    if (!pages)
        return tl::unexpected(pages.error());
    if (pages->count() != static_cast<int>(list.pages.size())) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipReadBackFailed,
                       {QStringLiteral("pages"),
                        QString::number(list.pages.size()),
                        QString::number(pages->count())});
    }
    std::vector<CodeReading> readings;
    int page = 0;
    for (const Page &sheet : list.pages) {
        ++page;
        for (const Item &item : sheet.items) {
            const auto expected = expectedOf(item);
            if (!expected)
                continue;
            auto reading = readOne(*pages, page, *expected);
            if (!reading)
                return tl::unexpected(reading.error());
            readings.push_back(*std::move(reading));
        }
    }
    return readings;
}

Result<SheetCheck> checkPdf(const QByteArray &pdf, const QString &name)
{
    const auto pages = PdfPages::open(pdf, name);
    if (!pages)
        return tl::unexpected(pages.error());
    SheetCheck check;
    check.pages = pages->count();
    for (int page = 1; page <= check.pages; ++page) {
        const QImage image = pages->render(page, searchDpi);
        for (const CodeKind kind : {CodeKind::Qr, CodeKind::Barcode}) {
            const QStringList texts = readCodes(image, kind);
            for (const QString &text : texts)
                check.codes.push_back(meaningOf({page, kind, text}));
        }
    }
    return check;
}

} // namespace keshikomi::printing
