// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/konbini_barcode.h"

namespace keshikomi::cli {

// Where a slip goes. A place of its own for each bill has one for each issue, too: B-100001.pdf,
// B-100001-R1.pdf.
struct SlipPlace final
{
    QString path; // of the first issue
    bool chosen = false; // the one file somebody named

    QString pathOf(int reissue) const;
};

// The places of the slips of these bills: B-<number>.pdf here, or below the folder `out`, or by the
// pattern `out` with {bill} in it, or into the one file `out`. Wrong usage if two bills would share
// a file.
Result<std::vector<SlipPlace>> slipPlaces(const std::vector<qint64> &bills, const QString &out);

Record barcodeRecord(const KonbiniBarcode &barcode);

} // namespace keshikomi::cli
