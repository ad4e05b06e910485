// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/settlement_cycles.h"

#include "models/domain/try.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/settlement/fee_plan_json.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/settlement/settlement_terms.h"
#include "models/storage/settlement/settlements.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int lateWithin = 400; // days: what is older is in the month-end checklist for good

bool collects(const Agreement &agreement)
{
    return agreement.channel != Channel::BankTransfer && agreement.channel != Channel::CashDesk;
}

int monthsIn(const Cycle &cycle)
{
    int months = 0;
    for (QDate day = cycle.from; day <= cycle.to; day = day.addDays(1))
        months += day.day() == 1 ? 1 : 0;
    return months;
}

const Settlement *
settlementOf(const std::vector<Settlement> &all, AgreementId agreement, const Cycle &cycle)
{
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Settlement &each) {
        return each.agreement == agreement && each.cycle.to == cycle.to;
    });
    return found == all.rend() ? nullptr : &*found;
}

// What is owed to an agency when a period begins: what was settled without a payout, as far as no
// report of a period in between kept it back. `all`: oldest period first.
Yen owedBefore(const std::vector<Settlement> &all, AgreementId agreement, const Cycle &cycle)
{
    Yen owed;
    for (const Settlement &each : all) {
        if (each.agreement != agreement || !each.booking || each.cycle.to >= cycle.from)
            continue;
        if (each.figures.other < Yen())
            owed -= std::min(owed, -each.figures.other);
        if (!each.booking->payment && each.figures.net < Yen())
            owed -= each.figures.net;
    }
    return owed;
}

Result<CycleRow> rowOf(Session &session,
                       const Agreement &agency,
                       const AgreedPlan &agreed,
                       const Cycle &cycle,
                       const std::vector<UnsettledPayment> &payments)
{
    CycleRow row{agency.id, agency.key, agency.name, cycle, {}, {}, {}, {}, {}};
    KK_TRY(row.volume, volumeOf(session, agency.id, cycle, payments));
    row.fees = chargesOf(agreed, cycle, row.volume);
    row.expected = expectedFigures(row.fees, row.volume);
    return row;
}

// Of cycles that follow one another.
Result<std::vector<std::vector<UnsettledPayment>>>
paymentsByCycle(Session &session, AgreementId agreement, const std::vector<Cycle> &cycles)
{
    std::vector<std::vector<UnsettledPayment>> shares(cycles.size());
    if (cycles.empty())
        return shares;
    KK_TRY(const auto payments,
           paymentsOfAgency(session, agreement, cycles.front().from, cycles.back().to, true));
    const std::vector<int> places = cyclesOfPayments(cycles, payments);
    for (std::size_t i = 0; i < payments.size(); ++i)
        shares[std::size_t(places[i])].push_back(payments[i]); // no day lies outside of all
    return shares;
}

} // namespace

Result<Agreement> settlingAgency(Session &session, const QString &key)
{
    KK_TRY(const auto agreement, findAgreement(session, key));
    if (agreement && collects(*agreement))
        return *agreement;
    return failure(ErrorCode::NotFound,
                   Fault::NoSuchAgreement,
                   agreement ? QStringList{key, QStringLiteral("no_agency")} : QStringList{key});
}

Result<AgreedPlan> planAndCycle(Session &session, const SettlementTerms &terms)
{
    KK_TRY(FeePlan plan, feePlan(session, terms.plan));
    const CycleRule *const rule = plan.cycle(terms.cycle);
    if (!rule) {
        QStringList known;
        for (const CycleRule &each : plan.cycles)
            known << each.name;
        return failure(
            ErrorCode::NotFound,
            Fault::NoSuchFeePlan,
            {terms.plan, QStringLiteral("cycle"), terms.cycle, known.join(QStringLiteral(", "))});
    }
    const CycleRule cycle = *rule;
    return AgreedPlan{terms, std::move(plan), cycle};
}

Result<std::optional<AgreedPlan>> agreedPlan(Session &session, AgreementId agreement, QDate day)
{
    KK_TRY(const auto all, settlementTerms(session, agreement));
    const SettlementTerms *const terms = all.on(day);
    if (!terms)
        return std::optional<AgreedPlan>();
    KK_TRY(AgreedPlan agreed, planAndCycle(session, *terms));
    return std::optional<AgreedPlan>(std::move(agreed));
}

