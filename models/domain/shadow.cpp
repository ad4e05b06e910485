// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/shadow.h"

namespace keshikomi {

QString shadowOutcomeName(ShadowOutcome outcome)
{
    switch (outcome) {
    case ShadowOutcome::Equal: return QStringLiteral("equal");
    case ShadowOutcome::Proposed: return QStringLiteral("proposed");
    case ShadowOutcome::BothOpen: return QStringLiteral("both_open");
    case ShadowOutcome::OnlyOld: return QStringLiteral("only_old");
    case ShadowOutcome::OnlyHere: return QStringLiteral("only_here");
    case ShadowOutcome::Differs: return QStringLiteral("differs");
    }
    Q_UNREACHABLE();
}

// A proposal for a bill the old program left open is no difference: nobody would confirm it.
ShadowOutcome shadowOutcome(const OldBill &old, const std::optional<ShadowClearing> &here)
{
    const bool there = old.cleared > Yen(0);
    if (!here)
        return there ? ShadowOutcome::OnlyOld : ShadowOutcome::BothOpen;
    if (!there)
        return here->alone ? ShadowOutcome::OnlyHere : ShadowOutcome::BothOpen;
    const bool sameDay = !old.clearedOn.isValid() || old.clearedOn == here->receivedOn;
    if (here->amount != old.cleared || !sameDay)
        return ShadowOutcome::Differs;
    return here->alone ? ShadowOutcome::Equal : ShadowOutcome::Proposed;
}

} // namespace keshikomi
