// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printers/test_slip.h"

#include <QCoreApplication>

namespace keshikomi::printing {

namespace {

struct Tr final
{
    Q_DECLARE_TR_FUNCTIONS(TestSlip)
};

SheetLine lineOf(const QString &name, Yen amount)
{
    SheetLine line;
    line.name = name;
    line.kind = TaxKind::Exempt;
    line.amount = amount;
    return line;
}

} // namespace

SlipContent
testSlip(const PrinterProfile &profile, const QString &seat, const QString &payee, QDate day)
{
    SlipContent slip;
    slip.number = Tr::tr("TEST");
    slip.issued = day;
    slip.due = QDate(2000, 1, 1); // as in the digits
    slip.payee.name = payee.isEmpty() ? Tr::tr("Test of the printer") : payee;
    slip.customer.name = Tr::tr("Test slip: do not pay");
    slip.agency = Tr::tr("No agency: test digits");
    slip.figures.lines = {
        lineOf(Tr::tr("Printer %1, %2 dpi").arg(profile.printer).arg(profile.dpi), Yen(1)),
        lineOf(Tr::tr("Scan the barcode below with the reader at this seat."), Yen(0))};
    slip.figures.totals = taxTotals({{TaxKind::Exempt, Yen(1)}, {TaxKind::Exempt, Yen(0)}});
    slip.figures.total = Yen(1);
    slip.figures.toPay = Yen(1);
    slip.barcode = testBarcode(seat, profile);
    return slip;
}

} // namespace keshikomi::printing
