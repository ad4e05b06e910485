// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace keshikomi {

// What whoever hands out a slip has to know of its slip number: the bars have one digit that counts
// its reissues, 0 to 9.
enum class SlipNote {
    LastDigit, // 9: another slip would get a number of its own
    NewNumber // the first slip of its number, while papers with another one are out
};

inline constexpr std::array<std::pair<SlipNote, QLatin1String>, 2> slipNoteNames{
    {{SlipNote::LastDigit, QLatin1String("last_digit")},
     {SlipNote::NewNumber, QLatin1String("new_number")}}};

inline QLatin1String slipNoteName(SlipNote note)
{
    return slipNoteNames.at(std::size_t(note)).second;
}

// `barcode`: the 44 digits of the slip, empty without bars. `out`: those of the bill's papers that
// have left.
std::optional<SlipNote> slipNoteOf(const QString &barcode, const std::vector<QString> &out);

} // namespace keshikomi
