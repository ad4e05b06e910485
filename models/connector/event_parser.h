// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/feed.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace keshikomi {

// One event of the feed. Types:
//   payment.authorised, payment.preliminary   notice Preliminary
//   payment.confirmed                         notice Confirmed
//   payment.reversed, payment.voided          notice PreliminaryCancelled
//   payment_request.*                         the request as it is now
// payment.captured is told beside payment.confirmed and makes no notice, so that money is booked
// once. Any other type is kept with known = false. The notice has requestId, the payment's id as
// inquiryNumber and the event as raw. A money event that cannot be read is an error: it must stop
// the feed, not vanish.
Result<FeedEvent> feedEvent(const QJsonObject &object, const QString &source);

// The answer of GET /events asked from `from`. Fault::BackendGap when a number is missing, repeated
// or when the stream is shorter than what was applied already.
Result<FeedBatch>
feedBatch(const QByteArray &body, const FeedPosition &from, const QString &source);

} // namespace keshikomi
