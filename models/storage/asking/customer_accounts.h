// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refund.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Where a customer's money is sent back to; the account was checked before.
Done putCustomerAccount(Session &session,
                        CustomerId customer,
                        const RefundAccount &account,
                        const Stamp &stamp);
Result<std::optional<RefundAccount>> customerAccount(Session &session, CustomerId customer);

} // namespace keshikomi
