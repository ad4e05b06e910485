// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/konbini_barcode.h"

namespace keshikomi::cli {

// Where the slips of these bills go: B-<number>.pdf here, or below the folder `out`, or by the
// pattern `out` with {bill} in it, or into the one file `out`. Wrong usage if two bills would share
// a file.
Result<std::vector<QString>> slipPaths(const std::vector<qint64> &bills, const QString &out);

Record barcodeRecord(const KonbiniBarcode &barcode);

} // namespace keshikomi::cli
