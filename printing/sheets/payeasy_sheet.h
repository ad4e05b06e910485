// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Digits of the keys (5; to 20; to 6; to 16), figures that agree, artwork that can be printed.
Done checkPayEasy(const PayEasyContent &content, const SheetOptions &options);
// The data of payeasy.json.
Fields payEasyFields(const PayEasyContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
