// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

namespace keshikomi {

class LedgerTable;

// For a short list on a page that scrolls: the table is as high as its rows, at least `least` of
// them, and never scrolls by itself. The page follows the chosen row. Its model is set before.
void keepWhole(const Look &look, LedgerTable *table, int least);

} // namespace keshikomi
