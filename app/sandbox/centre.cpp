// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/centre.h"

#include <QJsonArray>

namespace keshikomi::sandbox {

namespace {

const QString apiVersion = QStringLiteral("2026-11-01");
constexpr int usualDays = 60;

QJsonObject money(qint64 yen)
{
    return {{QStringLiteral("amount"), yen}, {QStringLiteral("currency"), QStringLiteral("JPY")}};
}

QString utc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject instructionJson(const RequestRow &request, const QString &link)
{
    QString status = QStringLiteral("active");
    if (request.state == RequestState::Paid)
        status = QStringLiteral("used");
    else if (request.state == RequestState::Cancelled)
        status = QStringLiteral("revoked");
    else if (request.state == RequestState::Expired)
        status = QStringLiteral("expired");
    QJsonObject object{{QStringLiteral("channel"), QStringLiteral("card_link")},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("expires_at"), request.expiresAt},
                       {QStringLiteral("revocable"), true}};
    if (!link.isEmpty()) {
        object.insert(QStringLiteral("url"), link);
        object.insert(QStringLiteral("qr_payload"), link);
    }
    return object;
}

QJsonObject resourceJson(const char *type, const QString &id, qint64 version)
{
    return {{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("id"), id},
            {QStringLiteral("version"), version}};
}

} // namespace

QJsonObject requestJson(const RequestRow &request, const QString &link)
{
    QJsonObject object = request.fields;
    const qint64 confirmed = request.state == RequestState::Paid ? request.amount : 0;
    const QJsonObject totals{{QStringLiteral("confirmed"), money(confirmed)},
                             {QStringLiteral("outstanding"), money(request.amount - confirmed)}};
    object.insert(QStringLiteral("id"), request.id);
    object.insert(QStringLiteral("version"), request.version);
    object.insert(QStringLiteral("livemode"), false);
    object.insert(QStringLiteral("created_at"), request.createdAt);
    object.insert(QStringLiteral("updated_at"), request.updatedAt);
    object.insert(QStringLiteral("expires_at"), request.expiresAt);
    object.insert(QStringLiteral("status"), stateName(request.state));
    object.insert(QStringLiteral("exceptions"), QJsonArray());
    object.insert(QStringLiteral("instructions"), QJsonArray{instructionJson(request, link)});
    object.insert(QStringLiteral("totals"), totals);
    return object;
}

QJsonObject paymentJson(const PaymentRow &payment)
{
    QJsonObject object{{QStringLiteral("id"), payment.id},
                       {QStringLiteral("version"), payment.version},
                       {QStringLiteral("livemode"), false},
                       {QStringLiteral("payment_request_id"), payment.requestId},
                       {QStringLiteral("channel"), QStringLiteral("card_link")},
                       {QStringLiteral("status"), stateName(payment.state)},
                       {QStringLiteral("amount"), money(payment.amount)},
                       {QStringLiteral("created_at"), payment.createdAt},
                       {QStringLiteral("updated_at"), payment.updatedAt},
                       {QStringLiteral("origin"), QStringLiteral("customer")}};
    if (payment.state == PaymentState::Confirmed) {
        object.insert(QStringLiteral("confirmed_at"), payment.updatedAt);
        object.insert(QStringLiteral("paid_on"), payment.paidOn);
    }
    return object;
}

QString Centre::now() const
{
    return utc(m_clock.now());
}

void Centre::tell(const QString &type,
                  const QJsonObject &resource,
                  const QJsonObject &object,
                  const QJsonObject &cause)
{
    const QString id = makeId("evt_", m_clock);
    m_tables.append(id,
                    type,
                    {{QStringLiteral("id"), id},
                     {QStringLiteral("stream"), QStringLiteral("main")},
                     {QStringLiteral("type"), type},
                     {QStringLiteral("occurred_at"), now()},
                     {QStringLiteral("recorded_at"), now()},
                     {QStringLiteral("api_version"), apiVersion},
                     {QStringLiteral("livemode"), false},
                     {QStringLiteral("resource"), resource},
                     {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}},
                     {QStringLiteral("cause"), cause}});
}

void Centre::move(RequestRow *request,
                  RequestState to,
                  const QString &eventType,
                  const QString &reason)
{
    if (!allowed(request->state, to))
        qFatal("a request must not go from %s to %s",
               qPrintable(stateName(request->state)),
               qPrintable(stateName(to)));
    request->state = to;
    ++request->version;
    request->updatedAt = now();
    m_tables.update(*request);
    QJsonObject cause;
    if (!reason.isEmpty())
        cause.insert(QStringLiteral("reason"), reason);
    tell(eventType,
         resourceJson("payment_request", request->id, request->version),
         requestJson(*request),
         cause);
}

void Centre::expireDue()
{
    for (RequestRow &request : m_tables.overdue(now()))
        move(&request, RequestState::Expired, QStringLiteral("payment_request.expired"));
}

RequestRow Centre::create(const QJsonObject &body)
{
    RequestRow request;
    request.id = makeId("pr_", m_clock);
    request.clientId = body.value(QLatin1String("client_id")).toString().toLower();
    request.amount =
        body.value(QLatin1String("amount")).toObject().value(QLatin1String("amount")).toInteger();
    request.fields = body;
    request.fields.insert(QStringLiteral("client_id"), request.clientId);
    request.createdAt = now();
    request.updatedAt = request.createdAt;
    const QString asked = body.value(QLatin1String("expires_at")).toString();
    request.expiresAt = utc(asked.isEmpty() ? m_clock.now().addDays(usualDays)
                                            : QDateTime::fromString(asked, Qt::ISODateWithMs));
    m_tables.insert(&request, TokenMint::hashOf(m_mint.tokenOf(request.id)));
    tell(QStringLiteral("payment_request.issued"),
         resourceJson("payment_request", request.id, request.version),
         requestJson(request),
         {});
    return request;
}

void Centre::cancel(RequestRow *request, const QString &reason)
{
    move(request, RequestState::Cancelled, QStringLiteral("payment_request.cancelled"), reason);
}

Centre::Answer Centre::pay(RequestRow *request, bool approve)
{
    if (request->state != RequestState::Awaiting)
        return Answer::NotOpen;
    PaymentRow payment;
    payment.id = makeId("pay_", m_clock);
    payment.requestId = request->id;
    payment.amount = request->amount;
    payment.createdAt = now();
    payment.updatedAt = payment.createdAt;
    payment.state = approve ? PaymentState::Confirmed : PaymentState::Failed;
    if (approve)
        payment.paidOn = m_clock.today().toString(Qt::ISODate);
    m_tables.insert(&payment);
    tell(approve ? QStringLiteral("payment.confirmed") : QStringLiteral("payment.failed"),
         resourceJson("payment", payment.id, payment.version),
         paymentJson(payment),
         {{QStringLiteral("origin"), QStringLiteral("customer")}});
    if (!approve)
        return Answer::Declined;
    move(request, RequestState::Paid, QStringLiteral("payment_request.paid"));
    return Answer::Paid;
}

} // namespace keshikomi::sandbox
