// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/receipts/amended_slips.h"

namespace keshikomi {

// The payment whose money an amendment told like this would take back, where that money went on to
// a refund or a credit; none: it takes nothing back, or what it takes back is there.
Result<std::optional<PaymentId>>
moneyGoneBeforeAmendment(Session &session, const SlipIssue &slip, const ToldReceipt &amendment);

// After what confirms payments of a slip has changed: every amendment takes the place of what it
// corrects now, and `changed` and the payments that are tied or let go are settled. What cannot be
// taken back any more stays, and a person is asked. How many allocations were undone.
Result<int> keepAmendmentsInStep(Session &session,
                                 const SlipIssue &slip,
                                 std::vector<PaymentId> changed,
                                 const Stamp &stamp);

} // namespace keshikomi
