// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/formats/old_credits.h"
#include "models/storage/closing/openings.h"

namespace keshikomi {

struct CreditOpeningResult final
{
    qint64 opening = 0;
    int newCustomers = 0;
    Yen amount;
    std::vector<CreditId> credits; // in the order of the list
    QDate effectiveOn{}; // of the postings: a closed day moves them
};

// Writes every credit of the list: Dr 期首残高, Cr 前受金, on one day, in the books of the house's
// legal entity. Customers as writeOpening() finds them. FileAlreadyImported {name, opening,
// "credit"}: a credit of the customer stands there by an earlier list; NumberOutOfRange.
Result<CreditOpeningResult> writeCredits(Session &session,
                                         const House &house,
                                         const std::vector<OldCredit> &credits,
                                         const NewOpening &facts,
                                         const Stamp &stamp);
// The same for one customer who is known here, by number.
Result<CreditOpeningResult> writeCredit(Session &session,
                                        const House &house,
                                        qint64 customerNumber,
                                        const OldCredit &credit,
                                        const NewOpening &facts,
                                        const Stamp &stamp);

} // namespace keshikomi
