// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace keshikomi {

// A grey picture (Format_Grayscale8) in which each dot is the mean of the nine around it; those at
// the edge stay as they are.
QImage softened(const QImage &grey);

} // namespace keshikomi
