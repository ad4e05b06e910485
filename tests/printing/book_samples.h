// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/book_sheets.h"
#include "tests/printing/sheet_samples.h"

namespace keshikomi::test {

// Papers of the books: what was closed, and what a balance rests on.
CloseReportContent closeReport();
EvidenceContent billEvidence(int payments); // a bill that so many payments were cleared with
std::vector<SheetCase> bookCases();

} // namespace keshikomi::test
