// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QByteArray>

class QPainter;

namespace keshikomi::printing {

// Paints one page. The painter's units must be 1/1200 inch from the sheet's corner: a printer at
// 1200, or a device scaled by dpi / 1200. Codes are painted without smoothing and without a pen.
void paintPage(QPainter &painter, const Page &page);

// All pages as one PDF by QPdfWriter: what a printer gets. Files for people come from
// pdf/pdf_writer.h.
QByteArray paintPdf(const DisplayList &list);

} // namespace keshikomi::printing
