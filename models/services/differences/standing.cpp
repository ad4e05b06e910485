// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/standing.h"

#include "models/domain/reason.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/differences/clearing_rules.h"
#include "models/services/reason_json.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/receipts/payments.h"

#include <map>

namespace keshikomi {

namespace {

constexpr int longestNumber = 20;

// What one customer owes one company, smaller with each payment that is laid out.
class OwedBills final
{
public:
    explicit OwedBills(Session &session)
        : m_session(session)
    {
    }
    Result<std::vector<DecidedShare>> take(CustomerId customer, LegalEntityId company, Yen open)
    {
        const std::pair key(customer, company);
        if (!m_owed.contains(key)) {
            KK_TRY(m_owed[key], owedBills(m_session, customer, company, OwedTo::Company));
        }
        std::vector<OwedBill> &bills = m_owed[key];
        const std::vector<DecidedShare> shares = oldestFirst(bills, open);
        for (const DecidedShare &share : shares) {
            for (OwedBill &bill : bills) {
                if (bill.bill == share.bill)
                    bill.open -= share.amount;
            }
        }
        return shares;
    }

    Result<std::vector<DecidedShare>>
    fromOthers(CustomerId customer, LegalEntityId company, Yen open)
    {
        KK_TRY(const auto bills, owedBills(m_session, customer, company, OwedTo::OtherCompanies));
        return oldestFirst(bills, open);
    }

private:
    Session &m_session;
    std::map<std::pair<CustomerId, LegalEntityId>, std::vector<OwedBill>> m_owed;
};

QByteArray reasonsOf(const StandingPayment &payment)
{
    return reasonsToJson({Reason{ReasonCode::RemitterCodeMatches, true, {payment.number.number}}});
}

Done clearOne(Session &session, const StandingProposal &proposal, RunId run, const Stamp &stamp)
{
    for (const DecidedShare &share : proposal.shares) {
        KK_CHECK(allocate(session,
                          NewAllocation{proposal.payment.payment,
                                        share.bill,
                                        share.amount,
                                        Yen(0),
                                        run,
                                        reasonsOf(proposal.payment)},
                          stamp));
    }
    return markRest(session, proposal.payment.payment);
}

Yen sumOf(const std::vector<DecidedShare> &shares)
{
    Yen sum;
    for (const DecidedShare &share : shares)
        sum += share.amount;
    return sum;
}

Done putNumber(Session &session,
               const QString &number,
               qint64 customerNumber,
               Yen least,
               Yen most,
               const Stamp &stamp)
{
    KK_CHECK(checkDigits("key", number, longestNumber));
    KK_CHECK(checkText("key", number, longestNumber, Presence::Required));
    if (least < Yen(1) || most < least || most > mostAsked)
        return failure(ErrorCode::Invalid,
                       Fault::AmountNotAllowed,
                       {QString::number(most.amount()),
                        QString::number(least.amount()),
                        QString::number(mostAsked.amount())});
    KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
    KK_CHECK(checkNoOtherHolder(session, customer.id, number));
    return putStandingNumber(
        session, StandingNumber{number, customer.id, customer.number, {}, least, most}, stamp);
}

Result<DecisionReport> clearByHand(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_CHECK(mayAllocate(session, payment));
    KK_TRY(const auto proposals, standingProposals(session, payment));
    if (proposals.empty())
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchStandingNumber,
                       {QString::number(payment.value()), QStringLiteral("payment")});
    const StandingProposal &only = proposals.front();
    const StandingNumber &number = only.payment.number;
    if (only.broken != Unapplied::None)
        return failure(ErrorCode::Invalid,
                       Fault::AmountNotAllowed,
                       {QString::number(only.payment.amount.amount()),
                        QString::number(number.least.amount()),
                        QString::number(number.most.amount())});
    ClearingDecision decision;
    decision.payment = payment;
    decision.shares = only.shares;
    return writeDecision(session, decision, stamp);
}

} // namespace

Result<std::vector<StandingProposal>> standingProposals(Session &session,
                                                        std::optional<PaymentId> one)
{
    KK_TRY(const auto payments, standingPayments(session, one));
    OwedBills owed(session);
    std::vector<StandingProposal> proposals;
    for (const StandingPayment &each : payments) {
        const Unapplied broken = limitBroken(each.number, each.amount);
        StandingProposal proposal{each, broken, {}};
        if (broken == Unapplied::None) {
            const CustomerId customer = each.number.customer;
            KK_TRY(const LegalEntityId company, companyOfPayment(session, each.payment));
            KK_TRY(proposal.shares, owed.take(customer, company, each.open));
            if (proposal.shares.empty()) {
                KK_TRY(proposal.shares, owed.fromOthers(customer, company, each.open));
                proposal.elsewhere = !proposal.shares.empty();
            }
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

Result<StandingReport> clearStanding(Session &session, std::optional<RunId> run, const Stamp &stamp)
{
    KK_TRY(const ClearingRules rules, clearingRules(session, stamp.today));
    StandingReport report{run, 0, {}, {}};
    KK_TRY(report.proposals, standingProposals(session));
    for (const StandingProposal &each : report.proposals) {
        if (each.broken != Unapplied::None)
            KK_CHECK(markUnapplied(session, each.payment.payment, each.broken));
        else if (each.shares.empty()) // the customer owes nothing
            KK_CHECK(markRest(session, each.payment.payment));
        else if (!rules.standingAlone || each.elsewhere)
            KK_CHECK(markUnapplied(session, each.payment.payment, Unapplied::Proposed));
        if (each.shares.empty() || !rules.standingAlone || each.elsewhere)
            continue;
        if (!report.run) {
            KK_TRY(report.run, startRun(session, "automatic", stamp));
        }
        KK_CHECK(clearOne(session, each, *report.run, stamp));
        ++report.cleared;
        report.amount += sumOf(each.shares);
    }
    return report;
}

Later<std::vector<StandingNumber>> StandingNumberService::list(const Actor &actor) const
{
    return m_context.read(actor, standingNumbers);
}

Later<std::vector<StandingNumber>> StandingNumberService::put(const Actor &actor,
                                                              const QString &number,
                                                              qint64 customerNumber,
                                                              Yen least,
                                                              Yen most,
                                                              bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::EditCustomers,
        "standing.put",
        rehearsal,
        [=](Session &session, const Stamp &stamp) -> Result<std::vector<StandingNumber>> {
            KK_CHECK(putNumber(session, number, customerNumber, least, most, stamp));
            return standingNumbers(session);
        });
}

Later<std::vector<StandingNumber>>
StandingNumberService::remove(const Actor &actor, const QString &number, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::EditCustomers,
        "standing.remove",
        rehearsal,
        [number](Session &session, const Stamp &) -> Result<std::vector<StandingNumber>> {
            KK_TRY(const bool was, removeStandingNumber(session, number));
            if (was)
                return standingNumbers(session);
            return failure(ErrorCode::NotFound, Fault::NoSuchStandingNumber, {number});
        });
}

Later<std::vector<StandingProposal>> StandingNumberService::proposals(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return standingProposals(session); });
}

Later<DecisionReport>
StandingNumberService::clear(const Actor &actor, PaymentId payment, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "standing.clear",
                        rehearsal,
                        [payment](Session &session, const Stamp &stamp) {
                            return clearByHand(session, payment, stamp);
                        });
}

} // namespace keshikomi
