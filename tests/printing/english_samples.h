// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/printing/sheet_samples.h"

namespace keshikomi::test {

// The same contents for a customer who reads English, of the sheets that have no samples of their
// own in English: "smartpit-most" becomes "smartpit-en-most".
std::vector<SheetCase> englishCopiesOf(const std::vector<SheetCase> &cases);

} // namespace keshikomi::test
