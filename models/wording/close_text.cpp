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

QString closePointAdvice(const ClosePoint &point)
{
    if (point.ok)
        return Words::tr("In order: there is nothing to do.");
    switch (point.kind) {
    case ClosePointKind::Provisional:
        return Words::tr("Of these payments only the first notice has come, the final one has not. "
                         "Take the agency's next file in, or say why it comes later.");
    case ClosePointKind::AgencyOverdue:
        return Words::tr("By the end of the month the agency should have paid this out. Take its "
                         "report in and book the payout, or say when the money comes.");
    case ClosePointKind::Unapplied:
        return Words::tr("This money is here, but no bill is cleared with it. Clear it, keep it as "
                         "credit, or say what it waits for.");
    case ClosePointKind::BankBalance:
        return point.known
            ? Words::tr("The bank's statement and the books differ. Take in what is missing, "
                        "correct the balance, or say what the difference is.")
            : Words::tr("Nobody has entered yet which balance the bank states for the end of the "
                        "month. Enter it, or say why there is none.");
    case ClosePointKind::Unsealed:
        return Words::tr("Postings are sealed by themselves within seconds, and all of them before "
                         "the month closes. Wait a moment.");
    case ClosePointKind::Tasks:
        return Words::tr("These tasks need a person's decision. Finish them, or say why they can "
                         "wait.");
    case ClosePointKind::CashDifference:
        return Words::tr("The cash that was counted differs from the books. Look at the report of "
                         "that day, or say where the difference comes from.");
    case ClosePointKind::Held:
        return Words::tr("These notices cannot be booked yet, as the payment they speak of has not "
                         "come. Take the missing files in, or say what they wait for.");
    }
    Q_UNREACHABLE();
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
