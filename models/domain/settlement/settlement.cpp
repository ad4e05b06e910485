// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settlement/settlement.h"

namespace keshikomi {

QString cycleStateName(CycleState state)
{
    switch (state) {
    case CycleState::Running: return QStringLiteral("running");
    case CycleState::Expected: return QStringLiteral("expected");
    case CycleState::Reported: return QStringLiteral("reported");
    case CycleState::Late: return QStringLiteral("late");
    case CycleState::Booked: return QStringLiteral("booked");
    case CycleState::Empty: return QStringLiteral("empty");
    }
    Q_UNREACHABLE();
}

CycleState
cycleState(const Cycle &cycle, int items, bool reported, bool booked, QDate today, bool pays)
{
    if (booked)
        return CycleState::Booked;
    const bool late = today > cycle.payOn.addDays(1);
    if (reported)
        return late && pays ? CycleState::Late : CycleState::Reported;
    if (today <= cycle.to)
        return CycleState::Running;
    if (items == 0)
        return CycleState::Empty;
    return late ? CycleState::Late : CycleState::Expected;
}

std::optional<Yen> CycleRow::difference() const
{
    return settlement ? std::optional(settlement->figures.net - expected.net) : std::nullopt;
}

} // namespace keshikomi
