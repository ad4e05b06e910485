// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/standing_numbers.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

StandingNumber numberOf(const Row &row)
{
    return StandingNumber{
        row.text(0), row.id<CustomerId>(1), row.integer(2), row.text(3), row.yen(4), row.yen(5)};
}

StandingPayment paymentOf(const Row &row)
{
    return StandingPayment{row.id<PaymentId>(6), row.yen(7), row.yen(8), numberOf(row)};
}

#define KK_STANDING_NUMBER "n.number, n.customer, c.number, COALESCE(c.name, ''), n.least, n.most "
#define KK_STANDING_PAYMENTS                                                                       \
    "SELECT n.number, n.customer, c.number, COALESCE(c.name, ''), n.least, n.most, p.id, "         \
    "p.amount, o.open FROM open_payment o JOIN payment p ON p.id = o.payment "                     \
    "JOIN open_amount_number n ON n.number = p.remitter_code OR n.number = p.slip_key "            \
    "JOIN customer c ON c.id = n.customer WHERE o.open > 0 AND p.state = 'confirmed' "             \
    "AND NOT EXISTS (SELECT 1 FROM task t LEFT JOIN task_end e ON e.task = t.id "                  \
    "WHERE t.payment = p.id AND t.kind = 'payment-held' AND e.task IS NULL) "

} // namespace

Done putStandingNumber(Session &session, const StandingNumber &number, const Stamp &stamp)
{
    KK_CHECK(
        session.exec("INSERT INTO open_amount_number (number, customer, least, most, operation) "
                     "VALUES (?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
                     "customer = excluded.customer, least = excluded.least, "
                     "most = excluded.most, operation = excluded.operation",
                     {bind::of(number.number),
                      bind::of(number.customer),
                      bind::of(number.least),
                      bind::of(number.most),
                      bind::of(stamp.operation)}));
    return done();
}

Result<bool> removeStandingNumber(Session &session, const QString &number)
{
    KK_TRY(const qint64 rows,
           session.exec("DELETE FROM open_amount_number WHERE number = ?", {bind::of(number)}));
    return rows == 1;
}

Result<std::vector<StandingNumber>> standingNumbers(Session &session)
{
    return session.all("SELECT " KK_STANDING_NUMBER "FROM open_amount_number n "
                       "JOIN customer c ON c.id = n.customer ORDER BY n.number",
                       {},
                       numberOf);
}

Result<std::vector<StandingPayment>> standingPayments(Session &session,
                                                      std::optional<PaymentId> one)
{
    if (one)
        return session.all(KK_STANDING_PAYMENTS "AND p.id = ?", {bind::of(*one)}, paymentOf);
    return session.all(KK_STANDING_PAYMENTS "ORDER BY p.received_on, p.id", {}, paymentOf);
}

Result<std::vector<OwedBill>>
owedBills(Session &session, CustomerId customer, LegalEntityId company, OwedTo whom)
{
    return session.all(
        "SELECT b.id, b.number, b.due_on, o.open FROM bill b JOIN store s ON s.id = b.store "
        "JOIN open_bill o ON o.bill = b.id WHERE b.customer = ? AND o.open > 0 "
        "AND b.state = 'issued' AND (s.legal_entity = ?) = (? = 1) ORDER BY b.due_on, b.number",
        {bind::of(customer), bind::of(company), whom == OwedTo::Company ? 1 : 0},
        [](const Row &row) {
            return OwedBill{row.id<BillId>(0), row.integer(1), row.day(2), row.yen(3)};
        });
}

} // namespace keshikomi
