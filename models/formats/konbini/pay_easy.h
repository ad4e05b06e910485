// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

// Notices of a Pay-easy agency (pay_easy_layout.h), one a line: the fields of the form as they were
// posted (url-encoded Shift_JIS), or a table with the fields' names in its first row.
bool looksLikePayEasy(QByteArrayView file);
// Into `reading`. A notice whose check sum does not fit (SealWrong) or whose result is not all
// zeros (ResultNotGood) is refused and named, never left out silently. Its identity is the centre's
// own: bank, day and serial number; the agreement is "payeasy-", shop and sub-shop.
Done readPayEasy(QByteArrayView file, const QByteArray &secret, FileReading &reading);

} // namespace keshikomi
