// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

Records lineRecords(const std::vector<JournalRow> &rows)
{
    Records records;
    for (const JournalRow &row : rows) {
        Record record;
        record.add("posting", row.posting)
            .add("position", row.position)
            .add("effective_on", row.effectiveOn)
            .add("kind", row.kind)
            .add("reason", row.reason)
            .add("account", Word{accountName(row.account), accountTitle(row.account)})
            .add("tax_kind", row.taxKind)
            .add("bill", row.billNumber > 0 ? Value(row.billNumber) : Value())
            .add("payment", row.payment > 0 ? Value(row.payment) : Value())
            .add("agreement", row.agreement)
            .add("amount", row.amount)
            .add("actor", row.actor)
            .add("at", row.recordedAt);
        records.push_back(std::move(record));
    }
    return records;
}

// Without --json and --out the CSV itself is the answer, so that it can be piped on.
Result<Outcome> exportJournal(Call &call)
{
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, workplace->journal().lines(workplace->actor(), from, to).result());
    Outcome outcome;
    outcome.document.add("count", qint64(rows.size()));
    if (call.has("out")) {
        KK_CHECK(writeWhole(call.text("out"), journalCsv(rows)));
        outcome.document.add("file", call.text("out"));
        return outcome;
    }
    if (call.has("json"))
        outcome.document.add("journal", lineRecords(rows));
    else
        outcome.plain = journalCsv(rows);
    return outcome;
}

} // namespace

std::vector<Command> journalCommands()
{
    return {{"export journal",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Writes the journal as CSV."),
             {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "First day; from the beginning.")},
              {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day; to the end.")},
              {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Into this file instead.")}},
             Needs::Reading,
             exportJournal}};
}

} // namespace keshikomi::cli
