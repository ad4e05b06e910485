// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/feed_inbox.h"
#include "models/services/outbox_pump.h"

namespace keshikomi {

// What one synchronisation did.
struct SyncReport final
{
    int sent = 0; // requests the backend has now
    int waiting = 0; // still in the outbox
    int refused = 0; // will never happen; tasks for a person
    int events = 0; // new ones
    int unknownEvents = 0; // of them: kept, without a meaning here
    int payments = 0; // newly confirmed
    int cleared = 0; // payments that cleared their bill alone
    Yen clearedAmount;
    bool elsewhere = false; // another seat reads the events
    std::optional<Error> held; // why a request could not be sent just now
    QDateTime nextTry; // from when on what waits is sent again; invalid: nothing waits
    std::optional<Error> error; // it did not come to its end
};

// Keeps the books and a collection backend in step: sends the outbox, reads the events. Lives on
// the thread of the windows or of the command line and only waits for futures there. What it books
// is recorded under the name "sync" at this seat. Work goes on while the backend is away; requests
// wait, and nothing is lost or sent twice. The backend must outlive it.
class SyncService final : public QObject
{
    Q_OBJECT

public:
    enum class Status {
        Off,
        Online,
        Away, // tried again by itself; problem() says why
        Elsewhere, // another seat reads the events; requests are sent from here
        Broken // events stopped for good; requests are still sent; problem() says why
    };
    Q_ENUM(Status)

    // Actor: who works here; Permission::Synchronise. `backoff` is for reading the events.
    SyncService(ServiceContext context,
                Backend &backend,
                const Actor &actor,
                Backoff backoff = {},
                QObject *parent = nullptr);
    ~SyncService() override;

    // Goes on until stop().
    void start();
    void stop();
    // Sends what is due, reads the events to their end, says finished() and stops.
    void once();
    // A request was queued just now: send it without waiting for the next look at the outbox.
    void wake();

    Status status() const { return m_status; }
    std::optional<Error> problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); // the books say something new
    void statusChanged();
    void finished(const keshikomi::SyncReport &report); // of once()

private:
    enum class Mode { Off, Following, SendingOnce, ReadingOnce };

    void takeOutcome(const OutboxOutcome &outcome);
    void takeEffect(const FeedEffect &effect);
    void sentAll();
    void readAll();
    void goAway(const Error &error);
    void breakOff(const Error &error);
    void standBy();
    void end(const std::optional<Error> &error);
    void show(Status status, const std::optional<Error> &problem = std::nullopt);
    void tick();
    void lookWhatOthersBooked();

    const ServiceContext m_context;
    const QString m_source;
    OutboxPump m_outbox;
    FeedInbox m_inbox;
    QTimer m_tick;
    Mode m_mode = Mode::Off;
    Status m_status = Status::Off;
    std::optional<Error> m_problem;
    SyncReport m_report;
    FeedPosition m_seen;
};

} // namespace keshikomi
