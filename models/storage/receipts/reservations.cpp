// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/reservations.h"

#include "models/domain/try.h"
#include "models/storage/books/projections.h"
#include "models/storage/receipts/receipt_rules.h"

namespace keshikomi {

namespace {

AskedBill askedOf(const Row &row)
{
    const auto state = billStateFromName(row.text(1));
    if (!state)
        qFatal("the books hold a bill state this program does not know");
    return AskedBill{row.id<BillId>(0), *state, row.yen(2), row.yen(3), row.yen(4), row.flag(5)};
}

} // namespace

Result<std::optional<AskedBill>> billAskedBy(Session &session, const Payment &payment)
{
    if (payment.request) {
        return session.one(
            "SELECT b.id, b.state, o.open, o.reserved, q.amount, 1 FROM payment_request q "
            "JOIN bill b ON b.id = q.bill JOIN open_bill o ON o.bill = b.id WHERE q.id = ?",
            {bind::of(*payment.request)},
            askedOf);
    }
    if (payment.slipKey.isEmpty())
        return std::optional<AskedBill>();
    return session.one(
        "SELECT b.id, b.state, o.open, o.reserved, s.amount, "
        "CASE WHEN s.reissue = ? THEN 1 ELSE 0 END "
        "FROM slip s JOIN bill b ON b.id = s.bill JOIN open_bill o ON o.bill = b.id "
        "WHERE s.agreement = ? AND s.slip_key = ? "
        "ORDER BY CASE WHEN s.reissue = ? THEN 0 ELSE 1 END, s.reissue DESC",
        {payment.reissue, bind::of(payment.agreement), bind::of(payment.slipKey), payment.reissue},
        askedOf);
}

Result<Unapplied> whyUnapplied(Session &session, const Payment &payment)
{
    KK_TRY(const auto asked, billAskedBy(session, payment));
    return whyUnapplied(payment, asked);
}

Done reserve(Session &session, const Payment &payment, const Stamp &stamp)
{
    KK_TRY(const auto asked, billAskedBy(session, payment));
    if (!reserves(payment, asked))
        return done();
    KK_CHECK(session.exec(
        "INSERT INTO reservation (payment, bill, amount, operation) VALUES (?, ?, ?, ?)",
        {bind::of(payment.id),
         bind::of(asked->bill),
         bind::of(payment.amount),
         bind::of(stamp.operation)}));
    return changeReserved(session, asked->bill, payment.amount);
}

Done endReservations(Session &session, PaymentId payment, const QString &reason, const Stamp &stamp)
{
    struct Live
    {
        qint64 id;
        BillId bill;
        Yen amount;
    };
    KK_TRY(const auto live,
           session.all("SELECT r.id, r.bill, r.amount FROM reservation r "
                       "LEFT JOIN reservation_end e ON e.reservation = r.id "
                       "WHERE r.payment = ? AND e.reservation IS NULL ORDER BY r.id",
                       {bind::of(payment)},
                       [](const Row &row) {
                           return Live{row.integer(0), row.id<BillId>(1), row.yen(2)};
                       }));
    for (const Live &each : live) {
        KK_CHECK(session.exec(
            "INSERT INTO reservation_end (reservation, reason, operation) VALUES (?, ?, ?)",
            {each.id, reason, bind::of(stamp.operation)}));
        KK_CHECK(changeReserved(session, each.bill, -each.amount));
    }
    return done();
}

} // namespace keshikomi
