// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tax.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Base and tax of a bill by rate, as it was issued.
Result<TaxTotals> taxesOfBill(Session &session, BillId bill);

} // namespace keshikomi
