// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/stamp.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

constexpr qint64 firstBillNumber = 100'001;

// The row of an issued bill with its lines, tax lines, work orders and open amount, under the next
// number; posts nothing. `grams` as in indexForSearch().
Result<Bill> insertBill(Session &session,
                        StoreId store,
                        const NewBill &bill,
                        const Stamp &stamp,
                        GramBatch *grams = nullptr);

Result<Bill> billById(Session &session, BillId id); // NoSuchBill
Result<Bill> billByNumber(Session &session, qint64 number); // NoSuchBill

// Conflict ChangedMeanwhile unless the bill is issued (and not delivered yet).
Done markCancelled(Session &session, BillId id);
Done markDelivered(Session &session, BillId id, QDate on);

// What live allocations and differences speak of the bill, discounts and credit notes included.
Result<Yen> clearedOfBill(Session &session, BillId id);
// Postings of issue and delivery that were not reversed, newest first.
Result<std::vector<PostingId>> livePostingsOfBill(Session &session, BillId id);

} // namespace keshikomi
