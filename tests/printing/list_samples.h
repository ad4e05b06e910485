// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/metadata.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/type/font_book.h"

#include <QRandomGenerator>

#include <span>

namespace keshikomi::test {

// Display lists and files of them, for tests of the painters.
printing::TextRun textAt(double x, double y, const QString &text, double pt = 10);
// Every kind of item in every way the sheets can ask for.
printing::DisplayList listOfAllKinds();
// Random slips, laid out.
std::vector<printing::DisplayList>
slipLists(const printing::PdfSheetRenderer &renderer, int count, QRandomGenerator &random);

printing::pdf::DocumentInfo documentInfo();
QByteArray pdfOf(std::span<const printing::DisplayList> lists,
                 const printing::FontBook &fonts,
                 int threads = 1);
QByteArray pdfOf(const printing::DisplayList &list, const printing::FontBook &fonts);

} // namespace keshikomi::test
