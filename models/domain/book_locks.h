// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace keshikomi {

// What is closed for one posting (ARCHITECTURE 4, dates). A close holds for everything before it,
// so the last closed day and the last closed month say all.
struct BookLocks final
{
    QDate daysThrough; // last closed day of the store; invalid: none
    QDate monthsThrough; // last day of the legal entity's last closed month; invalid: none
    // First days of the months that an exception opens for the person who posts. It opens the days
    // of the month, too: an exception that the daily close takes back would be none.
    std::vector<QDate> lifted;
};

bool isMonthLocked(const BookLocks &locks, QDate day);
QDate firstOpenDay(const BookLocks &locks, QDate wished); // `wished` itself if it is open

// Facts that arrived and what follows from them take the first open day, flagged late. What a
// person dates does not move out of a closed month behind that person's back: sales would change
// their tax period. Such a posting is refused.
bool isDatedByPerson(PostingKind kind);
// MonthLocked {month "2026-10", next open day}.
Result<QDate> postingDay(const BookLocks &locks, QDate wished, PostingKind kind);

// A month of the calendar by its name "2026-10".
QString monthName(QDate day);
std::optional<QDate> monthFromName(QStringView name); // its first day
QDate lastDayOf(QDate month);

} // namespace keshikomi
