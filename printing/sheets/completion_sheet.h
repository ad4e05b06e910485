// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// FieldEmpty, BillHasNoLines, SlipFiguresDisagree, DueDateRefused (done before the car came in).
Done checkCompletion(const CompletionContent &content, const SheetOptions &options);
// The data of completion.json.
Fields completionFields(const CompletionContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
