// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/waiting_bills.h"

#include "models/storage/paper/grouped_invoices.h"

#include <variant>

namespace keshikomi {

Result<WaitingBills>
waitingBeside(const ServiceContext &context, const Actor &actor, const MadeSheets &made)
{
    for (const MadePart &part : made.parts) {
        const SheetDraft &draft = part.draft;
        const auto *invoice = draft.contents.empty()
            ? nullptr
            : std::get_if<GroupedInvoiceContent>(&draft.contents.front());
        if (!invoice || !draft.customer)
            continue;
        return context
            .read(actor,
                  [customer = *draft.customer, closing = invoice->closing](Session &session) {
                      return waitingBills(session, customer, closing);
                  })
            .result();
    }
    return WaitingBills();
}

} // namespace keshikomi
