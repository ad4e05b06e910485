// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace keshikomi::printing {

struct Sign final
{
    char32_t code = 0;
    qsizetype length = 1; // in UTF-16 units
};

Sign signAt(QStringView text, qsizetype at);

// Belongs to the sign before it whatever that is: an accent, a selector of a variant.
bool joins(char32_t sign);

// Type runs from left to right alone: a letter of a script that does not, or a sign that turns
// others around.
bool runsLeft(char32_t sign);

// A cell is what a reader takes for one sign: a sign and all that joins it. 𠮷 is one cell, 葛 with
// the selector of its variant is one. Spread text puts its space between cells.
qsizetype cellEnd(QStringView text, qsizetype begin); // `begin` < size
qsizetype cellCount(QStringView text);

} // namespace keshikomi::printing
