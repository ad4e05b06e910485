// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/projections.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"

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
    if (rows == 1)
        return done();
    KK_TRY(const qint64 open,
           openOf(session, "SELECT open FROM open_bill WHERE bill = ?", bill.value()));
    KK_TRY(const qint64 number,
           openOf(session, "SELECT number FROM bill WHERE id = ?", bill.value()));
    return failure(
        ErrorCode::Conflict,
        Fault::NotEnoughOpenOnBill,
        {billNumberText(number), QString::number(open), QString::number(amount.amount())});
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
    if (rows == 1)
        return done();
    KK_TRY(const qint64 open,
           openOf(session, "SELECT open FROM open_payment WHERE payment = ?", payment.value()));
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {QString::number(payment.value()),
                    QString::number(open),
                    QString::number(amount.amount())});
}

Done giveBackToPayment(Session &session, PaymentId payment, Yen amount)
{
    return changed(session,
                   "UPDATE open_payment SET open = open + ? WHERE payment = ?",
                   {bind::of(amount), bind::of(payment)},
                   QStringLiteral("open_payment"));
}

} // namespace keshikomi
