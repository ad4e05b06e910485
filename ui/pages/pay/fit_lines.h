// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <algorithm>

namespace keshikomi {

// Beside a picture no layout above gives the lines of a sentence their height. `width` in pixels.
inline void fitLines(QLabel *label, int width)
{
    label->setFixedWidth(width); // or a sentence widens the page
    label->setMinimumHeight(std::max(label->heightForWidth(width), 0)); // below without words
}

} // namespace keshikomi
