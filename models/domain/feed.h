// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/payment_request.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// Where a reader of an events feed stands. Stored in the same transaction as the effects of the
// events.
struct FeedPosition final
{
    QString cursor; // opaque; empty: from the oldest kept event
    qint64 seq = 0; // sequence of the last applied event; 0: none yet

    friend bool operator==(const FeedPosition &, const FeedPosition &) = default;
};

// One event as it arrived. (source, eventId) is its identity: a second arrival changes nothing.
struct FeedEvent final
{
    QString source; // name of the backend as configured
    QString eventId;
    qint64 seq = 0; // gap-free per source
    QString type; // "payment.confirmed", ...
    bool known = true; // false: kept and shown, without effect
    QDateTime occurredAt; // UTC
    QString resourceType, resourceId;
    qint64 resourceVersion = 0; // apply only if newer than the stored one
    QByteArray raw; // the event as JSON text, keys sorted, no spaces
    QString paymentId; // "pay_..." of payment events; or empty
    std::optional<NoticeRecord> notice; // what it says of money, if anything
    std::optional<PaymentRequestView> request; // state of the request, for payment_request events

    friend bool operator==(const FeedEvent &, const FeedEvent &) = default;
};

struct FeedBatch final
{
    std::vector<FeedEvent> events; // ascending by seq, without a gap
    FeedPosition next; // store it with the effects, ask with it next
    bool hasMore = false; // ask again at once
    qint64 headSeq = 0; // newest event of the stream

    friend bool operator==(const FeedBatch &, const FeedBatch &) = default;
};

} // namespace keshikomi
