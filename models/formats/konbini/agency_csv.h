// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// Does a file begin like this layout: its header row, or a row of data? In CP932 or UTF-8.
bool looksLikeAgencyCsv(QByteArrayView file);
// Konbini notices of agency_csv_layout.h into `reading`. Codes whose leading zeros a spreadsheet
// has eaten are filled up again and compared with the barcode, with a warning.
Done readAgencyCsv(QByteArrayView file, FileReading &reading);

} // namespace keshikomi
