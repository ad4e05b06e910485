// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/page_check.h"

#include "models/domain/payment_link.h"
#include "models/domain/printer.h"
#include "printing/bar_places.h"
#include "printing/code_measure.h"
#include "printing/code_places.h"
#include "printing/code_reader.h"
#include "printing/grey.h"
#include "printing/gs1_128.h"
#include "printing/straight_bars.h"

#include <algorithm>
#include <optional>

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
    // The measures are those of payment barcodes; what is none has its reason already.
    const bool measured = !bars || code.barcode || code.test;
    std::vector<FoundFlaw> flaws;
    if (measured)
        flaws = bars ? flawsOfBars(page, seen, dpi) : flawsOfQr(page, seen, dpi);
    std::move(flaws.begin(), flaws.end(), std::back_inserter(code.flaws));
    if (code.test)
        keepFlawsOfPrint(code);
    return code;
}

// Thin bars may lie between the dots of one resolution, and are all grey there: where nothing is
// found on the page, each dot is looked at in four, wherever a code may stand. Bars of a scan may
// be soft or lie askew: they are made straight.
class PageSearch final
{
public:
    PageSearch(const PdfPages &pages, int page)
        : m_pages(pages)
        , m_page(page)
        , m_usual(greyOf(pages.render(page, searchDpi)))
    {
    }
    std::vector<FoundCode> codes(CodeKind kind)
    {
        std::vector<SeenCode> seen = readCodes(m_usual, kind);
        if (!seen.empty())
            return allJudged(std::move(seen), m_usual, kind, searchDpi);
        for (const QRect &place : kind == CodeKind::Qr ? places().qr : places().bars)
            addCodes(seen, finely(place), place.topLeft() * finer, kind);
        if (!seen.empty())
            return allJudged(std::move(seen), fine(), kind, fineDpi);
        if (kind == CodeKind::Barcode && showsBars())
            return straightened();
        return {};
    }
    bool showsBars()
    {
        const std::vector<QRect> &bars = places().bars;
        return std::any_of(bars.begin(), bars.end(), [this](const QRect &place) {
            return looksLikeBars(m_usual.copy(place), searchDpi);
        });
    }

private:
    static constexpr int finer = 2;
    static constexpr double fineDpi = finer * searchDpi;

    // What stands in several places is one code.
    static void
    addCodes(std::vector<SeenCode> &all, const QImage &part, QPoint corner, CodeKind kind)
    {
        for (SeenCode &seen : readCodes(part, kind)) {
            const bool known = std::any_of(all.begin(), all.end(), [&seen](const SeenCode &one) {
                return one.text == seen.text;
            });
            seen.outline.translate(corner);
            if (!known)
                all.push_back(std::move(seen));
        }
    }
    // From the top.
    std::vector<FoundCode>
    allJudged(std::vector<SeenCode> seen, const QImage &page, CodeKind kind, double dpi) const
    {
        std::stable_sort(seen.begin(), seen.end(), [](const SeenCode &one, const SeenCode &other) {
            return one.outline.boundingRect().top() < other.outline.boundingRect().top();
        });
        std::vector<FoundCode> codes;
        codes.reserve(seen.size());
        for (const SeenCode &one : seen)
            codes.push_back(judged(one, page, m_page, kind, dpi));
        return codes;
    }
    std::vector<FoundCode> straightened()
    {
        const StraightBars bars = straightBars(fine(), fineDpi);
        for (const QImage &picture : bars.pictures) {
            std::vector<FoundCode> found;
            for (SeenCode &seen : readCodes(picture, CodeKind::Barcode)) {
                seen.outline = {bars.line.p1().toPoint(), bars.line.p2().toPoint()};
                found.push_back(judged(seen, fine(), m_page, CodeKind::Barcode, fineDpi));
            }
            if (!found.empty())
                return found;
        }
        return {};
    }
    const CodePlaces &places()
    {
        if (!m_places)
            m_places = codePlaces(m_usual, searchDpi);
        return *m_places;
    }
    // A part of the page, given in dots of the usual one. To render all of it takes much longer.
    QImage finely(const QRect &place) const
    {
        if (!m_fine.isNull())
            return m_fine.copy(QRect(place.topLeft() * finer, place.size() * finer));
        constexpr double dotMm = 25.4 / searchDpi;
        return greyOf(m_pages.render(
            m_page, fineDpi, {QPointF(place.topLeft()) * dotMm, QSizeF(place.size()) * dotMm}));
    }
    const QImage &fine()
    {
        if (m_fine.isNull())
            m_fine = greyOf(m_pages.render(m_page, fineDpi));
        return m_fine;
    }

    const PdfPages &m_pages;
    const int m_page;
    const QImage m_usual;
    std::optional<CodePlaces> m_places; // these once they were needed
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
