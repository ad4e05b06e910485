// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/printer_test_sheet.h"

#include "models/domain/konbini_barcode.h"
#include "printing/sheets/field_maker.h"

namespace keshikomi::printing {

namespace {

// No agency has this code: a till that reads it knows no such bill.
QString syntheticBarcode()
{
    KonbiniBarcode barcode;
    barcode.billerCode = QStringLiteral("999999");
    barcode.freeField = QStringLiteral("123450000000000123456");
    barcode.amount = Yen(119'546);
    return encodeBarcode(barcode).value();
}

} // namespace

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
    fields.set(QLatin1String("barcode"), syntheticBarcode());
    return fields.take();
}

} // namespace keshikomi::printing
