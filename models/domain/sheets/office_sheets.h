// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

struct TenantPayoutRow final
{
    QDate paidOn;
    QString billNumber;
    QString channel; // in words
    Yen gross; // received for the tenant
    Yen fee; // kept, tax included
};

// テナント精算書: what was collected for another legal entity, less the fees.
struct TenantStatementContent final
{
    QString number; // required
    QDate from, to, issued, payOn; // required
    SheetPayee payer; // who collected
    SheetCustomer tenant;
    std::vector<TenantPayoutRow> rows;
    Yen gross, fees; // sums of the rows
    Yen feeTax; // inside `fees`
    Yen payout; // gross - fees
    std::optional<SheetBank> bank; // of the tenant, last digits only
};

struct PickingRow final
{
    int position = 0; // in the batch, from 1
    QString number; // bill or slip number
    QString customer;
    Yen amount;
    int pages = 0; // of its sheet
    QString tray; // where the goods lie
};

// 一括印刷リスト: which sheet lies where in a printed batch, in picking order.
struct PickingListContent final
{
    QString batch; // number, required
    QDate issued; // required
    QString store;
    std::vector<PickingRow> rows; // at least one
    Yen amount; // sum of the rows
    int pages = 0; // sum of the rows
};

// プリンター確認シート: once per printer model, driver and change of toner. Its codes are synthetic
// and it says so.
struct PrinterTestContent final
{
    QString printer; // name as the system calls it; empty: a blank to fill in
    QString driver;
    QDate issued; // invalid: a blank to fill in
};

} // namespace keshikomi
