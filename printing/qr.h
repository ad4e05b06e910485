// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/qr_matrix.h"
#include "models/domain/result.h"

#include <QStringView>

namespace keshikomi::printing {

// Modules on every side that stay white around a QR code.
constexpr int qrQuietModules = 4;

// The smallest version that holds the text at error correction level M. Fault: SlipTextTooLong
// (over 2331 bytes of UTF-8), FieldEmpty.
Result<QrMatrix> makeQr(QStringView text);

} // namespace keshikomi::printing
