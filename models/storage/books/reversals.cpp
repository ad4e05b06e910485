// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/reversals.h"

#include "models/domain/try.h"

namespace keshikomi {

Result<ReversalDays> reversalDays(Session &session, const QString &operation)
{
    ReversalDays days;
    KK_TRY(const auto latest,
           session.one("SELECT MAX(effective_on) FROM posting WHERE operation = ? "
                       "AND reverses IS NOT NULL",
                       {bind::of(operation)},
                       [](const Row &row) { return row.day(0); }));
    days.effectiveOn = latest.value_or(QDate());
    KK_TRY(days.closedDays,
           session.all("SELECT DISTINCT o.effective_on FROM posting r "
                       "JOIN posting o ON o.id = r.reverses "
                       "WHERE r.operation = ? AND r.effective_on <> o.effective_on AND ("
                       "EXISTS (SELECT 1 FROM day_lock d JOIN store s ON s.id = d.store "
                       "WHERE d.day >= o.effective_on AND (d.store = o.store "
                       "OR (o.store IS NULL AND s.legal_entity = o.legal_entity))) OR "
                       "EXISTS (SELECT 1 FROM month_lock m WHERE m.legal_entity = o.legal_entity "
                       "AND m.month >= SUBSTR(o.effective_on, 1, 7))) ORDER BY o.effective_on",
                       {bind::of(operation)},
                       [](const Row &row) { return row.day(0); }));
    return days;
}

} // namespace keshikomi
