// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Open payments that are worked on, or those put aside; without a sorting in order of receipt,
// oldest first. What is provisional waits too, though it cannot be cleared yet.
Result<std::vector<qint64>>
openPaymentIds(Session &session, PaymentChoice choice, const PaymentSorting &sorting);

} // namespace keshikomi
