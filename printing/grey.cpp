// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/grey.h"

namespace keshikomi::printing {

QImage greyOf(const QImage &picture)
{
    if (picture.format() != QImage::Format_RGB32)
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage grey(picture.size(), QImage::Format_Grayscale8);
    const int width = picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        const auto *colours = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *row = grey.scanLine(y);
        for (int x = 0; x < width; ++x)
            row[x] = uchar(qGray(colours[x]));
    }
    return grey;
}

} // namespace keshikomi::printing
