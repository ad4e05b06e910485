// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace keshikomi::printing {

// Parts of a page where a code may stand, each with the white around it, apart from each other; the
// whole page where that is no more work. Dense text may be taken for a code, but no code that a
// reader reads for text: where there is no place, there is no code.
struct CodePlaces final
{
    std::vector<QRect> qr;
    std::vector<QRect> bars; // upright or lying
};
CodePlaces codePlaces(const QImage &grey, double dpi);

} // namespace keshikomi::printing
