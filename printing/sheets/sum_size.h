// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/number_neighbours.h"
#include "printing/sheets/required_fields.h"

namespace keshikomi::printing {

// The field of the sum that the sheet asks for; empty: it asks for nothing.
QString sumToPayOf(const SheetDefinition &definition);

// On a sheet that asks for money the sum to pay is what the eye finds first: no other sum is set in
// larger type wherever it stands, even where the sum to pay was made smaller so that it fits, and
// it can be read without a glass.
Wrongs wrongSumSizes(const SheetTemplate &sheet,
                     const SheetDefinition &definition,
                     const NumberFields &numbers);

} // namespace keshikomi::printing
