// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/sheet_template.h"
#include "printing/type/font_book.h"

namespace keshikomi::printing::samples {

// The invented sheets of a kind by a template, before there is a bill. Every page is marked as a
// sample across its whole height, and in the place of every barcode and QR stands an empty box with
// a cross: nothing of it can be paid. It takes no content, so that no real sheet can come out of
// it, and nothing else can draw the mark.
struct SampleSheet final
{
    QByteArray pdf;
    int pages = 0;
};

// Faults of layOut(); NoSuchSheet for a kind that has no sample.
Result<SampleSheet> sampleSheet(const FontBook &fonts, const SheetTemplate &sheet, SheetKind kind);
// By the store's template of that folder, else by the program's.
Result<SampleSheet> sampleSheetOf(const QString &templateFolder, SheetKind kind);

// The kind of the same paper in that form, where it has it.
SheetKind kindInForm(SheetKind kind, const SheetForm &form);

} // namespace keshikomi::printing::samples
