// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/inbox_rows.h"

#include "app/cli/commands/rows.h"
#include "models/wording/debit_words.h"
#include "models/wording/inbox_words.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

Record freshnessRecord(const SourceFreshness &source)
{
    Record record;
    record.add("key", source.agreement.key)
        .add("name", source.agreement.name)
        .add("channel", wordOf(source.agreement.channel))
        .add("last_at", source.lastAt)
        .add("what", source.lastWhat)
        .add("newest_on", source.newestOn)
        .add("rhythm", Word{rhythmName(source.rhythm), rhythmText(source.rhythm)})
        .add("overdue", source.isOverdue())
        .add("missing_since", source.missingSince);
    return record;
}

Records repeatedRecords(const std::vector<RepeatedFrom> &repeated)
{
    Records records;
    for (const RepeatedFrom &each : repeated) {
        Record record;
        record.add("import", each.import.value())
            .add("file", each.fileName)
            .add("notices", each.notices);
        records.push_back(std::move(record));
    }
    return records;
}

Record arrivalRecord(const ArrivalRow &row)
{
    Words channels;
    for (const Channel channel : row.channels)
        channels.push_back(wordOf(channel));
    Record record;
    record.add("kind", Word{arrivalKindName(row.kind), arrivalKindText(row.kind)})
        .add("import", row.import ? Value(row.import->value()) : Value())
        .add("at", row.at)
        .add("what", row.what)
        .add("layout", row.layout)
        .add("agreements", row.agreements)
        .add("channel_names", std::move(channels))
        .add("records", row.records)
        .add("fresh", row.fresh)
        .add("repeated", row.repeated)
        .add("held", row.held)
        .add("waiting", row.waiting)
        .add("bad", row.bad)
        .add("collected", row.collected)
        .add("failed", row.failed)
        .add("preliminary", row.preliminary)
        .add("confirmed", row.confirmed)
        .add("held_amount", row.waitingAmount)
        .add("cancelled", row.cancelled)
        .add("actor", row.actor)
        .add("undone", row.undone)
        .add("repeated_from", repeatedRecords(row.repeatedFrom));
    return record;
}

Record arrivedLineRecord(const ArrivedLine &line)
{
    Record record;
    record.add("record", line.record)
        .add("kind", Word{noticeKindName(line.kind), noticeKindText(line.kind)})
        .add("received_on", line.receivedOn)
        .add("amount", line.amount)
        .add("slip_key", line.slipKey)
        .add("payer", line.payer)
        .add("state", Word{lineFateName(line.fate), lineFateText(line.fate)})
        .add("held_because",
             line.heldBecause ? Value(
                 Word{heldBecauseName(*line.heldBecause), heldBecauseText(*line.heldBecause)})
                              : Value())
        .add("result",
             line.debit ? Value(Word{debitResultName(*line.debit), debitResultText(*line.debit)})
                        : Value())
        .add("payment", line.payment ? Value(line.payment->value()) : Value())
        .add("raw", line.text);
    return record;
}

} // namespace keshikomi::cli
