// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "app/cli/status_line.h"
#include "models/services/paper/print_batches.h"

namespace keshikomi::cli {

// Says what does not end the command.
void complain(const Error &error);
// What a batch has come to, with the slips that failed. `wrong` if there is any.
Result<Outcome> batchOutcome(Workplace &workplace, PrintBatchId id);
Word wordOf(BatchItemState state);
// With how fast its run is at `now`, whichever program makes it.
Record batchRecord(const PrintBatch &batch, const QDateTime &now);
// What its payment slips are beside what was out before; null for any other sheet.
void addCount(Record &record, const PrintBatch &batch, const PrintCount &count);
Records failureRecords(const std::vector<PrintBatchItem> &failed);
// Null for a number that is not there.
Value told(qint64 number);
Records labelRecords(const std::vector<ParcelLabel> &labels);
// Who gets what came out, for a label printer.
Done writeLabels(Workplace &workplace, PrintBatchId id, const QString &path);

// How far a batch is, on a terminal.
class ProgressLine final
{
public:
    void write(const BatchProgress &progress);
    void end() { m_line.end(); }

private:
    StatusLine m_line;
};

// Makes what waits in the batch, with a line of progress on a terminal. Ctrl+C pauses it. Another
// process can ask how far it is, and stop it, meanwhile.
// `folder`, absolute: its files go there from now on; empty: where they did.
Result<Outcome> makeBatch(Workplace &workplace, PrintBatchId id, const QString &folder = QString());

Result<PrintBatchId> batchIn(const Call &call); // the first argument
// The kind of sheet of --sheet; NoSuchSheet.
Result<QString> sheetOf(const Call &call);

} // namespace keshikomi::cli
