// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/required_fields.h"
#include "printing/sheets/sheet_definition.h"

namespace keshikomi::printing {

// The paper is A4, upright, with a margin that every printer leaves.
Wrongs wrongPage(const SheetTemplate &sheet);
// The frames of the kind are there, of their size, and leave the room that they must.
Wrongs wrongFrames(const SheetTemplate &sheet, const SheetDefinition &definition);

} // namespace keshikomi::printing
