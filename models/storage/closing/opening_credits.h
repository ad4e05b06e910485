// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Customers' credits that were taken over: differences of the kind Opening, and from then on
// credits like any other.

struct NewOpeningCredit final
{
    RunId run;
    CustomerId customer;
    Yen amount; // more than zero
    QString note;
};
// Dr 期首残高, Cr 前受金 in the books of the house's legal entity. MonthLocked.
Result<CreditId> giveOpeningCredit(Session &session,
                                   const House &house,
                                   const NewOpeningCredit &credit,
                                   QDate on,
                                   const Stamp &stamp);
Result<std::vector<CreditId>> creditsOfOpening(Session &session, qint64 number);
// The number of the opening that took this credit over.
Result<std::optional<qint64>> openingOfCredit(Session &session, CreditId credit);
// The opening by which a credit of this customer stands in the books of this legal entity.
Result<std::optional<qint64>>
openingOfCustomer(Session &session, LegalEntityId legalEntity, CustomerId customer);

} // namespace keshikomi
