// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/book_sheets.h"
#include "tests/printing/sheet_samples.h"

namespace keshikomi::test {

using printing::samples::billEvidence;
using printing::samples::closeReport;

std::vector<SheetCase> bookCases();

} // namespace keshikomi::test
