// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Double payments about which a person decided at their desk and whose decision still holds. The
// bill is the one that needed no money then, of the customer whose money it became: a decision for
// somebody else's bill is in none of these lists.

Result<std::vector<DecidedDouble>> lastDecidedDoubles(Session &session); // newest first
Result<std::vector<DecidedDouble>> decidedDoublesOfBill(Session &session, BillId bill);
// NoSuchPayment; FieldEmpty "decision" while it waits for one.
Result<DecidedDouble> decidedDouble(Session &session, PaymentId payment);

} // namespace keshikomi
