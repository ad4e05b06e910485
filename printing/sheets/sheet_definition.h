// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing {

// A block that is cut out of its page: a card, a postcard.
struct SheetFrame final
{
    QString block; // its id
    QSizeF size; // mm
    double inset = 0; // of type and codes from the cut, at least
    QRectF keepFree; // of type and codes, from the frame's corner: room for a stamp
};

// What makes one kind of sheet: its name is the template's (sheetKindName).
struct SheetDefinition final
{
    SheetKind kind;
    bool posted = false; // goes into a window envelope: the address alone shows
    Done (*check)(const SheetContent &, const SheetOptions &) = nullptr;
    Fields (*fields)(const SheetContent &, const SheetTemplate &) = nullptr;
    SheetContent empty; // shows which fields there are
    // What every template of the kind must show, by law or by our promise: fields, columns of
    // lists as "lines.amount", and codes (see barsOf() and qrOf()).
    QStringList required;
    std::vector<SheetFrame> frames{};
    bool cutApart = false; // ends in a slip: see SlipParts
    // Of a list for the office: what of it cannot be printed is marked instead of stopping it.
    void (*mark)(const FontBook &, const SheetTemplate &, Fields &) = nullptr;
};

// None: a kind that cannot be printed.
const SheetDefinition *definitionOf(SheetKind kind);
const std::vector<SheetDefinition> &sheetDefinitions();

} // namespace keshikomi::printing
