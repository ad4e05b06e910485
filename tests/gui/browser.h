// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace keshikomi::test {

// A customer's own browser: Debian's Chromium without a screen, driven by WebDriver (W3C) through
// chromedriver. While it is waited for, the event loop of the test runs on, so that the windows
// under test live meanwhile.
class Browser final
{
public:
    static bool isThere()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("chromedriver")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty();
    }
    ~Browser()
    {
        if (!m_session.isEmpty())
            call("DELETE", m_session);
        m_driver.terminate();
        if (!m_driver.waitForFinished(10'000))
            m_driver.kill();
    }
    bool start()
    {
        m_driver.setProcessChannelMode(QProcess::MergedChannels);
        m_driver.start(QStringLiteral("chromedriver"),
                       {QStringLiteral("--port=%1").arg(m_port = freePort())});
        const auto ready = [this] {
            const QJsonObject status = call("GET", QStringLiteral("/status"));
            return status.value(QLatin1String("ready")).toBool();
        };
        if (!QTest::qWaitFor(ready, 60'000))
            return false;
        const QJsonArray arguments{QStringLiteral("--headless"),
                                   QStringLiteral("--no-sandbox"),
                                   QStringLiteral("--disable-gpu"),
                                   QStringLiteral("--disable-dev-shm-usage"),
                                   QStringLiteral("--disable-quic"),
                                   QStringLiteral("--no-first-run"),
                                   QStringLiteral("--disable-background-networking"),
                                   QStringLiteral("--disable-component-update"),
                                   QStringLiteral("--disable-sync"),
                                   QStringLiteral("--no-proxy-server"),
                                   QString(QStringLiteral("--user-data-dir=") + m_profile.path())};
        const QJsonObject options{
            {QStringLiteral("binary"), QStandardPaths::findExecutable(QStringLiteral("chromium"))},
            {QStringLiteral("args"), arguments}};
        const QJsonObject always{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                                 {QStringLiteral("goog:chromeOptions"), options}};
        const QJsonObject session = call("POST",
                                         QStringLiteral("/session"),
                                         {{QStringLiteral("capabilities"),
                                           QJsonObject{{QStringLiteral("alwaysMatch"), always}}}});
        const QString id = session.value(QLatin1String("sessionId")).toString();
        m_session = QStringLiteral("/session/") + id;
        return !id.isEmpty();
    }
    void open(const QString &url)
    {
        call("POST", m_session + QStringLiteral("/url"), {{QStringLiteral("url"), url}});
    }
    // False: there is no such element.
    bool click(const QString &css)
    {
        const QJsonObject found = call("POST",
                                       m_session + QStringLiteral("/element"),
                                       {{QStringLiteral("using"), QStringLiteral("css selector")},
                                        {QStringLiteral("value"), css}});
        // The name of the member is the W3C's constant for "this is an element".
        const QString id =
            found.value(QLatin1String("element-6066-11e4-a52e-4f735466cecf")).toString();
        if (id.isEmpty())
            return false;
        return call("POST", QStringLiteral("%1/element/%2/click").arg(m_session, id))
            .value(QLatin1String("error"))
            .isUndefined();
    }
    QString source() { return text(call("GET", m_session + QStringLiteral("/source"))); }
    QString output() { return QString::fromUtf8(m_driver.readAll()); }

private:
    static int freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static QString text(const QJsonObject &value)
    {
        return value.value(QLatin1String("text")).toString();
    }
    // The "value" of the answer; a plain text comes as {"text": ...}.
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(
            QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QByteArray json =
            method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, json);
        const bool ended = QTest::qWaitFor([reply] { return reply->isFinished(); }, 120'000);
        const QJsonValue value = QJsonDocument::fromJson(ended ? reply->readAll() : QByteArray())
                                     .object()
                                     .value(QLatin1String("value"));
        reply->deleteLater();
        return value.isString() ? QJsonObject{{QStringLiteral("text"), value}} : value.toObject();
    }

    QTemporaryDir m_profile;
    QNetworkAccessManager m_network;
    QProcess m_driver;
    QString m_session;
    int m_port = 0;
};

} // namespace keshikomi::test
