// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace keshikomi::printing {

// Whether a part of a grey page shows what stands at three corners of each QR code, at any angle: a
// dark square in a light ring in a dark one, 1:1:3:1:1 along every line through its midst (ISO/IEC
// 18004, finder pattern). Two are enough, for one may be dirty. Modules of less than two dots have
// no such measures.
bool showsQrCorners(const QImage &grey);

} // namespace keshikomi::printing
