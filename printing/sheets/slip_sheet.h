// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// What a person must fix before the sheet may exist: required texts (FieldEmpty, by template
// field), figures that disagree with each other or with the 44 digits (SlipFiguresDisagree: field,
// in the data, expected), the agency's limit, the payment URL's host.
Done checkSlip(const SlipContent &content, const SheetOptions &options);
// The data of haraikomi.json and haraikomi-large.json.
Fields slipFields(const SlipContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
