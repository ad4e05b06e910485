// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/bank_calendar.h"
#include "models/services/context.h"

namespace keshikomi {

struct CalendarImport final
{
    int holidays = 0;
    QDate first, last;
    // Against what the calendar said before, from today on: days that are new or gone.
    std::vector<Holiday> added, removed;
};

// Holidays and bank days.
class CalendarService final
{
public:
    explicit CalendarService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<Holiday>> holidays(const Actor &actor, int year) const; // CalendarEnds
    // The bank day `count` ones after `day`; 0: `day` itself or the first one after it; below 0:
    // itself or the last one before it. CalendarEnds.
    Later<QDate> bankDay(const Actor &actor, QDate day, int count) const;
    // The list of the Cabinet Office; it holds for every year it has. The faults of
    // readHolidayFile().
    Later<CalendarImport>
    import(const Actor &actor, const QString &fileName, const QByteArray &file, bool dryRun) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