Result<CycleVolume> volumeOf(Session &session,
                             AgreementId agreement,
                             const Cycle &cycle,
                             const std::vector<UnsettledPayment> &payments)
{
    CycleVolume volume;
    for (const UnsettledPayment &each : payments)
        volume.items.push_back({each.amount, each.beforeTax});
    KK_TRY(volume.unpaid, unpaidItems(session, agreement, cycle.from, cycle.to));
    KK_TRY(volume.faxes, faxNotices(session, agreement, cycle.from, cycle.to));
    volume.months = monthsIn(cycle);
    return volume;
}

namespace {

const FeeTerms &termsFor(const AgreedPlan &agreed, const Cycle &cycle)
{
    const FeeTerms *const terms = agreed.plan.terms.on(cycle.to);
    return terms ? *terms // else a cycle before the plan's first version
                 : agreed.plan.terms.entries().front().value;
}

} // namespace

bool hasItemPrice(const AgreedPlan &agreed, const Cycle &cycle)
{
    return agreed.terms.itemFee || !termsFor(agreed, cycle).items.empty();
}

FeeBill chargesOf(const AgreedPlan &agreed, const Cycle &cycle, const CycleVolume &volume)
{
    return feesOf(termsFor(agreed, cycle), volume, agreed.terms.itemFee);
}

Result<std::vector<CycleRow>>
cycleRows(Session &session, const Agreement &agency, QDate first, QDate last, QDate today)
{
    std::vector<CycleRow> rows;
    KK_TRY(const auto terms, settlementTerms(session, agency.id));
    if (terms.entries().empty() || terms.entries().front().from > last)
        return rows;
    const QDate begin = std::max(first, terms.entries().front().from);
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    KK_TRY(const auto reported, settlements(session, false));
    std::vector<Cycle> cycles;
    std::vector<AgreedPlan> plans;
    for (QDate day = begin; day <= last; day = cycles.back().to.addDays(1)) {
        KK_TRY(auto agreed, agreedPlan(session, agency.id, day));
        KK_TRY(const Cycle cycle, keshikomi::cycleOf(agreed->rule, day, calendar));
        cycles.push_back(cycle);
        plans.push_back(*std::move(agreed));
    }
    KK_TRY(const auto shares, paymentsByCycle(session, agency.id, cycles));
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        KK_TRY(CycleRow row, rowOf(session, agency, plans[i], cycles[i], shares[i]));
        const Yen owed = owedBefore(reported, agency.id, cycles[i]);
        row.expected.other -= owed;
        row.expected.net -= owed;
        if (const Settlement *const told = settlementOf(reported, agency.id, cycles[i]))
            row.settlement = *told;
        row.state = cycleState(cycles[i],
                               int(row.volume.items.size()),
                               row.settlement.has_value(),
                               row.settlement && row.settlement->booking,
                               today,
                               !row.settlement || row.settlement->figures.net > Yen());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<CycleRow>> allCycleRows(Session &session, QDate first, QDate last, QDate today)
{
    KK_TRY(const auto all, agreements(session));
    std::vector<CycleRow> rows;
    for (const Agreement &each : all) {
        if (!collects(each))
            continue;
        KK_TRY(auto own, cycleRows(session, each, first, last, today));
        std::move(own.begin(), own.end(), std::back_inserter(rows));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CycleRow &a, const CycleRow &b) {
        return a.cycle.payOn < b.cycle.payOn;
    });
    return rows;
}

Result<std::vector<CycleRow>> tellLatePayouts(Session &session, const Stamp &stamp)
{
    KK_TRY(const auto rows,
           allCycleRows(session, stamp.today.addDays(-lateWithin), stamp.today, stamp.today));
    std::vector<CycleRow> told;
    for (const CycleRow &row : rows) {
        if (row.state != CycleState::Late)
            continue;
        KK_TRY(const bool fresh, tellLatePayout(session, row, stamp));
        if (fresh)
            told.push_back(row);
    }
    return told;
}

} // namespace keshikomi
