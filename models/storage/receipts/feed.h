// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/feed.h"
#include "models/domain/payment.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Where the books stand in a feed; the start of it when they never read it.
Result<FeedPosition> feedPosition(Session &session, const QString &source);
// Only forward: an earlier position changes nothing.
Done storeFeedPosition(Session &session, const QString &source, const FeedPosition &position);

Result<bool> isFeedEventKnown(Session &session, const FeedEvent &event);
// The event as it came. False: it was there, and nothing may happen because of it.
Result<bool> insertFeedEvent(Session &session, const FeedEvent &event, const Stamp &stamp);

// The confirmed money of one payment of the feed, "pay_...", none if it was taken back.
Result<std::vector<PaymentId>>
confirmedOfFeed(Session &session, AgreementId agreement, const QString &paymentId);

} // namespace keshikomi
