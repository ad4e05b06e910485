// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/domain/payment_request.h"
#include "models/domain/stamp.h"
#include "models/domain/stored_request.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Result<StoredRequest>
insertRequest(Session &session, BillId bill, const PaymentRequestDraft &draft, const Stamp &stamp);
Result<std::vector<StoredRequest>> requestsOfBill(Session &session, BillId bill); // newest first
Result<std::optional<StoredRequest>> requestByClientId(Session &session, const QString &clientId);
// Whose link leads there, the newest; reads every request, for there is no index of addresses.
Result<std::optional<StoredRequest>> requestByUrl(Session &session, const QString &url);
// Live requests that ask for more than is open on their bill now, oldest first.
struct StaleRequest final
{
    StoredRequest request;
    qint64 billNumber;
    Yen open;
};
Result<std::vector<StaleRequest>> staleRequests(Session &session, const std::vector<BillId> &bills);
Done markRequest(Session &session, PaymentRequestId id, const QString &state);

// The outbox: stored in the transaction of the user's action, sent later.
Result<qint64> queueOutbox(Session &session,
                           const OutboxItem &item,
                           std::optional<PaymentRequestId> request,
                           const Stamp &stamp);
// What became of one attempt with it.
Done settleOutbox(Session &session, const OutboxOutcome &outcome, const QDateTime &now);
// Queued and never sent: it is taken back instead of being sent. False when it is on its way
// already.
Result<bool> dropQueued(Session &session, PaymentRequestId request);

} // namespace keshikomi
