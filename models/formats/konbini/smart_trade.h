// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>

namespace keshikomi {

bool looksLikeSmartTrade(QByteArrayView file);
// smart_trade_layout.h into `reading`. The request number is the key of the slip; the agreement is
// "consignor-" and the consignor's digits. The count of the header is compared. A row with the
// reject flag is refused: it says that the agency could not place the money.
Done readSmartTrade(QByteArrayView file, const QString &fileName, FileReading &reading);

} // namespace keshikomi
