// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing {

// Positions without a gap, every slip once, pages that sum up.
Done checkPickingList(const PickingListContent &content, const SheetOptions &options);
// The data of picking-list.json.
Fields pickingListFields(const PickingListContent &content, const SheetTemplate &sheet);
// A name that cannot be printed holds up nobody's parcel: it is marked, with the customer's number
// beside it, and a note says so.
void markPickingList(const FontBook &fonts, const SheetTemplate &sheet, Fields &fields);

} // namespace keshikomi::printing
