// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"

namespace keshikomi::printing {

// What is wrong with a profile whatever the sheet: NumberOutOfRange (an offset beyond the sheet's
// margin), PrinterCannotDrawBars (no module of whole dots fits 60 mm at this resolution),
// PrinterResolution (the printer would draw at another one, so the dots would not be its own).
// UnknownOption (a tray it does not have). `resolutions` and `trays` are those the printer tells
// of; empty: it tells none.
Done checkProfile(const PrinterProfile &profile,
                  const std::vector<int> &resolutions,
                  const QStringList &trays = {});

} // namespace keshikomi::printing
