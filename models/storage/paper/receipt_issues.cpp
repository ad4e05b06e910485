// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/receipt_issues.h"

#include "models/domain/try.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

namespace {

ReceivedPart partOf(const Row &row)
{
    return ReceivedPart{row.id<BillId>(0), row.id<PaymentId>(1), row.yen(2)};
}

} // namespace

Result<std::vector<ReceivedPart>> receivedOnBill(Session &session, BillId bill)
{
    return session.all(
        "SELECT a.bill, a.payment, CAST(SUM(a.amount) AS BIGINT) FROM allocation a "
        "WHERE a.bill = ? AND NOT EXISTS (SELECT 1 FROM allocation_undo u WHERE u.allocation = "
        "a.id) GROUP BY a.bill, a.payment ORDER BY a.payment",
        {bind::of(bill)},
        partOf);
}

Result<std::vector<ReceivedPart>> receivedOfPayment(Session &session, PaymentId payment)
{
    return session.all(
        "SELECT a.bill, a.payment, CAST(SUM(a.amount) AS BIGINT) FROM allocation a "
        "WHERE a.payment = ? AND NOT EXISTS (SELECT 1 FROM allocation_undo u WHERE u.allocation = "
        "a.id) GROUP BY a.bill, a.payment ORDER BY a.bill",
        {bind::of(payment)},
        partOf);
}

Result<std::optional<StoredReceipt>> receiptOf(Session &session, const ReceivedPart &part)
{
    return session.one(
        "SELECT r.id, r.number, (SELECT MAX(i.issue) FROM receipt_issue i WHERE i.receipt = r.id) "
        "FROM receipt r WHERE r.bill = ? AND r.payment = ? AND r.amount = ? ORDER BY r.id DESC",
        {bind::of(part.bill), bind::of(part.payment), bind::of(part.amount)},
        [](const Row &row) {
            return StoredReceipt{row.integer(0), row.integer(1), int(row.integer(2))};
        });
}

Result<StoredReceipt> issueReceipt(Session &session, const ReceivedPart &part, const Stamp &stamp)
{
    KK_TRY(const auto known, receiptOf(session, part));
    StoredReceipt receipt = known.value_or(StoredReceipt());
    if (!known) {
        KK_TRY(receipt.number, nextNumber(session, QStringLiteral("receipt"), firstReceiptNumber));
        KK_TRY(receipt.id,
               session.insert("INSERT INTO receipt (number, bill, payment, amount, operation) "
                              "VALUES (?, ?, ?, ?, ?) RETURNING id",
                              {receipt.number,
                               bind::of(part.bill),
                               bind::of(part.payment),
                               bind::of(part.amount),
                               bind::of(stamp.operation)}));
    }
    ++receipt.issue;
    KK_CHECK(session.exec(
        "INSERT INTO receipt_issue (receipt, issue, issued_on, operation) "
        "VALUES (?, ?, ?, ?)",
        {receipt.id, receipt.issue, bind::of(stamp.today), bind::of(stamp.operation)}));
    return receipt;
}

Result<bool> hasReceiptLeft(Session &session, const StoredReceipt &receipt)
{
    KK_TRY(const qint64 prints,
           session.number("SELECT COUNT(*) FROM receipt_print WHERE receipt = ? AND issue = ?",
                          {receipt.id, receipt.issue}));
    return prints > 0;
}

Result<std::vector<qint64>> receiptsOf(Session &session, BillId bill, PaymentId payment)
{
    return session.all("SELECT number FROM receipt WHERE bill = ? AND payment = ? ORDER BY number",
                       {bind::of(bill), bind::of(payment)},
                       [](const Row &row) { return row.integer(0); });
}

} // namespace keshikomi
