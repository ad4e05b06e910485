// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/bank_calendar.h"

#include <QDate>
#include <QString>

#include <vector>

namespace keshikomi {

// When an agency pays what it collected in a period: a day of a later month, or so many calendar
// days after the period and then so many bank days. What falls on a day banks do not work moves to
// the next bank day, or back to the one before.
struct PayoutRule final
{
    int monthsAfter = 0; // with payDay
    int payDay = 0; // 1 to 31, 31: the last of the month; 0: by days
    int daysAfter = 0;
    int bankDays = 0;
    bool backward = false;

    friend bool operator==(const PayoutRule &, const PayoutRule &) = default;
};

// The periods an agency settles by: each ends on a closing day and begins the day after the one
// before.
struct CycleRule final
{
    QString name, title;
    std::vector<int> closingDays; // ascending, 1 to 31; 31: the last day of a month, at least one
    PayoutRule payout;

    friend bool operator==(const CycleRule &, const CycleRule &) = default;
};

struct Cycle final
{
    QDate from, to; // both inside
    QDate payOn;

    bool has(QDate day) const { return day >= from && day <= to; }
    friend bool operator==(const Cycle &, const Cycle &) = default;
};

// CalendarEnds.
Result<Cycle> cycleOf(const CycleRule &rule, QDate day, const BankCalendar &calendar);
// All that have a day from `first` to `last`, in their order.
Result<std::vector<Cycle>>
cyclesOver(const CycleRule &rule, QDate first, QDate last, const BankCalendar &calendar);

} // namespace keshikomi
