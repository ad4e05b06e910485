// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/outbox_sender.h"
#include "models/domain/ports/backend.h"

namespace keshikomi {

// A backend that speaks resources/openapi/keshikomi.yaml. Lives on a thread with an event loop.
class RestBackend final : public Backend
{
public:
    explicit RestBackend(BackendSettings settings, Backoff backoff = {});

    QString source() const override;
    void check(Then<Result<BackendInfo>> then) override;
    void send(const OutboxItem &item, Then<OutboxOutcome> then) override;
    void events(FeedPosition from,
                int limit,
                std::chrono::seconds wait,
                Then<Result<FeedBatch>> then) override;
    void fetch(const QString &remoteId, Then<Result<PaymentRequestView>> then) override;
    void find(const QString &clientId,
              Then<Result<std::optional<PaymentRequestView>>> then) override;

private:
    RestClient m_client;
    OutboxSender m_sender;
};

} // namespace keshikomi
