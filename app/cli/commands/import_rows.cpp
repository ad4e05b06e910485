// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/import_rows.h"

#include "app/cli/commands/inbox_rows.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

Records problemRecords(const ImportReport &report)
{
    const FileFate fate = report.refused ? FileFate::Refused : FileFate::Taken;
    Records records;
    for (const RowProblem &problem : report.problems) {
        Record record;
        record.add("record", problem.record)
            .add("byte", problem.byte)
            .add("field", problem.field)
            .add("issue", enumName(problem.issue))
            .add("warning", problem.warning)
            .add("text", rowProblemText(problem, fate));
        records.push_back(std::move(record));
    }
    return records;
}

Record importReportRecord(const ImportReport &report, const QString &file)
{
    Record record;
    record.add("file", file)
        .add("import", report.import ? Value(report.import->value()) : Value())
        .add("layout", report.layout)
        .add("records", report.records)
        .add("fresh", report.fresh)
        .add("booked", report.fresh - report.held)
        .add("repeated", report.repeated)
        .add("held", report.held)
        .add("compared", report.compared)
        .add("tasks", report.tasks)
        .add("other_rows", report.otherRows)
        .add("preliminary", report.preliminary)
        .add("confirmed", report.confirmed)
        .add("cancelled", report.cancelled)
        .add("held_amount", report.heldAmount)
        .add("repeated_amount", report.repeatedAmount)
        .add("refused", report.refused ? Inner{{errorRecord(*report.refused)}} : Inner{})
        .add("repeated_from", repeatedRecords(report.repeatedFrom))
        .add("problems", problemRecords(report));
    if (report.refused)
        record.setTerse(); // why, not what was not done
    return record;
}

} // namespace keshikomi::cli
