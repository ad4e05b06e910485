// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

namespace keshikomi::printing {

// The room an item may take, in millimetres on its page.
QRectF boxOf(const ItemSpec &item);
QRectF barsBox(const BarsSpec &bars); // with the quiet zones of the widest bars
// Lines and tones: they may go to the cut of a frame, where type and codes may not.
bool isDrawing(const ItemSpec &item);

} // namespace keshikomi::printing
