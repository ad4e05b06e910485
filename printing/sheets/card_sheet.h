// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// FieldEmpty, SlipFiguresDisagree, NumberOutOfRange, SlipHostNotAllowed, DueDateRefused (a link
// works from the day of issue for at most a year).
Done checkCard(const CardContent &content, const SheetOptions &options);
// The data of card.json, card-en.json and card-large.json.
Fields cardFields(const CardContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
