// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace keshikomi {

// How a bank writes the year of YYMMDD. Guess: era, but refuse what reads as this year when taken
// as the last digits of a Gregorian year and as long ago when taken as an era year.
enum class YearRule { Guess, Era, Gregorian };

struct EraDate final
{
    QDate date;
    bool farAway = false; // more than a year from today: show it to a person
    bool perhapsGregorian = false; // far away, and within a year of today when read as 20YY

    friend bool operator==(EraDate, EraDate) = default;
};

// Six digits YYMMDD without the era's letter, as in the 200-byte notices of the Zengin rules: the
// newest era in which the day exists and that is not more than a year after `today`. Reiwa 1 =
// 2019-05-01.., Heisei 1 = 1989-01-08.., Showa 1 = 1926-12-25... Nothing: no such day in any era.
std::optional<EraDate>
readEraDate(QByteArrayView sixDigits, QDate today, YearRule rule = YearRule::Guess);
// The reverse; empty for a day before Showa.
QByteArray eraDigits(QDate date);
// Eight digits YYYYMMDD; invalid if not a day between 1900 and 2199.
QDate readDate8(QByteArrayView eightDigits);

// Four digits MMDD without a year, as in the files that go to a bank: the day closest to `today`.
// Invalid: no such day in any year around.
QDate readNearestDay(QByteArrayView fourDigits, QDate today);

} // namespace keshikomi
