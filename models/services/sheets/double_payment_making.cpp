// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/double_payment_making.h"

#include "models/domain/bill.h"
#include "models/domain/mandate.h"
#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/refunds.h"
#include "models/storage/paper/receipt_issues.h"
#include "models/storage/receipts/decided_doubles.h"
#include "models/storage/receipts/double_payments.h"
#include "models/storage/receipts/payments.h"

#include <algorithm>

namespace keshikomi {

namespace {

Done checkTold(const DecidedDouble &decided)
{
    if (!decided.payment.earlier)
        return lacking("earlier");
    if (decided.payment.open > Yen(0))
        return lacking("decision");
    return decided.waits ? lacking("approval") : done();
}

// Kana of a bank's letters are half as wide as a letter's.
QString wide(const QString &name, const QString &code)
{
    return (name.isEmpty() ? code : name).normalized(QString::NormalizationForm_KC);
}

Result<std::optional<MaskedAccount>> maskedTarget(Session &session, RefundId refund)
{
    KK_TRY(const auto account, refundTarget(session, refund));
    if (!account)
        return std::optional<MaskedAccount>();
    return std::optional(MaskedAccount{wide(account->bankName, account->bank),
                                       wide(account->branchName, account->branch),
                                       account->type,
                                       maskedAccountNumber(account->number)});
}

Result<QDate> sentOn(Session &session, const RefundRow &refund)
{
    if (refund.paidOn.isValid() || !refund.exportNumber)
        return refund.paidOn;
    KK_TRY(const auto file, findRefundExport(session, *refund.exportNumber));
    return file ? file->transferOn : QDate();
}

Result<SurplusUse> refundUse(Session &session, const LiveDifference &difference)
{
    SurplusUse use;
    use.kind = SurplusKind::Refund;
    use.amount = difference.amount;
    KK_TRY(const auto refund, refundOfDifference(session, difference.id));
    if (!refund)
        return lacking("approval");
    use.method = refund->method;
    KK_TRY(use.account, maskedTarget(session, refund->id));
    KK_TRY(use.sentOn, sentOn(session, *refund));
    return use;
}

Result<SurplusUse>
creditUse(Session &session, const LiveDifference &difference, CustomerId customer)
{
    SurplusUse use;
    use.kind = SurplusKind::Credit;
    use.amount = difference.amount;
    KK_TRY(const auto credits, openCredits(session, customer));
    for (const CreditRow &credit : credits)
        use.balance += credit.open;
    return use;
}

Result<SurplusUse> carryUse(Session &session, const LiveAllocation &allocation)
{
    KK_TRY(const Bill bill, billById(session, allocation.bill));
    SurplusUse use;
    use.kind = SurplusKind::CarryOver;
    use.amount = allocation.amount;
    use.billNumber = billNumberText(bill.number);
    use.subject = oneLine(bill.subject);
    use.left = bill.open;
    return use;
}

Result<std::vector<SurplusUse>> usesOf(Session &session, const DoublePayment &doubled)
{
    std::vector<SurplusUse> uses;
    KK_TRY(const auto allocations, liveAllocationsOfPayments(session, {doubled.payment}));
    for (const LiveAllocation &each : allocations) {
        if (each.bill == doubled.bill)
            continue;
        KK_TRY(SurplusUse use, carryUse(session, each));
        uses.push_back(std::move(use));
    }
    KK_TRY(const auto differences, liveDifferencesOfPayments(session, {doubled.payment}));
    for (const LiveDifference &each : differences) {
        if (each.kind == DifferenceKind::Refund) {
            KK_TRY(SurplusUse use, refundUse(session, each));
            uses.push_back(std::move(use));
        } else if (each.kind == DifferenceKind::Credit) {
            KK_TRY(SurplusUse use, creditUse(session, each, doubled.customer));
            uses.push_back(std::move(use));
        }
    }
    return uses;
}

Result<SheetPayment> paidItem(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (!payment)
        return failure(ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(id.value())});
    return SheetPayment{payment->receivedOn, payment->channel, payment->amount};
}

// Of a transfer for several bills what was this bill's.
Result<std::vector<SheetPayment>> earlierOf(Session &session, const DoublePayment &doubled)
{
    std::vector<SheetPayment> earlier;
    KK_TRY(const auto parts, receivedOnBill(session, doubled.bill));
    for (const ReceivedPart &part : parts) {
        if (part.payment == doubled.payment)
            continue;
        KK_TRY(SheetPayment item, paidItem(session, part.payment));
        item.amount = part.amount;
        earlier.push_back(item);
    }
    std::stable_sort(earlier.begin(),
                     earlier.end(),
                     [](const SheetPayment &a, const SheetPayment &b) { return a.on < b.on; });
    return earlier;
}

// The same was decided; when a refund left or what is open since is not the letter's affair.
bool sameDecision(const std::vector<SurplusUse> &a, const std::vector<SurplusUse> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const SurplusUse &x, const SurplusUse &y) {
            return x.kind == y.kind && x.amount == y.amount && x.billNumber == y.billNumber;
        });
}

