// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"

namespace keshikomi {

// What a kind of sheet is made from. Books: by the services of closing and evidence, not here.
enum class SheetSubject { Bill, BillOrPayment, Customer, Batch, Printer, Tenant, Books };
SheetSubject sheetSubjectOf(SheetKind kind);
QString sheetSubjectName(SheetSubject subject); // "bill", "bill_or_payment", ...

// Kept by its own service (SlipService).
bool isPaymentSlip(SheetKind kind);
// Shows a payment barcode or a payment QR wherever the bill can have one.
bool isMadeForCodes(SheetKind kind);
// One for a bill, so that a batch or a set can be made of it.
bool isOfBill(SheetKind kind);
// Handing it out freezes what it says: it is printed again as it was.
bool keepsIssues(SheetKind kind);
// Its documents are numbered in a series of their own, one after another.
bool takesNumbers(SheetKind kind);
// 1 to 3; 0 for other kinds.
int reminderLevelOf(SheetKind kind);
// Whether the kind has an English form, and one in large type.
bool comesInEnglish(SheetKind kind);
bool comesInLargeType(SheetKind kind);
// The form a kind of its own stands for, on top of `form`.
SheetForm formOfKind(SheetKind kind, SheetForm form);

} // namespace keshikomi
