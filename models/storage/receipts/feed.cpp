// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/feed.h"

#include "models/domain/try.h"

#include <QCryptographicHash>

namespace keshikomi {

Result<FeedPosition> feedPosition(Session &session, const QString &source)
{
    KK_TRY(const auto found,
           session.one("SELECT cursor, seq FROM feed_cursor WHERE source = ?",
                       {bind::of(source)},
                       [](const Row &row) {
                           return FeedPosition{row.text(0), row.integer(1)};
                       }));
    return found.value_or(FeedPosition{});
}

Done storeFeedPosition(Session &session, const QString &source, const FeedPosition &position)
{
    KK_CHECK(session.exec("INSERT INTO feed_cursor (source, cursor, seq) VALUES (?, ?, ?) "
                          "ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor, "
                          "seq = excluded.seq WHERE feed_cursor.seq < excluded.seq",
                          {bind::of(source), bind::of(position.cursor), position.seq}));
    return done();
}

Result<bool> isFeedEventKnown(Session &session, const FeedEvent &event)
{
    KK_TRY(const qint64 rows,
           session.number("SELECT COUNT(*) FROM feed_event WHERE source = ? AND event_id = ?",
                          {bind::of(event.source), bind::of(event.eventId)}));
    return rows > 0;
}

Result<bool> insertFeedEvent(Session &session, const FeedEvent &event, const Stamp &stamp)
{
    const QByteArray digest = QCryptographicHash::hash(event.raw, QCryptographicHash::Sha256);
    KK_TRY(const qint64 rows,
           session.exec("INSERT INTO feed_event (source, event_id, seq, type, raw, sha256, "
                        "operation) VALUES (?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (source, event_id) DO NOTHING",
                        {bind::of(event.source),
                         bind::of(event.eventId),
                         event.seq,
                         bind::of(event.type),
                         bind::of(QString::fromUtf8(event.raw)),
                         bind::of(digest),
                         bind::of(stamp.operation)}));
    return rows == 1;
}

Result<std::vector<PaymentId>>
confirmedOfFeed(Session &session, AgreementId agreement, const QString &paymentId)
{
    return session.all("SELECT id FROM payment WHERE agreement = ? AND slip_key = ? "
                       "AND reissue = 0 AND state = 'confirmed' ORDER BY id",
                       {bind::of(agreement), bind::of(paymentId)},
                       [](const Row &row) { return row.id<PaymentId>(0); });
}

} // namespace keshikomi
