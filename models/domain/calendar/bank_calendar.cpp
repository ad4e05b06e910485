// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar/bank_calendar.h"

#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool isYearEnd(QDate day)
{
    return (day.month() == 12 && day.day() == 31) || (day.month() == 1 && day.day() <= 3);
}

} // namespace

BankCalendar::BankCalendar(const std::vector<Holiday> &published)
{
    for (const Holiday &each : published)
        m_published[each.day.year()].insert(each.day);
}

bool BankCalendar::isHoliday(QDate day) const
{
    if (const auto own = m_published.find(day.year()); own != m_published.end())
        return own->second.contains(day);
    const std::vector<Holiday> holidays = nationalHolidays(day.year());
    return std::any_of(
        holidays.begin(), holidays.end(), [day](const Holiday &each) { return each.day == day; });
}

Result<bool> BankCalendar::isBankDay(QDate day) const
{
    if (!day.isValid() || day < firstDay() || day > lastDay()) {
        return failure(ErrorCode::Invalid,
                       Fault::CalendarEnds,
                       {day.toString(Qt::ISODate), lastDay().toString(Qt::ISODate)});
    }
    return day.dayOfWeek() < Qt::Saturday && !isYearEnd(day) && !isHoliday(day);
}

Result<QDate> BankCalendar::onOrAfter(QDate day) const
{
    KK_TRY(const bool works, isBankDay(day));
    return works ? Result<QDate>(day) : onOrAfter(day.addDays(1));
}

Result<QDate> BankCalendar::onOrBefore(QDate day) const
{
    KK_TRY(const bool works, isBankDay(day));
    return works ? Result<QDate>(day) : onOrBefore(day.addDays(-1));
}

Result<QDate> BankCalendar::after(QDate day, int count) const
{
    if (count <= 0)
        return onOrAfter(day);
    KK_TRY(const QDate next, onOrAfter(day.addDays(1)));
    return count == 1 ? Result<QDate>(next) : after(next, count - 1);
}

} // namespace keshikomi
