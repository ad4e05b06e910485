// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// 保留: open money a person has put aside with a word about why. It is a task of that person until
// it is taken up again or used up; nothing is posted.
Done holdPayment(Session &session, PaymentId payment, const QString &note, const Stamp &stamp);
// Whether it was held.
Result<bool> endHold(Session &session, PaymentId payment, const Stamp &stamp);
Result<bool> isHeld(Session &session, PaymentId payment);
// Those with money still open, in order of receipt.
Result<std::vector<HeldPayment>> heldPayments(Session &session);

} // namespace keshikomi
