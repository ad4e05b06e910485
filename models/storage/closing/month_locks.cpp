// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/month_locks.h"

#include "models/domain/book_locks.h"
#include "models/domain/try.h"

namespace keshikomi {

namespace {

#define KK_NEWEST_EXPLANATION                                                                      \
    "FROM month_explanation x JOIN operation o ON o.id = x.operation WHERE x.legal_entity = ? "    \
    "AND x.month = ? AND x.point = ? AND x.figure = ? ORDER BY x.id DESC LIMIT 1"

Binds pointBinds(LegalEntityId entity, QDate month, const ClosePoint &point)
{
    return {bind::of(entity), monthName(month), bind::of(point.key), point.figure()};
}

} // namespace

Result<QDate> lastClosedMonth(Session &session, LegalEntityId legalEntity)
{
    KK_TRY(const auto month,
           session.one("SELECT MAX(month) FROM month_lock WHERE legal_entity = ?",
                       {bind::of(legalEntity)},
                       [](const Row &row) { return row.text(0); }));
    return monthFromName(month.value_or(QString())).value_or(QDate());
}

Done lockMonth(Session &session,
               LegalEntityId legalEntity,
               QDate month,
               const std::vector<ClosePoint> &points,
               const SealHead &head,
               const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO month_lock (legal_entity, month, seal_seq, seal_hash, "
                          "operation) VALUES (?, ?, ?, ?, ?)",
                          {bind::of(legalEntity),
                           monthName(month),
                           bind::of(head.seq),
                           bind::of(head.hash),
                           bind::of(stamp.operation)}));
    for (const ClosePoint &point : points) {
        KK_TRY(const auto explained,
               session.one("SELECT x.id " KK_NEWEST_EXPLANATION,
                           pointBinds(legalEntity, month, point),
                           [](const Row &row) { return row.integer(0); }));
        KK_CHECK(session.exec(
            "INSERT INTO month_point (legal_entity, month, point, figure, explanation) "
            "VALUES (?, ?, ?, ?, ?)",
            {bind::of(legalEntity),
             monthName(month),
             bind::of(point.key),
             point.figure(),
             point.ok || !explained ? QVariant() : QVariant(*explained)}));
    }
    return done();
}

Done readExplanations(Session &session,
                      LegalEntityId legalEntity,
                      QDate month,
                      std::vector<ClosePoint> &points)
{
    for (ClosePoint &point : points) {
        if (point.ok)
            continue;
        KK_TRY(point.explanation,
               session.one("SELECT x.text, o.actor, o.recorded_at " KK_NEWEST_EXPLANATION,
                           pointBinds(legalEntity, month, point),
                           [](const Row &row) {
                               return PointExplanation{row.text(0), row.text(1), row.instant(2)};
                           }));
    }
    return done();
}

Done insertExplanation(Session &session,
                       LegalEntityId legalEntity,
                       QDate month,
                       const ClosePoint &point,
                       const QString &text,
                       const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO month_explanation (legal_entity, month, point, figure, "
                          "text, operation) VALUES (?, ?, ?, ?, ?, ?)",
                          {bind::of(legalEntity),
                           monthName(month),
                           bind::of(point.key),
                           point.figure(),
                           bind::of(text),
                           bind::of(stamp.operation)}));
    return done();
}

Done insertStatement(Session &session,
                     LegalEntityId legalEntity,
                     const QString &agreementKey,
                     QDate month,
                     Yen balance,
                     const Stamp &stamp)
{
    KK_TRY(const qint64 rows,
           session.exec("INSERT INTO bank_statement (agreement, month, balance, operation) "
                        "SELECT a.id, ?, CAST(? AS BIGINT), ? FROM agreement a WHERE a.key = ? "
                        "AND a.channel = 'bank_transfer' AND a.legal_entity = ?",
                        {monthName(month),
                         bind::of(balance),
                         bind::of(stamp.operation),
                         bind::of(agreementKey),
                         bind::of(legalEntity)}));
    if (rows == 0)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {agreementKey});
    return done();
}

Result<std::vector<LockedPoint>>
lockedPoints(Session &session, LegalEntityId legalEntity, QDate month)
{
    return session.all("SELECT p.point, p.figure, x.text, o.actor, o.recorded_at "
                       "FROM month_point p LEFT JOIN month_explanation x ON x.id = p.explanation "
                       "LEFT JOIN operation o ON o.id = x.operation "
                       "WHERE p.legal_entity = ? AND p.month = ? ORDER BY p.point",
                       {bind::of(legalEntity), monthName(month)},
                       [](const Row &row) {
                           LockedPoint locked{row.text(0), {row.text(1), std::nullopt}};
                           if (!row.isNull(2))
                               locked.point.explanation =
                                   PointExplanation{row.text(2), row.text(3), row.instant(4)};
                           return locked;
                       });
}

Result<std::vector<ClosedMonth>> closedMonths(Session &session, LegalEntityId legalEntity)
{
    return session.all("SELECT m.month, m.seal_seq, m.seal_hash, o.actor, o.recorded_at "
                       "FROM month_lock m JOIN operation o ON o.id = m.operation "
                       "WHERE m.legal_entity = ? ORDER BY m.month DESC",
                       {bind::of(legalEntity)},
                       [](const Row &row) {
                           return ClosedMonth{*monthFromName(row.text(0)),
                                              SealHead{row.integer(1), row.bytes(2)},
                                              row.text(3),
                                              row.instant(4)};
                       });
}

} // namespace keshikomi
