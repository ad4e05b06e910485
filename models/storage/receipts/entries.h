// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry_batch.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Result<EntryBatchId> insertEntryBatch(Session &session,
                                      AgreementId agreement,
                                      const NewEntryBatch &batch,
                                      const Stamp &stamp);
Done updateEntryBatch(Session &session, EntryBatchId id, const NewEntryBatch &batch);
Result<EntryBatch> findEntryBatch(Session &session, EntryBatchId id); // NoSuchEntryBatch
// Newest first, each with its rows: a batch is a sheet of paper.
Result<std::vector<EntryBatch>> listEntryBatches(Session &session, int limit);
// A batch that was never booked, with its rows and picture.
Done deleteEntryBatch(Session &session, EntryBatchId id);

Done insertEntryRow(Session &session, EntryBatchId id, const EntryRow &row, const Stamp &stamp);
// The rows behind it move up.
Done deleteEntryRow(Session &session, EntryBatchId id, int position);

Done putEntryPicture(Session &session,
                     EntryBatchId id,
                     const EntryPicture &picture,
                     const QString &kind,
                     const Stamp &stamp);
Result<std::optional<EntryPicture>> entryPicture(Session &session, EntryBatchId id);

Done insertEntryBooking(Session &session, EntryBatchId id, ImportId import);

// Which issue of a slip was paid: the one of this amount, else the newest. None: no slip of ours.
struct PaidIssue final
{
    QString slipKey;
    int reissue = 0;
};
Result<std::optional<PaidIssue>>
issueOfKey(Session &session, AgreementId agreement, const QString &slipKey, Yen amount);
Result<std::optional<PaidIssue>>
issueOfBill(Session &session, AgreementId agreement, BillId bill, Yen amount);

} // namespace keshikomi
