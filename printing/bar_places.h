// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <optional>

namespace keshikomi::printing {

// Where a grey page shows upright bars as long and as high as those of a slip, also where they are
// too soft to be read: whole blocks of 3 mm, so that the bars begin and end up to one block
// outside. Neither text nor QR codes nor ruled lines are taken for bars.
std::optional<QRect> uprightBars(const QImage &grey, double dpi);
// Upright or lying.
bool looksLikeBars(const QImage &grey, double dpi);

} // namespace keshikomi::printing
