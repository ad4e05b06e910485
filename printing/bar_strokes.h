// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/bar_frame.h"

namespace keshikomi::printing {

// What is left of bars, looked at bar by bar and row by row. Heights in dots of the page.
struct BarsLeft final
{
    int height = 0; // where any part of them is seen
    int wholeHeight = 0; // where most of them are seen, with the gaps between
    int gap = 0; // of the highest gap across all of them
    int lack = 0; // of the bar that lacks most, gaps not counted
    int inkAcross = 0; // of the highest stripe of ink across all of them
    int ink = 0; // of the space between bars that has most ink, such stripes not counted
    bool struckThrough = false; // most of the spaces have some, however little: a line runs askew
};
// `frame` may cross the bars askew; it is put right: at right angles, in the midst of them.
BarsLeft barsLeft(const QImage &grey, BarFrame &frame, double dpi);

} // namespace keshikomi::printing
