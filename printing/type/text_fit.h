// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"
#include "printing/type/text_ruler.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// Places `text` in the box of `spec`. Measures in this order: as it is; condensed to no less than
// 80 %; smaller down to minPt; a second line if the box is high enough. Figures are never broken
// over lines. None: it does not fit, and nothing may be printed.
std::optional<std::vector<TextRun>>
fitText(TextRuler &ruler, const TextSpec &spec, const QString &text);

// Cuts `text` into lines of at most `widthMm`, later ones indented by one em. Closing signs
// (、。）) never begin a line. For table rows, where type is not made smaller.
QStringList splitToRows(TextRuler &ruler, const QString &text, double pt, double widthMm);

} // namespace keshikomi::printing
