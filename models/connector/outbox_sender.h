// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/backoff.h"
#include "models/connector/rest_client.h"
#include "models/domain/outbox.h"

namespace keshikomi {

// One attempt with one outbox item: sends it and says what became of it. It stores nothing. An item
// whose outcome is unknown is asked about first (a new request by its client id, a cancel by its
// request) and sent again, with the same key, only if the backend does not have it. What no
// collection service answered (BackendAddressWrong) waits: a wrong address kills no request.
class OutboxSender final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(OutboxOutcome)>;

    explicit OutboxSender(RestClient &client, Backoff backoff = {}, QObject *parent = nullptr);
    void send(const OutboxItem &item, Then then);

private:
    void post(const OutboxItem &item, const Then &then);
    void ask(const OutboxItem &item, const Then &then);
    void askForCreated(const OutboxItem &item, const Then &then);
    void askForCancelled(const OutboxItem &item, const Then &then);
    void adopt(const OutboxItem &item, const RestAnswer &refusal, const Then &then);
    void blameAddress(const OutboxItem &item, const RestAnswer &refusal, const Then &then);
    OutboxOutcome judged(const OutboxItem &item, const RestAnswer &answer);
    OutboxOutcome doneBy(const OutboxItem &item, const RestAnswer &answer);
    OutboxOutcome found(const OutboxItem &item, const PaymentRequestView &view);
    OutboxOutcome later(const OutboxItem &item, OutboxOutcome::Kind kind, const RestAnswer &answer);
    OutboxOutcome misaddressed(const OutboxItem &item, const RestAnswer &answer);
    OutboxOutcome outcome(const OutboxItem &item, OutboxOutcome::Kind kind) const;

    RestClient &m_client;
    const Backoff m_backoff;
    QRandomGenerator m_chance;
};

} // namespace keshikomi
