// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/clearing_plan.h"

#include <algorithm>

namespace keshikomi {

Yen openOf(const std::vector<BillRow> &bills)
{
    Yen sum;
    for (const BillRow &bill : bills)
        sum += bill.open;
    return sum;
}

ClearingPlan planOf(Yen payment, std::vector<BillRow> bills, bool bearRest)
{
    std::sort(bills.begin(), bills.end(), [](const BillRow &a, const BillRow &b) {
        return std::pair(a.dueOn, a.id) < std::pair(b.dueOn, b.id);
    });
    ClearingPlan plan;
    plan.chosen = openOf(bills);
    plan.difference = payment - plan.chosen;
    Yen rest = payment;
    for (const BillRow &bill : bills) {
        const Yen part = std::min(rest, bill.open);
        if (part <= Yen(0))
            break;
        plan.shares.push_back({bill.id, part, Yen(0)});
        rest = rest - part;
    }
    plan.reachesAll = plan.shares.size() == bills.size();
    if (bearRest && plan.reachesAll && plan.difference < Yen(0) && !plan.shares.empty())
        plan.shares.back().discount = -plan.difference;
    return plan;
}

ClearingPlan
splitPlan(Yen payment, const std::vector<BillRow> &bills, const std::vector<Yen> &amounts)
{
    ClearingPlan plan;
    for (size_t i = 0; i < bills.size() && i < amounts.size(); ++i) {
        if (amounts[i] <= Yen(0))
            continue;
        plan.shares.push_back({bills[i].id, amounts[i], Yen(0)});
        plan.chosen += amounts[i];
    }
    plan.difference = payment - plan.chosen;
    plan.reachesAll = plan.shares.size() == bills.size();
    return plan;
}

ClearingDecision
decisionOf(const ClearingPlan &plan, PaymentId payment, const std::vector<BillRow> &bills)
{
    ClearingDecision decision;
    decision.payment = payment;
    for (const ManualShare &share : plan.shares)
        decision.shares.push_back({share.bill, share.amount});
    if (!plan.settled)
        return decision;
    if (!clearsBill(*plan.settled)) {
        decision.rest = DecidedRest{*plan.settled, plan.difference};
        return decision;
    }
    for (const BillRow &bill : bills) {
        Yen left = bill.open;
        for (const ManualShare &share : plan.shares) {
            if (share.bill == bill.id)
                left -= share.amount;
        }
        if (left > Yen(0))
            decision.differences.push_back({bill.id, *plan.settled, left});
    }
    return decision;
}

} // namespace keshikomi
