// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/services/undo.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/settlement/settlements.h"

namespace keshikomi {

// What an undo report tells beside the reversals themselves.

void addBill(UndoReport &report, qint64 billNumber);
void count(UndoReport &report, const std::vector<LiveAllocation> &live);
Result<std::vector<RefundRow>> refundsAmong(Session &session,
                                            const std::vector<LiveDifference> &live);
// Receipts and grouped invoices that left the house and tell of these clearings.
Done addPapers(Session &session, const std::vector<LiveAllocation> &live, UndoReport &report);
// Settlements that a payment that leaves has paid or is settled by.
void addSettlements(const SettlementTies &ties, UndoReport &report);
// After the reversals: on which day they are, and which original days are locked.
Done addDays(Session &session, const Stamp &stamp, UndoReport &report);

} // namespace keshikomi
