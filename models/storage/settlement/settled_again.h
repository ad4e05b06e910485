// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/settlement/settlements.h"

namespace keshikomi {

// A file that was taken back and in again brings its receipts as new payments. Those that a
// settlement had paid take the place of the ones that left: a later report must not pay them again.
// The same agreement, slip, issue, day and amount, each for one that left.
Done takePlacesInSettlements(Session &session, const Stamp &stamp);

// Settlements of an agency that stand and told of more than the receipts they settle, with a period
// that ended on this day or later; by their number.
Result<std::vector<Settlement>>
settlementsShortOfReceipts(Session &session, AgreementId agreement, QDate from);
// What it settles or settled, with what left the books since.
Result<std::vector<SettledPair>> placesOfSettlement(Session &session, SettlementId id);
// The last day on which a booking of this settlement, or one against this bank line, was taken
// back; invalid: none was. What is booked anew counts from there on: on its old day it would stand
// twice.
Result<QDate>
lastTakenBack(Session &session, SettlementId settlement, std::optional<PaymentId> bankLine);
// These receipts came after the report that told of them. What is said about the settlement's
// unexplained rest is said anew.
Done settleAfterwards(Session &session,
                      const Settlement &settlement,
                      const std::vector<SettledPair> &pairs,
                      const Stamp &stamp);

} // namespace keshikomi
