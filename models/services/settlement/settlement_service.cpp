// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/settlement_service.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/plan_comparison.h"
#include "models/storage/closing/opening_agencies.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/settlement/settled_again.h"
#include "models/storage/settlement/settlement_terms.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestYears = 10;
constexpr Yen mostItemFee{100'000};

Done checkPeriod(QDate first, QDate last)
{
    const QDate end = first.isValid() ? first.addYears(longestYears) : last;
    if (first.isValid() && last.isValid() && last >= first && last <= end)
        return done();
    return dueDateRefused(last, first, end);
}

Done checkItemFee(const SettlementTerms &terms)
{
    if (!terms.itemFee || (*terms.itemFee >= Yen() && *terms.itemFee <= mostItemFee))
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("fee"),
                    QString::number(terms.itemFee->amount()),
                    QStringLiteral("0"),
                    QString::number(mostItemFee.amount())});
}

tl::unexpected<Error> alreadyUndone(SettlementId id)
{
    return failure(ErrorCode::Conflict,
                   Fault::AlreadyUndone,
                   {QStringLiteral("settlement"), settlementNumberText(id)});
}

// The whole of a transfer is one payout: nothing of it may be cleared, and nothing may be left.
Result<QDate> dayOfPayout(Session &session, const Settlement &settlement, PaymentId bankLine)
{
    KK_TRY(const auto payment, findPayment(session, bankLine));
    if (!payment || payment->channel != Channel::BankTransfer
        || payment->state != PaymentState::Confirmed) {
        return failure(
            ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(bankLine.value())});
    }
    const Yen net = settlement.figures.net;
    if (net > Yen() && payment->amount == net && payment->open == net)
        return payment->receivedOn;
    return failure(ErrorCode::Conflict,
                   Fault::PayoutNotForThis,
                   {QString::number(bankLine.value()),
                    settlementNumberText(settlement.id),
                    QString::number((payment->open - net).amount())});
}

Result<Settlement> settlementToBook(Session &session, SettlementId id)
{
    KK_TRY(Settlement settlement, settlementById(session, id));
    if (settlement.ended)
        return alreadyUndone(id);
    if (settlement.booking)
        return failure(ErrorCode::Conflict, Fault::SettlementBooked, {settlementNumberText(id)});
    return settlement;
}

// Money the agency had before the books began: no more than the report does not explain otherwise,
// and no more than is left of it.
Done checkOfOpening(Session &session, const Settlement &settlement, Yen ofOpening)
{
    if (ofOpening.isZero())
        return done();
    KK_TRY(const Yen unexplained, unexplainedAmount(session, settlement));
    KK_TRY(const Yen left, openingLeft(session, settlement.agreement));
    const Yen most = std::max(Yen(), std::min(unexplained, left));
    if (ofOpening > Yen() && ofOpening <= most)
        return done();
    return outOfRange("of_opening", ofOpening.amount(), 0, most.amount());
}

// After the booking, which it holds with.
Done sayOfOpening(Session &session, SettlementId id, Yen ofOpening, const Stamp &stamp)
{
    if (ofOpening.isZero())
        return done();
    KK_TRY(const Settlement booked, settlementById(session, id));
    return payOfOpening(session, booked, ofOpening, stamp);
}

// What a report set free, or nobody looked for since it was read, may be what one told of.
Done lookAgain(Session &session, const Settlement &settlement, const Stamp &stamp)
{
    return settleWhatReportsTold(session, settlement.agreement, settlement.cycle.from, stamp);
}

Result<SettlementView> writeBooking(
    Session &session, SettlementId id, PaymentId bankLine, Yen ofOpening, const Stamp &stamp)
{
    KK_TRY(const Settlement settlement, settlementToBook(session, id));
    KK_TRY(const QDate paidOn, dayOfPayout(session, settlement, bankLine));
    KK_TRY(const QDate takenBack, lastTakenBack(session, id, bankLine));
    KK_CHECK(lookAgain(session, settlement, stamp));
    KK_CHECK(checkOfOpening(session, settlement, ofOpening));
    KK_CHECK(bookSettlement(session, settlement, bankLine, std::max(paidOn, takenBack), stamp));
    KK_CHECK(sayOfOpening(session, id, ofOpening, stamp));
    KK_CHECK(markUnapplied(session, bankLine, Unapplied::None));
    KK_CHECK(tellUnexplained(session, settlement, stamp));
    return settlementView(session, id);
}

