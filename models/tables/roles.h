// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace keshikomi {

// What a cell is. How it looks is the delegate's affair.
//
// Qt::DisplayRole of an Amount cell may be a whole number of yen (qlonglong) and of any cell a
// QDate; the view writes them. A string is shown as it is.
enum class CellKind {
    Text, // words, left
    Muted, // words of less weight, left
    Strong, // the one sum or name of a row, left
    Amount, // yen, right; nothing is "–"
    State, // dot and word; the tone is in ToneRole
    Fixed, // raw bytes as text, fixed pitch
    Right, // numbers that are not money, right
};

enum class Tone { Neutral, Accent, Good, Warn, Bad };

// Roles of the item models for the views. Numbers are ints unless said otherwise.
enum TableRole : int {
    KindRole = 0x0100 + 0x40, // CellKind; of a cell and, in headerData, of a column
    ToneRole, // Tone; Neutral if missing
    RecordRole, // qlonglong: the id of the row's record
    LoadingRole, // bool: the row is asked for and not yet here; its cells are drawn as skeletons

    // headerData only.
    WidthRole, // width at 100 % in pixels; 0 or missing takes what is left
    PriorityRole, // 0 never gives way; columns with the highest number give way first
    SortableRole, // bool; a column may be sorted unless this is false
    NameRole, // QString: the column's stable name, by which its place is remembered
};

} // namespace keshikomi
