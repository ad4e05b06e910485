// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/request_writing.h"

#include "models/connector/request_json.h"
#include "models/domain/try.h"
#include "models/domain/uuid.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_holding.h"
#include "models/services/link_keeping.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/slips.h"

#include <algorithm>

namespace keshikomi {

namespace {

// Lengths of the REST contract, in characters.
constexpr qsizetype longestPayer = 40;
constexpr qsizetype longestDescription = 22;

OutboxItem postTo(const QString &path, const QString &key, const QByteArray &body)
{
    OutboxItem item;
    item.key = key;
    item.method = QStringLiteral("POST");
    item.path = path;
    item.body = body;
    return item;
}

// Asked of the backend under the version we know: money that arrives meanwhile makes it fail.
Done queueCancel(Session &session,
                 const StoredRequest &request,
                 const QString &reason,
                 const Stamp &stamp)
{
    OutboxItem item = postTo(QStringLiteral("/payment-requests/%1/cancel").arg(request.remoteId),
                             makeUuid7(FixedClock(stamp.at)),
                             cancelBody(reason));
    item.ifMatch = QStringLiteral("\"%1\"").arg(request.remoteVersion);
    KK_CHECK(queueOutbox(session, item, request.id, stamp));
    return done();
}

} // namespace

Result<PaymentRequestDraft> requestDraft(Session &session, const Bill &bill, const Stamp &stamp)
{
    KK_TRY(const Customer customer, customerById(session, bill.customer));
    PaymentRequestDraft draft;
    draft.clientId = makeUuid7(FixedClock(stamp.at));
    draft.reference = billNumberText(bill.number);
    draft.receivableRef = draft.reference;
    draft.customerRef = QString::number(customer.number);
    if (!bill.wipNumbers.empty())
        draft.workOrderRef = QString::number(bill.wipNumbers.front());
    draft.payerName = customer.facts.name.left(longestPayer);
    draft.payerKana = customer.facts.kana.left(longestPayer);
    draft.amount = bill.open;
    draft.description = bill.subject.left(longestDescription);
    if (bill.dueOn >= stamp.today)
        draft.dueOn = bill.dueOn;
    return draft;
}

Result<StoredRequest> writeRequest(Session &session, const Bill &bill, const Stamp &stamp)
{
    KK_TRY(const PaymentRequestDraft draft, requestDraft(session, bill, stamp));
    KK_TRY(StoredRequest request, insertRequest(session, bill.id, draft, stamp));
    KK_CHECK(
        queueOutbox(session,
                    postTo(QStringLiteral("/payment-requests"), draft.clientId, requestBody(draft)),
                    request.id,
                    stamp));
    return request;
}

Done checkNoSlipOut(Session &session, const Bill &bill, SecondWay way, QDate today)
{
    KK_TRY(const auto prints, slipPrintsOf(session, bill.id));
    const SlipPrintRow *out = nullptr;
    for (const SlipPrintRow &each : prints) {
        const bool longer = !out || !each.expiresOn.isValid()
            || (out->expiresOn.isValid() && each.expiresOn > out->expiresOn);
        if (each.isPayableOn(today) && longer)
            out = &each;
    }
    if (!out)
        return done();
    const QString beside = way == SecondWay::Link ? QStringLiteral("link") : QStringLiteral("slip");
    return failure(ErrorCode::Conflict,
                   Fault::SlipSaysOtherwise,
                   {billNumberText(bill.number),
                    QString::number(out->reissue),
                    out->expiresOn.isValid() ? beside : beside + QStringLiteral("-always"),
                    out->expiresOn.toString(Qt::ISODate)});
}

Result<StoredRequest>
withdraw(Session &session, StoredRequest request, const QString &reason, const Stamp &stamp)
{
    if (!request.isLive())
        return request;
    if (!request.remoteId.isEmpty()) {
        KK_CHECK(queueCancel(session, request, reason, stamp));
        request.state = QStringLiteral("cancelling");
    } else {
        KK_TRY(const bool dropped, dropQueued(session, request.id));
        if (!dropped) {
            return failure(
                ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payment_request")});
        }
        request.state = QStringLiteral("withdrawn");
    }
    KK_CHECK(markRequest(session, request.id, request.state));
    return request;
}

Done withdrawAll(Session &session, BillId bill, const QString &reason, const Stamp &stamp)
{
    KK_TRY(const auto requests, requestsOfBill(session, bill));
    for (const StoredRequest &request : requests) {
        const auto gone = withdraw(session, request, reason, stamp);
        if (!gone && gone.error().fault != Fault::ChangedMeanwhile)
            return tl::unexpected(gone.error());
    }
    return done();
}

Result<StoredRequest> requestForOpen(Session &session, const Bill &bill, const Stamp &stamp)
{
    KK_CHECK(checkStillOwed(bill));
    KK_CHECK(checkNoDebit(session, bill));
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

} // namespace keshikomi
