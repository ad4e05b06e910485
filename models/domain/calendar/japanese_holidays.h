// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace keshikomi {

struct Holiday final
{
    QDate day;
    QString name; // as the Cabinet Office calls it; 休日 for a substitute

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

// The years the rules below are known for: the substitute day has been the next one that is no
// holiday since 2007, and the formula of the equinoxes holds until 2099.
inline constexpr int firstHolidayYear = 2007;
inline constexpr int lastHolidayYear = 2099;

// National holidays of a year in their order, by the act of 1948 (国民の祝日に関する法律) and the
// acts that moved days of 2019, 2020 and 2021: with its days off between two holidays and its
// substitutes for Sundays (article 3). Days of a coming year are official only once the Cabinet
// Office has published them in February: the law may change. None outside of the known years.
std::vector<Holiday> nationalHolidays(int year);

} // namespace keshikomi