Result<SettlementView>
writeWithoutPayout(Session &session, SettlementId id, Yen ofOpening, const Stamp &stamp)
{
    KK_TRY(const Settlement settlement, settlementToBook(session, id));
    const Yen net = settlement.figures.net;
    if (net > Yen()) {
        return failure(
            ErrorCode::Conflict,
            Fault::PayoutNotForThis,
            {QStringLiteral("-"), settlementNumberText(id), QString::number(net.amount())});
    }
    const QDate payOn = std::min(settlement.cycle.payOn, stamp.today);
    KK_TRY(const QDate takenBack, lastTakenBack(session, id, std::nullopt));
    KK_CHECK(lookAgain(session, settlement, stamp));
    KK_CHECK(checkOfOpening(session, settlement, ofOpening));
    KK_CHECK(bookOwed(session, settlement, std::max(payOn, takenBack), stamp));
    KK_CHECK(sayOfOpening(session, id, ofOpening, stamp));
    KK_CHECK(tellUnexplained(session, settlement, stamp));
    return settlementView(session, id);
}

Result<SettlementView> writeUndo(Session &session, SettlementId id, const Stamp &stamp)
{
    KK_TRY(const Settlement settlement, settlementById(session, id));
    if (!settlement.booking) {
        KK_CHECK(endSettlement(session, id, stamp));
        KK_CHECK(lookAgain(session, settlement, stamp));
        return settlementView(session, id);
    }
    KK_CHECK(undoBooking(session, settlement, QStringLiteral("undone by a person"), stamp));
    if (const auto line = settlement.booking->payment)
        KK_CHECK(markUnapplied(session, *line, Unapplied::Waiting));
    return settlementView(session, id);
}

// "plan/cycle" or "plan".
Result<AgreedPlan> planNamed(Session &session,
                             const QString &typed,
                             const std::optional<AgreedPlan> &agreed,
                             std::optional<Yen> itemFee)
{
    SettlementTerms terms{typed.section(QLatin1Char('/'), 0, 0),
                          typed.section(QLatin1Char('/'), 1),
                          itemFee      ? itemFee
                              : agreed ? agreed->terms.itemFee
                                       : std::nullopt};
    KK_TRY(const FeePlan plan, feePlan(session, terms.plan));
    if (terms.cycle.isEmpty()) {
        const bool same = agreed && plan.cycle(agreed->terms.cycle);
        terms.cycle = same ? agreed->terms.cycle : plan.cycles.front().name;
    }
    return planAndCycle(session, terms);
}

Result<PlanComparison> comparison(Session &session,
                                  const QString &agreement,
                                  PlanComparison asked,
                                  const QStringList &plans,
                                  int faxes,
                                  std::optional<Yen> itemFee)
{
    KK_CHECK(checkPeriod(asked.first, asked.last));
    KK_CHECK(checkItemFee({{}, {}, itemFee}));
    KK_TRY(const Agreement agency, settlingAgency(session, agreement));
    KK_TRY(const auto payments,
           paymentsOfAgency(session, agency.id, asked.first, asked.last, true));
    for (const UnsettledPayment &each : payments)
        asked.gross += each.amount;
    asked.items = int(payments.size());
    KK_TRY(const auto agreed, agreedPlan(session, agency.id, asked.last));
    for (const QString &each : plans) {
        KK_TRY(const AgreedPlan plan, planNamed(session, each, agreed, itemFee));
        KK_TRY(const PlanCost cost,
               costOfPlan(session, agency.id, plan, asked.first, asked.last, faxes));
        asked.costs.push_back(cost);
    }
    return asked;
}

} // namespace

Later<std::vector<FeePlan>> SettlementService::plans(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return feePlans(session); });
}

Later<FeePlan> SettlementService::putPlan(const Actor &actor,
                                          const QString &fileName,
                                          const QByteArray &json,
                                          bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "settlement.plan",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<FeePlan> {
                            KK_TRY(FeePlan plan, feePlanFromJson(json, fileName));
                            KK_CHECK(putStoredPlan(session, {plan.name, json}, stamp));
                            return plan;
                        });
}

