// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/calendar_service.h"

#include "models/domain/try.h"
#include "models/formats/table/holiday_file.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool hasDay(const std::vector<Holiday> &holidays, QDate day)
{
    return std::any_of(
        holidays.begin(), holidays.end(), [day](const Holiday &each) { return each.day == day; });
}

std::vector<Holiday> ofYear(const std::vector<Holiday> &published, int year)
{
    std::vector<Holiday> own;
    std::copy_if(published.begin(),
                 published.end(),
                 std::back_inserter(own),
                 [year](const Holiday &each) { return each.day.year() == year; });
    return own.empty() ? nationalHolidays(year) : own;
}

CalendarImport
compared(const std::vector<Holiday> &before, const std::vector<Holiday> &now, QDate today)
{
    CalendarImport report;
    report.holidays = int(now.size());
    report.first = now.front().day;
    report.last = now.back().day;
    for (int year = std::max(report.first.year(), today.year()); year <= report.last.year();
         ++year) {
        const std::vector<Holiday> old = ofYear(before, year), fresh = ofYear(now, year);
        for (const Holiday &each : fresh) {
            if (each.day >= today && !hasDay(old, each.day))
                report.added.push_back(each);
        }
        for (const Holiday &each : old) {
            if (each.day >= today && !hasDay(fresh, each.day))
                report.removed.push_back(each);
        }
    }
    return report;
}

} // namespace

Later<std::vector<Holiday>> CalendarService::holidays(const Actor &actor, int year) const
{
    return m_context.read(actor, [year](Session &session) -> Result<std::vector<Holiday>> {
        KK_TRY(const auto published, publishedHolidays(session));
        std::vector<Holiday> found = ofYear(published, year);
        if (found.empty()) {
            return failure(ErrorCode::Invalid,
                           Fault::CalendarEnds,
                           {QString::number(year), BankCalendar::lastDay().toString(Qt::ISODate)});
        }
        return found;
    });
}

Later<QDate> CalendarService::bankDay(const Actor &actor, QDate day, int count) const
{
    return m_context.read(actor, [day, count](Session &session) -> Result<QDate> {
        KK_TRY(const BankCalendar calendar, bankCalendar(session));
        return count < 0 ? calendar.onOrBefore(day) : calendar.after(day, count);
    });
}

Later<CalendarImport> CalendarService::import(const Actor &actor,
                                              const QString &fileName,
                                              const QByteArray &file,
                                              bool dryRun) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ManageStore,
        "calendar.import",
        dryRun,
        [fileName, file](Session &session, const Stamp &stamp) -> Result<CalendarImport> {
            KK_TRY(const auto holidays, readHolidayFile(file, fileName));
            KK_TRY(const auto before, publishedHolidays(session));
            KK_CHECK(writePublishedHolidays(session, holidays));
            return compared(before, holidays, stamp.today);
        });
}

} // namespace keshikomi
