// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clearing_decision.h"
#include "models/domain/list_rows.h"
#include "models/services/clearing.h"

#include <vector>

namespace keshikomi {

// How one payment is laid over the chosen bills: the oldest due day first, never more than is open
// on a bill, never more than there is.
struct ClearingPlan final
{
    std::vector<ManualShare> shares;
    Yen chosen; // open on the chosen bills
    Yen difference; // payment less chosen: negative stays open on a bill, positive on the payment
    bool reachesAll = false; // every chosen bill gets something
    // What becomes of the difference: of what stays open on the bills, or on the payment. None: it
    // stays; a fee stands in the shares.
    std::optional<DifferenceKind> settled;
};
// With `bearRest` what is missing is cleared as a discount on the last bill; only if all are
// reached.
ClearingPlan planOf(Yen payment, std::vector<BillRow> bills, bool bearRest);

// A person's own amounts, one for each bill; a bill that gets nothing is left out. The difference
// is what stays with the payment.
ClearingPlan
splitPlan(Yen payment, const std::vector<BillRow> &bills, const std::vector<Yen> &amounts);

// The plan as one decision, where the difference is settled.
ClearingDecision
decisionOf(const ClearingPlan &plan, PaymentId payment, const std::vector<BillRow> &bills);

Yen openOf(const std::vector<BillRow> &bills);

} // namespace keshikomi
