// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/printing/sheet_samples.h"

namespace keshikomi::test {

// The least and the most money, and the longest names, where the other cases have them not.
std::vector<SheetCase> edgeCases();

} // namespace keshikomi::test
