// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/domain/payment_request.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Those of `wanted` that are still to be sent, marked as being sent.
Result<std::vector<OutboxItem>>
takeOutbox(Session &session, const std::vector<OutboxItem> &wanted, const QDateTime &now);

// Stores what became of one attempt: the row, the request, and a task for a person when it will
// never happen. A request that came to life although its bill is closed meanwhile is withdrawn.
Done settleAttempt(Session &session,
                   const OutboxItem &item,
                   const OutboxOutcome &outcome,
                   const Stamp &stamp);

bool isCancel(const OutboxItem &item);
// After a refused cancel: the request as the backend shows it.
Done settleRefusedCancel(Session &session, const OutboxItem &item, const PaymentRequestView &view);

} // namespace keshikomi
