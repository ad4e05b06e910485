// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Positions without a gap, every slip once, pages that sum up.
Done checkPickingList(const PickingListContent &content, const SheetOptions &options);
// The data of picking-list.json.
Fields pickingListFields(const PickingListContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
