// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/rest_backend.h"

#include "models/connector/event_parser.h"
#include "models/connector/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

// The object of a 200, or why there is none.
Result<QJsonObject> objectOf(const RestAnswer &answer)
{
    if (answer.way != RestAnswer::Way::Answered || answer.status != 200)
        return tl::unexpected(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return failure(ErrorCode::Network, Fault::BackendAnswerUnreadable, {answer.host});
    return document.object();
}

// The same of a path that every collection service has.
Result<QJsonObject> serviceObjectOf(const RestAnswer &answer)
{
    if (answer.isOfSomethingElse())
        return tl::unexpected(answer.wrongAddress());
    return objectOf(answer);
}

// The first question: a page for people where a service should be means a wrong address too.
Result<QJsonObject> healthOf(const RestAnswer &answer)
{
    const Result<QJsonObject> health = serviceObjectOf(answer);
    if (!health && health.error().fault == Fault::BackendAnswerUnreadable)
        return tl::unexpected(answer.wrongAddress());
    return health;
}

Result<BackendInfo> infoOf(const QJsonObject &capabilities, const QDateTime &time)
{
    BackendInfo info;
    info.version = capabilities.value(QLatin1String("contract_version")).toString();
    info.liveMode = capabilities.value(QLatin1String("livemode")).toBool();
    info.time = time;
    for (const QJsonValue &value : capabilities.value(QLatin1String("channels")).toArray()) {
        const QJsonObject channel = value.toObject();
        const QString name = channel.value(QLatin1String("channel")).toString();
        info.channels.append(name);
        if (name != QLatin1String("card_link"))
            continue;
        const Result<Yen> most = moneyOf(channel.value(QLatin1String("limit_amount")), name);
        if (!most)
            return tl::unexpected(most.error());
        info.mostByCard = *most;
    }
    return info;
}

} // namespace

RestBackend::RestBackend(BackendSettings settings, Backoff backoff)
    : m_client(std::move(settings))
    , m_sender(m_client, backoff)
{
}

QString RestBackend::source() const
{
    return m_client.settings().source;
}

void RestBackend::check(Then<Result<BackendInfo>> then)
{
    RestCall health;
    health.path = QStringLiteral("/health");
    m_client.call(health, [this, then = std::move(then)](const RestAnswer &alive) {
        const Result<QJsonObject> state = healthOf(alive);
        if (!state) {
            then(tl::unexpected(state.error()));
            return;
        }
        const QDateTime time = instantOf(state->value(QLatin1String("time")));
        RestCall capabilities;
        capabilities.path = QStringLiteral("/capabilities");
        m_client.call(capabilities, [then, time](const RestAnswer &answer) {
            const Result<QJsonObject> object = serviceObjectOf(answer);
            then(object ? infoOf(*object, time) : tl::unexpected(object.error()));
        });
    });
}

void RestBackend::send(const OutboxItem &item, Then<OutboxOutcome> then)
{
    m_sender.send(item, std::move(then));
}

void RestBackend::events(FeedPosition from,
                         int limit,
                         std::chrono::seconds wait,
                         Then<Result<FeedBatch>> then)
{
    RestCall call;
    call.path = QStringLiteral("/events");
    if (!from.cursor.isEmpty())
        call.query.addQueryItem(QStringLiteral("after"), from.cursor);
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    call.query.addQueryItem(QStringLiteral("wait"), QString::number(wait.count()));
    call.timeout = wait + std::chrono::seconds(15);
    m_client.call(call, [this, from, then = std::move(then)](const RestAnswer &answer) {
        if (answer.way == RestAnswer::Way::Answered && answer.status == 200)
            then(feedBatch(answer.body, from, source()));
        else if (answer.isOfSomethingElse())
            then(tl::unexpected(answer.wrongAddress()));
        else if (answer.status == 410)
            then(failure(ErrorCode::Network,
                         Fault::BackendGap,
                         {QString::number(from.seq + 1), answer.problemCode()}));
        else
            then(tl::unexpected(answer.error()));
    });
}

void RestBackend::fetch(const QString &remoteId, Then<Result<PaymentRequestView>> then)
{
    RestCall call;
    call.path = QStringLiteral("/payment-requests/") + remoteId;
    m_client.call(call, [then = std::move(then)](const RestAnswer &answer) {
        const Result<QJsonObject> object = objectOf(answer);
        then(object ? requestView(*object) : tl::unexpected(object.error()));
    });
}

void RestBackend::find(const QString &clientId,
                       Then<Result<std::optional<PaymentRequestView>>> then)
{
    RestCall call;
    call.path = QStringLiteral("/payment-requests");
    call.query.addQueryItem(QStringLiteral("client_id"), clientId);
    m_client.call(call, [then = std::move(then)](const RestAnswer &answer) {
        using Found = Result<std::optional<PaymentRequestView>>;
        const Result<QJsonObject> object = serviceObjectOf(answer);
        if (!object) {
            then(tl::unexpected(object.error()));
            return;
        }
        const QJsonValue data = object->value(QLatin1String("data"));
        if (!data.isArray()) {
            then(failure(ErrorCode::Network, Fault::BackendAnswerUnreadable, {answer.host}));
        } else if (data.toArray().isEmpty()) {
            then(std::optional<PaymentRequestView>());
        } else {
            const Result<PaymentRequestView> view = requestView(data.toArray().first().toObject());
            then(view ? Found(std::optional(*view)) : Found(tl::unexpected(view.error())));
        }
    });
}

} // namespace keshikomi
