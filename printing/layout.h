// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/fields.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing {

// Template and data to pages. `dpi` is the printer's: bars and QR modules become whole dots of it.
// Nothing is cut: the first text that does not fit its box ends it with SlipTextTooLong (name of
// the field, text). A field the template asks for and the data lack is TemplateWrong.
// So is a page on which something lies over the data or is read as part of a number (see PageInk).
// So is SignNotDrawable: a sign that none of the faces has.
Result<DisplayList>
layOut(const FontBook &fonts, const SheetTemplate &sheet, const Fields &fields, int dpi);

} // namespace keshikomi::printing
