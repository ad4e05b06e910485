// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace keshikomi {

// What QDate::toString(Qt::ISODate) gives, without its general formatting: for what is written a
// hundred thousand times.
inline QString isoDay(QDate day)
{
    if (!day.isValid())
        return {};
    int year = 0, month = 0, ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    if (year < 1 || year > 9'999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int number) { return QChar(char16_t(u'0' + number % 10)); };
    const std::array signs{digit(year / 1'000),
                           digit(year / 100),
                           digit(year / 10),
                           digit(year),
                           QChar(u'-'),
                           digit(month / 10),
                           digit(month),
                           QChar(u'-'),
                           digit(ofMonth / 10),
                           digit(ofMonth)};
    return QString(signs.data(), qsizetype(signs.size()));
}

} // namespace keshikomi
