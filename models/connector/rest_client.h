// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

namespace keshikomi {

struct BackendSettings final
{
    QUrl base; // "https://host/v1"; http only for this computer
    QByteArray key; // API key, never logged
    QString source; // the name its events are stored under
};

struct RestCall final
{
    QByteArray method = QByteArrayLiteral("GET"); // GET or POST
    QString path; // below the base
    QUrlQuery query;
    QByteArray body;
    QByteArray idempotencyKey, ifMatch; // or empty
    std::chrono::milliseconds timeout{std::chrono::seconds(30)}; // of the whole call
};

struct RestAnswer final
{
    enum class Way {
        Answered, // `status` and `body` are the backend's
        NotSent, // surely nothing reached it: no connection, no trusted certificate
        Unclear // it may have acted: cut off, timed out, too large
    };
    Way way = Way::Unclear;
    int status = 0;
    QByteArray body;
    bool replayed = false;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString requestId; // the X-Request-Id that was sent
    QString reason; // English, of NotSent and Unclear
    QString host;
    QString base; // the address that was asked, as in BackendSettings

    // Answered, but not by a collection service: a redirect, or "not found" on a path that every
    // service has (/health, /payment-requests, /events). The address is wrong or somebody stands
    // before it; nothing was done there.
    bool isOfSomethingElse() const;
    Error wrongAddress() const; // BackendAddressWrong
    // BackendAway, or BackendRefused with status, code and detail of the problem.
    Error error() const;
    QString problemCode() const; // of application/problem+json; or empty
};

// One HTTP call at a time or many, asynchronously. No redirect is followed, no TLS error is
// ignored, a body over 10 MiB is refused while it comes in, and a POST is never repeated below our
// back: Qt's own silent resend on a lost connection is switched off by a body that can be read only
// once.
class RestClient final : public QObject
{
    Q_OBJECT

public:
    explicit RestClient(BackendSettings settings, QObject *parent = nullptr);

    // https, or http to the loopback. Fault::BackendNotSet, BackendAway.
    static Done checkAddress(const QUrl &base);
    const BackendSettings &settings() const { return m_settings; }
    // `then` comes later from the event loop, once; not at all if this object is destroyed before.
    void call(const RestCall &call, std::function<void(RestAnswer)> then);

private:
    QNetworkReply *begin(const RestCall &call, const QString &requestId);

    const BackendSettings m_settings;
    QNetworkAccessManager m_network;
};

} // namespace keshikomi
