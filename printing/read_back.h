// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/display_list.h"

#include <span>

namespace keshikomi::printing {

// Renders the place of every code of `list` from the PDF, decodes it and compares: digits and URL
// must be equal sign by sign. Returns what was read. Fault SlipReadBackFailed (code, expected,
// found).
Result<std::vector<CodeReading>> readBack(const QByteArray &pdf, const DisplayList &list);

// The same for a part of a batch in one file: `lists` begin on page `firstPage` of it. Threads may
// share `pdf` and take a part each; a file is opened once a call.
Result<std::vector<CodeReading>> readBackRange(const QByteArray &pdf,
                                               std::span<const DisplayList> lists,
                                               int firstPage,
                                               int pagesInFile);

} // namespace keshikomi::printing
