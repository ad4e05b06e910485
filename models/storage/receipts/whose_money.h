// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/payment.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Whether something tells that this money is this customer's: a slip, request, debit or bill of
// theirs that it names or paid, a number they pay into, or the name it came under, as theirs or as
// a person confirmed it before.
Result<bool> isMoneyOf(Session &session, const Payment &payment, const Customer &customer);

} // namespace keshikomi
