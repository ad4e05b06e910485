// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "models/services/paper/print_batches.h"

namespace keshikomi::cli {

// What a batch has come to, with the slips that failed. `wrong` if there is any.
Result<Outcome> batchOutcome(Workplace &workplace, PrintBatchId id);
Word wordOf(BatchItemState state);
Record batchRecord(const PrintBatch &batch);
Records failureRecords(const std::vector<PrintBatchItem> &failed);

// Makes what waits in the batch, with a line of progress on a terminal. Ctrl+C pauses it.
Result<Outcome> makeBatch(Workplace &workplace, PrintBatchId id);

// The kind of sheet of --sheet; NoSuchSheet.
Result<QString> sheetOf(const Call &call);

} // namespace keshikomi::cli
