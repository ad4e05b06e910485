// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace keshikomi::printing {

// What a number is for its reader, and so what beside it would be read as part of it.
enum class NumberKind {
    None, // free text
    Money,
    Count,
    Day,
    Number // that somebody types or asks for: of a bill, of a payer
};

// The sign at the end of `before`, or at the beginning of `after`, that is read as part of a number
// of this kind standing there: a digit of any writing, a sign or the word for it, a separator of
// digits. What nobody sees, and blanks of all widths, are looked through; a line's end is none.
std::optional<QString> signJoinedBefore(QStringView before, NumberKind kind);
// `before`: ¥1,000− is how a sum is closed, and 1,000− is less than nothing.
std::optional<QString> signJoinedAfter(QStringView after, NumberKind kind, QStringView before = {});

// A blank, or what nobody sees.
bool isGap(char32_t sign);
// Of these alone; also of nothing at all.
bool isGap(QStringView text);

} // namespace keshikomi::printing
