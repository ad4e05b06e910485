// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// FieldEmpty, BillHasNoLines, SlipFiguresDisagree, NumberOutOfRange, RegistrationNumberWrong.
Done checkInvoice(const InvoiceContent &content, const SheetOptions &options);
// The data of invoice.json. Statutory costs stand apart, below the sales.
Fields invoiceFields(const InvoiceContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
