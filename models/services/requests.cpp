// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requests.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/link_keeping.h"
#include "models/services/rehearsal.h"
#include "models/services/request_writing.h"
#include "models/storage/asking/bills.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestReason = 200;

// One that is there already asks for nothing new.
bool isNew(const StoredRequest &request, const std::vector<StoredRequest> &before)
{
    return std::none_of(before.begin(), before.end(), [&request](const StoredRequest &each) {
        return each.id == request.id;
    });
}

} // namespace

Later<StoredRequest>
RequestService::request(const Actor &actor, qint64 billNumber, bool rehearsal) const
{
    return request(actor, billNumber, RequestWish{rehearsal, false});
}

Later<StoredRequest>
RequestService::request(const Actor &actor, qint64 billNumber, const RequestWish &wish) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::IssueBills,
        "request.add",
        wish.rehearsal,
        [billNumber, wish](Session &session, const Stamp &stamp) -> Result<StoredRequest> {
            KK_TRY(const Bill bill, billByNumber(session, billNumber));
            KK_TRY(const auto before, requestsOfBill(session, bill.id));
            KK_TRY(const StoredRequest request, requestForOpen(session, bill, stamp));
            if (wish.asksFirst && isNew(request, before))
                KK_CHECK(checkNoSlipOut(session, bill, SecondWay::Link, stamp.today));
            return request;
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
