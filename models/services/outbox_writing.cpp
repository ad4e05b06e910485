// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/outbox_writing.h"

#include "models/domain/try.h"
#include "models/services/request_writing.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/outbox.h"
#include "models/storage/receipts/imports.h"

namespace keshikomi {

namespace {

// Longer than any attempt takes with its questions. After it another seat may ask what became of
// the row.
constexpr int holdSeconds = 180;

Done withdrawPointless(Session &session, qint64 outbox, const Stamp &stamp)
{
    KK_TRY(const auto request, requestOfOutbox(session, outbox));
    if (!request || !request->isLive())
        return done();
    KK_TRY(const Bill bill, billById(session, request->bill));
    if (bill.state == BillState::Issued && bill.open >= Yen(1))
        return done();
    KK_CHECK(withdraw(session, *request, QStringLiteral("bill closed"), stamp));
    return done();
}

Done settleDead(Session &session,
                const OutboxItem &item,
                const OutboxOutcome &outcome,
                const StoredRequest &request,
                const Stamp &stamp)
{
    KK_TRY(const Bill bill, billById(session, request.bill));
    const QString detail = outcome.error ? outcome.error->args.join(QLatin1Char(' ')) : QString();
    KK_CHECK(raiseTask(session,
                       isCancel(item) ? "request-cancel-refused" : "request-dead",
                       {billNumberText(bill.number), outcome.problemCode, detail},
                       std::nullopt,
                       std::nullopt,
                       stamp));
    if (isCancel(item))
        return done();
    return markRequest(session, request.id, paymentRequestStateName(PaymentRequestState::Failed));
}

} // namespace

bool isCancel(const OutboxItem &item)
{
    return item.path.endsWith(QLatin1String("/cancel"));
}

Result<std::vector<OutboxItem>>
takeOutbox(Session &session, const std::vector<OutboxItem> &wanted, const QDateTime &now)
{
    std::vector<OutboxItem> taken;
    for (const OutboxItem &item : wanted) {
        KK_TRY(const bool held, holdOutbox(session, item, now.addSecs(holdSeconds)));
        if (held)
            taken.push_back(item);
    }
    return taken;
}

Done settleAttempt(Session &session,
                   const OutboxItem &item,
                   const OutboxOutcome &outcome,
                   const Stamp &stamp)
{
    KK_CHECK(settleOutbox(session, outcome, stamp.at));
    KK_TRY(const auto request, requestOfOutbox(session, item.id));
    if (!request)
        return done();
    if (outcome.kind == OutboxOutcome::Kind::Dead)
        return settleDead(session, item, outcome, *request, stamp);
    if (outcome.kind != OutboxOutcome::Kind::Delivered || !outcome.request)
        return done();
    KK_CHECK(storeView(session, *request, *outcome.request));
    KK_CHECK(keepPaymentNumbers(session, *request, *outcome.request, stamp));
    return withdrawPointless(session, item.id, stamp);
}

Done settleRefusedCancel(Session &session, const OutboxItem &item, const PaymentRequestView &view)
{
    KK_TRY(const auto request, requestOfOutbox(session, item.id));
    return request ? endCancelling(session, *request, view) : done();
}

} // namespace keshikomi
