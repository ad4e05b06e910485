// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace keshikomi::printing {

// A picture in grey (Format_Grayscale8), as light as it looks. Of a rendered page it takes a small
// part of the time of QImage's own conversion, which asks for colour spaces at each dot.
QImage greyOf(const QImage &picture);

} // namespace keshikomi::printing
