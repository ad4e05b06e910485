// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_issuing.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_holding.h"
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

// An issue, or the next one, with what its sheet says.
struct Sheet final
{
    std::optional<SlipId> id; // nothing: not issued
    NewSlip facts;
    SlipContent content;
    SlipTerms terms;
};

// The money, the stamp and the codes of the issue still hold: same sum, same link, and a barcode
// that tills still take (or, as before, none). Who is addressed and who is paid does not matter
// here.
bool stillGood(const Sheet &sheet,
               const Bill &bill,
               const SlipTerms &terms,
               const std::optional<SheetLink> &link)
{
    const NewSlip &facts = sheet.facts;
    const bool stamp = stampDutyOf(bill, bill.open, terms.stampRule) > Yen(0);
    if (facts.amount != bill.open || facts.stamp != stamp || sheet.content.link != link)
        return false;
    const auto why = whyNoBarcode(terms, bill.open);
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
    const NewSlip &facts = sheet.facts;
    if (facts.amount != bill.open || sheet.content.link != link)
        return false;
    if (facts.barcode.isEmpty())
        return sheet.content.noBarcode == NoBarcode::PastDue;
    return facts.expiresOn.isValid() && facts.expiresOn < terms.issuedOn;
}

// What the issue said when it first left; what it says now for one that never did, or of an older
// program, or erased.
Result<Sheet> sheetOf(Session &session,
                      const House &house,
                      const Bill &bill,
                      const SlipTerms &terms,
                      const StoredSlip &slip)
{
    KK_TRY(const auto json, slipContentOf(session, slip.id));
    Result<SlipContent> content =
        json ? slipContentFromJson(*json) : slipContent(session, house, bill, terms, slip.facts);
    if (!content)
        return tl::unexpected(content.error());
    return Sheet{slip.id, slip.facts, *std::move(content), terms};
}

// The paper that is out can still be paid: whoever makes another one must mean it.
tl::unexpected<Error> needsReissue(const Bill &bill, const StoredSlip &last)
{
    return failure(ErrorCode::Conflict,
                   Fault::SlipSaysOtherwise,
                   {billNumberText(bill.number), QString::number(last.facts.reissue)});
}

// `key`: of a first issue, as nextSlip().
Result<Sheet> sheetFor(Session &session,
                       const House &house,
                       const Bill &bill,
                       const SlipWish &wish,
                       const QString &key,
                       QDate today)
{
    KK_CHECK(checkNoDebit(session, bill));
    KK_TRY(const SlipTerms terms, wishedTerms(session, house, bill, wish, today));
    KK_TRY(const auto last, lastSlipOf(session, bill.id));
    const bool asUsual = !wish.noLimit && !wish.expiresOn.isValid();
    if (!wish.reissue && last && bill.state == BillState::Issued) {
        KK_TRY(const Sheet sheet, sheetOf(session, house, bill, terms, *last));
        KK_TRY(const auto link, slipLink(session, bill.id, last->facts.amount));
        if (asUsual && stillGood(sheet, bill, terms, link))
            return sheet;
        KK_CHECK(checkStillOwed(bill)); // another slip is no answer to that
        if (wish.asksFirst && !isPast(sheet, bill, terms, link))
            return needsReissue(bill, *last);
    }
    KK_TRY(NewSlip next, nextSlip(session, bill, terms, key));
    KK_TRY(SlipContent content, slipContent(session, house, bill, terms, next));
    return Sheet{std::nullopt, std::move(next), std::move(content), terms};
}

Result<Sheet> sheetOfBill(Session &session,
                          qint64 billNumber,
                          const SlipWish &wish,
                          const QString &key,
                          const Stamp &stamp)
{
    KK_TRY(Bill found, billByNumber(session, billNumber));
    KK_TRY(const Bill bill, withRounding(session, std::move(found)));
    KK_TRY(const House house, houseOfStore(session, bill.store));
    return sheetFor(session, house, bill, wish, key, stamp.today);
}

// Only a first issue brings a new key.
IssuedSlip slipOf(qint64 billNumber, Sheet sheet)
{
    const NewSlip &facts = sheet.facts;
    return IssuedSlip{sheet.id,
                      billNumber,
                      facts.earlier,
                      !sheet.id && facts.reissue == 0 ? facts.slipKey : QString(),
                      facts.barcode,
                      facts.expiresOn,
                      std::move(sheet.content),
                      !sheet.id};
}

Result<IssuedSlip> issued(Session &session, qint64 billNumber, Sheet sheet, const Stamp &stamp)
{
    IssuedSlip slip = slipOf(billNumber, sheet);
    if (slip.isNew) {
        KK_TRY(const StoredSlip stored, writeSlip(session, sheet.facts, sheet.terms, stamp));
        slip.id = stored.id;
    }
    return slip;
}

} // namespace

Done checkSlipPrint(const NewSlipPrint &print)
{
    const Presence file = print.printer.isEmpty() ? Presence::Required : Presence::Optional;
    KK_CHECK(checkText("file", print.fileName, longestFileName, file));
    return checkText("printer", print.printer, longestFileName, Presence::Optional);
}

Result<IssuedSlip>
draftSlip(Session &session, qint64 billNumber, const SlipWish &wish, const Stamp &stamp)
{
    KK_TRY(Sheet sheet, sheetOfBill(session, billNumber, wish, {}, stamp));
    return slipOf(billNumber, std::move(sheet));
}

Result<IssuedSlip>
issueSlip(Session &session, qint64 billNumber, const SlipWish &wish, const Stamp &stamp)
{
    KK_TRY(Sheet sheet, sheetOfBill(session, billNumber, wish, {}, stamp));
    return issued(session, billNumber, std::move(sheet), stamp);
}

Result<IssuedSlip> issueDrawn(Session &session, const DrawnSlip &drawn, const Stamp &stamp)
{
    const qint64 bill = drawn.slip.billNumber;
    KK_TRY(Sheet sheet, sheetOfBill(session, bill, drawn.wish, drawn.slip.key, stamp));
    if (!sheet.id != drawn.slip.isNew || sheet.content != drawn.slip.content)
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {billNumberText(bill)});
    return issued(session, bill, std::move(sheet), stamp);
}

Done keepSlipPrint(Session &session,
                   const IssuedSlip &slip,
                   const NewSlipPrint &print,
                   const Stamp &stamp)
{
    if (!slip.id)
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("slip")});
    KK_CHECK(insertSlipPrint(session, *slip.id, print, stamp));
    return insertSlipContent(session, *slip.id, slipContentToJson(slip.content));
}

} // namespace keshikomi
