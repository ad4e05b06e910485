// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <functional>

class QWidget;

namespace keshikomi {

// A side of a page or window that scrolls where large type meets a small screen. The width is at
// 100 %; 0: what is left.
QWidget *makeScrollSide(const Look &look, QWidget *content, int width);

// A list at the end of `content`, which scrolls in `side` (made above). It takes what is left as
// long as that is `decent` pixels; else a few rows would scroll within what scrolls, so that it
// gets all that can be seen but `above`, what names it.
void giveListItsRoom(QWidget *side, QWidget *list, QWidget *above, std::function<int()> decent);

} // namespace keshikomi
