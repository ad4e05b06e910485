// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/japanese_holidays.h"
#include "models/domain/result.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace keshikomi {

// Which days banks work: not on Saturdays, Sundays, national holidays, nor from 31 December to
// 3 January (Banking Act, order for enforcement, article 5).
class BankCalendar final
{
public:
    // By the rules of nationalHolidays().
    BankCalendar() = default;
    // `published` replaces the rules for every year it has a day of.
    explicit BankCalendar(const std::vector<Holiday> &published);

    static QDate firstDay() { return QDate(firstHolidayYear, 1, 1); }
    static QDate lastDay() { return QDate(lastHolidayYear, 12, 31); }

    // CalendarEnds {day, last day known}: outside of the years the rules are known for.
    Result<bool> isBankDay(QDate day) const;
    Result<QDate> onOrAfter(QDate day) const;
    Result<QDate> onOrBefore(QDate day) const;
    // The bank day `count` ones after `day`; 0: onOrAfter().
    Result<QDate> after(QDate day, int count) const;

private:
    bool isHoliday(QDate day) const;

    std::map<int, std::set<QDate>> m_published; // by year
};

} // namespace keshikomi
