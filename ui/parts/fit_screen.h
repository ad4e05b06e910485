// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QScreen>
#include <QWidget>

namespace keshikomi {

// The most a window may have of its screen. A window manager puts a title bar above it, whose
// height nobody knows before the window is shown.
inline QSize roomOnScreen(const QWidget *window)
{
    constexpr int titleBar = 40;
    return window->screen()->availableSize() - QSize(0, titleBar);
}

// Gives a window its size, told at 100 %, now and after every change of the look; a small screen
// gives less.
inline void fitToScreen(const Look &look, QWidget *window, QSize size)
{
    look.keep(window, [&look, window, size] {
        const QSize wanted(look.px(size.width()), look.px(size.height()));
        window->resize(wanted.boundedTo(roomOnScreen(window)));
    });
}

} // namespace keshikomi
