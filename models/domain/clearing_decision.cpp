// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clearing_decision.h"

#include <algorithm>
#include <tuple>

namespace keshikomi {

namespace {

Yen sumOf(const std::vector<DecidedDifference> &differences)
{
    Yen sum;
    for (const DecidedDifference &each : differences)
        sum += each.amount;
    return sum;
}

} // namespace

ClearingDecision filledIn(const std::vector<TypedAmount> &typed,
                          Yen open,
                          std::optional<DifferenceKind> bills,
                          std::optional<DifferenceKind> rest)
{
    ClearingDecision decision;
    Yen left = open;
    for (const TypedAmount &each : typed) {
        const Yen beside = sumOf(each.differences);
        const Yen owed = std::max(each.open - beside, Yen(0));
        const Yen amount = each.amount.value_or(std::min(owed, std::max(left, Yen(0))));
        left -= amount;
        decision.shares.push_back({each.bill, amount});
        decision.differences.insert(
            decision.differences.end(), each.differences.begin(), each.differences.end());
        if (bills && amount < owed)
            decision.differences.push_back({each.bill, *bills, owed - amount});
    }
    if (rest && left > Yen(0))
        decision.rest = DecidedRest{*rest, left};
    return decision;
}

std::vector<DecidedShare> oldestFirst(std::vector<OwedBill> bills, Yen open)
{
    std::sort(bills.begin(), bills.end(), [](const OwedBill &a, const OwedBill &b) {
        return std::tie(a.dueOn, a.number) < std::tie(b.dueOn, b.number);
    });
    std::vector<DecidedShare> shares;
    for (const OwedBill &each : bills) {
        if (open <= Yen(0))
            break;
        if (each.open <= Yen(0))
            continue;
        const Yen amount = std::min(each.open, open);
        shares.push_back({each.bill, amount});
        open -= amount;
    }
    return shares;
}

} // namespace keshikomi
