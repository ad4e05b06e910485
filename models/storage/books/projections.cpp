// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/projections.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/storage/engine/bulk_update.h"

namespace keshikomi {

namespace {

Done changed(Session &session, const char *sql, const Binds &binds, const QString &what)
{
    return session.execOne(sql, binds, what);
}

Result<qint64> openOf(Session &session, const char *sql, qint64 id)
{
    return session.number(sql, {id});
}

Done notEnoughOn(Session &session, BillId bill, Yen amount)
{
    KK_TRY(const qint64 open,
           openOf(session, "SELECT open FROM open_bill WHERE bill = ?", bill.value()));
    KK_TRY(const qint64 number,
           openOf(session, "SELECT number FROM bill WHERE id = ?", bill.value()));
    return failure(
        ErrorCode::Conflict,
        Fault::NotEnoughOpenOnBill,
        {billNumberText(number), QString::number(open), QString::number(amount.amount())});
}

Done notEnoughOn(Session &session, PaymentId payment, Yen amount)
{
    KK_TRY(const qint64 open,
           openOf(session, "SELECT open FROM open_payment WHERE payment = ?", payment.value()));
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {QString::number(payment.value()),
                    QString::number(open),
                    QString::number(amount.amount())});
}

// The first row that does not have enough is the error; nothing of the transaction stays.
template<typename Id>
Done takeAll(Session &session, BulkUpdate &update, const std::map<Id, Yen> &amounts)
{
    std::vector<std::pair<Id, Yen>> told(amounts.begin(), amounts.end());
    for (const auto &[id, amount] : told) {
        update.whole(id.value());
        update.whole(amount.amount());
        KK_CHECK(update.endRow());
    }
    KK_TRY(const auto untouched, update.finish());
    if (untouched.empty())
        return done();
    const auto &[id, amount] = told[untouched.front()];
    return notEnoughOn(session, id, amount);
}

} // namespace

Done openBillWith(Session &session, BillId bill, Yen amount)
{
    KK_CHECK(session.exec("INSERT INTO open_bill (bill, open, reserved) VALUES (?, ?, 0)",
                          {bind::of(bill), bind::of(amount)}));
    return done();
}

Done takeFromBill(Session &session, BillId bill, Yen amount)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE open_bill SET open = open - ? WHERE bill = ? AND open >= ?",
                        {bind::of(amount), bind::of(bill), bind::of(amount)}));
    return rows == 1 ? done() : notEnoughOn(session, bill, amount);
}

Done takeFromBills(Session &session, const std::map<BillId, Yen> &amounts)
{
    BulkUpdate update(session,
                      "open_bill",
                      {{"bill", BulkUpdate::Kind::Whole}, {"amount", BulkUpdate::Kind::Whole}},
                      "open = open - :amount",
                      "bill = :bill AND open >= :amount");
    return takeAll(session, update, amounts);
}

Done giveBackToBill(Session &session, BillId bill, Yen amount)
{
    return changed(session,
                   "UPDATE open_bill SET open = open + ? WHERE bill = ?",
                   {bind::of(amount), bind::of(bill)},
                   QStringLiteral("open_bill"));
}

Done changeReserved(Session &session, BillId bill, Yen difference)
{
    return changed(session,
                   "UPDATE open_bill SET reserved = reserved + ? WHERE bill = ?",
                   {bind::of(difference), bind::of(bill)},
                   QStringLiteral("open_bill"));
}

Done openPaymentWith(Session &session, PaymentId payment, Yen amount)
{
    KK_CHECK(session.exec("INSERT INTO open_payment (payment, open) VALUES (?, ?)",
                          {bind::of(payment), bind::of(amount)}));
    return done();
}

Done takeFromPayment(Session &session, PaymentId payment, Yen amount)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE open_payment SET open = open - ? WHERE payment = ? AND open >= ?",
                        {bind::of(amount), bind::of(payment), bind::of(amount)}));
    return rows == 1 ? done() : notEnoughOn(session, payment, amount);
}

Done takeFromPayments(Session &session, const std::map<PaymentId, Yen> &amounts)
{
    BulkUpdate update(session,
                      "open_payment",
                      {{"payment", BulkUpdate::Kind::Whole}, {"amount", BulkUpdate::Kind::Whole}},
                      "open = open - :amount",
                      "payment = :payment AND open >= :amount");
    return takeAll(session, update, amounts);
}

Done giveBackToPayment(Session &session, PaymentId payment, Yen amount)
{
    return changed(session,
                   "UPDATE open_payment SET open = open + ? WHERE payment = ?",
                   {bind::of(amount), bind::of(payment)},
                   QStringLiteral("open_payment"));
}

} // namespace keshikomi
