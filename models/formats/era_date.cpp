// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/era_date.h"

#include <array>

namespace keshikomi {
namespace {

struct Era final
{
    int yearBefore; // Gregorian year = this + year of the era
    QDate first, last;
};

const std::array<Era, 3> &eras()
{
    static const std::array<Era, 3> newestFirst{
        Era{2018, QDate(2019, 5, 1), QDate(2117, 12, 31)},
        Era{1988, QDate(1989, 1, 8), QDate(2019, 4, 30)},
        Era{1925, QDate(1926, 12, 25), QDate(1989, 1, 7)},
    };
    return newestFirst;
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        value = value * 10 + (digit - '0');
    }
    return value;
}

bool isFar(QDate date, QDate today)
{
    return date > today.addYears(1) || date < today.addYears(-1);
}

} // namespace

std::optional<EraDate> readEraDate(QByteArrayView sixDigits, QDate today, YearRule rule)
{
    if (sixDigits.size() != 6 || number(sixDigits) < 0)
        return std::nullopt;
    const int year = number(sixDigits.first(2));
    const int month = number(sixDigits.sliced(2, 2));
    const int day = number(sixDigits.sliced(4, 2));
    const QDate gregorian(2000 + year, month, day);
    if (rule == YearRule::Gregorian) {
        if (!gregorian.isValid())
            return std::nullopt;
        return EraDate{gregorian, isFar(gregorian, today), false};
    }
    for (const Era &era : eras()) {
        const QDate date(era.yearBefore + year, month, day);
        if (year == 0 || !date.isValid() || date < era.first || date > era.last
            || date > today.addYears(1))
            continue;
        const bool far = isFar(date, today);
        const bool fits =
            rule == YearRule::Guess && gregorian.isValid() && !isFar(gregorian, today);
        return EraDate{date, far, far && fits};
    }
    return std::nullopt;
}

QByteArray eraDigits(QDate date)
{
    for (const Era &era : eras()) {
        if (date < era.first)
            continue;
        const int value = ((date.year() - era.yearBefore) * 100 + date.month()) * 100 + date.day();
        return QByteArray::number(value).rightJustified(6, '0');
    }
    return {};
}

QDate readDate8(QByteArrayView eightDigits)
{
    if (eightDigits.size() != 8)
        return {};
    const int value = number(eightDigits);
    if (value < 1900'01'01 || value > 2199'12'31)
        return {};
    return QDate(value / 10000, value / 100 % 100, value % 100);
}

QDate readNearestDay(QByteArrayView fourDigits, QDate today)
{
    if (fourDigits.size() != 4 || number(fourDigits) < 0)
        return {};
    const int month = number(fourDigits.first(2));
    const int day = number(fourDigits.sliced(2, 2));
    QDate nearest;
    // Eight years: 29 February is in one of four, and 1896 or 2100 may lie between.
    for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (!date.isValid())
            continue;
        if (!nearest.isValid() || qAbs(date.daysTo(today)) < qAbs(nearest.daysTo(today)))
            nearest = date;
    }
    return nearest;
}

} // namespace keshikomi
