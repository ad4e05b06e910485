// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// FieldEmpty, NumberOutOfRange (amount, issue), DueDateRefused (printed before the money came),
// RegistrationNumberWrong; SlipFiguresDisagree if the sums by rate are not the amount or the stamp
// is not what the law asks for (receiptStamp).
Done checkReceipt(const ReceiptContent &content, const SheetOptions &options);
// The data of receipt.json.
Fields receiptFields(const ReceiptContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
