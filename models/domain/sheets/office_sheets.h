// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// One receipt collected for a tenant; one that was taken back has a negative gross.
struct TenantPayoutRow final
{
    QDate paidOn; // required
    QString billNumber; // required
    Channel channel = Channel::KonbiniBarcode;
    Yen gross; // received for the tenant
    Yen fee; // kept, tax included
    Yen stamp; // stamp duty of the receipt, passed on as paid; not taxed
};

// テナント精算書: what was collected for another legal entity, less what is kept. It is also the
// qualified invoice for the fees if the payer has a registration number. What is paid out is never
// negative: if nothing can be paid, no transfer fee is taken and all is left for the next
// statement.
//   before + gross - fees - stamps - transferFee = payout + after
struct TenantStatementContent final
{
    QString number; // required
    QDate from, to; // required
    QDate issued; // required
    QDate payOn; // required, not before `to`
    SheetPayee payer; // who collected
    SheetCustomer tenant;
    std::vector<TenantPayoutRow> rows; // in the order of the sheet
    Yen before; // left from the statement before; negative: owed by the tenant
    Yen gross, fees, stamps; // sums of the rows
    Yen feeTax; // inside `fees`, at the standard rate
    Rounding rounding = Rounding::Down; // of feeTax
    Yen transferFee; // of this payout; 0 if nothing is paid
    Yen payout; // 0 or more
    Yen after; // left for the next statement; 0 with a payout, negative if the tenant owes
    std::optional<SheetBank> bank; // of the tenant, last digits only
};

// Tax inside an amount with tax at the standard rate, rounded once; of a negative amount toward
// zero when rounded down.
Yen taxInside(Yen withTax, Rounding rounding);

// Why nothing is to be packed for a line: its slip is in another parcel, was not made, or nothing
// was found for it.
enum class PickingGap { None, Twice, NotMade, NotFound };

struct PickingRow final
{
    int position = 0; // in the batch, from 1
    QString number; // of the bill, or what the list says in its place; required
    QString customer; // required unless nothing was found
    qint64 customerNumber = 0; // by which one is told whose name cannot be printed; 0: not known
    QString shipping; // reference of the parcel the slip is packed with; empty: sent alone
    QString slip; // number of the slip; required, empty beside a gap
    QString place; // where the goods lie
    int pages = 0; // of its sheet, 1 or more; 0 beside a gap
    PickingGap gap = PickingGap::None;
    int sameAs = 0; // position of the row that has the slip; Twice only
};

// 同梱リスト: which slip goes into which parcel, in picking order, with boxes to tick.
struct PickingListContent final
{
    QString batch; // number, required
    QDate issued; // required
    QString store;
    std::vector<PickingRow> rows; // at least one, positions 1, 2, 3, ...
    int pages = 0; // sum of the rows
};

// プリンター確認シート: once per printer model, driver and change of toner. Its codes are synthetic
// and it says so.
struct PrinterTestContent final
{
    QString printer; // name as the system calls it; empty: a blank to fill in
    QString driver;
    QDate issued; // invalid: a blank to fill in
    QString seat; // by which, with the printer, its bars are told from any other's
    int dpi = 0; // of the printer; 0: not known
};

} // namespace keshikomi
