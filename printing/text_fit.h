// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

#include <QFont>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// One logical unit is 1/1200 inch: 300, 400, 600 and 1200 dpi are whole in it.
constexpr int unitsPerInch = 1200;
constexpr double unitsPerMm = unitsPerInch / 25.4;

// Noto Sans CJK JP and its kin, IPAex where they are missing. Size in units.
QFont sheetFont(Face face, bool bold, double pt);
int sheetFontSize(double pt); // in units
double textWidthMm(const QString &text, Face face, bool bold, double pt);

// Places `text` in the box of `spec`. Measures in this order: as it is; condensed to no less than
// 80 %; smaller down to minPt; a second line if the box is high enough. Figures are never broken
// over lines. None: it does not fit, and nothing may be printed.
std::optional<std::vector<TextRun>> fitText(const TextSpec &spec, const QString &text);

// Cuts `text` into lines of at most `widthMm`, later ones indented by one em. Closing signs
// (、。）) never begin a line. For table rows, where type is not made smaller.
QStringList splitToRows(const QString &text, double pt, double widthMm);

} // namespace keshikomi::printing
