// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/read_back.h"

#include "models/domain/payment_link.h"
#include "models/domain/printer.h"
#include "printing/bar_places.h"
#include "printing/code_measure.h"
#include "printing/code_reader.h"
#include "printing/gs1_128.h"
#include "printing/preview.h"
#include "printing/straight_bars.h"

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

FoundCode barsOf(const SeenCode &seen)
{
    FoundCode code;
    auto barcode = parseBarcode(seen.text);
    if (barcode)
        code.barcode = *std::move(barcode);
    else
        code.problem = barcode.error();
    if (!seen.gs1)
        code.flaws.push_back({CodeFlaw::NoFnc1, {}});
    return code;
}

FoundCode addressOf(const SeenCode &seen)
{
    PaymentLink link = paymentLinkOf(seen.text);
    FoundCode code;
    code.urlHost = std::move(link.host);
    code.flaws = std::move(link.flaws);
    return code;
}

FoundCode foundIn(const SeenCode &seen, int page, CodeKind kind)
{
    const bool bars = kind == CodeKind::Barcode;
    FoundCode code = bars ? barsOf(seen) : addressOf(seen);
    code.reading = {page, kind, seen.text};
    code.test = bars ? isTestBarcode(seen.text) : isTestPageAddress(seen.text);
    return code;
}

// Nobody pays with a test: its digits and its size are what they should be. Only how it was printed
// is what it is there for.
void keepFlawsOfPrint(FoundCode &code)
{
    std::erase_if(code.flaws, [](const FoundFlaw &found) {
        return found.flaw != CodeFlaw::PageScaled && found.flaw != CodeFlaw::BarsBroken;
    });
}

FoundCode judged(const SeenCode &seen, const QImage &page, int number, CodeKind kind, double dpi)
{
    const bool bars = kind == CodeKind::Barcode;
    FoundCode code = foundIn(seen, number, kind);
    for (FoundFlaw &flaw : bars ? flawsOfBars(page, seen, dpi) : flawsOfQr(page, seen, dpi))
        code.flaws.push_back(std::move(flaw));
    if (code.test)
        keepFlawsOfPrint(code);
    return code;
}

std::vector<FoundCode> codesOn(const QImage &page, int number, CodeKind kind, double dpi)
{
    std::vector<FoundCode> codes;
    for (const SeenCode &seen : readCodes(page, kind))
        codes.push_back(judged(seen, page, number, kind, dpi));
    return codes;
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

namespace {

// A page that is searched as a whole. Thin bars may lie between the dots of one resolution, and are
// all grey there: where nothing is found, each dot is looked at in four. Bars of a scan may be
// soft or lie askew: they are made straight.
class PageSearch final
{
public:
    PageSearch(const PdfPages &pages, int page)
        : m_pages(pages)
        , m_page(page)
        , m_usual(rendered(searchDpi))
    {
    }
    std::vector<FoundCode> codes(CodeKind kind)
    {
        std::vector<FoundCode> found = codesOn(m_usual, m_page, kind, searchDpi);
        if (!found.empty())
            return found;
        if (m_fine.isNull())
            m_fine = rendered(2 * searchDpi);
        found = codesOn(m_fine, m_page, kind, 2 * searchDpi);
        if (!found.empty() || kind != CodeKind::Barcode || !showsBars())
            return found;
        return straightened();
    }
    bool showsBars() const { return looksLikeBars(m_usual, searchDpi); }

private:
    std::vector<FoundCode> straightened() const
    {
        const StraightBars bars = straightBars(m_fine, 2 * searchDpi);
        for (const QImage &picture : bars.pictures) {
            std::vector<FoundCode> found;
            for (SeenCode &seen : readCodes(picture, CodeKind::Barcode)) {
                seen.outline = {bars.line.p1().toPoint(), bars.line.p2().toPoint()};
                found.push_back(judged(seen, m_fine, m_page, CodeKind::Barcode, 2 * searchDpi));
            }
            if (!found.empty())
                return found;
        }
        return {};
    }
    QImage rendered(double dpi) const
    {
        return m_pages.render(m_page, dpi).convertToFormat(QImage::Format_Grayscale8);
    }

    const PdfPages &m_pages;
    const int m_page;
    const QImage m_usual;
    QImage m_fine;
};

} // namespace

Result<SheetCheck> checkPdf(const QByteArray &pdf, const QString &name)
{
    const int before = damagesNoticed();
    const auto pages = PdfPages::open(pdf, name);
    if (!pages)
        return tl::unexpected(pages.error());
    SheetCheck check;
    check.pages = pages->count();
    for (int page = 1; page <= check.pages; ++page) {
        PageSearch search(*pages, page);
        for (const CodeKind kind : {CodeKind::Qr, CodeKind::Barcode}) {
            std::vector<FoundCode> found = search.codes(kind);
            if (kind == CodeKind::Barcode && found.empty() && search.showsBars())
                check.unread.push_back(page);
            std::move(found.begin(), found.end(), std::back_inserter(check.codes));
        }
    }
    check.damaged = damagesNoticed() != before;
    return check;
}

} // namespace keshikomi::printing
