// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// The centre's rules (13 digits, 60 days, 300,000 yen: number_sheets.h), figures that agree, and a
// message that is complete: PictureUnusable, FieldEmpty for a placeholder that was not filled in,
// CardNumberRefused for a card number in free text.
Done checkSmartPit(const SmartPitContent &content, const SheetOptions &options);
// The data of smartpit.json.
Fields smartPitFields(const SmartPitContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
