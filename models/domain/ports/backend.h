// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/feed.h"
#include "models/domain/outbox.h"

#include <QStringList>

#include <functional>

namespace keshikomi {

// What a connection test tells.
struct BackendInfo final
{
    QString version; // of the contract
    QDateTime time; // the backend's clock, UTC
    bool liveMode = false; // false: no real money
    QStringList channels; // contract names
    Yen mostByCard; // largest amount of one card link

    friend bool operator==(const BackendInfo &, const BackendInfo &) = default;
};

// A collection backend. All calls return at once; `then` is called exactly once later, from the
// event loop of the thread that called, unless the backend is destroyed before. Nothing here
// touches storage.
class Backend
{
public:
    template<typename T>
    using Then = std::function<void(T)>;

    virtual ~Backend() = default;
    // The name its events are stored under.
    virtual QString source() const = 0;
    // Health, key and capabilities. Fault::BackendAway, BackendAddressWrong, BackendRefused,
    // BackendAnswerUnreadable.
    virtual void check(Then<Result<BackendInfo>> then) = 0;
    // One attempt with one queued request; an item whose state is Unknown is asked about first.
    virtual void send(const OutboxItem &item, Then<OutboxOutcome> then) = 0;
    // Events after `from`, at most `limit` (1 to 200); with nothing new waits up to `wait` (0 to 30
    // s), then an empty batch. Fault::BackendGap: events are missing, the position must not move.
    virtual void events(FeedPosition from,
                        int limit,
                        std::chrono::seconds wait,
                        Then<Result<FeedBatch>> then) = 0;
    // The request with this id, or Fault::BackendRefused "404".
    virtual void fetch(const QString &remoteId, Then<Result<PaymentRequestView>> then) = 0;
    // The request made with this client id, or nothing: it never arrived.
    virtual void find(const QString &clientId,
                      Then<Result<std::optional<PaymentRequestView>>> then) = 0;
};

} // namespace keshikomi
