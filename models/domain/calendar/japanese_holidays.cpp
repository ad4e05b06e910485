// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar/japanese_holidays.h"

#include <map>

namespace keshikomi {

namespace {

using Days = std::map<QDate, QString>;

// The day of March or September on which an equinox falls, in millionths of a day since its mean
// place in 1980 (National Astronomical Observatory; 1980 to 2099).
int equinoxDay(int year, qint64 place)
{
    constexpr qint64 yearly = 242'194;
    constexpr qint64 whole = 1'000'000;
    const int since = year - 1980;
    return int((place + yearly * since) / whole) - since / 4;
}

QDate mondayOf(int year, int month, int which)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (which - 1));
}

// The sea, sports and mountain days moved around the games of 2020, held in 2021.
void addSummer(Days &days, int year)
{
    const QString sports =
        year < 2020 ? QStringLiteral("体育の日") : QStringLiteral("スポーツの日");
    const QString sea = QStringLiteral("海の日");
    const QString mountain = QStringLiteral("山の日");
    if (year == 2020 || year == 2021) {
        const bool first = year == 2020;
        days[QDate(year, 7, first ? 23 : 22)] = sea;
        days[QDate(year, 7, first ? 24 : 23)] = sports;
        days[QDate(year, 8, first ? 10 : 8)] = mountain;
        return;
    }
    days[mondayOf(year, 7, 3)] = sea;
    days[mondayOf(year, 10, 2)] = sports;
    if (year >= 2016)
        days[QDate(year, 8, 11)] = mountain;
}

// No birthday of an emperor was kept in 2019; the accession's two days were holidays.
void addEmperor(Days &days, int year)
{
    const QString birthday = QStringLiteral("天皇誕生日");
    if (year < 2019)
        days[QDate(year, 12, 23)] = birthday;
    else if (year > 2019)
        days[QDate(year, 2, 23)] = birthday;
    if (year != 2019)
        return;
    days[QDate(year, 5, 1)] = QStringLiteral("休日（祝日扱い）");
    days[QDate(year, 10, 22)] = QStringLiteral("休日（祝日扱い）");
}

Days namedDays(int year)
{
    Days days;
    days[QDate(year, 1, 1)] = QStringLiteral("元日");
    days[mondayOf(year, 1, 2)] = QStringLiteral("成人の日");
    days[QDate(year, 2, 11)] = QStringLiteral("建国記念の日");
    days[QDate(year, 3, equinoxDay(year, 20'843'100))] = QStringLiteral("春分の日");
    days[QDate(year, 4, 29)] = QStringLiteral("昭和の日");
    days[QDate(year, 5, 3)] = QStringLiteral("憲法記念日");
    days[QDate(year, 5, 4)] = QStringLiteral("みどりの日");
    days[QDate(year, 5, 5)] = QStringLiteral("こどもの日");
    days[mondayOf(year, 9, 3)] = QStringLiteral("敬老の日");
    days[QDate(year, 9, equinoxDay(year, 23'248'800))] = QStringLiteral("秋分の日");
    days[QDate(year, 11, 3)] = QStringLiteral("文化の日");
    days[QDate(year, 11, 23)] = QStringLiteral("勤労感謝の日");
    addSummer(days, year);
    addEmperor(days, year);
    return days;
}

// Article 3 (2): a holiday on a Sunday is made up for on the next day that is none.
// Article 3 (3): a day between two holidays is a day off.
Days daysOff(const Days &named)
{
    const QString off = QStringLiteral("休日");
    Days days;
    for (const auto &[day, name] : named) {
        if (day.dayOfWeek() == Qt::Sunday) {
            QDate next = day.addDays(1);
            while (named.contains(next))
                next = next.addDays(1);
            days[next] = off;
        }
        const QDate between = day.addDays(1);
        if (!named.contains(between) && named.contains(day.addDays(2))
            && between.dayOfWeek() != Qt::Sunday)
            days[between] = off;
    }
    return days;
}

} // namespace

std::vector<Holiday> nationalHolidays(int year)
{
    std::vector<Holiday> holidays;
    if (year < firstHolidayYear || year > lastHolidayYear)
        return holidays;
    Days days = namedDays(year);
    days.merge(daysOff(days));
    for (const auto &[day, name] : days)
        holidays.push_back({day, name});
    return holidays;
}

} // namespace keshikomi
