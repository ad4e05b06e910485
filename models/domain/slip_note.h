// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace keshikomi {

// What whoever hands out a slip has to know. Of its slip number: the bars have one digit that
// counts its reissues, 0 to 9. Of its bill: what else asks the customer for it.
enum class SlipNote {
    LastDigit, // 9: another slip would get a number of its own
    NewNumber, // the first slip of its number, while papers with another one are out
    Grouped // a grouped invoice that was handed out asks for the bill, too
};

inline constexpr std::array<std::pair<SlipNote, QLatin1String>, 3> slipNoteNames{
    {{SlipNote::LastDigit, QLatin1String("last_digit")},
     {SlipNote::NewNumber, QLatin1String("new_number")},
     {SlipNote::Grouped, QLatin1String("in_grouped_invoice")}}};

inline QLatin1String slipNoteName(SlipNote note)
{
    return slipNoteNames.at(std::size_t(note)).second;
}

// All that is to be said of one slip.
struct SlipNotes final
{
    std::vector<SlipNote> notes; // what can be paid twice goes first
    qint64 groupedInvoice = 0; // its number, with SlipNote::Grouped

    bool isEmpty() const { return notes.empty(); }
};

// Of its slip number. `barcode`: the 44 digits of the slip, empty without bars. `out`: those of the
// bill's papers that have left.
std::optional<SlipNote> slipNoteOf(const QString &barcode, const std::vector<QString> &out);

} // namespace keshikomi
