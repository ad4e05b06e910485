// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clearing.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/differences/clearing_rules.h"
#include "models/services/differences/decision_writing.h"
#include "models/services/link_keeping.h"
#include "models/services/match_input.h"
#include "models/services/match_rules.h"
#include "models/services/not_alone.h"
#include "models/services/reason_json.h"
#include "models/services/rehearsal.h"
#include "models/services/rivals.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/open_items.h"
#include "models/storage/receipts/payer_knowledge.h"
#include "models/storage/receipts/payment_holds.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/reservations.h"

#include <algorithm>
#include <map>
#include <set>

namespace keshikomi {

namespace {

// What clears alone, told share by share and written at once.
class AloneCleared final
{
public:
    explicit AloneCleared(RunId run)
        : m_run(run)
    {
    }
    void add(const MatchResult &result)
    {
        const Candidate &only = result.candidates.front();
        const QByteArray reasons = reasonsToJson(only.reasons);
        for (const Share &share : only.shares) {
            m_allocations.push_back(
                {result.payment, share.bill, share.amount, Yen(0), m_run, reasons});
            m_bills.push_back(share.bill);
            m_amount += share.amount;
        }
        m_payments.push_back(result.payment);
    }
    Done write(Session &session, const Stamp &stamp, ClearingReport &report) const
    {
        KK_CHECK(allocateAll(session, m_allocations, stamp));
        KK_CHECK(keepLinksInStep(session, m_bills, stamp));
        report.run = m_run;
        report.cleared = int(m_payments.size());
        report.amount = m_amount;
        return markRunApplied(session, m_run);
    }

private:
    RunId m_run;
    std::vector<NewAllocation> m_allocations;
    std::vector<PaymentId> m_payments;
    std::vector<BillId> m_bills;
    Yen m_amount;
};

Done clearAlone(Session &session, const Stamp &stamp, ClearingReport &report)
{
    std::optional<AloneCleared> cleared;
    for (const MatchResult &result : report.results) {
        if (result.verdict != Verdict::ClearAlone)
            continue;
        if (!cleared) {
            KK_TRY(const RunId run, startRun(session, "automatic", stamp));
            cleared.emplace(run);
        }
        cleared->add(result);
    }
    return cleared ? cleared->write(session, stamp, report) : done();
}

bool says(const std::vector<Reason> &reasons, ReasonCode code)
{
    return std::any_of(reasons.begin(), reasons.end(), [code](const Reason &reason) {
        return reason.code == code;
    });
}

// Its slip or request is proposed, but not all of what it paid is asked.
bool isOfAnotherAmount(const MatchResult &result)
{
    if (result.candidates.empty() || !says(result.whyNot, ReasonCode::AmountDiffers))
        return false;
    const auto &reasons = result.candidates.front().reasons;
    return says(reasons, ReasonCode::SlipKeyMatches) || says(reasons, ReasonCode::RequestMatches);
}

// Nothing is proposed, and yet bills of the payer stand there, with another amount.
bool isPayerKnown(const MatchResult &result)
{
    return !result.candidates.empty() && says(result.whyNot, ReasonCode::NoOpenBillOfThatAmount)
        && !says(result.whyNot, ReasonCode::NoSuchPayer);
}

Unapplied unappliedOf(const MatchResult &result)
{
    for (const Reason &reason : result.whyNot) {
        switch (reason.code) {
        case ReasonCode::SlipUnknown:
        case ReasonCode::ReissueUnknown:
        case ReasonCode::RequestUnknown: return Unapplied::UnknownSlip;
        case ReasonCode::BillAlreadyPaid: return Unapplied::BillPaid;
        case ReasonCode::BillCancelled:
        case ReasonCode::BillSuperseded: return Unapplied::BillCancelled;
        default: break;
        }
    }
    if (result.verdict != Verdict::None)
        return Unapplied::Proposed;
    return isPayerKnown(result) ? Unapplied::AmountDiffers : Unapplied::UnknownPayer;
}

// That a slip was paid with another amount than it was issued with is more than a proposal.
Result<Unapplied> whyOpen(Session &session, const MatchResult &result)
{
    const Unapplied reason = unappliedOf(result);
    if (reason != Unapplied::Proposed || !isOfAnotherAmount(result))
        return reason;
    KK_TRY(const auto payment, findPayment(session, result.payment));
    KK_TRY(const auto asked, billAskedBy(session, payment.value()));
    const bool differs =
        asked && (!asked->thisIssueKnown || asked->amountAsIssued != payment->amount);
    return differs ? Unapplied::AmountDiffers : reason;
}

// By this run alone, whatever runs before it said: bills may have been opened again since.
Done sayWhyOpen(Session &session, const std::vector<MatchResult> &results)
{
    std::vector<PaymentId> open;
    for (const MatchResult &result : results) {
        if (result.verdict != Verdict::ClearAlone)
            open.push_back(result.payment);
    }
    KK_TRY(const auto before, unappliedReasons(session, open));
    // What was cleared in part is known, also where nothing else is found for the rest.
    const auto isKnownRest = [](Unapplied told, Unapplied reason) {
        return told == Unapplied::LeftOver && reason == Unapplied::UnknownPayer;
    };
    std::map<Unapplied, std::vector<PaymentId>> changed;
    for (const MatchResult &result : results) {
        if (result.verdict == Verdict::ClearAlone)
            continue;
        const Unapplied told = before.value(result.payment);
        KK_TRY(const Unapplied reason, whyOpen(session, result));
        if (reason != told && !isKnownRest(told, reason))
            changed[reason].push_back(result.payment);
    }
    for (const auto &[reason, payments] : changed)
        KK_CHECK(markAllUnapplied(session, payments, reason));
    return done();
}

Result<std::set<PaymentId>> heldIds(Session &session)
{
    KK_TRY(const auto held, keshikomi::heldPayments(session));
    std::set<PaymentId> ids;
    for (const HeldPayment &each : held)
        ids.insert(each.payment);
    return ids;
}

// Everything open through the passes, nothing written. What a person holds takes no part until the
// person takes it up again: no bill is kept for it.
Result<ClearingReport> matched(Session &session, const std::optional<PassOrder> &passes)
{
    KK_TRY(MatchInput input, readMatchInput(session));
    KK_TRY(const std::set<PaymentId> held, heldIds(session));
    std::erase_if(input.payments,
                  [&held](const OpenPayment &each) { return held.contains(each.id); });
    KK_TRY(MatchRules rules, matchRules(session));
    if (passes)
        rules.passes = *passes;
    ClearingReport report;
    report.passes = rules.passes;
    report.results = match(input, rules);
    nameRivals(report.results, input);
    sayHouseRule(report.results);
    return report;
}

Result<ClearingReport>
clearAll(Session &session, const Stamp &stamp, const std::optional<PassOrder> &passes)
{
    KK_TRY(ClearingReport report, matched(session, passes));
    KK_CHECK(clearAlone(session, stamp, report));
    KK_CHECK(sayWhyOpen(session, report.results));
    KK_TRY(StandingReport standing, clearStanding(session, report.run, stamp));
    report.run = standing.run;
    report.cleared += standing.cleared;
    report.amount += standing.amount;
    report.standing = std::move(standing.proposals);
    return report;
}

// As clearStanding() would find it after what clears alone is gone.
Done standingDry(Session &session, QDate today, ClearingReport &report)
{
    std::set<PaymentId> gone;
    for (const MatchResult &result : report.results) {
        if (result.verdict == Verdict::ClearAlone)
            gone.insert(result.payment);
    }
    KK_TRY(const ClearingRules rules, clearingRules(session, today));
    KK_TRY(report.standing, standingProposals(session, std::nullopt));
    std::erase_if(report.standing,
                  [&gone](const auto &each) { return gone.contains(each.payment.payment); });
    for (const StandingProposal &each : report.standing) {
        if (!rules.standingAlone || each.shares.empty())
            continue;
        ++report.cleared;
        for (const DecidedShare &share : each.shares)
            report.amount += share.amount;
    }
    return done();
}

Result<ClearingReport>
clearDry(Session &session, const std::optional<PassOrder> &passes, QDate today)
{
    KK_TRY(ClearingReport report, matched(session, passes));
    for (const MatchResult &result : report.results) {
        if (result.verdict != Verdict::ClearAlone)
            continue;
        ++report.cleared;
        for (const Share &share : result.candidates.front().shares)
            report.amount += share.amount;
    }
    KK_CHECK(standingDry(session, today, report));
    return report;
}

constexpr int mostNote = 100; // characters of a word about why money is held

Done checkShares(PaymentId payment, const std::vector<ManualShare> &shares)
{
    for (const ManualShare &share : shares) {
        if (share.amount.isZero())
            return failure(ErrorCode::Conflict,
                           Fault::NotEnoughOpenOnPayment,
                           {QString::number(payment.value()),
                            QStringLiteral("0"),
                            QStringLiteral("1"),
                            QStringLiteral("share")});
        if (share.discount > mostFee)
            return failure(
                ErrorCode::Invalid,
                Fault::FeeOverLimit,
                {QString::number(share.discount.amount()), QString::number(mostFee.amount())});
        if (share.amount < Yen(0))
            return amountNotAllowed(share.amount, Yen(1), mostAsked);
        if (share.discount < Yen(0))
            return amountNotAllowed(share.discount, Yen(0), mostFee);
    }
    if (shares.empty())
        return noBillNamed();
    return done();
}

Done checkAnythingLeft(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (payment->open >= Yen(1))
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {QString::number(id.value()), QStringLiteral("0"), QStringLiteral("1")});
}

// A house that books fees as 支払手数料 has them beside the allocation, not in it.
Done allocateShare(Session &session,
                   const Stamp &stamp,
                   PaymentId payment,
                   const ManualShare &share,
                   RunId run,
                   FeeRule rule)
{
    const bool beside = rule == FeeRule::CollectionFee && !share.discount.isZero();
    const Yen within = beside ? Yen(0) : share.discount;
    KK_CHECK(allocate(
        session,
        NewAllocation{payment, share.bill, share.amount, within, run, QByteArrayLiteral("[]")},
        stamp));
    if (!beside)
        return done();
    KK_CHECK(settleDifference(session,
                              NewDifference{run,
                                            DifferenceKind::Fee,
                                            share.discount,
                                            payment,
                                            share.bill,
                                            std::nullopt,
                                            std::nullopt,
                                            rule,
                                            {}},
                              stamp));
    return done();
}

Result<std::vector<AllocationRow>> allocateByHand(Session &session,
                                                  const Stamp &stamp,
                                                  PaymentId payment,
                                                  const std::vector<ManualShare> &shares)
{
    KK_CHECK(mayAllocate(session, payment));
    KK_CHECK(checkAnythingLeft(session, payment));
    KK_CHECK(checkShares(payment, shares));
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    std::vector<BillId> bills;
    KK_TRY(const ClearingRules rules, clearingRules(session, stamp.today));
    std::set<CustomerId> customers; // one decision is one confirmation, however many bills it pays
    for (const ManualShare &share : shares) {
        KK_TRY(const CustomerId customer, customerOfBill(session, share.bill));
        KK_CHECK(allocateShare(session, stamp, payment, share, run, rules.fee));
        customers.insert(customer);
        bills.push_back(share.bill);
    }
    KK_CHECK(learnFees(session, run, stamp.at));
    KK_CHECK(keepLinksInStep(session, bills, stamp));
    for (const CustomerId customer : customers)
        KK_CHECK(learnPayer(session, payment, customer, stamp.at));
    KK_CHECK(markRest(session, payment));
    KK_CHECK(endHold(session, payment, stamp));
    return allocationRowsOfRun(session, run);
}

Done putAside(Session &session, const Stamp &stamp, PaymentId payment, const QString &note)
{
    KK_CHECK(mayAllocate(session, payment));
    KK_TRY(const bool held, isHeld(session, payment));
    if (held)
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payment")});
    return holdPayment(session, payment, note, stamp);
}

Done takeUpAgain(Session &session, const Stamp &stamp, PaymentId payment)
{
    KK_TRY(const bool held, endHold(session, payment, stamp));
    if (!held)
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payment")});
    return done();
}

} // namespace

