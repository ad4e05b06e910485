// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/plan_comparison.h"

#include "models/domain/try.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/settlement/settlements.h"

namespace keshikomi {

namespace {

void add(FeeBill &sum, const FeeBill &more)
{
    sum.items += more.items;
    sum.unpaid += more.unpaid;
    sum.payout += more.payout;
    sum.faxes += more.faxes;
    sum.monthly += more.monthly;
    sum.tax += more.tax;
    sum.stamps += more.stamps;
    sum.taxInside = more.taxInside;
}

// A period cuts its first and last cycle: only what lies inside of both counts.
Cycle within(const Cycle &cycle, QDate first, QDate last)
{
    return {std::max(cycle.from, first), std::min(cycle.to, last), cycle.payOn};
}

} // namespace

Result<PlanCost> costOfPlan(Session &session,
                            AgreementId agreement,
                            const AgreedPlan &plan,
                            QDate first,
                            QDate last,
                            int faxesPerCycle)
{
    PlanCost cost{plan.plan.name, plan.plan.title, plan.rule.name, {}, 0, false};
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    KK_TRY(const auto cycles, cyclesOver(plan.rule, first, last, calendar));
    for (const Cycle &each : cycles) {
        const Cycle inside = within(each, first, last);
        KK_TRY(const auto payments,
               paymentsOfAgency(session, agreement, inside.from, inside.to, true));
        KK_TRY(CycleVolume volume, volumeOf(session, agreement, inside, payments));
        if (faxesPerCycle > 0)
            volume.faxes = faxesPerCycle;
        if (!volume.items.empty() && !hasItemPrice(plan, inside))
            cost.lacksItemPrice = true;
        add(cost.fees, chargesOf(plan, inside, volume));
        cost.cycles += volume.items.empty() ? 0 : 1;
    }
    return cost;
}

} // namespace keshikomi
