// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/printer_checks.h"

#include "app/cli/commands/batch_making.h"
#include "models/domain/try.h"
#include "models/services/paper/printers.h"
#include "printing/printers/qt_printers.h"

namespace keshikomi::cli {

Done checkPrinterOf(const Call &call,
                    const Workplace &workplace,
                    const QString &sheet,
                    const BatchTarget &target,
                    int dpi)
{
    if (!target.isPrinter())
        return done();
    const printing::PdfSheetRenderer renderer;
    const printing::QtPrinters printers(renderer);
    const PrinterService service(workplace.context(), printers);
    KK_TRY(const auto warning,
           service.mayPrint(workplace.actor(), sheet, target.printer, dpi).result());
    if (!warning)
        return done();
    if (!call.has(untestedOption().name))
        return tl::unexpected(*warning);
    complain(*warning);
    return done();
}

Option untestedOption()
{
    return {"untested",
            nullptr,
            QT_TRANSLATE_NOOP("Cli",
                              "On a printer, too, of which no test slip was read right lately.")};
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
