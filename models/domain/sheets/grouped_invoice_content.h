// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/invoice_content.h"

namespace keshikomi {

// One job or delivery of the period. Its sum is printed without tax: tax is rounded once per rate
// for the whole document.
struct InvoiceGroup final
{
    QString wip; // job number, or empty
    QString title; // job number, plate and model of the car; without a car what was done
    QDate done; // day of handing over; required, it dates the lines
    std::vector<SheetLine> lines; // at least one
};

// What stood open when the period began. Carried-over money is shown apart and is not taxed again.
struct InvoiceCarry final
{
    Yen previous; // asked for by the previous invoice
    Yen paid; // received since then
    Yen carried() const { return previous - paid; } // negative: paid too much
};

// 合計請求書 by closing day (締切日): all jobs of one customer in a period on one qualified
// invoice.
struct GroupedInvoiceContent final
{
    QString number; // required
    QString replaces; // number of the invoice it stands for, or empty
    QDate closing; // required, the last day of the period
    QDate issued; // required
    QDate due; // invalid: not told
    SheetPayee payee;
    SheetCustomer customer;
    std::vector<InvoiceGroup> groups; // in the order of the sheet; none: only the carry is told
    InvoiceCarry carry;
    TaxTotals totals; // of the lines of all groups
    Rounding rounding = Rounding::Down;
    Yen total; // totals.total(): what was bought in the period
    Yen billed; // sum of its bills as they were issued, each rounded by itself; 0: not told
    Yen toPay; // carry.carried() + total; 0 or less: nothing is asked for
    std::optional<SheetBank> bank;
    TransferFee transferFee = TransferFee::NotTold;
};

} // namespace keshikomi
