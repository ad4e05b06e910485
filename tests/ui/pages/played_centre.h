// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/backend.h"

#include <QCoreApplication>
#include <QTimer>

namespace keshikomi::test {

// A centre that takes every request and gives it a link at once.
class PlayedCentre final : public Backend
{
public:
    QString source() const override { return QStringLiteral("played"); }
    void check(Then<Result<BackendInfo>> then) override { then(away<BackendInfo>()); }
    void send(const OutboxItem &item, Then<OutboxOutcome> then) override
    {
        PaymentRequestView view;
        view.remoteId = QStringLiteral("pr_1");
        view.clientId = clientId;
        view.version = 1;
        view.state = PaymentRequestState::Awaiting;
        view.stateText = QStringLiteral("awaiting");
        view.amount = amount;
        view.instructions.push_back({Channel::CardLink, {}, link, link, {}, {}});
        view.expiresAt = expiresAt;
        OutboxOutcome outcome;
        outcome.id = item.id;
        outcome.opId = item.opId;
        outcome.kind = OutboxOutcome::Kind::Delivered;
        outcome.request = view;
        QTimer::singleShot(0, qApp, [then, outcome] { then(outcome); });
    }
    void events(FeedPosition, int, std::chrono::seconds, Then<Result<FeedBatch>> then) override
    {
        then(away<FeedBatch>());
    }
    void fetch(const QString &, Then<Result<PaymentRequestView>> then) override
    {
        then(away<PaymentRequestView>());
    }
    void find(const QString &, Then<Result<std::optional<PaymentRequestView>>> then) override
    {
        then(away<std::optional<PaymentRequestView>>());
    }

    const QString link = QStringLiteral("https://pay.kasasagi.example/p/abc");
    QString clientId;
    Yen amount;
    QDateTime expiresAt;

private:
    template<typename T>
    static Result<T> away()
    {
        return failure(ErrorCode::Network, Fault::BackendAway, {QStringLiteral("played"), {}});
    }
};

} // namespace keshikomi::test
