// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_holding.h"

#include "models/domain/try.h"
#include "models/storage/debit/debit_batches.h"

namespace keshikomi {

Done checkNoDebit(Session &session, const Bill &bill)
{
    KK_TRY(const auto batch, debitUnderway(session, bill.id));
    if (!batch)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::BillInDebitBatch,
                   {billNumberText(bill.number), debitBatchNumberText(*batch)});
}

} // namespace keshikomi
