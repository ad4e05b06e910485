// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/shadow.h"
#include "models/domain/stamp.h"
#include "models/storage/closing/openings.h"

namespace keshikomi {

struct OpeningResult final
{
    qint64 opening = 0;
    int newCustomers = 0;
    Yen amount;
    std::vector<TakenOver> bills; // in the order of the list
    QDate effectiveOn{}; // of the postings: a closed day moves them
};

// Writes every bill of the list as delivered and owed: Dr receivable, Cr 期首残高, on one day. Tax
// was told by the old program's documents, so the sum stands as not taxed here. Customers as
// OpeningCustomers finds them. FileAlreadyImported {number, where}: the list or the books have the
// number twice; NoSuchCustomer of OpeningCustomers; MonthLocked.
Result<OpeningResult> writeOpening(Session &session,
                                   const House &house,
                                   const std::vector<OldBill> &bills,
                                   const NewOpening &facts,
                                   const Stamp &stamp);

} // namespace keshikomi
