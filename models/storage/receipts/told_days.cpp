// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/told_days.h"

#include "models/domain/inbox.h"
#include "models/domain/try.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

// Booked or waiting: not undone.
#define KK_LIVE                                                                                    \
    "(EXISTS (SELECT 1 FROM payment_notice l WHERE l.notice = n.id AND NOT EXISTS "                \
    "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "                         \
    "OR EXISTS (SELECT 1 FROM held_notice h WHERE h.notice = n.id AND NOT EXISTS "                 \
    "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id))) "

Result<std::vector<ToldInFile>>
toldOfDay(Session &session, AgreementId agreement, NoticeKind kind, QDate day)
{
    return session.all(
        "SELECT n.import, n.identity, COUNT(*) FROM notice n "
        "WHERE n.agreement = ? AND n.kind = ? AND n.received_on = ? "
        "AND " KK_LIVE "AND NOT EXISTS (SELECT 1 FROM import_file f WHERE f.id = n.import "
        "AND f.layout = ?) "
        "AND NOT EXISTS (SELECT 1 FROM held_notice h "
        "JOIN held_compared c ON c.held_notice = h.id WHERE h.notice = n.id) "
        "GROUP BY n.import, n.identity",
        {bind::of(agreement), noticeKindName(kind), bind::of(day), QLatin1String(entryLayout)},
        [](const Row &row) {
            return ToldInFile{row.optionalId<ImportId>(0), row.bytes(1), int(row.integer(2))};
        });
}

Result<bool> wasTakenIn(Session &session, const QByteArray &sha256)
{
    KK_TRY(const qint64 live,
           session.number("SELECT COUNT(*) FROM import_file f WHERE f.sha256 = ? AND NOT EXISTS "
                          "(SELECT 1 FROM import_undo u WHERE u.import = f.id)",
                          {bind::of(sha256)}));
    return live > 0;
}

Result<std::optional<StandingOfBytes>> standingOfBytes(Session &session, const QByteArray &sha256)
{
    return session.one("SELECT f.id, (SELECT COUNT(DISTINCT l.notice) FROM import_file g "
                       "JOIN payment_notice l ON l.import = g.id WHERE g.sha256 = f.sha256 "
                       "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e "
                       "WHERE e.payment_notice = l.id)) "
                       "FROM import_file f WHERE f.sha256 = ? AND NOT EXISTS "
                       "(SELECT 1 FROM import_undo u WHERE u.import = f.id) ORDER BY f.id LIMIT 1",
                       {bind::of(sha256)},
                       [](const Row &row) {
                           return StandingOfBytes{row.id<ImportId>(0), row.integer(1)};
                       });
}

Result<int> highestOccurrence(Session &session, AgreementId agreement, const QByteArray &identity)
{
    KK_TRY(const qint64 highest,
           session.number("SELECT COALESCE(MAX(n.occurrence), 0) FROM notice n "
                          "WHERE n.agreement = ? AND n.identity = ? AND " KK_LIVE,
                          {bind::of(agreement), bind::of(identity)}));
    return int(highest);
}

Result<bool> isBackAfterUndo(Session &session,
                             AgreementId agreement,
                             const QByteArray &identity,
                             const QByteArray &sha256)
{
    KK_TRY(const qint64 undone,
           session.number("SELECT COUNT(*) FROM notice n JOIN import_file f ON f.id = n.import "
                          "WHERE n.agreement = ? AND n.identity = ? AND n.occurrence = 1 "
                          "AND f.sha256 = ? AND NOT (" KK_LIVE ")",
                          {bind::of(agreement), bind::of(identity), bind::of(sha256)}));
    return undone > 0;
}

Result<int> toldBeforeLine(Session &session,
                           AgreementId agreement,
                           const QByteArray &identity,
                           const QByteArray &sha256,
                           int record)
{
    KK_TRY(const qint64 same,
           session.number(
               "SELECT COUNT(*) FROM notice n WHERE n.agreement = ? AND n.identity = ? "
               "AND " KK_LIVE "AND (EXISTS (SELECT 1 FROM import_file f WHERE f.id = n.import "
               "AND f.sha256 = ? AND n.record = ?) "
               "OR EXISTS (SELECT 1 FROM held_notice w WHERE w.notice = n.id AND NOT EXISTS "
               "(SELECT 1 FROM held_notice_end x WHERE x.held_notice = w.id)))",
               {bind::of(agreement), bind::of(identity), bind::of(sha256), record}));
    return same > 0 ? Result<int>(0) : highestOccurrence(session, agreement, identity);
}

namespace {

// A contradiction names a number or a name beside the file that told first.
bool namesContradiction(const QString &args)
{
    constexpr qsizetype most = 6; // subject, amount, day, file, record, the other file
    return QJsonDocument::fromJson(args.toUtf8()).array().size() > most;
}

} // namespace

Result<std::map<QByteArray, Unanswered>>
unansweredOfFile(Session &session, AgreementId agreement, const QByteArray &sha256)
{
    KK_TRY(const auto rows,
           session.all(
               "SELECT n.identity, n.occurrence, CASE WHEN EXISTS (SELECT 1 FROM held_notice w "
               "WHERE w.notice = n.id AND NOT EXISTS "
               "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = w.id)) THEN 1 ELSE 0 END, "
               "CASE WHEN EXISTS (SELECT 1 FROM task_end x WHERE x.task = t.id) THEN 0 ELSE 1 END, "
               "CASE WHEN t.kind = 'no-transfer' THEN 1 ELSE 0 END, t.args "
               "FROM task t JOIN notice n ON n.id = t.notice "
               "JOIN held_notice h ON h.notice = n.id "
               "JOIN import_file f ON f.id = h.import "
               "WHERE t.kind IN ('told-by-two-files', 'no-transfer') AND n.agreement = ? AND "
               "f.sha256 = ? AND NOT EXISTS "
               "(SELECT 1 FROM payment_notice l WHERE l.notice = n.id AND NOT EXISTS "
               "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
               "ORDER BY n.occurrence, t.id DESC",
               {bind::of(agreement), bind::of(sha256)},
               [](const Row &row) {
                   return std::pair(row.bytes(0),
                                    Unanswered{int(row.integer(1)),
                                               row.flag(2),
                                               row.flag(3),
                                               row.flag(4),
                                               namesContradiction(row.text(5))});
               }));
    return std::map<QByteArray, Unanswered>(rows.begin(), rows.end());
}

} // namespace keshikomi
