// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace keshikomi::test {

// Gives every caller the same answer.
class OneAnswerServer final : public QTcpServer
{
public:
    explicit OneAnswerServer(QByteArray answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer = std::move(answer)] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                m_heard += socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort()); }
    const QByteArray &heard() const { return m_heard; }

private:
    QByteArray m_heard;
};

} // namespace keshikomi::test
