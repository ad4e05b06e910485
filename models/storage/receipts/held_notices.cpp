// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/held_notices.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

#define KK_HELD_COLUMNS "h.id, n.id, h.import, n.received_on, n.received_at, n.shop"
#define KK_WAITS                                                                                   \
    "NOT EXISTS (SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "                     \
    "AND NOT EXISTS (SELECT 1 FROM held_compared c WHERE c.held_notice = h.id) "

#define KK_ASKED                                                                                   \
    "t.kind IN ('cancel-ambiguous', 'cancel-after-confirmed', 'cancel-after-money-went-on', "      \
    "'sources-differ', 'layouts-differ', 'told-by-two-files', 'no-transfer') "                     \
    "AND NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id) "

HeldNotice heldOf(const Row &row)
{
    return HeldNotice{
        row.integer(0),
        row.id<NoticeId>(1),
        row.optionalId<ImportId>(2),
        {row.day(3), QTime::fromString(row.text(4), QStringLiteral("HH:mm")), row.text(5)}};
}

} // namespace

Done holdNotice(Session &session,
                NoticeId notice,
                std::optional<ImportId> import,
                HeldTo held,
                const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO held_notice (notice, import, operation) VALUES (?, ?, ?) RETURNING id",
               {bind::of(notice), bind::of(import), bind::of(stamp.operation)}));
    if (held == HeldTo::Compare)
        KK_CHECK(session.exec("INSERT INTO held_compared (held_notice) VALUES (?)", {id}));
    return done();
}

Done endHold(Session &session, qint64 held, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO held_notice_end (held_notice, operation) VALUES (?, ?)",
                          {held, bind::of(stamp.operation)}));
    return done();
}

Done endHoldOf(Session &session, NoticeId notice, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO held_notice_end (held_notice, operation) "
                          "SELECT h.id, CAST(? AS TEXT) FROM held_notice h WHERE h.notice = ? "
                          "AND NOT EXISTS "
                          "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)",
                          {bind::of(stamp.operation), bind::of(notice)}));
    return done();
}

Result<std::vector<HeldNotice>>
heldCancels(Session &session, AgreementId agreement, NoticeKind cancelKind, const SameMoney &money)
{
    return session.all("SELECT " KK_HELD_COLUMNS " FROM held_notice h "
                       "JOIN notice n ON n.id = h.notice WHERE n.agreement = ? AND n.kind = ? "
                       "AND n.slip_key = ? AND n.reissue = ? AND n.amount = ? "
                       "AND n.remitter_code = ? AND n.payer_key = ? AND " KK_WAITS "ORDER BY h.id",
                       {bind::of(agreement),
                        noticeKindName(cancelKind),
                        bind::of(money.slipKey),
                        money.reissue,
                        bind::of(money.amount),
                        bind::of(money.remitterCode),
                        bind::of(money.payerKey)},
                       heldOf);
}

Result<std::vector<WaitingCancel>> waitingCancels(Session &session, AgreementId agreement)
{
    return session.all(
        "SELECT " KK_HELD_COLUMNS ", n.kind, n.slip_key, n.reissue, n.amount, n.remitter_code, "
        "n.payer_key FROM held_notice h JOIN notice n ON n.id = h.notice WHERE n.agreement = ? "
        "AND n.kind IN ('preliminary_cancelled', 'credit_cancelled') AND " KK_WAITS "ORDER BY h.id",
        {bind::of(agreement)},
        [](const Row &row) {
            const auto kind = noticeKindFromName(row.text(6));
            if (!kind)
                qFatal("the books hold a notice kind this program does not know");
            return WaitingCancel{
                *kind,
                {row.text(7), int(row.integer(8)), row.yen(9), row.text(10), row.text(11)},
                heldOf(row)};
        });
}

Result<std::vector<TiedCancel>>
tiedCancels(Session &session, AgreementId agreement, const SameMoney &money)
{
    return session.all(
        "SELECT l.id, n.id, l.import, n.received_on, n.received_at, n.shop, p.id, p.received_on, "
        "p.received_at, p.shop FROM payment p JOIN payment_notice l ON l.payment = p.id "
        "JOIN notice n ON n.id = l.notice WHERE p.agreement = ? AND p.slip_key = ? "
        "AND p.reissue = ? AND p.amount = ? AND p.state = 'reversed' "
        "AND n.kind = 'preliminary_cancelled' AND NOT EXISTS "
        "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) ORDER BY l.id",
        {bind::of(agreement), bind::of(money.slipKey), money.reissue, bind::of(money.amount)},
        [](const Row &row) {
            TiedCancel tied{
                row.integer(0),
                heldOf(row),
                row.id<PaymentId>(6),
                {row.day(7), QTime::fromString(row.text(8), QStringLiteral("HH:mm")), row.text(9)}};
            tied.cancel.id = 0;
            return tied;
        });
}

Result<bool> isWaiting(Session &session, NoticeId notice)
{
    KK_TRY(const qint64 holds,
           session.number("SELECT COUNT(*) FROM held_notice h WHERE h.notice = ? AND " KK_WAITS,
                          {bind::of(notice)}));
    return holds > 0;
}

Result<std::vector<WaitingEntry>> waitingNoTransfers(Session &session, AgreementId agreement)
{
    return session.all("SELECT DISTINCT n.id, n.identity, f.layout FROM task t "
                       "JOIN notice n ON n.id = t.notice "
                       "JOIN held_notice h ON h.notice = n.id "
                       "JOIN import_file f ON f.id = h.import "
                       "WHERE t.kind = 'no-transfer' AND n.agreement = ? AND " KK_WAITS,
                       {bind::of(agreement)},
                       [](const Row &row) {
                           return WaitingEntry{row.id<NoticeId>(0), row.bytes(1), row.text(2)};
                       });
}

Result<std::vector<qint64>> liveHoldsOfImport(Session &session, ImportId import)
{
    return session.all("SELECT h.id FROM held_notice h "
                       "LEFT JOIN held_notice_end e ON e.held_notice = h.id "
                       "WHERE h.import = ? AND e.held_notice IS NULL ORDER BY h.id",
                       {bind::of(import)},
                       [](const Row &row) { return row.integer(0); });
}

Result<bool> isAskedAbout(Session &session, NoticeId notice)
{
    KK_TRY(const qint64 tasks,
           session.number("SELECT COUNT(*) FROM task t WHERE t.notice = ? AND " KK_ASKED,
                          {bind::of(notice)}));
    return tasks > 0;
}

Done endHeldTasks(Session &session, NoticeId notice, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO task_end (task, operation) "
                          "SELECT t.id, CAST(? AS TEXT) FROM task t WHERE t.notice = ? "
                          "AND " KK_ASKED,
                          {bind::of(stamp.operation), bind::of(notice)}));
    return done();
}

Done endHeldTasksOfImport(Session &session, ImportId import, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO task_end (task, operation) "
                          "SELECT DISTINCT t.id, CAST(? AS TEXT) FROM task t "
                          "JOIN held_notice h ON h.notice = t.notice WHERE h.import = ? "
                          "AND NOT EXISTS (SELECT 1 FROM held_notice_end x "
                          "WHERE x.held_notice = h.id) AND " KK_ASKED,
                          {bind::of(stamp.operation), bind::of(import)}));
    return done();
}

} // namespace keshikomi
