// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/domain/print_batch.h"

namespace keshikomi::cli {

// A batch for a printer that is not there, or that cannot draw its bars, would only lie about.
Done checkPrinterOf(const Workplace &workplace, const NewPrintBatch &batch);
// A name that is only a slip of the keyboard must not get test slips of its own. --dpi describes a
// printer that is not at this seat: the sheet is carried there as a PDF.
Done checkPrinterName(const Call &call, const Workplace &workplace, const QString &name);

} // namespace keshikomi::cli
