// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/customer_messages.h"

#include "models/domain/try.h"

namespace keshikomi {

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

} // namespace keshikomi
