// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/sheet_definition.h"

namespace keshikomi::printing {

// What stops the samples of the kind on this template, each once: type that does not fit its box
// or lies over other type, which nobody sees before there is something to print. Faults of
// layOut() and judgeCodes().
std::vector<Error>
trialErrors(const FontBook &fonts, const SheetTemplate &sheet, const SheetDefinition &definition);

} // namespace keshikomi::printing
