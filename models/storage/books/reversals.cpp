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
                       "JOIN day_lock d ON d.store = o.store AND d.day = o.effective_on "
                       "WHERE r.operation = ? ORDER BY o.effective_on",
                       {bind::of(operation)},
                       [](const Row &row) { return row.day(0); }));
    return days;
}

} // namespace keshikomi
