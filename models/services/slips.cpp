// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slips.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_holding.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/slip_json.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/stores.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestFileName = 255;

// A till takes a slip on the days that the agreement allows, counted from the day of issue. A day
// that was asked for must be one of them; a bill that is due later than all of them gets the last.
Result<SlipTerms> wishedTerms(
    Session &session, const House &house, const Bill &bill, const SlipWish &wish, QDate today)
{
    KK_TRY(SlipTerms terms, slipTerms(session, house, today, wish.noLimit ? QDate() : bill.dueOn));
    const QDate last = today.addDays(std::max(terms.limits.longestDueDays, 1) - 1);
    if (!wish.expiresOn.isValid()) {
        if (terms.expiresOn.isValid())
            terms.expiresOn = std::min(terms.expiresOn, last);
        return terms;
    }
    if (wish.expiresOn < today || wish.expiresOn > last)
        return dueDateRefused(wish.expiresOn, today, last);
    terms.expiresOn = wish.expiresOn;
    return terms;
}

// An issue with what its sheet says.
struct Sheet final
{
    StoredSlip slip;
    SlipContent content;
};

// The money, the stamp and the codes of the issue still hold: same sum, same link, and a barcode
// that tills still take (or, as before, none). Who is addressed and who is paid does not matter
// here.
bool stillGood(const Sheet &sheet,
               const Bill &bill,
               const SlipTerms &terms,
               const std::optional<SheetLink> &link)
{
    const NewSlip &facts = sheet.slip.facts;
    const bool stamp = stampDutyOf(bill, askedAlone(bill), terms.stampRule) > Yen(0);
    if (facts.amount != askedAlone(bill) || facts.stamp != stamp || sheet.content.link != link)
        return false;
    const auto why = whyNoBarcode(terms, askedAlone(bill));
    if (facts.barcode.isEmpty())
        return why.has_value() && sheet.content.noBarcode == *why;
    const bool inTime = !facts.expiresOn.isValid() || facts.expiresOn >= terms.issuedOn;
    return inTime && (!why || *why == NoBarcode::PastDue) && terms.agreement
        && facts.agreement == terms.agreement->id;
}

// No till takes the paper that is out any more, and whatever else of it can be paid is the same on
// the next one: nobody can pay twice by both.
bool isPast(const Sheet &sheet,
            const Bill &bill,
            const SlipTerms &terms,
            const std::optional<SheetLink> &link)
{
    const NewSlip &facts = sheet.slip.facts;
    if (facts.amount != askedAlone(bill) || sheet.content.link != link)
        return false;
    if (facts.barcode.isEmpty())
        return sheet.content.noBarcode == NoBarcode::PastDue;
    return facts.expiresOn.isValid() && facts.expiresOn < terms.issuedOn;
}

// What the issue said when it was first made; what it would say now for one of an older program, or
// made in bulk, or erased.
Result<Sheet> sheetOf(Session &session,
                      const House &house,
                      const Bill &bill,
                      const SlipTerms &terms,
                      const StoredSlip &slip)
{
    KK_TRY(const auto json, slipContentOf(session, slip.id));
    Result<SlipContent> content =
        json ? slipContentFromJson(*json) : slipContent(session, house, bill, terms, slip);
    if (!content)
        return tl::unexpected(content.error());
    return Sheet{slip, *std::move(content)};
}

// The paper that is out can still be paid: whoever makes another one must mean it.
tl::unexpected<Error> needsReissue(const Bill &bill, const StoredSlip &last)
{
    return failure(ErrorCode::Conflict,
                   Fault::SlipSaysOtherwise,
                   {billNumberText(bill.number), QString::number(last.facts.reissue)});
}

Result<Sheet> sheetFor(Session &session,
                       const House &house,
                       const Bill &bill,
                       const SlipWish &wish,
                       const Stamp &stamp)
{
    KK_CHECK(checkNoDebit(session, bill));
    KK_TRY(const SlipTerms terms, wishedTerms(session, house, bill, wish, stamp.today));
    KK_TRY(const auto last, lastSlipOf(session, bill.id));
    const bool asUsual = !wish.noLimit && !wish.expiresOn.isValid();
    if (!wish.reissue && last && bill.state == BillState::Issued) {
        KK_TRY(const Sheet sheet, sheetOf(session, house, bill, terms, *last));
        KK_TRY(const auto link, slipLink(session, bill.id, last->facts.amount));
        if (asUsual && stillGood(sheet, bill, terms, link))
            return sheet;
        if (wish.asksFirst && !isPast(sheet, bill, terms, link))
            return needsReissue(bill, *last);
    }
    KK_TRY(const StoredSlip slip, writeSlip(session, bill, terms, stamp));
    return sheetOf(session, house, bill, terms, slip);
}

} // namespace

Later<IssuedSlip> SlipService::issue(const Actor &actor, qint64 billNumber, bool reissue) const
{
    return issue(actor, billNumber, SlipWish{reissue, false, QDate()});
}

Later<IssuedSlip>
SlipService::issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    return make(actor, billNumber, wish, false);
}

Later<IssuedSlip>
SlipService::look(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    return make(actor, billNumber, wish, true);
}

Later<IssuedSlip>
SlipService::make(const Actor &actor, qint64 billNumber, const SlipWish &wish, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::IssueBills,
        "slip.issue",
        rehearsal,
        [billNumber, wish](Session &session, const Stamp &stamp) -> Result<IssuedSlip> {
            KK_TRY(const House house, requireHouse(session));
            KK_TRY(const Bill bill, billByNumber(session, billNumber));
            KK_TRY(Sheet sheet, sheetFor(session, house, bill, wish, stamp));
            KK_CHECK(insertSlipContent(session, sheet.slip.id, slipContentToJson(sheet.content)));
            const NewSlip &facts = sheet.slip.facts;
            return IssuedSlip{sheet.slip.id,
                              bill.number,
                              facts.reissue,
                              facts.barcode,
                              facts.expiresOn,
                              std::move(sheet.content)};
        });
}

Later<std::monostate>
SlipService::recordPrint(const Actor &actor, SlipId slip, const NewSlipPrint &print) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "slip.print",
        [slip, print](Session &session, const Stamp &stamp) -> Done {
            const bool onPaper = !print.printer.isEmpty();
            KK_CHECK(checkText("file",
                               print.fileName,
                               longestFileName,
                               onPaper ? Presence::Optional : Presence::Required));
            KK_CHECK(checkText("printer", print.printer, longestFileName, Presence::Optional));
            return insertSlipPrint(session, slip, print, stamp);
        });
}

Later<std::monostate> SlipService::recordPrint(const Actor &actor,
                                               SlipId slip,
                                               const QString &fileName,
                                               const QByteArray &sha256,
                                               int pages) const
{
    return recordPrint(actor, slip, NewSlipPrint{fileName, sha256, pages, QString(), {}});
}

Later<std::vector<SlipPrintRow>> SlipService::prints(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor,
                          [billNumber](Session &session) -> Result<std::vector<SlipPrintRow>> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              return slipPrintsOf(session, bill.id);
                          });
}

} // namespace keshikomi
