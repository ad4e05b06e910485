// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "printing/pdf_sheet_renderer.h"

#include <mutex>

namespace keshikomi::printing {

// The operating system's printers through Qt (CUPS, or Windows' spooler). Needs a GUI application.
//
// A slip is painted at the profile's resolution on the full page, in its true size: there is no
// option to fit it to the page, and the spooler is told to scale nothing.
class QtPrinters final : public SheetPrinter
{
public:
    // `renderer` outlives it.
    explicit QtPrinters(const PdfSheetRenderer &renderer)
        : m_renderer(renderer)
    {
    }
    std::vector<PrinterFacts> printers() const override;
    Done check(const PrinterProfile &profile) const override;
    Done print(const std::vector<SheetContent> &slips,
               const SheetOptions &options,
               const PrinterProfile &profile,
               const QString &title) const override;

private:
    const PdfSheetRenderer &m_renderer;
    mutable std::mutex m_one; // CUPS' default server and options are of the whole process
};

} // namespace keshikomi::printing
