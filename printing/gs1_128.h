// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringView>

#include <vector>

namespace keshikomi::printing {

constexpr int gs1Modules = 288; // 11 x (start, FNC1, 22 pairs, check) + 13 for stop
constexpr double gs1QuietMm = 2.54; // on each side
constexpr double gs1WidestMm = 60.0; // both quiet zones included
constexpr double gs1LowestMm = 10.0; // height of the bars

// The modules of the payment barcode from left to right, true is black. 44 digits beginning
// with 91. Code set C throughout. Faults: BarcodeLength, BarcodeNotDigits, BarcodePrefix.
Result<std::vector<bool>> gs1Bars(QStringView digits44);

// Whole printer dots for one module, two at least, nearest to 0.169 mm (2 at 300 dpi, 4 at 600)
// such that the symbol with its quiet zones is at most 60 mm wide and a module at least 0.15 mm.
// 203, 240 and 360 dpi have no such number: Fault PrinterCannotDrawBars (dpi).
Result<int> dotsPerModule(int dpi);

} // namespace keshikomi::printing
