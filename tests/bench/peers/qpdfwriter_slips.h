// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/peers/paper_slips.h"

namespace keshikomi::bench {

// As one writes it first: drawText in boxes, fillRect for every module.
void writeNaive(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips);
// As fast as it gets: fonts kept, glyph runs, one call for all rectangles of a code.
void writeBest(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips);

} // namespace keshikomi::bench
