// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"

#include <QImage>
#include <QPolygon>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// Decodes one code of the kind, or none. Digits of a barcode come without brackets. `gs1Only`
// refuses Code 128 symbols without FNC1.
std::optional<QString> readCode(const QImage &image, CodeKind kind, bool gs1Only);
struct SeenCode final
{
    QString text;
    bool gs1 = false; // of bars: they begin with FNC1
    QPolygon outline; // from the upper left corner as the code is read; of bars a line through them
};
// Every code of the kind on a page, from the top; what stands on it twice is one code.
std::vector<SeenCode> readCodes(const QImage &page, CodeKind kind);
// Those, and what a telephone's camera reads besides: light on dark, and modules that do not touch.
// Takes four times as long.
std::vector<SeenCode> readAsCamera(const QImage &page, CodeKind kind);

} // namespace keshikomi::printing
