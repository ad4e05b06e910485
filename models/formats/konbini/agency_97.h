// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// Records of 97 bytes of which the second (or, without a header, the first) is a data record.
bool looksLikeAgency97(QByteArrayView file);
// agency_97_layout.h into `reading`. The key is that of the slip, the agreement is "company-" and
// the company's digits. Money that goes back (sign -) is a cancel of this slip and amount: no field
// tells which receipt it takes back.
Done readAgency97(QByteArrayView file, FileReading &reading);

} // namespace keshikomi
