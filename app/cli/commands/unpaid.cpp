// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/csv_output.h"
#include "app/cli/tr.h"

namespace keshikomi::cli {

namespace {

QString ageText(const AgingBucket &bucket)
{
    if (bucket.fromDays < 0)
        return Tr::tr("not due yet");
    if (bucket.toDays < 0)
        return Tr::tr("%1 days late or more").arg(bucket.fromDays);
    return Tr::tr("%1 to %2 days late").arg(bucket.fromDays).arg(bucket.toDays);
}

// No bound on this side.
Value daysOrNone(int days)
{
    return days < 0 ? Value() : Value(days);
}

Records agingRecords(const UnpaidSummary &summary)
{
    Records records;
    for (const AgingBucket &bucket : summary.aging) {
        Record record;
        record.add("age", ageText(bucket))
            .add("from_days", daysOrNone(bucket.fromDays))
            .add("to_days", daysOrNone(bucket.toDays))
            .add("bills", bucket.bills)
            .add("open", bucket.open);
        records.push_back(std::move(record));
    }
    return records;
}

// An empty list has titles, too.
Record columnsOfBills()
{
    return billRowRecord(
        {BillId(1), 0, CustomerId(1), {}, {}, {}, {}, {}, {}, {}, {}, BillProgress::Unpaid, 0});
}

Result<Outcome> unpaid(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const UnpaidService service = workplace->unpaid();
    const Actor &actor = workplace->actor();
    KK_TRY(const UnpaidSummary summary, service.summary(actor).result());
    Record document;
    document.add("count", summary.bills)
        .add("amount", summary.open)
        .add("reserved", summary.reserved)
        .add("overdue", summary.overdue)
        .add("aging", agingRecords(summary));
    if (!call.has("csv") && !call.has("list"))
        return answer(std::move(document));
    constexpr int everyAge = -1;
    KK_TRY(Listed listed, searched(call, actor, service, billRowRecord, everyAge));
    if (call.has("csv")) {
        KK_CHECK(writeNew(call.text("csv"), csvOf(columnsOfBills(), listed.rows)));
        document.add("file", call.text("csv"));
    }
    if (call.has("list"))
        document.add("bills", std::move(listed.rows));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> unpaidCommands()
{
    return {{"unpaid",
             "[SEARCH]",
             0,
             -1,
             QT_TRANSLATE_NOOP("Cli", "What is open, by age."),
             {{"csv", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the open bills into this file.")},
              {"list", nullptr, QT_TRANSLATE_NOOP("Cli", "List the open bills, oldest first.")},
              limitOption()},
             Needs::Reading,
             unpaid}};
}

} // namespace keshikomi::cli
