// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

struct BatchBill final
{
    BillId bill;
    Parcel parcel;
    int line = 0; // of the list
};

// A batch with its items waiting, `perFile` of them for each file, in the given order.
Result<PrintBatchId> insertBatch(Session &session,
                                 const NewPrintBatch &batch,
                                 const std::vector<BatchBill> &bills,
                                 const Stamp &stamp);
Result<PrintBatch> batchById(Session &session, PrintBatchId id); // NoSuchBatch
Result<std::vector<PrintBatch>> newestBatches(Session &session, int most);

// ChangedMeanwhile if the batch is not in a state that leads there.
Done moveBatch(Session &session, PrintBatchId id, BatchState to);

// From now on slips that say otherwise come as a new issue.
Done allowReissues(Session &session, PrintBatchId id);

// Into files of that folder, whatever it went to before.
Done redirectBatch(Session &session, PrintBatchId id, const BatchTarget &target);

// One run at a time has a batch, until `until` unless it says so again. Makes the batch Running.
// Without `takeOver` another run that was heard of lately keeps it: false. With it the other run is
// known to be gone.
Result<bool> claimBatch(Session &session,
                        PrintBatchId id,
                        const QString &runner,
                        const QDateTime &now,
                        const QDateTime &until,
                        bool takeOver);
// Whose run it is or was, if that never left it; else empty.
Result<QString> runnerOf(Session &session, PrintBatchId id);
// False when the batch is not this run's any more: another one took over.
Result<bool>
keepBatch(Session &session, PrintBatchId id, const QString &runner, const QDateTime &until);
// The run has made so many slips more.
Done countMade(Session &session, PrintBatchId id, int slips);
// The run is over; `runner` may be gone already.
Done leaveBatch(Session &session, PrintBatchId id, const QString &runner);

} // namespace keshikomi
