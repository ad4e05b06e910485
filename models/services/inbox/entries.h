// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry_batch.h"
#include "models/services/context.h"
#include "models/services/imports.h"

#include <vector>

namespace keshikomi {

// Paper 済通 and fax: a batch is opened under the totals the paper states, its rows are typed, and
// it is booked as a file would be. Until then it is a draft that anybody may go on with. A booked
// batch is an import: it is undone as one, and is a draft again then. EntryBatchBooked where a
// booked one is to be changed.
class EntryService final
{
public:
    explicit EntryService(ServiceContext context)
        : m_context(context)
    {
    }
    // NoSuchAgreement, NumberOutOfRange, the texts.
    Later<EntryBatch>
    open(const Actor &actor, const NewEntryBatch &batch, bool rehearsal = false) const;
    // The stated totals and the note put right; the agreement stays.
    Later<EntryBatch> restate(const Actor &actor,
                              EntryBatchId id,
                              int count,
                              Yen total,
                              const QString &note,
                              bool rehearsal = false) const;
    // FieldEmpty (neither slip, bill nor payer), NoSuchBill, NoSuchSlip (a bill without a slip of
    // the agreement), DateInFuture, NumberOutOfRange, FieldNotANumber, CardNumberRefused, faults of
    // the barcode.
    Later<EntryBatch> addRow(const Actor &actor,
                             EntryBatchId id,
                             const NewEntryRow &row,
                             bool rehearsal = false) const;
    Later<EntryBatch>
    removeRow(const Actor &actor, EntryBatchId id, int position, bool rehearsal = false) const;
    // In place of the one before. PictureUnusable.
    Later<EntryBatch> attach(const Actor &actor,
                             EntryBatchId id,
                             const EntryPicture &picture,
                             bool rehearsal = false) const;
    // NoSuchEntryBatch; nothing if none was attached.
    Later<std::optional<EntryPicture>> picture(const Actor &actor, EntryBatchId id) const;
    // BatchTotalsDiffer: nothing is booked. A dry run books and leaves nothing.
    Later<ImportReport> book(const Actor &actor, EntryBatchId id, bool dryRun = false) const;
    Later<std::monostate>
    discard(const Actor &actor, EntryBatchId id, bool rehearsal = false) const; // never booked
    Later<std::vector<EntryBatch>> list(const Actor &actor, int limit = 200) const; // newest first
    Later<EntryBatch> find(const Actor &actor, EntryBatchId id) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
