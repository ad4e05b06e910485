// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/no_barcode.h"
#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// 払込票: one A4 sheet that is a qualified invoice above and a convenience-store slip below.
struct SlipContent final
{
    QString number; // bill number, required
    SheetJob job;
    QDate issued; // required
    QDate due; // printed due date; invalid: not told
    SheetPayee payee;
    SheetCustomer customer;
    QString agency; // name of the collection agency, required with a barcode
    SheetFigures figures;

    int reissue = 0; // issues of the bill before; digit 30 of the barcode is at most that
    QString barcode; // 44 digits, or empty with the reason below
    NoBarcode noBarcode = NoBarcode::NoAgreement;
    Yen barcodeLimit{300'000}; // what the agreement lets a till take
    SheetStamp stamp; // on the customer's part; `needed` is equal to digit 37 of the barcode
    std::optional<SheetLink> link; // none: no QR code
    std::optional<SheetBank> bank;

    friend bool operator==(const SlipContent &, const SlipContent &) = default;
};

} // namespace keshikomi
