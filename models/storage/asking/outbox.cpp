// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/outbox.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

OutboxItem itemOf(const Row &row)
{
    OutboxItem item;
    item.id = row.integer(0);
    item.opId = row.text(1);
    item.key = row.text(2);
    item.method = row.text(3);
    item.path = row.text(4);
    item.ifMatch = row.text(5);
    item.body = row.text(6).toUtf8();
    item.state =
        row.text(7) == QLatin1String("queued") ? OutboxState::Queued : OutboxState::Unknown;
    item.attempts = int(row.integer(8));
    item.nextAt = row.instant(9);
    return item;
}

StoredRequest requestOf(const Row &row)
{
    return StoredRequest{row.id<PaymentRequestId>(0),
                         row.text(1),
                         row.id<BillId>(2),
                         row.yen(3),
                         row.text(4),
                         row.integer(5),
                         row.text(6),
                         row.text(7),
                         row.instant(8)};
}

QString addressOf(const PaymentRequestView &view)
{
    for (const PaymentInstruction &each : view.instructions) {
        if (each.channel == Channel::CardLink && !each.url.isEmpty())
            return each.url;
    }
    return {};
}

// A state this program does not know is kept in the backend's own word.
QString stateOf(const PaymentRequestView &view)
{
    return view.state == PaymentRequestState::Unknown ? view.stateText
                                                      : paymentRequestStateName(view.state);
}

Done replace(Session &session,
             const StoredRequest &known,
             const PaymentRequestView &view,
             const QString &state)
{
    const QString address = addressOf(view);
    return session.execOne("UPDATE payment_request SET remote_id = ?, remote_version = ?, url = ?, "
                           "state = ?, expires_at = ? WHERE id = ? AND remote_version <= ?",
                           {bind::of(view.remoteId),
                            view.version,
                            bind::of(address.isEmpty() ? known.url : address),
                            bind::of(state),
                            bind::of(view.expiresAt.isValid() ? view.expiresAt : known.expiresAt),
                            bind::of(known.id),
                            view.version},
                           QStringLiteral("payment_request"));
}

} // namespace

Result<std::vector<OutboxItem>>
sendableOutbox(Session &session, const QString &leftAt, const QDateTime &now, int limit)
{
    return session.all(
        "SELECT o.id, o.operation, o.key, o.method, o.path, o.if_match, o.body, o.state, "
        "o.attempts, o.next_at FROM outbox o JOIN operation p ON p.id = o.operation "
        "WHERE o.state IN ('queued', 'unknown', 'sending') "
        "AND (o.next_at <= ? OR (o.state = 'sending' AND p.seat = ? AND p.seat <> '')) "
        "AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.request = o.request AND e.id < o.id "
        "AND e.state IN ('queued', 'unknown', 'sending')) ORDER BY o.id LIMIT ?",
        {bind::of(now), bind::of(leftAt), limit},
        itemOf);
}

Result<bool> holdOutbox(Session &session, const OutboxItem &item, const QDateTime &heldUntil)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE outbox SET state = 'sending', next_at = ? WHERE id = ? "
                        "AND next_at = ? AND attempts = ? "
                        "AND state IN ('queued', 'unknown', 'sending')",
                        {bind::of(heldUntil), item.id, bind::of(item.nextAt), item.attempts}));
    return rows == 1;
}

Done hastenOutbox(Session &session, const QDateTime &now)
{
    KK_CHECK(session.exec("UPDATE outbox SET next_at = ? WHERE state IN ('queued', 'unknown') "
                          "AND next_at > ?",
                          {bind::of(now), bind::of(now)}));
    return done();
}

Result<OutboxCount> countOutbox(Session &session)
{
    KK_TRY(const qint64 waiting,
           session.number("SELECT COUNT(*) FROM outbox "
                          "WHERE state IN ('queued', 'unknown', 'sending')"));
    KK_TRY(const qint64 dead,
           session.number("SELECT COUNT(*) FROM outbox "
                          "WHERE state = 'dead' AND last_error <> 'withdrawn'"));
    KK_TRY(const auto next,
           session.one("SELECT next_at FROM outbox WHERE state IN ('queued', 'unknown', 'sending') "
                       "ORDER BY next_at LIMIT 1",
                       {},
                       [](const Row &row) { return row.instant(0); }));
    return OutboxCount{int(waiting), int(dead), next.value_or(QDateTime())};
}

#define KK_REQUEST                                                                                 \
    "SELECT q.id, q.client_id, q.bill, q.amount, q.remote_id, q.remote_version, q.url, q.state, "  \
    "q.expires_at FROM payment_request q "

Result<std::optional<StoredRequest>> requestOfOutbox(Session &session, qint64 outbox)
{
    return session.one(
        KK_REQUEST "JOIN outbox o ON o.request = q.id WHERE o.id = ?", {outbox}, requestOf);
}

Result<std::optional<StoredRequest>> requestByRemoteId(Session &session, const QString &remoteId)
{
    if (remoteId.isEmpty())
        return std::optional<StoredRequest>();
    return session.one(KK_REQUEST "WHERE q.remote_id = ?", {bind::of(remoteId)}, requestOf);
}

Result<bool> storeView(Session &session, const StoredRequest &known, const PaymentRequestView &view)
{
    if (view.version > known.remoteVersion) {
        const bool live = view.state == PaymentRequestState::Issued
            || view.state == PaymentRequestState::Awaiting;
        const bool cancelling = known.state == QLatin1String("cancelling");
        KK_CHECK(replace(session, known, view, live && cancelling ? known.state : stateOf(view)));
        return true;
    }
    const QString address = addressOf(view);
    if (view.version < known.remoteVersion || address.isEmpty() || !known.url.isEmpty())
        return false;
    KK_CHECK(session.execOne("UPDATE payment_request SET url = ? WHERE id = ?",
                             {bind::of(address), bind::of(known.id)},
                             QStringLiteral("payment_request")));
    return true;
}

Done endCancelling(Session &session, const StoredRequest &known, const PaymentRequestView &view)
{
    if (view.version < known.remoteVersion)
        return done();
    return replace(session, known, view, stateOf(view));
}

} // namespace keshikomi
