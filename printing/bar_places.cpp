// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bar_places.h"

#include <QTransform>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace keshikomi::printing {

namespace {

constexpr double blockMm = 3;
constexpr int blocksAlong = 12; // 36 of the 50 mm of a slip's bars
constexpr int blocksDown = 2;
constexpr int leastContrast = 8; // mean step from dot to dot, of 255: soft bars have some 20
constexpr int steeper = 3; // so much more across the bars than along them

// What changes from dot to dot in a block tells bars, which change only across them, from the rest.
bool isOfBars(const QImage &grey, int left, int top, int side)
{
    qint64 across = 0, along = 0;
    for (int y = top; y < top + side; ++y) {
        const uchar *row = grey.constScanLine(y);
        const uchar *under = grey.constScanLine(y + 1);
        for (int x = left; x < left + side; ++x) {
            across += std::abs(row[x + 1] - row[x]);
            along += std::abs(under[x] - row[x]);
        }
    }
    return across > qint64(leastContrast) * side * side && across > steeper * along;
}

struct Run final
{
    int first = 0, length = 0; // blocks
};

// The longest; `columns` counts for each block how many above it are of bars, itself included.
Run longestRun(const std::vector<int> &columns)
{
    Run longest, run;
    for (int at = 0; at < int(columns.size()); ++at) {
        run = columns[std::size_t(at)] >= blocksDown ? Run{run.first, run.length + 1}
                                                     : Run{at + 1, 0};
        if (run.length > longest.length)
            longest = run;
    }
    return longest;
}

} // namespace

// Of bars that lie askew each row of blocks has only a part: the row with the most of them counts.
std::optional<QRect> uprightBars(const QImage &grey, double dpi)
{
    const int side = std::max(4, int(blockMm / 25.4 * dpi));
    std::vector<int> columns(std::size_t(std::max(0, (grey.width() - 1) / side)), 0);
    std::optional<QRect> place;
    for (int top = 0; top + side < grey.height(); top += side) {
        for (std::size_t at = 0; at < columns.size(); ++at)
            columns[at] = isOfBars(grey, int(at) * side, top, side) ? columns[at] + 1 : 0;
        const Run run = longestRun(columns);
        if (place && run.length < blocksAlong)
            break;
        if (run.length >= blocksAlong && (!place || run.length * side > place->width()))
            place = QRect(run.first * side, top - side, run.length * side, blocksDown * side);
    }
    return place;
}

bool looksLikeBars(const QImage &grey, double dpi)
{
    return uprightBars(grey, dpi) || uprightBars(grey.transformed(QTransform().rotate(90)), dpi);
}

} // namespace keshikomi::printing
