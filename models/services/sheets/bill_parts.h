// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/customer.h"
#include "models/domain/house.h"
#include "models/domain/sheets/customer_paper.h"
#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// The parts of a sheet as the books have them now.

// Without the registration number for a customer with grouped invoices: those are the qualified
// ones, and a sale has only one of them.
SheetPayee payeeOf(const House &house, const CustomerPaper &paper);
// A text of one line: an older store may have line ends in it.
QString oneLine(const QString &text);
SheetCustomer addresseeOf(const Customer &customer);
// Number, car and day of completion; no car if the orders are about several.
SheetJob jobOf(const Bill &bill, const std::vector<WorkOrder> &orders);
SheetLine sheetLineOf(const LineItem &line);
// Each line with the number of its job, as far as the bill took over the lines of its jobs in their
// order.
std::vector<SheetLine> sheetLinesOf(const Bill &bill, const std::vector<WorkOrder> &orders);
// Where to transfer to; nothing if the house told none.
std::optional<SheetBank> bankOf(const House &house, const QString &reference);
std::optional<SheetBank> bankOf(const House &house, const Bill &bill);

} // namespace keshikomi
