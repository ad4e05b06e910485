// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/house.h"
#include "models/domain/sheets/customer_paper.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Who a bill is from, and how its customer wants it: a tenant's bill shows the tenant's name and
// registration number, and stands in no grouped invoice of ours. Transfers come to the house all
// the same: it collects.
Done showTenant(Session &session, const Bill &bill, House &house, CustomerPaper &paper);

} // namespace keshikomi
