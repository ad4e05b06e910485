// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/sheet_definition.h"

namespace keshikomi::printing {

// Window envelope: the sheet may slip inside, so that more than the address shows at times. See
// docs/TEMPLATES.md.
constexpr QRectF windowAddressMm(20, 10, 69, 28); // always visible: the address, nothing else
constexpr QRectF windowReachMm(0, 0, 112, 56); // visible at times: no other ink

// What a template of this kind must be beyond its form: all fields, filters and lists exist, the
// page is A4 with a margin of 5 mm, boxes stay on it and off its margin, nothing but the address
// lies where the window shows, type is not under 7 pt and is told from its ground without colours,
// all that is required is shown. TemplateWrong (name, place, what) for each thing
// that is not so.
std::vector<Error> templateErrors(const SheetTemplate &sheet, const SheetDefinition &definition);
// The first of them.
Done checkTemplate(const SheetTemplate &sheet, const SheetDefinition &definition);

} // namespace keshikomi::printing
