// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Nothing else is asked for a bill while its direct debit is on its way, or its money came and is
// not cleared yet: BillInDebitBatch.
Done checkNoDebit(Session &session, const Bill &bill);

} // namespace keshikomi
