// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/bank_calendar.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The calendar of the store: the rules of the law, and for the years of a published list that was
// taken in, the list.
Result<BankCalendar> bankCalendar(Session &session);
Result<std::vector<Holiday>> publishedHolidays(Session &session);
Done writePublishedHolidays(Session &session, const std::vector<Holiday> &holidays);

} // namespace keshikomi
