// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/operations.h"

#include "models/domain/try.h"

namespace keshikomi {

Done recordOperation(Session &session, const char *kind, const Stamp &stamp)
{
    KK_TRY(const qint64 rows,
           session.exec("INSERT INTO operation (id, kind, actor, role, seat, recorded_at) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        {bind::of(stamp.operation),
                         QString::fromLatin1(kind),
                         bind::of(stamp.actor.name),
                         roleName(stamp.actor.role),
                         bind::of(stamp.actor.seat),
                         bind::of(stamp.at)}));
    Q_ASSERT(rows == 1);
    return done();
}

Result<qint64> nextNumber(Session &session, const QString &series, qint64 first)
{
    return nextNumbers(session, series, first, 1);
}

Result<qint64> nextNumbers(Session &session, const QString &series, qint64 first, int count)
{
    Q_ASSERT(count > 0);
    KK_TRY(
        const auto last,
        session.one("INSERT INTO number_series (name, next) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET next = number_series.next + ? RETURNING next",
                    {series, first + count, count},
                    [](const Row &row) { return row.integer(0); }));
    if (!last)
        return failure(
            ErrorCode::Storage, Fault::StoreFailed, {series, QStringLiteral("no number")});
    return *last - count;
}

} // namespace keshikomi
