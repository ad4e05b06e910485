// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/openings.h"

#include "models/domain/try.h"

namespace keshikomi {

Result<qint64> insertOpening(Session &session, const NewOpening &opening, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO opening_import (file_name, sha256, effective_on, bills, "
                          "amount, operation) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(opening.fileName),
                           bind::of(opening.sha256),
                           bind::of(opening.effectiveOn),
                           qint64(opening.bills.size()),
                           bind::of(opening.amount),
                           bind::of(stamp.operation)}));
    for (const TakenOver &each : opening.bills) {
        KK_CHECK(
            session.exec("INSERT INTO opening_bill (opening, bill, old_number) VALUES (?, ?, ?)",
                         {id, bind::of(each.bill), bind::of(each.oldNumber)}));
    }
    return id;
}

Result<std::optional<qint64>> openingOf(Session &session, const QString &oldNumber)
{
    return session.one("SELECT opening FROM opening_bill WHERE old_number = ?",
                       {bind::of(oldNumber)},
                       [](const Row &row) { return row.integer(0); });
}

Result<std::vector<NamedCustomer>> customersNamed(Session &session, const QString &name)
{
    return session.all("SELECT id, kana FROM customer WHERE name = ? ORDER BY id",
                       {bind::of(name)},
                       [](const Row &row) {
                           return NamedCustomer{row.id<CustomerId>(0), row.text(1)};
                       });
}

} // namespace keshikomi
