// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

struct DecidedTax final
{
    BillId bill;
    qint64 billNumber;
    std::optional<AllocationId> allocation;
    std::optional<DifferenceId> difference;
    std::optional<PaymentId> payment;
    Yen amount;
    std::vector<TaxLine> taxes;
    std::vector<TaxLine> received; // of them, without what was posted as a discount or bad debt
    bool receipted = false; // `received` as its receipt told it
};

// The tax in each part of a bill that was cleared, in order; the parts of a bill that is paid add
// up to its own tax. What a receipt told of a payment stays, and the other parts share the rest:
// only where nothing else is left to take it, the last part of a paid bill tells another tax.
Result<std::vector<DecidedTax>> taxOfParts(Session &session, BillId bill);

// What the money of a bill has its share of: all but what was posted as a discount or bad debt.
TaxTotals receivedTaxes(TaxTotals bill, const std::vector<DecidedTax> &parts);
// Of that what receipts left to this payment and others without one; its own if it has one.
TaxTotals
unreceiptedTaxes(const TaxTotals &bill, const std::vector<DecidedTax> &parts, PaymentId payment);

} // namespace keshikomi
