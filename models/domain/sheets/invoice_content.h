// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// Who bears the fee of a bank transfer, by the contract with the customer.
enum class TransferFee { NotTold, Payer, Payee };

// 請求書 over one bill: a qualified invoice (適格請求書; consumption tax law, article 57-4) if the
// payee has a registration number, else a plain one that says nothing of being qualified.
struct InvoiceContent final
{
    QString number; // bill number, required
    SheetJob job;
    QDate issued; // required
    QDate due; // invalid: not told
    SheetPayee payee;
    SheetCustomer customer;
    QString subject; // 件名
    SheetFigures figures;
    std::optional<SheetBank> bank;
    TransferFee transferFee = TransferFee::NotTold;
};

} // namespace keshikomi
