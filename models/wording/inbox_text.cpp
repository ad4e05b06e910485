// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/inbox_words.h"
#include "models/wording/tr.h"

namespace keshikomi {

using wording::Words;

QString arrivalKindText(ArrivalKind kind)
{
    switch (kind) {
    case ArrivalKind::File: return Words::tr("File");
    case ArrivalKind::Entry: return Words::tr("Typed in");
    case ArrivalKind::Events: return Words::tr("Events");
    }
    Q_UNREACHABLE();
}

QString lineFateText(LineFate fate)
{
    switch (fate) {
    case LineFate::Booked: return Words::tr("In the books");
    case LineFate::Held: return Words::tr("Waits");
    case LineFate::TakenOut: return Words::tr("Taken out");
    case LineFate::NotCollected: return Words::tr("Not collected");
    }
    Q_UNREACHABLE();
}

QString heldBecauseText(HeldBecause reason)
{
    switch (reason) {
    case HeldBecause::NothingToCancel: return Words::tr("What it cancels has not arrived yet");
    case HeldBecause::SeveralPayments: return Words::tr("It may cancel one of several equal ones");
    case HeldBecause::PaymentFinal: return Words::tr("What it cancels is final already");
    case HeldBecause::MoneyWentOn: return Words::tr("The money was refunded or used as credit");
    case HeldBecause::ToldByTwoFiles: return Words::tr("Told before: paid once or twice?");
    case HeldBecause::PaidOnce: return Words::tr("Told before: paid once");
    case HeldBecause::NoTransfer: return Words::tr("No transfer: a payment of its own?");
    case HeldBecause::NotItsOwn: return Words::tr("No transfer: no payment of its own");
    case HeldBecause::OtherSourceBooks: return Words::tr("Another source books; only compared");
    }
    Q_UNREACHABLE();
}

QString rhythmText(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::None: return Words::tr("At no fixed time");
    case Rhythm::Daily: return Words::tr("Every day");
    case Rhythm::EveryBankDay: return Words::tr("Every bank day");
    }
    Q_UNREACHABLE();
}

QString entryStateText(EntryState state)
{
    switch (state) {
    case EntryState::Draft: return Words::tr("Draft");
    case EntryState::Booked: return Words::tr("Booked");
    case EntryState::Undone: return Words::tr("Undone");
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
