// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/customer_paper.h"

#include <algorithm>

namespace keshikomi {

namespace {

QDate closingOf(int year, int month, int closingDay)
{
    const QDate first(year, month, 1);
    return QDate(year, month, std::min(closingDay, first.daysInMonth()));
}

} // namespace

QDate closingNotAfter(QDate day, int closingDay)
{
    const QDate here = closingOf(day.year(), day.month(), closingDay);
    if (here <= day)
        return here;
    const QDate before = day.addMonths(-1);
    return closingOf(before.year(), before.month(), closingDay);
}

} // namespace keshikomi
