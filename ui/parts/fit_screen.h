// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QScreen>
#include <QWidget>

namespace keshikomi {

// Gives a window its size, told at 100 %, now and after every change of the look; a small screen
// gives less.
inline void fitToScreen(const Look &look, QWidget *window, QSize size)
{
    look.keep(window, [&look, window, size] {
        const QSize wanted(look.px(size.width()), look.px(size.height()));
        window->resize(wanted.boundedTo(window->screen()->availableSize()));
    });
}

} // namespace keshikomi
