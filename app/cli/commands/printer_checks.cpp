// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/printer_checks.h"

#include "models/services/paper/printers.h"
#include "printing/printers/qt_printers.h"

namespace keshikomi::cli {

Done checkPrinterOf(const Workplace &workplace, const NewPrintBatch &batch)
{
    if (!batch.target.isPrinter())
        return done();
    const printing::PdfSheetRenderer renderer;
    const printing::QtPrinters printers(renderer);
    return PrinterService(workplace.context(), printers)
        .mayPrint(workplace.actor(), batch.sheet, batch.target.printer, batch.dpi)
        .result();
}

Done checkPrinterName(const Call &call, const Workplace &workplace, const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrongUsage(Fault::FieldEmpty, {QStringLiteral("printer")});
    if (call.has("dpi"))
        return done();
    const printing::PdfSheetRenderer renderer;
    const printing::QtPrinters printers(renderer);
    return PrinterService(workplace.context(), printers).known(workplace.actor(), name).result();
}

} // namespace keshikomi::cli
