// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// 作業完了書: what was done to the car, handed over with it. Not an invoice: it asks for nothing,
// so `figures.toPay` is not read and may be 0.
struct CompletionContent final
{
    QString number; // job (WIP) number, required
    SheetJob job; // `done` required
    QDate issued; // required
    QDate received; // day the car came in; invalid: not told
    int mileageKm = 0; // at hand-over; 0: not told
    SheetPayee workshop; // who did the work
    SheetCustomer customer;
    QString subject; // 件名: "24か月点検・車検整備"
    SheetFigures figures;
    QString worker, checker; // 担当, 確認 as printed; empty: a blank to sign in
    QStringList advice; // for the customer: what to see to next; never notes of the staff
    QDate nextInspection; // 次回の点検・車検; invalid: not told
};

} // namespace keshikomi
