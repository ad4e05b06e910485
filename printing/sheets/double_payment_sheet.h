// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Days in order, an account nobody else can use, sums that agree.
Done checkDoublePayment(const DoublePaymentContent &content, const SheetOptions &options);
// The data of double-payment.json.
Fields doublePaymentFields(const DoublePaymentContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
