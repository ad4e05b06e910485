// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/payment_lists.h"

#include "models/storage/asking/list_order.h"

namespace keshikomi {

namespace {

// What the list shows as the payer: the bank's words, else the slip key.
constexpr const char *payer =
    "COALESCE(NULLIF((SELECT r.payer_name FROM notice_raw r WHERE r.notice = "
    "(SELECT MIN(l.notice) FROM payment_notice l WHERE l.payment = p.id)), ''), p.slip_key)";

std::string keyOf(PaymentKey key, Dialect dialect)
{
    switch (key) {
    case PaymentKey::Received: return "p.received_on";
    case PaymentKey::Channel: return "p.channel";
    case PaymentKey::Payer: return byCodePoint(payer, dialect);
    case PaymentKey::Amount: return "p.amount";
    case PaymentKey::Open: return "o.open";
    }
    Q_UNREACHABLE();
}

const char *chosen(PaymentChoice choice)
{
#define KK_HELD                                                                                    \
    "(SELECT t.payment FROM task t LEFT JOIN task_end e ON e.task = t.id "                         \
    "WHERE t.kind = 'payment-held' AND t.payment IS NOT NULL AND e.task IS NULL)"
    if (choice == PaymentChoice::Held)
        return "o.open > 0 AND p.id IN " KK_HELD;
    return "(o.open > 0 OR p.state = 'provisional') AND p.id NOT IN " KK_HELD;
#undef KK_HELD
}

} // namespace

Result<std::vector<qint64>>
openPaymentIds(Session &session, PaymentChoice choice, const PaymentSorting &sorting)
{
    const Sorting<PaymentKey> by = sorting.value_or(Sorting<PaymentKey>{PaymentKey::Received});
    const std::string sql =
        "SELECT p.id FROM payment p JOIN open_payment o ON o.payment = p.id WHERE "
        + std::string(chosen(choice))
        + orderBy(keyOf(by.by, session.dialect()), "p.id", by.descending);
    return session.all(sql.c_str(), {}, [](const Row &row) { return row.integer(0); });
}

} // namespace keshikomi
