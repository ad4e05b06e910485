// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Open confirmed money whose bill needs none: the slip or request it names is paid or cancelled, or
// the same payer paid the same amount for a bill before and owes nothing of that amount. By day of
// receipt.
Result<std::vector<DoublePayment>> doublePayments(Session &session);
// Tells of each when and how its bill was paid before.
Done addEarlier(Session &session, DoublePayment &doubled);
// NoSuchPayment where it is none.
Result<DoublePayment> doublePayment(Session &session, PaymentId payment);

} // namespace keshikomi
