// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/services/context.h"
#include "models/storage/paper/grouped_invoices.h"

namespace keshikomi {

// Books what the tax of `totals` (of all bills together, rounded once per rate) differs by from the
// bills' own, and from what an invoice that this one replaces posted: Dr receivable, Cr output tax,
// or the other way round, in the books of the invoice's company `house`, on the last bill that is
// open enough. Nothing where they agree, or where
// less is due and all bills are paid already: that stays the customer's credit in the carry of the
// next invoice.
Done postRounding(Session &session,
                  const House &house,
                  const StoredGroupedInvoice &invoice,
                  const std::vector<Bill> &bills,
                  const TaxTotals &totals,
                  const Stamp &stamp);

// The bill as its own papers tell it: amount and tax with what grouped invoices booked on it, so
// that who pays what they ask owes nothing. Twice is once.
Result<Bill> withRounding(Session &session, Bill bill);
// Rates whose tax in `whole` (the books) is another one than in `own`, with the base in the books
// and the difference.
std::vector<TaxLine> movedTaxes(const TaxTotals &whole, const TaxTotals &own);
// By how much the bill is more than its amount.
Later<Yen> roundingOfBill(const ServiceContext &context, const Actor &actor, const Bill &bill);

} // namespace keshikomi
