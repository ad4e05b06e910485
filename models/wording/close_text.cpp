// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/close_words.h"
#include "models/wording/tr.h"

namespace keshikomi {

using wording::Words;

namespace {

QString kindText(ClosePointKind kind)
{
    switch (kind) {
    case ClosePointKind::Provisional: return Words::tr("Only first notice at the cut-off");
    case ClosePointKind::AgencyOverdue: return Words::tr("Paid out late by the agency");
    case ClosePointKind::Unapplied: return Words::tr("Unapplied payments");
    case ClosePointKind::BankBalance: return Words::tr("Bank balance as stated");
    case ClosePointKind::Unsealed: return Words::tr("Postings without a seal");
    case ClosePointKind::Tasks: return Words::tr("Open tasks");
    case ClosePointKind::CashDifference: return Words::tr("Cash difference");
    case ClosePointKind::Held: return Words::tr("Held notices");
    }
    Q_UNREACHABLE();
}

} // namespace

QString closePointText(const ClosePoint &point)
{
    if (point.subject.isEmpty())
        return kindText(point.kind);
    if (point.kind == ClosePointKind::Unapplied) {
        const bool unbounded = point.subject.endsWith(QLatin1Char('-'));
        const QString days = unbounded ? point.subject.chopped(1) : point.subject;
        return (unbounded ? Words::tr("%1, %2 days old or more") : Words::tr("%1, %2 days old"))
            .arg(kindText(point.kind), days);
    }
    return Words::tr("%1: %2").arg(kindText(point.kind), point.subject);
}

QString shadowOutcomeText(ShadowOutcome outcome)
{
    switch (outcome) {
    case ShadowOutcome::Equal: return Words::tr("Cleared alike");
    case ShadowOutcome::Proposed: return Words::tr("Proposed alike");
    case ShadowOutcome::BothOpen: return Words::tr("Open in both");
    case ShadowOutcome::OnlyOld: return Words::tr("Cleared only in the old program");
    case ShadowOutcome::OnlyHere: return Words::tr("Cleared only here");
    case ShadowOutcome::Differs: return Words::tr("Cleared differently");
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
