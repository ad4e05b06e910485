// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "models/domain/print_batch.h"

namespace keshikomi::cli {

// A batch for a printer that is not there, that cannot draw its bars or must not, would only lie
// about. Nor do barcodes leave on one of which no test slip was read lately (PrinterNotTested),
// unless --untested asks for it: then that is only complained of.
Done checkPrinterOf(const Call &call,
                    const Workplace &workplace,
                    const QString &sheet,
                    const BatchTarget &target,
                    int dpi);
Option untestedOption();
// A name that is only a slip of the keyboard must not get test slips of its own. --dpi describes a
// printer that is not at this seat: the sheet is carried there as a PDF.
Done checkPrinterName(const Call &call, const Workplace &workplace, const QString &name);

} // namespace keshikomi::cli
