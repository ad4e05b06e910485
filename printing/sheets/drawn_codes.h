// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

#include <QStringList>

#include <vector>

namespace keshikomi::printing {

// A code that the template draws itself, of lines, tones or a picture file.
struct DrawnCode final
{
    QString text; // as it is read
    QString place; // in the file: the block most of it is drawn in
};

// No data stand behind such a code and nothing compares it: it may lead anywhere. What the blocks
// draw is painted without any content, once for each set of conditions, and read. Costs nothing
// where there are too few lines and tones for a code and no picture.
std::vector<DrawnCode> drawnCodes(const std::vector<BlockSpec> &blocks, const QSizeF &pageMm);

} // namespace keshikomi::printing
