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
    fields.set(QLatin1String("barcode"), testPageBarcode());
    return fields.take();
}

} // namespace keshikomi::printing
