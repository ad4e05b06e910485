// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/sheet_prints.h"

#include "models/domain/try.h"

namespace keshikomi {

Done insertSheetPrint(Session &session, const NewSheetPrint &print, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO sheet_print (bill, customer, sheet, file_name, sha256, "
                          "pages, printer, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(print.bill),
                           bind::of(print.customer),
                           bind::of(print.sheet),
                           bind::of(print.fileName),
                           bind::of(print.sha256),
                           print.pages,
                           bind::of(print.printer),
                           bind::of(stamp.operation)}));
    for (const PrintedReceipt &receipt : print.receipts) {
        KK_CHECK(session.execOne("INSERT INTO receipt_print (print, receipt, issue) "
                                 "SELECT ?, id, ? FROM receipt WHERE number = ?",
                                 {id, receipt.issue, receipt.number},
                                 QStringLiteral("receipt %1").arg(receipt.number)));
    }
    return done();
}

Result<std::vector<NewSheetPrint>> sheetPrintsOf(Session &session, BillId bill)
{
    return session.all(
        "SELECT bill, customer, sheet, file_name, sha256, pages, printer FROM sheet_print "
        "WHERE bill = ? OR id IN (SELECT p.print FROM receipt_print p "
        "JOIN receipt r ON r.id = p.receipt WHERE r.bill = ?) ORDER BY id",
        {bind::of(bill), bind::of(bill)},
        [](const Row &row) {
            return NewSheetPrint{row.optionalId<BillId>(0),
                                 row.optionalId<CustomerId>(1),
                                 row.text(2),
                                 row.text(3),
                                 row.bytes(4),
                                 int(row.integer(5)),
                                 row.text(6),
                                 {}};
        });
}

Result<int> printsOf(Session &session, BillId bill, const QString &sheet)
{
    KK_TRY(const qint64 count,
           session.number("SELECT COUNT(*) FROM sheet_print WHERE bill = ? "
                          "AND sheet IN (?, ?, ?)",
                          {bind::of(bill),
                           bind::of(sheet),
                           QString(sheet + QStringLiteral("-en")),
                           QString(sheet + QStringLiteral("-large"))}));
    return int(count);
}

} // namespace keshikomi
