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

// Receipts of an agency that came now, the earliest on this day, may be those that a report told of
// before: it settles them like the ones it found.
Done settleWhatReportsTold(Session &session,
                           AgreementId agreement,
                           QDate earliest,
                           const Stamp &stamp);

// A settlement with what is missing on either side.
Result<SettlementView> settlementView(Session &session, SettlementId id);

} // namespace keshikomi
