// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

#include <optional>

namespace keshikomi {

// Which of the two records of 120 bytes (agency_120_layout.h) a konbini file has: by the barcode of
// its first data record. A file without rows is Agency120. Nothing: it is none of both.
std::optional<NoticeLayout> recogniseAgency120(QByteArrayView file);
// Into `reading`; `layout` is Agency120 or Agency120Shifted. Amended amounts (22) are refused: the
// layout has no amount but that of the barcode, which is the one before the amendment.
Done readAgency120(QByteArrayView file,
                   const QString &fileName,
                   NoticeLayout layout,
                   FileReading &reading);

} // namespace keshikomi
