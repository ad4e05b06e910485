// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/printer_test_sheet.h"

#include "models/domain/printer.h"
#include "printing/sheets/field_maker.h"

namespace keshikomi::printing {

Done checkPrinterTest(const PrinterTestContent &, const SheetOptions &)
{
    return done();
}

Fields printerTestFields(const PrinterTestContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("printer"), content.printer);
    fields.set(QLatin1String("driver"), content.driver);
    fields.set(QLatin1String("issued"), content.issued);
    PrinterProfile profile;
    profile.printer = content.printer;
    profile.dpi = content.dpi;
    fields.set(QLatin1String("barcode"),
               content.dpi > 0 ? testBarcode(content.seat, profile) : testPageBarcode());
    // As of a test slip at each resolution: what is read tells printer and width.
    for (const int dpi : barResolutions) {
        profile.dpi = dpi;
        const QByteArray bars = "barcode." + QByteArray::number(dpi);
        fields.set(QLatin1String(bars), testBarcode(content.seat, profile));
        const QByteArray own = "dpi." + QByteArray::number(dpi);
        fields.set(QLatin1String(own), content.dpi == dpi);
    }
    return fields.take();
}

} // namespace keshikomi::printing
