// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/sheets/grouped_invoice_content.h"
#include "models/services/sheets/receipt_making.h"

namespace keshikomi {

struct MadeGroupedInvoice final
{
    GroupedInvoiceContent content;
    Yen billed; // sum of its bills in the books; rounding once per rate may differ by some yen
};

// The customer's invoice for the period that ends on `closing` (invalid: the last closing day that
// has passed): every delivered bill no earlier one told. Once handed out it stays as it is; what
// comes late is on the next one. The first one asks for what was open before in its carry.
// FieldEmpty "closing" for a customer without a closing day; NothingToClose when there is nothing
// to tell; NumberOutOfRange for a day in the future or before an invoice that is already out;
// BillNotIssued for a bill that was told and cancelled since: that needs a credit note.
Result<MadeGroupedInvoice> groupedInvoice(
    Session &session, const Customer &customer, QDate closing, SheetUse use, const Stamp &stamp);

} // namespace keshikomi
