// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code_flaw.h"
#include "printing/code_reader.h"

namespace keshikomi::printing {

// What a till or a telephone has trouble with in the print of a code, measured on the grey page it
// was seen on. Within a dot of the picture nothing is told: a scan is no better than that.
// Sources: GS1-128 collection slip (60 mm with 2.54 mm quiet zones, 10 mm high), QR of at least
// 0.25 mm a module.
std::vector<FoundFlaw> flawsOfBars(const QImage &page, const SeenCode &bars, double dpi);
std::vector<FoundFlaw> flawsOfQr(const QImage &page, const SeenCode &code, double dpi);

} // namespace keshikomi::printing
