// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/book_locks.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool isLifted(const BookLocks &locks, QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    return std::find(locks.lifted.begin(), locks.lifted.end(), month) != locks.lifted.end();
}

bool isClosed(const BookLocks &locks, QDate day)
{
    if (isLifted(locks, day))
        return false;
    return (locks.daysThrough.isValid() && day <= locks.daysThrough)
        || (locks.monthsThrough.isValid() && day <= locks.monthsThrough);
}

} // namespace

bool isMonthLocked(const BookLocks &locks, QDate day)
{
    return locks.monthsThrough.isValid() && day <= locks.monthsThrough && !isLifted(locks, day);
}

// A lifted month is for what belongs into it. Other days do not move there: they go behind
// everything that is closed.
QDate firstOpenDay(const BookLocks &locks, QDate wished)
{
    if (!isClosed(locks, wished))
        return wished;
    const QDate closed = std::max(locks.daysThrough.isValid() ? locks.daysThrough : wished,
                                  locks.monthsThrough.isValid() ? locks.monthsThrough : wished);
    return closed.addDays(1);
}

bool isDatedByPerson(PostingKind kind)
{
    switch (kind) {
    case PostingKind::BillIssued:
    case PostingKind::BillDelivered:
    case PostingKind::OpeningBalance: return true;
    default: return false;
    }
}

Result<QDate> postingDay(const BookLocks &locks, QDate wished, PostingKind kind)
{
    const QDate open = firstOpenDay(locks, wished);
    if (isDatedByPerson(kind) && isMonthLocked(locks, wished)) {
        return failure(ErrorCode::Conflict,
                       Fault::MonthLocked,
                       {monthName(wished), open.toString(Qt::ISODate)});
    }
    return open;
}

QString monthName(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

std::optional<QDate> monthFromName(QStringView name)
{
    const QDate first = name.size() == 7
        ? QDate::fromString(name.toString() + QStringLiteral("-01"), Qt::ISODate)
        : QDate();
    return first.isValid() ? std::optional(first) : std::nullopt;
}

QDate lastDayOf(QDate month)
{
    return QDate(month.year(), month.month(), month.daysInMonth());
}

} // namespace keshikomi
