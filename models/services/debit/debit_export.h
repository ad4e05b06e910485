// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "models/services/context.h"

namespace keshikomi {

struct DebitExported final
{
    DebitBatchRow batch;
    QString path; // empty: a rehearsal
    QByteArray sha256;
    bool again = false; // it was written before; these are the same bytes
};

// Writes the request of an approved batch for the bank, recorded before it appears (docs/decisions
// 10): the bytes stay in the store and every later call writes exactly these. Live payment links of
// its bills are withdrawn in the same transaction.
class DebitExportService final
{
public:
    explicit DebitExportService(ServiceContext context)
        : m_context(context)
    {
    }
    // NotApproved, DueDateRefused (the collection day has passed), AlreadyUndone, FileIsThere,
    // FileNotWritten, FileHasBadRows, faults of checkStillGood().
    Later<DebitExported> write(const Actor &actor,
                               DebitBatchId batch,
                               const QString &path,
                               bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
