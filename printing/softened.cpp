// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/softened.h"

#include <vector>

namespace keshikomi {

QImage softened(const QImage &grey)
{
    QImage soft = grey;
    const auto width = std::size_t(grey.width());
    std::vector<int> columns(width); // sums of three dots, one below the other
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar *above = grey.constScanLine(y - 1);
        const uchar *here = grey.constScanLine(y);
        const uchar *under = grey.constScanLine(y + 1);
        for (std::size_t x = 0; x < width; ++x)
            columns[x] = above[x] + here[x] + under[x];
        uchar *line = soft.scanLine(y);
        for (std::size_t x = 1; x + 1 < width; ++x)
            line[x] = uchar((columns[x - 1] + columns[x] + columns[x + 1]) / 9);
    }
    return soft;
}

} // namespace keshikomi
