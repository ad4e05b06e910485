// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

#include <QImage>

namespace keshikomi::printing {

// A picture of the office as it is printed: PNG or JPEG of at most pictureBytesAtMost, grey on
// white. Empty data give no picture. PictureUnusable (field, reason).
Result<QImage> sheetPicture(QLatin1String field, const QByteArray &data);

// It has the dots that its place asks for at its printed size. PictureUnusable (name, reason).
Done checkPictureSize(const QString &name, QSize pixels, const PictureSpec &place);
// Both for every place that the template has for the picture of the content.
Done checkPictureFits(const SheetTemplate &sheet, QLatin1String field, const QByteArray &data);

} // namespace keshikomi::printing
