// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/outbox_sender.h"

#include "models/connector/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

using Kind = OutboxOutcome::Kind;

const QString requestsPath = QStringLiteral("/payment-requests");

bool isCancel(const OutboxItem &item)
{
    return item.path.startsWith(requestsPath + QLatin1Char('/'))
        && item.path.endsWith(QLatin1String("/cancel"));
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// Whether the request that is there is the one of this body (contract 2.2: amount and receivable).
bool isSame(const QJsonObject &body, const PaymentRequestView &view)
{
    const auto text = [&body](const char *name) {
        return body.value(QLatin1String(name)).toString();
    };
    const Result<Yen> amount = moneyOf(body.value(QLatin1String("amount")), {});
    return amount && *amount == view.amount && text("receivable_ref") == view.receivableRef
        && text("reference") == view.reference;
}

// Whether the backend surely did nothing and may be asked again.
bool refusedForNow(const RestAnswer &answer)
{
    const int status = answer.status;
    if (status == 425 || status == 429 || status == 503 || status == 401)
        return true;
    return status < 500 && objectOf(answer.body).value(QLatin1String("retryable")).toBool();
}

} // namespace

OutboxSender::OutboxSender(RestClient &client, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_backoff(backoff)
    , m_chance(QRandomGenerator::securelySeeded())
{
}

void OutboxSender::send(const OutboxItem &item, Then then)
{
    if (item.state == OutboxState::Unknown || item.state == OutboxState::Sending)
        ask(item, then);
    else
        post(item, then);
}

void OutboxSender::post(const OutboxItem &item, const Then &then)
{
    RestCall call;
    call.method = item.method.toLatin1();
    call.path = item.path;
    call.body = item.body;
    call.idempotencyKey = item.key.toLatin1();
    call.ifMatch = item.ifMatch.toLatin1();
    m_client.call(call, [this, item, then](const RestAnswer &answer) {
        if (answer.status == 409 && answer.problemCode() == QLatin1String("duplicate-client-id"))
            adopt(item, answer, then);
        else if (isCancel(item) && answer.isOfSomethingElse())
            blameAddress(item, answer, then);
        else
            then(judged(item, answer));
    });
}

void OutboxSender::ask(const OutboxItem &item, const Then &then)
{
    if (item.path == requestsPath)
        askForCreated(item, then);
    else if (isCancel(item))
        askForCancelled(item, then);
    else
        post(item, then); // nothing to ask by; the key keeps it from happening twice
}

void OutboxSender::askForCreated(const OutboxItem &item, const Then &then)
{
    RestCall call;
    call.path = requestsPath;
    call.query.addQueryItem(QStringLiteral("client_id"),
                            objectOf(item.body).value(QLatin1String("client_id")).toString());
    m_client.call(call, [this, item, then](const RestAnswer &answer) {
        const QJsonValue data = objectOf(answer.body).value(QLatin1String("data"));
        if (answer.isOfSomethingElse()) {
            then(misaddressed(item, answer));
        } else if (answer.way != RestAnswer::Way::Answered || answer.status != 200
                   || !data.isArray()) {
            then(later(item, Kind::Unknown, answer));
        } else if (data.toArray().isEmpty()) {
            post(item, then);
        } else {
            const Result<PaymentRequestView> view = requestView(data.toArray().first().toObject());
            then(view ? found(item, *view) : later(item, Kind::Unknown, answer));
        }
    });
}

void OutboxSender::askForCancelled(const OutboxItem &item, const Then &then)
{
    RestCall call;
    call.path = item.path.chopped(int(qstrlen("/cancel")));
    m_client.call(call, [this, item, then](const RestAnswer &answer) {
        const Result<PaymentRequestView> view = requestView(objectOf(answer.body));
        if (answer.way != RestAnswer::Way::Answered || answer.status != 200 || !view) {
            then(later(item, Kind::Unknown, answer));
        } else if (view->state != PaymentRequestState::Cancelled) {
            post(item, then);
        } else {
            OutboxOutcome result = outcome(item, Kind::Delivered);
            result.request = *view;
            result.replayed = true;
            then(result);
        }
    });
}

// The client id is known there although this key is not: an attempt older than the backend's memory
// of keys.
void OutboxSender::adopt(const OutboxItem &item, const RestAnswer &refusal, const Then &then)
{
    RestCall call;
    call.path = requestsPath + QLatin1Char('/')
        + objectOf(refusal.body)
              .value(QLatin1String("existing"))
              .toObject()
              .value(QLatin1String("id"))
              .toString();
    m_client.call(call, [this, item, then](const RestAnswer &answer) {
        const Result<PaymentRequestView> view = requestView(objectOf(answer.body));
        const bool there = answer.way == RestAnswer::Way::Answered && answer.status == 200 && view;
        then(there ? found(item, *view) : later(item, Kind::Unknown, answer));
    });
}

// "Not found" of one request may be the truth about it. Only a service that is there can say so.
void OutboxSender::blameAddress(const OutboxItem &item, const RestAnswer &refusal, const Then &then)
{
    RestCall call;
    call.path = QStringLiteral("/health");
    m_client.call(call, [this, item, refusal, then](const RestAnswer &answer) {
        const bool there = answer.way == RestAnswer::Way::Answered && answer.status == 200
            && !objectOf(answer.body).isEmpty();
        then(there ? judged(item, refusal) : misaddressed(item, refusal));
    });
}

OutboxOutcome OutboxSender::found(const OutboxItem &item, const PaymentRequestView &view)
{
    if (isSame(objectOf(item.body), view)) {
        OutboxOutcome result = outcome(item, Kind::Delivered);
        result.request = view;
        result.replayed = true;
        return result;
    }
    OutboxOutcome result = outcome(item, Kind::Dead);
    result.problemCode = QStringLiteral("duplicate-client-id");
    result.error = Error{ErrorCode::Conflict,
                         Fault::BackendRefused,
                         {QStringLiteral("409"), result.problemCode, view.remoteId},
                         QStringLiteral("another request has this client_id")};
    return result;
}

OutboxOutcome OutboxSender::judged(const OutboxItem &item, const RestAnswer &answer)
{
    if (answer.way == RestAnswer::Way::NotSent)
        return later(item, Kind::Retry, answer);
    if (answer.way == RestAnswer::Way::Unclear)
        return later(item, Kind::Unknown, answer);
    if (answer.status >= 200 && answer.status < 300)
        return doneBy(item, answer);
    if (item.path == requestsPath && answer.isOfSomethingElse())
        return misaddressed(item, answer);
    const bool running = answer.problemCode() == QLatin1String("request-in-progress");
    if (refusedForNow(answer))
        return later(item, Kind::Retry, answer);
    if (answer.status >= 500 || answer.status == 408 || running)
        return later(item, Kind::Unknown, answer);
    OutboxOutcome result = outcome(item, Kind::Dead);
    result.error = answer.error();
    result.problemCode = answer.problemCode();
    result.requestId = answer.requestId;
    return result;
}

OutboxOutcome OutboxSender::doneBy(const OutboxItem &item, const RestAnswer &answer)
{
    const Result<PaymentRequestView> view = requestView(objectOf(answer.body));
    if (!view) { // it happened, but how it stands must be asked
        OutboxOutcome result = later(item, Kind::Unknown, answer);
        result.error = view.error();
        return result;
    }
    OutboxOutcome result = outcome(item, Kind::Delivered);
    result.request = *view;
    result.replayed = answer.replayed;
    result.requestId = answer.requestId;
    return result;
}

OutboxOutcome OutboxSender::later(const OutboxItem &item, Kind kind, const RestAnswer &answer)
{
    OutboxOutcome result = outcome(item, kind);
    result.after = m_backoff.after(item.attempts, m_chance, answer.retryAfter);
    result.error = answer.error();
    result.problemCode = answer.problemCode();
    result.requestId = answer.requestId;
    return result;
}

// Nothing reached a service. An item whose fate was unknown stays so until it can be asked about.
OutboxOutcome OutboxSender::misaddressed(const OutboxItem &item, const RestAnswer &answer)
{
    const bool fresh = item.state == OutboxState::Queued;
    OutboxOutcome result = later(item, fresh ? Kind::Retry : Kind::Unknown, answer);
    result.error = answer.wrongAddress();
    return result;
}

OutboxOutcome OutboxSender::outcome(const OutboxItem &item, Kind kind) const
{
    OutboxOutcome result;
    result.id = item.id;
    result.opId = item.opId;
    result.kind = kind;
    return result;
}

} // namespace keshikomi
