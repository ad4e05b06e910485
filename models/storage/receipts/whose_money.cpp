// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/whose_money.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/receipts/named_numbers.h"
#include "models/storage/receipts/payer_knowledge.h"

#include <algorithm>

namespace keshikomi {

namespace {

// A number that names the customer, or one of their bills that it paid.
Result<bool> isNamed(Session &session, PaymentId payment, CustomerId customer)
{
    KK_TRY(
        const qint64 ways,
        session.number(
            "SELECT COUNT(*) FROM ("
            "SELECT b.customer AS customer FROM payment p JOIN allocation a ON a.payment = p.id "
            "JOIN bill b ON b.id = a.bill LEFT JOIN allocation_undo u ON u.allocation = a.id "
            "WHERE p.id = ? AND u.allocation IS NULL "
            "UNION ALL SELECT b.customer FROM payment p JOIN slip s "
            "ON s.agreement = p.agreement AND s.slip_key = p.slip_key JOIN bill b ON b.id = s.bill "
            "WHERE p.id = ? AND p.slip_key <> '' "
            "UNION ALL SELECT b.customer FROM payment p JOIN bill_number n ON " KK_NAMES_NUMBER
            "JOIN bill b ON b.id = n.bill WHERE p.id = ? "
            "UNION ALL SELECT b.customer FROM payment p JOIN payment_request q ON q.id = p.request "
            "JOIN bill b ON b.id = q.bill WHERE p.id = ? "
            "UNION ALL SELECT m.customer FROM payment p JOIN debit_item i "
            "ON i.slip_key = p.slip_key JOIN mandate m ON m.id = i.mandate WHERE p.id = ? "
            "UNION ALL SELECT n.customer FROM payment p JOIN open_amount_number n "
            "ON n.number = p.remitter_code OR n.number = p.slip_key WHERE p.id = ? "
            "UNION ALL SELECT c.id FROM payment p JOIN customer c "
            "ON c.virtual_account = p.remitter_code WHERE p.id = ? AND p.remitter_code <> ''"
            ") told WHERE told.customer = ?",
            {bind::of(payment),
             bind::of(payment),
             bind::of(payment),
             bind::of(payment),
             bind::of(payment),
             bind::of(payment),
             bind::of(payment),
             bind::of(customer)}));
    return ways > 0;
}

} // namespace

Result<bool> isMoneyOf(Session &session, const Payment &payment, const Customer &customer)
{
    KK_TRY(const bool named, isNamed(session, payment.id, customer.id));
    const QString payer = payment.payerName.isEmpty()
        ? payment.payerKey
        : nameKey(splitLeadingCode(payment.payerName).rest);
    if (named || payer.isEmpty())
        return named;
    for (const QString &name : {customer.facts.kana, customer.facts.name}) {
        if (!name.isEmpty() && nameKeysAgree(payer, nameKey(name)))
            return true;
    }
    KK_TRY(const auto learned, learnedPayers(session, customer.id));
    return std::any_of(learned.begin(), learned.end(), [&payer](const LearnedPayer &each) {
        return nameKeysAgree(payer, each.key.name);
    });
}

} // namespace keshikomi
