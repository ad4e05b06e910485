// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/backoff.h"
#include "models/domain/ports/backend.h"

#include <QObject>
#include <QTimer>

namespace keshikomi {

// Follows an events feed by long poll. It never runs ahead of the books: after a batch it waits
// until proceed() says that events and position are stored. Away: tries again by itself. Broken: a
// gap or an unreadable event; it stops and a person must look.
class FeedReader final : public QObject
{
    Q_OBJECT

public:
    explicit FeedReader(Backend &backend, Backoff backoff = {}, QObject *parent = nullptr);

    void start(const FeedPosition &from);
    // The batch was stored; go on from its `next`.
    void proceed(const FeedPosition &stored);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void batch(const keshikomi::FeedBatch &batch); // never empty
    void upToDate(); // answered, nothing newer
    void away(const keshikomi::Error &error, std::chrono::milliseconds after);
    void broken(const keshikomi::Error &error);

private:
    void poll();
    void take(const Result<FeedBatch> &result);
    void fail(const Error &error);

    Backend &m_backend;
    const Backoff m_backoff;
    QRandomGenerator m_chance;
    QTimer m_again;
    FeedPosition m_position;
    int m_failures = 0;
    bool m_answered = false; // by the last poll
    quint64 m_round = 0; // answers of an earlier start are not for us
    bool m_running = false;
};

} // namespace keshikomi
