// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

class QWidget;

namespace keshikomi {

// A side of a page or window that scrolls where large type meets a small screen. The width is at
// 100 %; 0: what is left.
QWidget *makeScrollSide(const Look &look, QWidget *content, int width);

} // namespace keshikomi
