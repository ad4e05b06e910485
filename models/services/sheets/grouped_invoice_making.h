// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/sheets/grouped_invoice_content.h"
#include "models/domain/stamp.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

struct MadeGroupedInvoice final
{
    GroupedInvoiceContent content;
    Yen billed; // sum of its bills in the books; rounding once per rate may differ by some yen
    LegalEntityId company; // its issuer
};

struct GroupedTerms final
{
    QDate closing; // invalid: the last closing day that has passed
    bool reissue = false;
    SheetUse use = SheetUse::Look;
    std::optional<StoreId> shop{}; // whose company's; none: the first one's
};

// The customer's invoice of one company for the period that ends on `closing`: every delivered bill
// of that company no earlier one told. Once handed out it stays, and handing it out again gives the
// same document, also when a bill of it was cancelled since. A new issue addresses who holds now;
// if its bills or what was paid have changed, it is another document with a number of its own that
// says which one it stands for, as long as no later invoice carried the old sum over. What comes
// late is on the next one. The first one asks for what was open before in its carry; a period
// without bills tells the carry alone.
// FieldEmpty "closing" for a customer without a closing day; NothingToClose when there is nothing
// to tell; NumberOutOfRange for a day in the future or before an invoice that is already out, and
// for a shop that is not there; BillOfGroup for a cancelled bill whose amount an earlier invoice
// still asks for, or a later one carried over.
Result<MadeGroupedInvoice> groupedInvoice(Session &session,
                                          const Customer &customer,
                                          const GroupedTerms &terms,
                                          const Stamp &stamp);

} // namespace keshikomi
