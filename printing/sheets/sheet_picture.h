// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QImage>

namespace keshikomi::printing {

// A picture of the office as it is printed: PNG or JPEG of at most pictureBytesAtMost, grey on
// white. Empty data give no picture. PictureUnusable (field, reason).
Result<QImage> sheetPicture(QLatin1String field, const QByteArray &data);

} // namespace keshikomi::printing
