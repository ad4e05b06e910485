// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// 120-byte konbini records (agency_120_layout.h) into `reading`. Amended amounts (22) are refused:
// the layout has no amount but that of the barcode, which is the one before the amendment.
Done readAgency120(QByteArrayView file, const QString &fileName, FileReading &reading);

} // namespace keshikomi
