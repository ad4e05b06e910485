// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace keshikomi::test {

struct Heard final
{
    int status = 0; // 0: closed without an answer
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
    QJsonArray data() const { return json().value(QLatin1String("data")).toArray(); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

// One request over a socket of its own, blocking; may be called from any thread.
inline Heard ask(int port,
                 const QByteArray &method,
                 const QString &target,
                 const QByteArray &body = {},
                 const Headers &headers = {},
                 const QByteArray &host = "127.0.0.1")
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
    if (!socket.waitForConnected(30'000))
        return {};
    QByteArray out =
        method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    if (method == "POST")
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(out + "\r\n" + body);
    QByteArray in;
    while (socket.state() == QAbstractSocket::ConnectedState || socket.bytesAvailable() > 0) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(60'000))
            break;
        in += socket.readAll();
    }
    Heard heard;
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return heard;
    const QList<QByteArray> lines = in.left(end).split('\n');
    heard.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        heard.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    heard.body = in.mid(end + 4);
    return heard;
}

inline QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

// The real program in a process of its own, with its store in a directory that goes away.
class RunningSandbox final
{
public:
    bool start()
    {
        const QString portFile = m_dir.filePath(QStringLiteral("port"));
        QFile::remove(portFile);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(KK_SANDBOX),
                        {QStringLiteral("--db"),
                         m_dir.filePath(QStringLiteral("centre.sqlite")),
                         QStringLiteral("--port"),
                         QString::number(m_port),
                         QStringLiteral("--port-file"),
                         portFile,
                         QStringLiteral("--key"),
                         key()});
        const bool told = QTest::qWaitFor(
            [this, &portFile] {
                return QFile::exists(portFile) || m_process.state() == QProcess::NotRunning;
            },
            60'000);
        QFile file(portFile);
        if (!told || !file.open(QIODevice::ReadOnly))
            return false;
        m_port = file.readAll().trimmed().toInt();
        return m_port > 0;
    }
    // True if it ended by itself with code 0 after SIGTERM.
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    ~RunningSandbox()
    {
        if (m_process.state() != QProcess::NotRunning && !stop())
            m_process.kill();
    }
    int port() const { return m_port; }
    static QString key() { return QStringLiteral("ck_test_of_the_tests"); }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port); }
    QDir dir() const { return QDir(m_dir.path()); }
    QByteArray firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        return m_process.readLine();
    }

    Headers auth() const { return {{"Authorization", "Bearer " + key().toLatin1()}}; }
    Heard get(const QString &below, const Headers &more = {}) const
    {
        return ask(m_port, "GET", QStringLiteral("/v1") + below, {}, auth() + more);
    }
    Heard post(const QString &below, const QByteArray &body, const Headers &more = {}) const
    {
        return ask(m_port,
                   "POST",
                   QStringLiteral("/v1") + below,
                   body,
                   auth() + Headers{{"Content-Type", "application/json"}} + more);
    }
    Heard create(const QByteArray &body, const QByteArray &idempotencyKey = newKey()) const
    {
        return post(
            QStringLiteral("/payment-requests"), body, {{"Idempotency-Key", idempotencyKey}});
    }
    Heard faults(const QByteArray &plan) const
    {
        return post(QStringLiteral("/sandbox/faults"), plan);
    }
    // Answers the customer's page at this address.
    Heard answer(const QString &url, const QByteArray &action) const
    {
        return ask(m_port,
                   "POST",
                   QUrl(url).path() + QStringLiteral("/pay"),
                   "action=" + action,
                   {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    int m_port = 0; // a restart takes the same port
};

inline QJsonObject requestFields(qint64 yen = 130'000)
{
    return {{QStringLiteral("client_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("reference"), QStringLiteral("WIP-100234")},
            {QStringLiteral("amount"),
             QJsonObject{{QStringLiteral("amount"), yen},
                         {QStringLiteral("currency"), QStringLiteral("JPY")}}},
            {QStringLiteral("channels"), QJsonArray{QStringLiteral("card_link")}}};
}

inline QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString linkIn(const QJsonObject &request)
{
    return request.value(QLatin1String("instructions"))
        .toArray()
        .first()
        .toObject()
        .value(QLatin1String("url"))
        .toString();
}

} // namespace keshikomi::test
