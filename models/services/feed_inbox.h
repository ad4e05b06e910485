// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/feed_reader.h"
#include "models/services/context.h"
#include "models/services/feed_booking.h"

#include <QTimer>

namespace keshikomi {

// Who may read a feed, and from where.
struct FeedPlace final
{
    bool mine = false;
    FeedPosition position;
};

// Reads the events of a backend into the books, batch by batch, as long as this seat holds the
// lease 'event-consumer'; other seats see what it books. Nothing is read further before it is
// stored.
class FeedInbox final : public QObject
{
    Q_OBJECT

public:
    FeedInbox(ServiceContext context,
              Backend &backend,
              Actor actor,
              Backoff backoff,
              QObject *parent = nullptr);

    void start();
    void stop(); // gives the lease back
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void booked(const keshikomi::FeedEffect &effect); // stored
    void upToDate();
    void away(const keshikomi::Error &error); // tried again by itself
    void broken(const keshikomi::Error &error); // stopped: a person must look
    void elsewhere(); // another seat reads; tried again by itself

private:
    void take();
    void taken(const Result<FeedPlace> &place);
    void renew();
    void lose();
    void book(const FeedBatch &batch);
    void stored(const FeedBatch &batch, const Result<FeedEffect> &effect);
    void fail(const Error &error);

    const ServiceContext m_context;
    const Actor m_actor;
    const QString m_source;
    FeedReader m_reader;
    QTimer m_lease, m_again;
    bool m_running = false, m_mine = false;
    quint64 m_round = 0; // answers of an earlier start are not for us
};

} // namespace keshikomi
