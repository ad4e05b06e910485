// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/page_check.h"

#include "models/domain/payment_link.h"
#include "models/domain/printer.h"
#include "printing/bar_places.h"
#include "printing/code_measure.h"
#include "printing/code_reader.h"
#include "printing/gs1_128.h"
#include "printing/straight_bars.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double searchDpi = 300;

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

PageCheck checkPage(const PdfPages &pages, int page)
{
    PageCheck check;
    PageSearch search(pages, page);
    for (const CodeKind kind : {CodeKind::Qr, CodeKind::Barcode}) {
        std::vector<FoundCode> found = search.codes(kind);
        if (kind == CodeKind::Barcode && found.empty())
            check.unread = search.showsBars();
        std::move(found.begin(), found.end(), std::back_inserter(check.codes));
    }
    return check;
}

void addPage(SheetCheck &sheet, int page, PageCheck check)
{
    if (check.unread)
        sheet.unread.push_back(page);
    std::move(check.codes.begin(), check.codes.end(), std::back_inserter(sheet.codes));
}

Result<SheetCheck> checkPdf(const QByteArray &pdf, const QString &name)
{
    const int before = damagesNoticed();
    const auto pages = PdfPages::open(pdf, name);
    if (!pages)
        return tl::unexpected(pages.error());
    SheetCheck sheet;
    sheet.pages = pages->count();
    for (int page = 1; page <= sheet.pages; ++page)
        addPage(sheet, page, checkPage(*pages, page));
    sheet.damaged = damagesNoticed() != before;
    return sheet;
}

} // namespace keshikomi::printing
