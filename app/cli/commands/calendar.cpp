// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "models/services/settlement/calendar_service.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

Records holidayRecords(const std::vector<Holiday> &holidays)
{
    Records records;
    for (const Holiday &each : holidays) {
        Record record;
        record.add("day", each.day).add("name", each.name);
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const qint64 year, call.number("year", 1, 9'999, call.clock().today().year()));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto holidays,
           CalendarService(workplace->context()).holidays(workplace->actor(), int(year)).result());
    Record document;
    document.add("year", year).add("holidays", holidayRecords(holidays));
    return answer(std::move(document));
}

Result<Outcome> bankDay(Call &call)
{
    KK_TRY(const QDate typed, call.day("from"));
    const QDate from = typed.isValid() ? typed : call.clock().today();
    KK_TRY(const qint64 days, call.number("days", 0, 366, 0));
    const int count = call.has("backward") ? -1 : int(days);
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const QDate day,
           CalendarService(workplace->context()).bankDay(workplace->actor(), from, count).result());
    Record document;
    document.add("day", day);
    return answer(std::move(document));
}

Result<Outcome> takeIn(Call &call)
{
    const QString path = call.arguments().front();
    KK_TRY(const QByteArray bytes, readWhole(path));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const CalendarImport report,
           CalendarService(workplace->context())
               .import(workplace->actor(), QFileInfo(path).fileName(), bytes, dryRun)
               .result());
    Record document;
    document.add("dry_run", dryRun)
        .add("days", report.holidays)
        .add("first_day", report.first)
        .add("last_day", report.last)
        .add("added", holidayRecords(report.added))
        .add("removed", holidayRecords(report.removed));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> calendarCommands()
{
    return {
        {"calendar show",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the national holidays of a year."),
         {{"year", "YEAR", QT_TRANSLATE_NOOP("Cli", "The year; this one.")}},
         Needs::Reading,
         show},
        {"calendar bank-day",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Counts bank days."),
         {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "From this day; today.")},
          {"days",
           "N",
           QT_TRANSLATE_NOOP("Cli", "The so-manieth bank day after it; 0: itself or the next.")},
          {"backward", nullptr, QT_TRANSLATE_NOOP("Cli", "Itself or the one before.")}},
         Needs::Reading,
         bankDay},
        {"calendar import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes in the Cabinet Office's list of holidays."),
         {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, keep nothing.")}},
         Needs::Writing,
         takeIn},
    };
}

} // namespace keshikomi::cli
