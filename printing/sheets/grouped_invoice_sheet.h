// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// FieldEmpty, BillHasNoLines, SlipFiguresDisagree (totals, total, topay), RegistrationNumberWrong,
// DueDateRefused (issued before the period closed).
Done checkGroupedInvoice(const GroupedInvoiceContent &content, const SheetOptions &options);
// The data of grouped-invoice.json.
Fields groupedInvoiceFields(const GroupedInvoiceContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
