// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/double_payments.h"

#include "models/domain/try.h"
#include "models/storage/receipts/named_numbers.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace keshikomi {

namespace {

// What paid the bill first; two places are the payment's own.
#define KK_DOUBLED                                                                                 \
    "p.id, b.id, b.number, b.customer, c.number, COALESCE(c.name, ''), p.received_on, p.amount, "  \
    "o.open, (SELECT MIN(a.payment) FROM allocation a "                                            \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "WHERE a.bill = b.id AND u.allocation IS NULL) "
#define KK_PAID_OR_GONE                                                                            \
    "JOIN bill b ON b.id = s.bill JOIN open_bill ob ON ob.bill = b.id "                            \
    "JOIN customer c ON c.id = b.customer "                                                        \
    "WHERE o.open > 0 AND p.state = 'confirmed' AND (ob.open = 0 OR b.state <> 'issued') "

struct Asked final
{
    DoubledBy by;
    const char *sql;
};
constexpr std::array asked{
    Asked{DoubledBy::Slip,
          "SELECT " KK_DOUBLED "FROM open_payment o JOIN payment p ON p.id = o.payment "
          "JOIN (SELECT DISTINCT agreement, slip_key, bill FROM slip WHERE slip_key <> '' "
          // A direct debit whose bills are all paid: one of them stands for them.
          "UNION ALL SELECT t.agreement, i.slip_key, MIN(w.bill) FROM debit_item i "
          "JOIN debit_batch t ON t.id = i.batch JOIN debit_item_bill w ON w.item = i.id "
          "JOIN open_bill y ON y.bill = w.bill GROUP BY t.agreement, i.slip_key "
          "HAVING SUM(y.open) = 0 "
          "UNION ALL SELECT p.agreement, p.slip_key, n.bill FROM open_payment x "
          "JOIN payment p ON p.id = x.payment JOIN bill_number n ON " KK_NAMES_NUMBER
          "WHERE x.open > 0) s "
          "ON s.agreement = p.agreement AND s.slip_key = p.slip_key " KK_PAID_OR_GONE
          "ORDER BY p.id"},
    Asked{DoubledBy::Request,
          "SELECT " KK_DOUBLED "FROM open_payment o JOIN payment p ON p.id = o.payment "
          "JOIN payment_request s ON s.id = p.request " KK_PAID_OR_GONE "ORDER BY p.id"},
    Asked{DoubledBy::Payer,
          "SELECT " KK_DOUBLED "FROM open_payment o JOIN payment p ON p.id = o.payment "
          "JOIN (SELECT q.payer_key AS payer_key, q.amount AS amount, q.id AS payment, "
          "MAX(a.bill) AS bill FROM payment q JOIN allocation a ON a.payment = q.id "
          "LEFT JOIN allocation_undo u ON u.allocation = a.id "
          "WHERE u.allocation IS NULL AND q.payer_key <> '' AND EXISTS "
          "(SELECT 1 FROM open_payment v JOIN payment w ON w.id = v.payment WHERE v.open > 0 "
          "AND w.payer_key = q.payer_key AND w.amount = q.amount AND w.id <> q.id) "
          "GROUP BY q.payer_key, q.amount, q.id) s "
          "ON s.payer_key = p.payer_key AND s.amount = p.amount AND s.payment <> "
          "p.id " KK_PAID_OR_GONE "AND p.slip_key = '' AND p.request IS NULL AND o.open = p.amount "
          "AND NOT EXISTS (SELECT 1 FROM bill x JOIN open_bill y ON y.bill = x.id "
          "WHERE x.customer = b.customer AND x.state = 'issued' AND y.open = o.open) "
          "ORDER BY p.id, b.id DESC"},
};

DoublePayment doubledOf(const Row &row, DoubledBy by)
{
    return DoublePayment{row.id<PaymentId>(0),
                         by,
                         row.id<BillId>(1),
                         row.integer(2),
                         row.id<CustomerId>(3),
                         row.integer(4),
                         row.text(5),
                         row.day(6),
                         row.yen(7),
                         row.yen(8),
                         row.optionalId<PaymentId>(9)};
}

} // namespace

Result<std::vector<DoublePayment>> doublePayments(Session &session)
{
    std::vector<DoublePayment> all;
    std::set<PaymentId> seen; // one line a payment: what it names is worth more than who paid
    for (const Asked &each : asked) {
        KK_TRY(const auto found, session.all(each.sql, {}, [&each](const Row &row) {
            return doubledOf(row, each.by);
        }));
        for (const DoublePayment &doubled : found) {
            if (seen.insert(doubled.payment).second)
                all.push_back(doubled);
        }
    }
    std::sort(all.begin(), all.end(), [](const DoublePayment &a, const DoublePayment &b) {
        return std::tuple(a.receivedOn, a.payment) < std::tuple(b.receivedOn, b.payment);
    });
    for (DoublePayment &each : all)
        KK_CHECK(addEarlier(session, each));
    return all;
}

Done addEarlier(Session &session, DoublePayment &doubled)
{
    if (!doubled.earlier)
        return done();
    const auto told = [&doubled](const Row &row) {
        doubled.earlierOn = row.day(0);
        doubled.earlierBy = channelFromName(row.text(1)).value_or(Channel::BankTransfer);
        return true;
    };
    KK_CHECK(session.one("SELECT received_on, channel FROM payment WHERE id = ?",
                         {bind::of(*doubled.earlier)},
                         told));
    return done();
}

Result<DoublePayment> doublePayment(Session &session, PaymentId payment)
{
    KK_TRY(const auto all, doublePayments(session));
    for (const DoublePayment &each : all) {
        if (each.payment == payment)
            return each;
    }
    return failure(ErrorCode::NotFound,
                   Fault::NoSuchPayment,
                   {QString::number(payment.value()), QStringLiteral("double")});
}

} // namespace keshikomi
