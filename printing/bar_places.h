// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace keshikomi::printing {

// Whether a grey page shows bars as long and as high as those of a slip, upright or lying, also
// where they are too soft to be read. Neither text nor QR codes nor ruled lines are taken for bars.
bool looksLikeBars(const QImage &grey, double dpi);

} // namespace keshikomi::printing
