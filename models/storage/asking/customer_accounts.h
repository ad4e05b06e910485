// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Where a customer's money is sent back to; the account was checked before.
Done putCustomerAccount(Session &session,
                        CustomerId customer,
                        const BankAccount &account,
                        const Stamp &stamp);
Result<std::optional<BankAccount>> customerAccount(Session &session, CustomerId customer);

} // namespace keshikomi