Later<SettlementTerms> SettlementService::setTerms(const Actor &actor,
                                                   const QString &agreement,
                                                   QDate from,
                                                   const SettlementTerms &terms,
                                                   bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "settlement.terms",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<SettlementTerms> {
                            KK_CHECK(checkDay("from", from));
                            KK_TRY(const Agreement agency, settlingAgency(session, agreement));
                            KK_CHECK(planAndCycle(session, terms));
                            KK_CHECK(checkItemFee(terms));
                            KK_CHECK(addSettlementTerms(session, agency.id, from, terms, stamp));
                            return terms;
                        });
}

Later<Dated<SettlementTerms>> SettlementService::terms(const Actor &actor,
                                                       const QString &agreement) const
{
    return m_context.read(actor, [agreement](Session &session) -> Result<Dated<SettlementTerms>> {
        KK_TRY(const Agreement agency, settlingAgency(session, agreement));
        return settlementTerms(session, agency.id);
    });
}

Later<std::vector<CycleRow>> SettlementService::expected(const Actor &actor,
                                                         const QString &agreement,
                                                         QDate first,
                                                         QDate last) const
{
    return m_context.read(
        actor,
        [=, today = m_context.clock.today()](Session &session) -> Result<std::vector<CycleRow>> {
            KK_CHECK(checkPeriod(first, last));
            if (agreement.isEmpty())
                return allCycleRows(session, first, last, today);
            KK_TRY(const Agreement agency, settlingAgency(session, agreement));
            return cycleRows(session, agency, first, last, today);
        });
}

Later<std::vector<CycleRow>> SettlementService::raiseLate(const Actor &actor, bool dryRun) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ImportFiles,
        "settlement.late",
        dryRun,
        [](Session &session, const Stamp &stamp) { return tellLatePayouts(session, stamp); });
}

Later<SettlementView>
SettlementService::take(const Actor &actor, const SettlementWish &wish, bool dryRun) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ImportFiles,
                        "settlement.take",
                        dryRun,
                        [wish](Session &session, const Stamp &stamp) {
                            return takeSettlement(session, wish, stamp);
                        });
}

Later<std::vector<Settlement>> SettlementService::list(const Actor &actor, bool all) const
{
    return m_context.read(actor, [all](Session &session) { return settlements(session, all); });
}

Later<SettlementView> SettlementService::find(const Actor &actor, SettlementId id) const
{
    return m_context.read(actor, [id](Session &session) { return settlementView(session, id); });
}

Later<SettlementView> SettlementService::book(
    const Actor &actor, SettlementId id, PaymentId bankLine, bool dryRun, Yen ofOpening) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "settlement.book",
                        dryRun,
                        [id, bankLine, ofOpening](Session &session, const Stamp &stamp) {
                            return writeBooking(session, id, bankLine, ofOpening, stamp);
                        });
}

Later<SettlementView> SettlementService::bookWithoutPayout(const Actor &actor,
                                                           SettlementId id,
                                                           bool dryRun,
                                                           Yen ofOpening) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "settlement.book",
                        dryRun,
                        [id, ofOpening](Session &session, const Stamp &stamp) {
                            return writeWithoutPayout(session, id, ofOpening, stamp);
                        });
}

Later<SettlementView>
SettlementService::undo(const Actor &actor, SettlementId id, bool dryRun) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::UndoClearing,
        "settlement.undo",
        dryRun,
        [id](Session &session, const Stamp &stamp) { return writeUndo(session, id, stamp); });
}

Later<PlanComparison> SettlementService::compare(const Actor &actor,
                                                 const QString &agreement,
                                                 QDate first,
                                                 QDate last,
                                                 const QStringList &plans,
                                                 int faxesPerCycle,
                                                 std::optional<Yen> itemFee) const
{
    return m_context.read(actor, [=](Session &session) {
        return comparison(session,
                          agreement,
                          PlanComparison{first, last, 0, {}, {}},
                          plans,
                          faxesPerCycle,
                          itemFee);
    });
}

} // namespace keshikomi
