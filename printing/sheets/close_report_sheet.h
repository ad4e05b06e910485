// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// A written close: number, days in their order, every channel once, a head of 32 bytes.
Done checkCloseReport(const CloseReportContent &content, const SheetOptions &options);
// The data of close-report.json.
Fields closeReportFields(const CloseReportContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
