// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/domain/payment_request.h"
#include "models/domain/stored_request.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What may be sent now, oldest first: queued and unknown rows whose time has come and whose request
// waits for no older row; rows a program left behind while sending at the seat `leftAt` (empty:
// none); and rows any other program took so long ago that its hold ran out.
Result<std::vector<OutboxItem>>
sendableOutbox(Session &session, const QString &leftAt, const QDateTime &now, int limit);
// Marks it as being sent, until `heldUntil`. False: somebody else took it or settled it meanwhile.
Result<bool> holdOutbox(Session &session, const OutboxItem &item, const QDateTime &heldUntil);
// What waits for its next attempt is due now: the backend is there again.
Done hastenOutbox(Session &session, const QDateTime &now);

struct OutboxCount final
{
    int waiting = 0; // queued, unknown or being sent
    int dead = 0;
    QDateTime nextAt; // when the first of those that wait is due; invalid: none waits
};
Result<OutboxCount> countOutbox(Session &session);

// The request a row asks for; nothing for a row that has none.
Result<std::optional<StoredRequest>> requestOfOutbox(Session &session, qint64 outbox);
Result<std::optional<StoredRequest>> requestByRemoteId(Session &session, const QString &remoteId);

// What the backend showed of a request. A newer version replaces what is stored, but a request that
// is being cancelled here stays so until the cancel is answered; the same version only adds an
// address that was not told before; an older one changes nothing. False: nothing changed.
Result<bool>
storeView(Session &session, const StoredRequest &known, const PaymentRequestView &view);
// The same after a refused cancel: the request is again what the backend says.
Done endCancelling(Session &session, const StoredRequest &known, const PaymentRequestView &view);

} // namespace keshikomi
