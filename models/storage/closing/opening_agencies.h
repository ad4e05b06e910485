// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/settlement/settlement.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// What an agency had received for us before the books began and pays out on a day, as it was told
// last; a report that is booked says how much of its gross was that money.
struct AgencyOpening final
{
    QString agreement, name; // key and name
    QDate payOn;
    Yen amount;
    Yen open; // not paid out yet; reports pay the earliest day first
    QDate from; // the day of the first posting of it
};
Result<std::vector<AgencyOpening>> agencyOpenings(Session &session); // by agreement and day
// The difference to what was told of this agency and day of payout before. Nothing is posted where
// there is none. MonthLocked.
Done postAgencyOpening(Session &session,
                       const Agreement &agency,
                       Yen amount,
                       QDate payOn,
                       QDate on,
                       const Stamp &stamp);

// What of an agency's amounts no booked report paid yet.
Result<Yen> openingLeft(Session &session, AgreementId agreement);
// What of a report's gross was received before the books began; zero while it is not booked.
Result<Yen> openingPartOf(Session &session, SettlementId settlement);
// Says so of a report that is booked; it holds until the booking is taken back.
Done payOfOpening(Session &session, const Settlement &booked, Yen amount, const Stamp &stamp);

} // namespace keshikomi
