// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace keshikomi {

// What a field holds. Digits are right-aligned and zero-filled, Text is left-aligned and
// space-filled.
enum class FieldKind { Digits, DigitsOrBlank, Text, Filler };

// One field of a fixed-length record, counted in bytes from 1 as in the printed layouts. `name` is
// the standard Japanese name (UTF-8), which a problem shows to a person.
struct Field final
{
    const char *name;
    int pos;
    int len;
    FieldKind kind;
};

// A column of a comma-separated layout; `width` is what its digits are filled to, 0: not filled.
struct Column final
{
    const char *name;
    int width;
};

// True if the fields follow each other without gap from byte 1 to `length`.
constexpr bool coversRecord(std::span<const Field> fields, int length)
{
    int next = 1;
    for (const Field &field : fields) {
        if (field.pos != next)
            return false;
        next += field.len;
    }
    return next == length + 1;
}

} // namespace keshikomi
