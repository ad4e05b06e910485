// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stored_request.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

struct RequestWish final
{
    bool rehearsal = false;
    bool asksFirst = false; // nothing new while the customer holds a slip that a till takes
};

// Payment requests to a collection backend. The user's action and the queued call are one
// transaction; sending is somebody else's work (due, settle).
class RequestService final
{
public:
    explicit RequestService(ServiceContext context)
        : m_context(context)
    {
    }
    // A request over the bill's open amount. One that is live over the same amount is given back;
    // live ones over another amount are withdrawn first. BillNotIssued, BillAlreadyPaid.
    Later<StoredRequest>
    request(const Actor &actor, qint64 billNumber, bool rehearsal = false) const;
    // SlipSaysOtherwise (closer words: "link") where it asks first: both could be paid.
    Later<StoredRequest>
    request(const Actor &actor, qint64 billNumber, const RequestWish &wish) const;
    Later<std::vector<StoredRequest>> ofBill(const Actor &actor,
                                             qint64 billNumber) const; // newest first
    // Withdrawn at once if it was never sent, else asked of the backend. Conflict ChangedMeanwhile
    // while it is on its way.
    Later<StoredRequest>
    cancel(const Actor &actor, const QString &clientId, const QString &reason) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
