// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"

#include <vector>

namespace keshikomi::test {

// Invented data for every kind of sheet.
CardContent normalCard();
CardContent englishCard();
CardContent stressCard(); // longest names
InvoiceContent normalInvoice();
InvoiceContent stressInvoice(); // 99 lines, longest names
GroupedInvoiceContent normalGroupedInvoice(); // four jobs, mixed rates, 211,588 yen
GroupedInvoiceContent stressGroupedInvoice(); // 60 jobs
CompletionContent normalCompletion();
CompletionContent stressCompletion();
ReceiptContent cashReceipt(); // 119,546 yen, stamp of 200 yen
ReceiptContent cardReceipt();
// A receipt over one line at 10 % that makes `amount`, or over `amount` without tax.
ReceiptContent receiptOver(Yen amount);
// The other sheets of the job of a slip.
CardContent cardOf(const SlipContent &slip);
InvoiceContent invoiceOf(const SlipContent &slip);
CompletionContent completionOf(const SlipContent &slip);
// An invoice by closing day over these jobs, after a month that was paid.
GroupedInvoiceContent groupedOf(std::vector<InvoiceGroup> groups);
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
