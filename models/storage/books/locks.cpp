// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/locks.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

Result<QDate> daysThrough(Session &session, LegalEntityId entity, std::optional<StoreId> store)
{
    const auto day = [](const Row &row) { return row.day(0); };
    KK_TRY(const auto last,
           store ? session.one(
               "SELECT MAX(day) FROM day_lock WHERE store = ?", {bind::of(*store)}, day)
                 : session.one("SELECT MAX(l.day) FROM day_lock l JOIN store s ON s.id = l.store "
                               "WHERE s.legal_entity = ?",
                               {bind::of(entity)},
                               day));
    return last.value_or(QDate());
}

Result<QDate> monthsThrough(Session &session, LegalEntityId entity)
{
    KK_TRY(const auto month,
           session.one("SELECT MAX(month) FROM month_lock WHERE legal_entity = ?",
                       {bind::of(entity)},
                       [](const Row &row) { return row.text(0); }));
    const auto first = monthFromName(month.value_or(QString()));
    return first ? lastDayOf(*first) : QDate();
}

} // namespace

Result<BookLocks> locksFor(Session &session,
                           LegalEntityId legalEntity,
                           std::optional<StoreId> store,
                           const Stamp &stamp)
{
    BookLocks locks;
    KK_TRY(locks.daysThrough, daysThrough(session, legalEntity, store));
    KK_TRY(locks.monthsThrough, monthsThrough(session, legalEntity));
    if (!locks.monthsThrough.isValid())
        return locks;
    KK_TRY(locks.lifted,
           session.all("SELECT month FROM month_exception WHERE legal_entity = ? AND person = ? "
                       "AND until >= ?",
                       {bind::of(legalEntity), bind::of(stamp.actor.name), bind::of(stamp.today)},
                       [](const Row &row) { return *monthFromName(row.text(0)); }));
    return locks;
}

Done lockDay(Session &session, StoreId store, QDate day, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO day_lock (store, day, operation) VALUES (?, ?, ?)",
                          {bind::of(store), bind::of(day), bind::of(stamp.operation)}));
    return done();
}

Result<qint64> insertException(Session &session,
                               LegalEntityId legalEntity,
                               const MonthException &exception,
                               const Stamp &stamp)
{
    return session.insert("INSERT INTO month_exception (legal_entity, month, person, reason, "
                          "until, operation) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(legalEntity),
                           monthName(exception.month),
                           bind::of(exception.person),
                           bind::of(exception.reason),
                           bind::of(exception.until),
                           bind::of(stamp.operation)});
}

Result<std::vector<MonthException>> monthExceptions(Session &session, LegalEntityId legalEntity)
{
    return session.all("SELECT e.id, e.month, e.person, e.reason, e.until, o.actor, o.recorded_at "
                       "FROM month_exception e JOIN operation o ON o.id = e.operation "
                       "WHERE e.legal_entity = ? ORDER BY e.id",
                       {bind::of(legalEntity)},
                       [](const Row &row) {
                           return MonthException{row.integer(0),
                                                 *monthFromName(row.text(1)),
                                                 row.text(2),
                                                 row.text(3),
                                                 row.day(4),
                                                 row.text(5),
                                                 row.instant(6)};
                       });
}

} // namespace keshikomi
