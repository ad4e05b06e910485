// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requests.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/link_keeping.h"
#include "models/services/request_writing.h"
#include "models/storage/asking/bills.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestReason = 200;

Result<StoredRequest> requestFor(Session &session, const Bill &bill, const Stamp &stamp)
{
    KK_CHECK(checkStillOwed(bill));
    KK_TRY(const auto requests, requestsOfBill(session, bill.id));
    const auto same =
        std::find_if(requests.begin(), requests.end(), [&](const StoredRequest &each) {
            return each.isLive() && each.amount == bill.open;
        });
    if (same != requests.end())
        return *same;
    KK_CHECK(withdrawAll(session, bill.id, QStringLiteral("amount changed"), stamp));
    KK_TRY(const StoredRequest written, writeRequest(session, bill, stamp));
    KK_CHECK(keepLinksInStep(session, {bill.id}, stamp));
    return written;
}

} // namespace

Later<StoredRequest> RequestService::request(const Actor &actor, qint64 billNumber) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "request.add",
        [billNumber](Session &session, const Stamp &stamp) -> Result<StoredRequest> {
            KK_TRY(const Bill bill, billByNumber(session, billNumber));
            return requestFor(session, bill, stamp);
        });
}

Later<std::vector<StoredRequest>> RequestService::ofBill(const Actor &actor,
                                                         qint64 billNumber) const
{
    return m_context.read(actor,
                          [billNumber](Session &session) -> Result<std::vector<StoredRequest>> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              return requestsOfBill(session, bill.id);
                          });
}

Later<StoredRequest>
RequestService::cancel(const Actor &actor, const QString &clientId, const QString &reason) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "request.cancel",
        [clientId, reason](Session &session, const Stamp &stamp) -> Result<StoredRequest> {
            KK_CHECK(checkText("reason", reason, longestReason, Presence::Optional));
            KK_TRY(const auto request, requestByClientId(session, clientId));
            if (!request) {
                return failure(ErrorCode::NotFound,
                               Fault::ChangedMeanwhile,
                               {QStringLiteral("payment_request")});
            }
            KK_TRY(const StoredRequest gone, withdraw(session, *request, reason, stamp));
            KK_CHECK(keepLinksInStep(session, {request->bill}, stamp));
            return gone;
        });
}

} // namespace keshikomi