Later<ClearingReport> ClearingService::clear(const Actor &actor,
                                             bool dryRun,
                                             const std::optional<PassOrder> &passes) const
{
    if (dryRun) {
        if (const Done may = require(actor, Permission::ClearPayments); !may)
            return at<ClearingReport>(tl::unexpected(may.error()));
        return m_context.read(actor, [passes, today = m_context.clock.today()](Session &session) {
            return clearDry(session, passes, today);
        });
    }
    return m_context.write(
        actor, Permission::ClearPayments, "clear", [passes](Session &session, const Stamp &stamp) {
            return clearAll(session, stamp, passes);
        });
}

Later<std::vector<AllocationRow>> ClearingService::allocate(const Actor &actor,
                                                            PaymentId payment,
                                                            const std::vector<ManualShare> &shares,
                                                            bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "allocate",
                        rehearsal,
                        [payment, shares](Session &session, const Stamp &stamp) {
                            return allocateByHand(session, stamp, payment, shares);
                        });
}

Later<std::monostate>
ClearingService::hold(const Actor &actor, PaymentId payment, const QString &note) const
{
    return m_context.write(
        actor,
        Permission::ClearPayments,
        "payment.hold",
        [payment, note = note.trimmed()](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(checkText("memo", note, mostNote, Presence::Optional));
            return putAside(session, stamp, payment, note);
        });
}

Later<std::monostate> ClearingService::takeUp(const Actor &actor, PaymentId payment) const
{
    return m_context.write(actor,
                           Permission::ClearPayments,
                           "payment.take-up",
                           [payment](Session &session, const Stamp &stamp) {
                               return takeUpAgain(session, stamp, payment);
                           });
}

} // namespace keshikomi
