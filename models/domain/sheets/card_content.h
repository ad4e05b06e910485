// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// クレジットカード専用お支払い用紙: the customer pays on the own phone. No room for card data and
// no barcode, ever; no revenue stamp (card sales need none).
struct CardContent final
{
    QString number; // bill number, required
    SheetJob job;
    QDate issued; // required
    QDate due; // required: the bill's own last day to pay; may have passed
    QDate expires; // required, not before `issued`: last day on which the link works
    SheetPayee payee; // phone required: the sheet says whom to ask
    SheetCustomer customer;
    SheetFigures figures;
    SheetLink link; // required
    int reissue = 0; // 0: first print, 1: printed once more, ...
};

} // namespace keshikomi
