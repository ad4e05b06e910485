// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/own_periods.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int notAgreed = -1; // months of a period that no cycle is

CycleRow rowOf(const Settlement &settlement, QDate today)
{
    const CycleState state = cycleState(settlement.cycle,
                                        0,
                                        true,
                                        settlement.booking.has_value(),
                                        today,
                                        settlement.figures.net > Yen());
    CycleRow row{settlement.agreement,
                 settlement.agreementKey,
                 settlement.agreementName,
                 settlement.cycle,
                 state,
                 {},
                 {},
                 {},
                 settlement};
    row.volume.months = notAgreed;
    return row;
}

bool isIn(const std::vector<CycleRow> &rows, const Settlement &settlement)
{
    return std::any_of(rows.begin(), rows.end(), [&settlement](const CycleRow &row) {
        return row.settlement && row.settlement->id == settlement.id;
    });
}

} // namespace

bool isOwnPeriod(const CycleRow &row)
{
    return row.volume.months == notAgreed;
}

std::vector<CycleRow> withOwnPeriods(std::vector<CycleRow> agreed,
                                     const std::vector<Settlement> &reported,
                                     QDate first,
                                     QDate today)
{
    for (const Settlement &each : reported) {
        if (!each.ended && each.cycle.payOn >= first && !isIn(agreed, each))
            agreed.push_back(rowOf(each, today));
    }
    std::stable_sort(agreed.begin(), agreed.end(), [](const CycleRow &a, const CycleRow &b) {
        return a.cycle.payOn < b.cycle.payOn;
    });
    return agreed;
}

} // namespace keshikomi
