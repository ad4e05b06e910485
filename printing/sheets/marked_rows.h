// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/fields.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing {

// In a list by which people work, one text that cannot be printed is no reason to have no list at
// all: 〓 (U+3013) stands for each sign that no face has, … for what is too long for its column of
// `list`. Beside such a text of `column` its row's `key` follows in brackets. True: something was
// marked.
bool markRows(const FontBook &fonts,
              const SheetTemplate &sheet,
              const QString &list,
              const QString &column,
              const QString &key,
              Fields &fields);

} // namespace keshikomi::printing
