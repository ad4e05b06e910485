// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/customer_messages.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

// `all` asks of everybody, `own` of the customer that is bound to it.
template<typename T>
Result<T> oneOf(Session &session,
                const char *all,
                const char *own,
                std::optional<CustomerId> customer,
                T (*read)(const Row &))
{
    KK_TRY(const auto found,
           customer ? session.one(own, {bind::of(*customer)}, read) : session.one(all, {}, read));
    return found.value_or(T());
}

QString textOf(const Row &row)
{
    return row.text(0);
}

qint64 numberOf(const Row &row)
{
    return row.integer(0);
}

} // namespace

Done putCustomerMessage(Session &session,
                        CustomerId customer,
                        const QString &sheet,
                        const QByteArray &json,
                        const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO customer_message (customer, sheet, message, operation) "
        "VALUES (?, ?, ?, ?) ON CONFLICT (customer, sheet) DO UPDATE SET "
        "message = excluded.message, operation = excluded.operation",
        {bind::of(customer), bind::of(sheet), QString::fromUtf8(json), bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<QByteArray>>
customerMessageOf(Session &session, CustomerId customer, const QString &sheet)
{
    return session.one("SELECT message FROM customer_message WHERE customer = ? AND sheet = ? "
                       "AND message <> ''",
                       {bind::of(customer), bind::of(sheet)},
                       [](const Row &row) { return row.text(0).toUtf8(); });
}

Result<LongestWords> longestWords(Session &session, std::optional<CustomerId> customer)
{
    LongestWords words;
    KK_TRY(words.name,
           oneOf(session,
                 "SELECT name FROM customer ORDER BY LENGTH(name) DESC LIMIT 1",
                 "SELECT name FROM customer WHERE id = ?",
                 customer,
                 textOf));
    KK_TRY(words.model,
           oneOf(session,
                 "SELECT model FROM vehicle ORDER BY LENGTH(model) DESC LIMIT 1",
                 "SELECT model FROM vehicle WHERE customer = ? ORDER BY LENGTH(model) DESC LIMIT 1",
                 customer,
                 textOf));
    KK_TRY(words.plate,
           oneOf(session,
                 "SELECT plate FROM vehicle ORDER BY LENGTH(plate) DESC LIMIT 1",
                 "SELECT plate FROM vehicle WHERE customer = ? ORDER BY LENGTH(plate) DESC LIMIT 1",
                 customer,
                 textOf));
    KK_TRY(
        words.subject,
        oneOf(session,
              "SELECT subject FROM bill ORDER BY LENGTH(subject) DESC LIMIT 1",
              "SELECT subject FROM bill WHERE customer = ? ORDER BY LENGTH(subject) DESC LIMIT 1",
              customer,
              textOf));
    KK_TRY(words.customer,
           oneOf(session,
                 "SELECT COALESCE(MAX(number), 0) FROM customer",
                 "SELECT number FROM customer WHERE id = ?",
                 customer,
                 numberOf));
    KK_TRY(words.bill,
           oneOf(session,
                 "SELECT COALESCE(MAX(number), 0) FROM bill",
                 "SELECT COALESCE(MAX(number), 0) FROM bill WHERE customer = ?",
                 customer,
                 numberOf));
    return words;
}

} // namespace keshikomi
