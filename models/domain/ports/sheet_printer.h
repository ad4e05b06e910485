// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "models/domain/printer.h"

namespace keshikomi {

// The printers of this seat. Calls may come from any thread, one print at a time.
class SheetPrinter
{
public:
    virtual ~SheetPrinter() = default;

    virtual std::vector<PrinterFacts> printers() const = 0;
    // Whether sheets come out as they must: NoSuchPrinter, PrinterCannotDrawBars (no whole dots at
    // this resolution), NumberOutOfRange (offset).
    virtual Done check(const PrinterProfile &profile) const = 0;
    // Hands the slips over as one job of that title, in this order, in their true size. Done means
    // that the system has the job. Faults: those of check() and of render(),
    // PrinterNotForCodes, PrinterRefused.
    virtual Done print(const std::vector<SheetContent> &slips,
                       const SheetOptions &options,
                       const PrinterProfile &profile,
                       const QString &title) const = 0;
};

} // namespace keshikomi
