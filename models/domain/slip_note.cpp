// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slip_note.h"

#include "models/domain/konbini_barcode.h"

#include <algorithm>

namespace keshikomi {

std::optional<SlipNote> slipNoteOf(const QString &barcode, const std::vector<QString> &out)
{
    constexpr int lastDigit = 9;
    const auto bars = parseBarcode(barcode);
    if (!bars)
        return std::nullopt;
    if (bars->reissue == lastDigit)
        return SlipNote::LastDigit;
    const bool others = std::any_of(out.begin(), out.end(), [&barcode](const QString &paper) {
        return barcodeKey(paper) != barcodeKey(barcode);
    });
    return bars->reissue == 0 && others ? std::optional(SlipNote::NewNumber) : std::nullopt;
}

} // namespace keshikomi
