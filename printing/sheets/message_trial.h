// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/number_sheets.h"
#include "models/domain/sheets/sheet_kind.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing {

// Lays the message out on an invented sheet of the kind by this template. `message` has its
// placeholders filled in, as long as they can be. SlipTextTooLong (field, its text, "entry", how
// many characters too long, sheet, how many fit); SignNotDrawable. What stops the sheet beside the
// message is no fault of it.
Done checkMessageFits(const FontBook &fonts,
                      const SheetTemplate &sheet,
                      SheetKind kind,
                      const SheetMessage &message);

// The same by the store's template of that folder, and its picture: see checkPictureFits().
Done checkMessageOn(const QString &templateFolder, SheetKind kind, const SheetMessage &message);

} // namespace keshikomi::printing
