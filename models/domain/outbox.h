// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment_request.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace keshikomi {

// Sending: handed to the sender; a program that finds it at start must treat it as Unknown.
// Unknown: it may or may not have arrived and is asked about before it is repeated. Dead: work for
// a person.
enum class OutboxState { Queued, Sending, Unknown, Delivered, Dead };

// One request to a backend, stored in the transaction of the user's action before anything is sent.
struct OutboxItem final
{
    qint64 id = 0; // row of the outbox; 0: not stored
    QString opId; // UUID of the action
    QString key; // Idempotency-Key, 16 to 64 visible ASCII; never changes between attempts
    QString method; // "POST"
    QString path; // below the base, "/payment-requests", "/payment-requests/pr_.../cancel"
    QString ifMatch; // ETag as told, with its quotes; empty: none
    QByteArray body; // JSON, sent byte for byte
    OutboxState state = OutboxState::Queued;
    int attempts = 0; // made so far
    QDateTime nextAt; // UTC; invalid: at once

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

// What became of one attempt. The holder of the outbox stores it: state, attempts + 1, and
// nextAt = now + after.
struct OutboxOutcome final
{
    enum class Kind {
        Delivered, // it is there; `request` is its state now
        Retry, // it did not happen; again after `after`
        Unknown, // it may have happened; send the item with state Unknown after `after`
        Dead // it will never happen like this; `error` says why
    };
    qint64 id = 0;
    QString opId;
    Kind kind = Kind::Retry;
    std::optional<PaymentRequestView> request; // Delivered: a payment request
    bool replayed = false; // delivered by an earlier attempt
    std::chrono::milliseconds after{0};
    std::optional<Error> error; // Retry, Unknown, Dead
    QString problemCode; // the backend's own code, "validation-failed"; or empty
    QString requestId; // X-Request-Id of the last call, for support

    friend bool operator==(const OutboxOutcome &, const OutboxOutcome &) = default;
};

} // namespace keshikomi
