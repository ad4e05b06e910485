// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/rest_client.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUuid>

#include <cstring>
#include <memory>

namespace keshikomi {

namespace {

constexpr qint64 largestAnswer = 10 * 1024 * 1024;

// Qt sends a request again by itself when a connection breaks before the answer, even a POST. It
// cannot with a body that does not go back to its beginning.
class OnceReadBody final : public QIODevice
{
public:
    OnceReadBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = qMin(most, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_at, std::size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool neverSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError: return true;
    default: return false;
    }
}

// Seconds only; an HTTP date would need the backend's clock (RFC 9110 10.2.3 allows both).
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &value)
{
    bool good = false;
    const int seconds = value.trimmed().toInt(&good);
    if (!good || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(qMin(seconds, 24 * 3600));
}

RestAnswer answerOf(QNetworkReply &reply, const QString &stopped, const QUrl &base)
{
    RestAnswer answer;
    answer.base = base.toDisplayString();
    answer.host = reply.url().host();
    answer.requestId = QString::fromLatin1(reply.request().rawHeader("X-Request-Id"));
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    // Errors of 201 and up stand for an HTTP status: the backend did answer.
    const bool whole = error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure
            && error != QNetworkReply::ProtocolUnknownError
            && error != QNetworkReply::ProtocolInvalidOperationError)
        || (error == QNetworkReply::ProtocolInvalidOperationError && answer.status >= 400);
    const bool redirect =
        answer.status >= 300 && answer.status < 400; // Qt may add an error of its own
    if (stopped.isEmpty() && (whole || redirect) && answer.status > 0) {
        answer.way = RestAnswer::Way::Answered;
        answer.body = reply.readAll();
        answer.replayed = reply.rawHeader("Idempotency-Replayed") == "true";
        answer.retryAfter = retryAfterOf(reply.rawHeader("Retry-After"));
        return answer;
    }
    answer.way =
        stopped.isEmpty() && neverSent(error) ? RestAnswer::Way::NotSent : RestAnswer::Way::Unclear;
    answer.reason = stopped.isEmpty() ? reply.errorString() : stopped;
    return answer;
}

} // namespace

Error RestAnswer::error() const
{
    if (way != Way::Answered)
        return {ErrorCode::Network, Fault::BackendAway, {host, reason}, reason};
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const QString detail = problem.value(QLatin1String("detail")).toString();
    const ErrorCode code = status == 404 ? ErrorCode::NotFound
        : status == 409 || status == 412 ? ErrorCode::Conflict
        : status == 401 || status == 403 ? ErrorCode::Forbidden
        : status >= 500                  ? ErrorCode::Network
                                         : ErrorCode::Invalid;
    return {code,
            Fault::BackendRefused,
            {QString::number(status), problemCode(), detail},
            QStringLiteral("X-Request-Id %1").arg(requestId)};
}

bool RestAnswer::isOfSomethingElse() const
{
    const bool redirect = status >= 300 && status < 400;
    return way == Way::Answered && (redirect || status == 404 || status == 405);
}

Error RestAnswer::wrongAddress() const
{
    return {ErrorCode::Network,
            Fault::BackendAddressWrong,
            {base},
            QStringLiteral("status %1, X-Request-Id %2").arg(status).arg(requestId)};
}

QString RestAnswer::problemCode() const
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("code")).toString();
}

RestClient::RestClient(BackendSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_network.setStrictTransportSecurityEnabled(true);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Done RestClient::checkAddress(const QUrl &base)
{
    if (base.isEmpty())
        return failure(ErrorCode::Invalid, Fault::BackendNotSet);
    const bool secure = base.scheme() == QLatin1String("https");
    const bool practice = base.scheme() == QLatin1String("http") && isLoopback(base);
    if (!base.isValid() || base.host().isEmpty() || !(secure || practice))
        return failure(ErrorCode::Invalid,
                       Fault::BackendAway,
                       {base.toDisplayString(), QStringLiteral("https")},
                       QStringLiteral("http is allowed to this computer only"));
    return done();
}

QNetworkReply *RestClient::begin(const RestCall &call, const QString &requestId)
{
    QUrl url = m_settings.base;
    url.setPath(url.path() + call.path);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_settings.key);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setRawHeader("Accept-Language", "ja");
    request.setRawHeader("X-Request-Id", requestId.toLatin1());
    if (!call.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", call.idempotencyKey);
    if (!call.ifMatch.isEmpty())
        request.setRawHeader("If-Match", call.ifMatch);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    if (call.method != "POST")
        return m_network.get(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceReadBody(call.body, this);
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QObject::destroyed, body, &QObject::deleteLater);
    return reply;
}

void RestClient::call(const RestCall &call, std::function<void(RestAnswer)> then)
{
    if (const Done good = checkAddress(m_settings.base); !good) {
        RestAnswer answer;
        answer.way = RestAnswer::Way::NotSent;
        answer.host = m_settings.base.host();
        answer.reason = good.error().detail;
        QTimer::singleShot(0, this, [then = std::move(then), answer] { then(answer); });
        return;
    }
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QNetworkReply *reply = begin(call, requestId);
    const auto stopped = std::make_shared<QString>();
    QTimer::singleShot(call.timeout, reply, [reply, stopped] {
        *stopped = QStringLiteral("no answer in time");
        reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [reply, stopped] {
        if (reply->bytesAvailable() <= largestAnswer)
            return;
        *stopped = QStringLiteral("the answer is too large");
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, stopped, then = std::move(then)] {
        reply->deleteLater();
        then(answerOf(*reply, *stopped, m_settings.base));
    });
}

} // namespace keshikomi
