// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/waiting_bills.h"

#include "models/domain/try.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/slip_papers.h"
#include "models/storage/paper/grouped_invoices.h"

#include <algorithm>
#include <variant>

namespace keshikomi {

namespace {

struct Invoice final
{
    InvoiceAccount account;
    QDate closing;
};

std::optional<Invoice> firstInvoice(const MadeSheets &made)
{
    for (const MadePart &part : made.parts) {
        const SheetDraft &draft = part.draft;
        const auto *invoice = draft.contents.empty()
            ? nullptr
            : std::get_if<GroupedInvoiceContent>(&draft.contents.front());
        if (!invoice || !draft.customer || !draft.company)
            continue;
        return Invoice{{*draft.customer, *draft.company}, invoice->closing};
    }
    return std::nullopt;
}

// What an earlier invoice told is asked for by its carry alone.
Result<std::vector<qint64>> slipsOutOf(Session &session, const Invoice &invoice)
{
    KK_TRY(const auto told, billsTold(session, invoice.account, invoice.closing));
    KK_TRY(const auto delivered, deliveredBills(session, invoice.account, invoice.closing));
    std::vector<qint64> numbers;
    for (const BillId id : delivered) {
        if (std::binary_search(told.begin(), told.end(), id))
            continue;
        KK_TRY(const Bill bill, billById(session, id));
        KK_TRY(const std::vector<QString> out, barcodesOut(session, id));
        if (bill.open >= Yen(1) && !out.empty())
            numbers.push_back(bill.number);
    }
    return numbers;
}

} // namespace

Result<WaitingBills>
waitingBeside(const ServiceContext &context, const Actor &actor, const MadeSheets &made)
{
    const auto invoice = firstInvoice(made);
    if (!invoice)
        return WaitingBills();
    return context
        .read(actor,
              [invoice = *invoice](Session &session) {
                  return waitingBills(session, invoice.account, invoice.closing);
              })
        .result();
}

Result<std::vector<qint64>>
slipsOutBeside(const ServiceContext &context, const Actor &actor, const MadeSheets &made)
{
    const auto invoice = firstInvoice(made);
    if (!invoice)
        return std::vector<qint64>();
    return context
        .read(actor,
              [invoice = *invoice](Session &session) { return slipsOutOf(session, invoice); })
        .result();
}

} // namespace keshikomi
