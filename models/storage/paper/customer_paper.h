// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/sheets/customer_paper.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The usual one for a customer without a wish of its own.
Result<CustomerPaper> paperOf(Session &session, CustomerId customer);
Done putPaper(Session &session,
              CustomerId customer,
              const CustomerPaper &paper,
              const Stamp &stamp);

} // namespace keshikomi