// Whether somebody has to decide, or nothing came twice at all.
tl::unexpected<Error> noneDecided(Session &session, const Bill &bill)
{
    const auto waiting = doublePayments(session);
    if (!waiting)
        return tl::unexpected(waiting.error());
    const auto isOfBill = [&bill](const DoublePayment &each) { return each.bill == bill.id; };
    if (std::any_of(waiting->begin(), waiting->end(), isOfBill))
        return lacking("decision");
    return failure(ErrorCode::NotFound,
                   Fault::NoSuchPayment,
                   {billNumberText(bill.number), QStringLiteral("double-bill")});
}

Result<DoublePaymentContent> newLetter(Session &session, const DoublePayment &doubled, QDate today)
{
    KK_TRY(const Bill bill, billById(session, doubled.bill));
    KK_TRY(const BillPapers papers, papersOf(session, bill));
    DoublePaymentContent content;
    content.number = QStringLiteral("P-%1").arg(doubled.payment.value());
    content.issued = today;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.billNumber = billNumberText(bill.number);
    content.subject = oneLine(bill.subject);
    KK_TRY(content.earlier, earlierOf(session, doubled));
    KK_TRY(content.again, paidItem(session, doubled.payment));
    KK_TRY(content.uses, usesOf(session, doubled));
    for (const SurplusUse &use : content.uses)
        content.surplus += use.amount;
    return content;
}

} // namespace

Result<std::vector<DecidedDouble>> doublesOf(Session &session, const SheetWish &wish)
{
    std::vector<DecidedDouble> doubles;
    if (wish.payment > 0) {
        KK_TRY(DecidedDouble decided, decidedDouble(session, PaymentId(wish.payment)));
        doubles.push_back(std::move(decided));
        return doubles;
    }
    KK_TRY(const Bill bill, billByNumber(session, wish.number));
    KK_TRY(doubles, decidedDoublesOfBill(session, bill.id));
    if (doubles.empty())
        return noneDecided(session, bill);
    return doubles;
}

Result<DoublePaymentContent> keptDoublePayment(Session &session,
                                               const DecidedDouble &decided,
                                               const SheetWish &wish,
                                               SheetUse use,
                                               const Stamp &stamp)
{
    KK_CHECK(checkTold(decided));
    KK_TRY(DoublePaymentContent content, newLetter(session, decided.payment, stamp.today));
    const SheetAbout about{sheetKindName(SheetKind::DoublePayment),
                           decided.payment.payment.value()};
    KK_TRY(auto kept, keptIssue(session, about, &doublePaymentFromJson));
    if (kept.content && !wish.reissue && sameDecision(kept.content->uses, content.uses))
        return *std::move(kept.content);
    KK_CHECK(keep(session, about, kept.last + 1, content, use, stamp));
    return content;
}

} // namespace keshikomi
