// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bank_days.h"

namespace keshikomi {

bool isWeekdayOfBanks(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    const bool yearEnds = day.month() == 12 && day.day() == 31;
    const bool yearBegins = day.month() == 1 && day.day() <= 3;
    return !yearEnds && !yearBegins;
}

QDate bankDayFrom(QDate day, const BankDays &isOpen)
{
    constexpr int longestRest = 31; // a calendar that never opens must not hang the program
    QDate open = day;
    for (int moved = 0; moved < longestRest && !isOpen(open); ++moved)
        open = open.addDays(1);
    return open;
}

} // namespace keshikomi
