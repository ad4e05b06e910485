// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/samples/samples.h"

#include <vector>

namespace keshikomi::test {

using printing::samples::cardOf;
using printing::samples::cashReceipt;
using printing::samples::completionOf;
using printing::samples::groupedOf;
using printing::samples::invoiceOf;
using printing::samples::normalCard;
using printing::samples::normalCompletion;
using printing::samples::normalGroupedInvoice;
using printing::samples::normalInvoice;
using printing::samples::settle;

// Invented data for every kind of sheet.
CardContent englishCard();
CardContent stressCard(); // longest names
InvoiceContent stressInvoice(); // 99 lines, longest names
GroupedInvoiceContent stressGroupedInvoice(); // 60 jobs
CompletionContent stressCompletion();
ReceiptContent cardReceipt();
// A receipt over one line at 10 % that makes `amount`, or over `amount` without tax.
ReceiptContent receiptOver(Yen amount);
// Puts totals and toPay in line with the lines.
void settle(SheetFigures &figures);

struct SheetCase final
{
    QString name; // "card-normal", also of its golden picture
    SheetContent content;
    SheetForm form;
    int pages = 1;
    std::vector<CodeKind> codes; // page by page, in the order of the template
};
// One row for each sheet and each of its shapes.
std::vector<SheetCase> sheetCases();
SheetOptions optionsOf(const SheetCase &sheet);

} // namespace keshikomi::test
