// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox.h"

#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

QString arrivalKindName(ArrivalKind kind)
{
    switch (kind) {
    case ArrivalKind::File: return QStringLiteral("file");
    case ArrivalKind::Entry: return QStringLiteral("entry");
    case ArrivalKind::Events: return QStringLiteral("events");
    }
    Q_UNREACHABLE();
}

QString lineFateName(LineFate fate)
{
    switch (fate) {
    case LineFate::Booked: return QStringLiteral("booked");
    case LineFate::Held: return QStringLiteral("held");
    case LineFate::TakenOut: return QStringLiteral("taken_out");
    case LineFate::NotCollected: return QStringLiteral("not_collected");
    }
    Q_UNREACHABLE();
}

QString heldBecauseName(HeldBecause reason)
{
    switch (reason) {
    case HeldBecause::NothingToCancel: return QStringLiteral("nothing_to_cancel");
    case HeldBecause::SeveralPayments: return QStringLiteral("several_payments");
    case HeldBecause::PaymentFinal: return QStringLiteral("payment_final");
    case HeldBecause::MoneyWentOn: return QStringLiteral("money_went_on");
    case HeldBecause::OtherSourceBooks: return QStringLiteral("other_source_books");
    case HeldBecause::ToldByTwoFiles: return QStringLiteral("told_by_two_files");
    case HeldBecause::NoTransfer: return QStringLiteral("no_transfer");
    case HeldBecause::NotItsOwn: return QStringLiteral("not_its_own");
    case HeldBecause::PaidOnce: return QStringLiteral("paid_once");
    }
    Q_UNREACHABLE();
}

QString rhythmName(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::None: return QStringLiteral("none");
    case Rhythm::Daily: return QStringLiteral("daily");
    case Rhythm::EveryBankDay: return QStringLiteral("bank_days");
    }
    Q_UNREACHABLE();
}

std::optional<Rhythm> rhythmFromName(QStringView name)
{
    for (const Rhythm rhythm : {Rhythm::None, Rhythm::Daily, Rhythm::EveryBankDay}) {
        if (name == rhythmName(rhythm))
            return rhythm;
    }
    return std::nullopt;
}

Rhythm usualRhythm(const Agreement &agreement)
{
    if (agreement.source == BookingSource::Feed)
        return Rhythm::None;
    switch (agreement.channel) {
    case Channel::BankTransfer: return Rhythm::EveryBankDay;
    case Channel::KonbiniBarcode: return Rhythm::Daily;
    default: return Rhythm::None;
    }
}

Result<QDate>
missingSince(Rhythm rhythm, QDate last, QDate from, QDate today, const BankCalendar &calendar)
{
    if (rhythm == Rhythm::None)
        return QDate();
    QDate day = last.isValid() ? last.addDays(1) : from;
    if (day.isValid() && rhythm == Rhythm::EveryBankDay && day < today) {
        KK_TRY(day, calendar.onOrAfter(std::max(day, BankCalendar::firstDay())));
    }
    return day < today ? day : QDate();
}

} // namespace keshikomi
