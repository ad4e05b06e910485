// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/bank_calendar.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The calendar of the store: the rules of the law, and for the years of a published list that was
// taken in, the list.
Result<BankCalendar> bankCalendar(Session &session);

// A day to propose to a customer: `day`, or the next one on which banks work. Past the years that
// the calendar knows it is `day`.
Result<QDate> bankDayFrom(Session &session, QDate day);

// The latest day that money told of `today` can be of: what comes after hours, or while banks rest,
// stands on the next day they work. CalendarEnds.
Result<QDate> latestReceiptDay(Session &session, QDate today);

// A day for a file that goes to a bank: banks work on it, it is `first` or later, and not so far
// ahead that a file, which tells no year, would be read as of another. FieldNotADate;
// DueDateRefused {day, the next that would do, the last, field}.
Done checkBankDay(Session &session, const char *field, QDate day, QDate first);
Result<std::vector<Holiday>> publishedHolidays(Session &session);
Done writePublishedHolidays(Session &session, const std::vector<Holiday> &holidays);

} // namespace keshikomi
