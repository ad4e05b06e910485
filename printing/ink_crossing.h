// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

namespace keshikomi::printing {

// Whether a drawing leaves ink within the box; of a code, its quiet zone is none.
bool crosses(const Item &drawing, const QRectF &box);
// Whether it is the ground that type may be painted on: a tone without a line through the box.
bool isGround(const Item &drawing, const QRectF &box);
// Room a drawing takes. Of text: none.
QRectF reachOf(const Item &drawing);

} // namespace keshikomi::printing
