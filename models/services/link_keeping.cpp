// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/link_keeping.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/request_writing.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

namespace {

constexpr const char *asksTooMuch = "link-asks-too-much";

// One that is on its way right now is looked at again when its answer is stored.
Done withdrawPaid(Session &session, const StoredRequest &request, const Stamp &stamp)
{
    const auto gone = withdraw(session, request, QStringLiteral("bill paid"), stamp);
    if (!gone && gone.error().fault != Fault::ChangedMeanwhile)
        return tl::unexpected(gone.error());
    return done();
}

// The backend of a request paid in part asks for the rest by itself.
bool asksForTheRest(const StoredRequest &request)
{
    return request.state == QLatin1String("partially_paid");
}

} // namespace

Done keepLinksInStep(Session &session,
                     const std::vector<BillId> &bills,
                     const Stamp &stamp,
                     const QString &paidBy)
{
    KK_CHECK(endTasksOfBills(session, asksTooMuch, bills, stamp));
    KK_TRY(const auto stale, staleRequests(session, bills));
    for (const StaleRequest &each : stale) {
        if (!paidBy.isEmpty() && each.request.remoteId == paidBy)
            continue;
        if (each.open.isZero()) {
            KK_CHECK(withdrawPaid(session, each.request, stamp));
            continue;
        }
        if (asksForTheRest(each.request))
            continue;
        KK_CHECK(raiseTask(session,
                           NewTask{asksTooMuch,
                                   {billNumberText(each.billNumber),
                                    QString::number(each.request.amount.amount()),
                                    QString::number(each.open.amount())},
                                   std::nullopt,
                                   std::nullopt,
                                   each.request.bill},
                           stamp));
    }
    return done();
}

} // namespace keshikomi
