// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/konbini_barcode.h"
#include "models/domain/ports/sheet_renderer.h"
#include "printing/samples/samples.h"

#include <QRandomGenerator>

namespace keshikomi::test {

using printing::samples::normalSlip;
using printing::samples::settle;

// Invented data; biller 999999 is not a real contract.
SheetOptions slipOptions(int dpi = 600);
// Longest names, 99 lines, exactly 300,000 yen, second reissue.
SlipContent stressSlip();
// One line that makes `total` with 10 % tax or, if that cannot be, without tax.
SlipContent slipOver(Yen total);
// One to nine lines of random work and amounts for a random customer; names are full of signs that
// conversions lose: 髙 﨑 𠮷 ① ㈱ and their kin.
SlipContent randomSlip(QRandomGenerator &random);
// Some of those signs; no space.
QString rareText(QRandomGenerator &random, int signs);

} // namespace keshikomi::test
