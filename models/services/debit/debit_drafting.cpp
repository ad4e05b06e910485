// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_drafting.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/bills.h"
#include "models/storage/paper/reminders.h"

#include <algorithm>

namespace keshikomi {

namespace {

// Bills of one mandate, and what they make together.
struct Group final
{
    NewDebitItem item;
    std::vector<DebitCandidate> bills;
};

DebitLeftOut leftOut(const DebitCandidate &bill, DebitHindrance why, const QString &detail = {})
{
    return DebitLeftOut{bill.bill, bill.billNumber, bill.customerName, bill.open, why, detail};
}

// A person who names a bill may debit it once more than its rule would, and beside the slip or link
// that asks for it since it failed: by itself that would collect twice.
Result<bool> retriesUsed(Session &session, const DebitCandidate &bill, bool named)
{
    if (named)
        return false;
    KK_TRY(const bool rebilled, wasRebilled(session, bill.bill));
    if (rebilled)
        return true;
    KK_TRY(const auto failures, debitFailures(session, bill.bill, *bill.mandate));
    return !failures.empty() && nextAfter(failures) != DebitNext::Retry;
}

Result<std::optional<DebitLeftOut>>
hindranceOf(Session &session, const DebitCandidate &bill, bool named)
{
    if (!bill.mandate)
        return std::optional(leftOut(bill, DebitHindrance::NoMandate));
    if (bill.inBatch)
        return std::optional(
            leftOut(bill, DebitHindrance::InOtherBatch, debitBatchNumberText(*bill.inBatch)));
    if (bill.mandateState != MandateState::Active)
        return std::optional(
            leftOut(bill, DebitHindrance::MandateNotActive, mandateStateName(bill.mandateState)));
    if (bill.isHeld)
        return std::optional(leftOut(bill, DebitHindrance::HeldBack));
    KK_TRY(const bool reported, hasPendingPayment(session, bill.bill));
    KK_TRY(const auto underway, debitUnderway(session, bill.bill));
    if (reported || underway)
        return std::optional(leftOut(bill, DebitHindrance::PaymentReported));
    KK_TRY(const bool used, retriesUsed(session, bill, named));
    return used ? std::optional(leftOut(bill, DebitHindrance::RetriesUsed)) : std::nullopt;
}

Error faultOf(const DebitLeftOut &bill, const DebitCandidate &candidate, const DebitTerms &terms)
{
    const QString number = billNumberText(bill.billNumber);
    switch (bill.why) {
    case DebitHindrance::NoMandate:
        return {ErrorCode::Conflict, Fault::MandateMissing, {bill.customerName}, {}};
    case DebitHindrance::MandateNotActive:
        return {ErrorCode::Conflict,
                Fault::MandateNotUsable,
                {mandateNumberText(*candidate.mandate), bill.detail},
                {}};
    case DebitHindrance::InOtherBatch:
        return {ErrorCode::Conflict, Fault::BillInDebitBatch, {number, bill.detail}, {}};
    case DebitHindrance::AmountNotAllowed:
        return {ErrorCode::Invalid,
                Fault::AmountNotAllowed,
                {bill.detail,
                 QString::number(terms.least.amount()),
                 QString::number(terms.most.amount())},
                {}};
    case DebitHindrance::RetriesUsed:
    case DebitHindrance::HeldBack:
    case DebitHindrance::PaymentReported:
        return {ErrorCode::Conflict,
                Fault::ReminderHeld,
                {number, QStringLiteral("debit.%1").arg(debitHindranceName(bill.why))},
                debitHindranceName(bill.why)};
    }
    Q_UNREACHABLE();
}

Result<std::vector<DebitCandidate>>
candidatesOf(Session &session, const DebitAgreement &agreement, const DebitWish &wish)
{
    if (wish.bills.empty())
        return debitCandidates(
            session, agreement.id, wish.dueUntil.isValid() ? wish.dueUntil : wish.collectOn);
    std::vector<qint64> numbers = wish.bills;
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<DebitCandidate> named;
    for (const qint64 number : numbers) {
        KK_TRY(const Bill bill, billByNumber(session, number));
        KK_CHECK(checkStillOwed(bill));
        KK_TRY(const auto candidate, debitCandidate(session, agreement.id, bill.id));
        if (!candidate)
            return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("bill")});
        named.push_back(*candidate);
    }
    std::stable_sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return a.mandate < b.mandate;
    });
    return named;
}

void addToGroup(std::vector<Group> &groups, const DebitCandidate &bill)
{
    if (groups.empty() || groups.back().item.mandate != *bill.mandate)
        groups.push_back({NewDebitItem{*bill.mandate, bill.payerNumber, 0, {}}, {}});
    groups.back().item.bills.emplace_back(bill.bill, bill.open);
    groups.back().bills.push_back(bill);
}

// What the customer owes together must be within the limits.
Done addItems(Session &session,
              const DebitTerms &terms,
              std::vector<Group> &groups,
              bool named,
              DebitDraft &draft)
{
    for (Group &group : groups) {
        const Yen sum = group.item.amount();
        if (sum < terms.least || sum > terms.most) {
            for (const DebitCandidate &bill : group.bills) {
                const DebitLeftOut out =
                    leftOut(bill, DebitHindrance::AmountNotAllowed, QString::number(sum.amount()));
                if (named)
                    return tl::unexpected(faultOf(out, bill, terms));
                draft.leftOut.push_back(out);
            }
            continue;
        }
        KK_TRY(group.item.newCode, newCodeOf(session, group.item.mandate));
        draft.items.push_back(std::move(group.item));
    }
    return done();
}

} // namespace

Result<DebitDraft>
draftDebits(Session &session, const DebitAgreement &agreement, const DebitWish &wish)
{
    const bool named = !wish.bills.empty();
    KK_TRY(const auto candidates, candidatesOf(session, agreement, wish));
    DebitDraft draft;
    std::vector<Group> groups;
    for (const DebitCandidate &bill : candidates) {
        KK_TRY(const auto hindrance, hindranceOf(session, bill, named));
        if (!hindrance)
            addToGroup(groups, bill);
        else if (named)
            return tl::unexpected(faultOf(*hindrance, bill, agreement.terms));
        else
            draft.leftOut.push_back(*hindrance);
    }
    KK_CHECK(addItems(session, agreement.terms, groups, named, draft));
    return draft;
}

Done checkStillGood(const std::vector<DebitItem> &items)
{
    for (const DebitItem &item : items) {
        if (item.mandateState != MandateState::Active)
            return failure(ErrorCode::Conflict,
                           Fault::MandateNotUsable,
                           {mandateNumberText(item.mandate), mandateStateName(item.mandateState)});
        for (const DebitShare &share : item.bills) {
            if (share.open < share.amount)
                return failure(ErrorCode::Conflict,
                               Fault::NotEnoughOpenOnBill,
                               {billNumberText(share.billNumber),
                                QString::number(share.open.amount()),
                                QString::number(share.amount.amount())});
        }
    }
    return done();
}

} // namespace keshikomi
