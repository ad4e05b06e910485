// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/preview.h"

namespace keshikomi::printing {

// What stands on one page of any PDF.
struct PageCheck final
{
    std::vector<FoundCode> codes; // from the top
    bool unread = false; // there are bars that no reader could read
};

PageCheck checkPage(const PdfPages &pages, int page);
// Pages are added in their order.
void addPage(SheetCheck &sheet, int page, PageCheck check);

// Looks for codes on all pages of any PDF and says what they mean, on the calling thread.
Result<SheetCheck> checkPdf(const QByteArray &pdf, const QString &name);

} // namespace keshikomi::printing
