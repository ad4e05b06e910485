// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>

#include <vector>

namespace keshikomi::printing {

// The bars of a grey page as they would stand on a straight, even one: a scan lies askew, and one
// row of dots is too coarse for thin bars, but all rows of 3 mm together tell where each bar ends.
// First as they are seen, then drawn anew for every number of modules that a Code 128 can have:
// where a module is little more than a dot wide, only its midst tells whether it is black. The
// check digits of whoever reads them say which one is right. None where the page shows no bars,
// upright or lying.
struct StraightBars final
{
    std::vector<QImage> pictures;
    QLineF line; // on the page, from the first bar to the end of the last one
};
StraightBars straightBars(const QImage &grey, double dpi);

} // namespace keshikomi::printing
