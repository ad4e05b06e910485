// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/customer.h"
#include "models/domain/house.h"
#include "models/domain/sheets/customer_paper.h"
#include "models/domain/stamp.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// A bill with all its sheets are about, as the books have it now.
struct BillPapers final
{
    Bill bill; // with the rounding that grouped invoices booked on it
    House house;
    Customer customer;
    CustomerPaper paper;
    std::vector<WorkOrder> orders;
};
Result<BillPapers> papersOf(Session &session, const Bill &bill);

// What stands in all sheets with figures.
SheetFigures figuresOf(const BillPapers &papers);
tl::unexpected<Error> lacking(const char *field); // FieldEmpty

// As its last issue was, or a new one that says what is still asked for; of a paid bill nothing is.
// BillNotIssued.
Result<InvoiceContent> keptInvoice(
    Session &session, const BillPapers &papers, bool reissue, SheetUse use, const Stamp &stamp);
// With the link and last day of the bill's live payment request. FieldEmpty: "pay.url" as long as
// there is none over the open amount, "expires" if the backend told no end; BillNotIssued,
// BillAlreadyPaid.
Result<CardContent> cardContent(Session &session, const BillPapers &papers, QDate today);
// One for each job of the bill. FieldEmpty: "wip" for a bill without jobs, "completed_on" for a job
// that is not done.
Result<std::vector<CompletionContent>>
completionContents(Session &session, const BillPapers &papers, QDate today);

} // namespace keshikomi
