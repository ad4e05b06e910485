// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/code_reader.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// How bars that were read lie on a page, however they are turned. Lengths in dots of the page.
struct BarFrame final
{
    QPointF begin; // of the first bar, on a line that crosses them at right angles
    QPointF along, down; // one dot along that line, and along the bars
    double module = 0; // its width
    std::vector<bool> black; // of each module from the first bar to the last one
    double white = 255, ink = 0; // the lightest and the darkest along the line
    std::vector<double> light; // along the line, `perDot` for a dot, from `lightFrom` on
    double lightFrom = 0, perDot = 1;

    double lightness(double at) const; // `at` from the begin; white where nothing is known
    double length() const { return module * double(black.size()); }
};

// `grey` in `dpi`, the line as the reader saw it, which may cross the bars askew. What the modules
// should be is known of the 44 digits of a payment; of other bars they are as they are seen. None
// where what lies along the line is not what was read.
std::optional<BarFrame> frameOf(const QImage &grey, const SeenCode &seen, double dpi);
// The same bars along another line of dots: through `midst`, in the direction `along`.
std::optional<BarFrame>
frameAt(const QImage &grey, const BarFrame &frame, QPointF midst, QPointF along, double dpi);

} // namespace keshikomi::printing
