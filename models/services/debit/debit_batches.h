// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/debit/debit_drafting.h"

namespace keshikomi {

struct DebitMade final
{
    std::optional<DebitBatch> batch; // none: nothing could be debited
    std::vector<DebitLeftOut> leftOut;
};

// A direct debit request from the choice of bills to the answer: made by one person, approved by
// another, written once (debit_export.h).
class DebitBatchService final
{
public:
    explicit DebitBatchService(ServiceContext context)
        : m_context(context)
    {
    }
    // All bills of a customer are one debit. NoSuchAgreement, DueDateRefused {day, the next day
    // banks work, the last one possible}, NothingToExport {"debit"}, faults of draftDebits().
    Later<DebitMade> make(const Actor &actor, const DebitWish &wish, bool rehearsal = false) const;
    // Newest first; those that wait for a person or an answer, or all.
    Later<std::vector<DebitBatchRow>> list(const Actor &actor, bool all) const;
    Later<DebitBatch> find(const Actor &actor, DebitBatchId id) const; // NoSuchDebitBatch
    // OtherPersonMustApprove {batch, who made it}, AlreadyApproved, DebitBatchSent, AlreadyUndone,
    // faults of checkStillGood().
    Later<DebitBatch> approve(const Actor &actor, DebitBatchId id, bool rehearsal = false) const;
    // Its bills are free again. DebitBatchSent for one that was written, unless `withdrawn`: the
    // file did not reach the bank, or was stopped there. AlreadyUndone.
    Later<DebitBatch> cancel(const Actor &actor,
                             DebitBatchId id,
                             const QString &reason,
                             bool withdrawn,
                             bool rehearsal = false) const;
    // The first day a debit could be on, by the calendar of the store.
    Later<QDate> nextCollectionDay(const Actor &actor) const;

private:
    ServiceContext m_context;
};

Result<DebitBatch> debitBatch(Session &session, DebitBatchId id);

} // namespace keshikomi
