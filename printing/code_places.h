// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace keshikomi::printing {

// Parts of a page where a code may stand that is too fine or too soft to be read there, each with
// the white around it, apart from each other; the whole page where that is no more work. Dense text
// may be taken for a code. Of QR codes with modules of more than 1.4 mm and of bars of more than
// 0.6 mm nothing is said: they need no second look.
struct CodePlaces final
{
    std::vector<QRect> qr;
    std::vector<QRect> bars; // upright or lying
};
CodePlaces codePlaces(const QImage &grey, double dpi);

} // namespace keshikomi::printing
