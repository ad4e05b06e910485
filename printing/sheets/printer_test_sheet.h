// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Nothing can be wrong with it.
Done checkPrinterTest(const PrinterTestContent &content, const SheetOptions &options);
// The data of printer-test.json; its barcode is synthetic.
Fields printerTestFields(const PrinterTestContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
