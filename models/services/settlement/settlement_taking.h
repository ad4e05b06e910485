// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/services/settlement/settlement_wish.h"

namespace keshikomi {

// Takes a report in: reads it, finds its period, checks that it adds up and which of our payments
// it settles. The faults of readSettlementReport() and checkFigures(); FieldEmpty "gross" or
// "until"; NoSuchAgreement, NoSuchColumnMap; SettlementBooked {number} or FileAlreadyImported
// {period or file, number}: the period has a settlement.
Result<SettlementView>
takeSettlement(Session &session, const SettlementWish &wish, const Stamp &stamp);

// A settlement with what is missing on either side.
Result<SettlementView> settlementView(Session &session, SettlementId id);

} // namespace keshikomi
