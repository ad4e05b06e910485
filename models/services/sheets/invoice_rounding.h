// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/storage/paper/grouped_invoices.h"

namespace keshikomi {

// Books what the tax of `totals` (of all bills together, rounded once per rate) differs by from the
// bills' own, and from what an invoice that this one replaces posted: Dr receivable, Cr output tax,
// or the other way round, on the last bill that is open enough. Nothing where they agree, or where
// less is due and all bills are paid already: that stays the customer's credit in the carry of the
// next invoice.
Done postRounding(Session &session,
                  const House &house,
                  const StoredGroupedInvoice &invoice,
                  const std::vector<Bill> &bills,
                  const TaxTotals &totals,
                  const Stamp &stamp);

// What a bill's own sheets ask for: a grouped invoice's rounding is asked for there.
Yen askedAlone(const Bill &bill);

} // namespace keshikomi
