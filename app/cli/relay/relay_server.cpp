// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay/relay_server.h"

#include "app/cli/runner.h"
#include "app/wiring/workplace.h"

#include <QLocalSocket>

namespace keshikomi::cli {

namespace {

constexpr int farewellMs = 2'000;

} // namespace

RelayedCall::RelayedCall(QLocalSocket *socket, const Caller &owner, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_owner(owner)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &RelayedCall::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &RelayedCall::lost);
}

RelayedCall::~RelayedCall()
{
    m_socket->disconnect(this);
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void RelayedCall::read()
{
    m_reader.add(m_socket->readAll());
    while (const auto frame = m_reader.next()) {
        if (frame->kind == FrameKind::Stop)
            m_stop = true;
        const auto request = frame->kind == FrameKind::Request && !m_thread
            ? requestFrom(frame->content)
            : std::nullopt;
        if (request)
            begin(*request);
        else if (frame->kind == FrameKind::Request)
            m_socket->abort(); // another version's: it says that nobody took its command
    }
    if (m_reader.isBroken())
        m_socket->abort();
}

void RelayedCall::begin(const RelayRequest &request)
{
    m_thread.reset(QThread::create([this, request] { m_code = work(request); }));
    m_thread->setObjectName(QStringLiteral("relayed command"));
    connect(m_thread.get(), &QThread::finished, this, &RelayedCall::end);
    Q_EMIT begun();
    m_thread->start();
}

int RelayedCall::work(const RelayRequest &request)
{
    const Caller caller{
        m_owner.clock,
        [this](Stream stream, const QByteArray &bytes) {
            push(stream == Stream::Answer ? FrameKind::Answer : FrameKind::Complaints, bytes);
        },
        [&request](const QString &name) { return request.environment.value(name); },
        [this] { return m_stop.load(); },
        m_owner.inLanguage,
        request.folder,
        request.terminal,
        m_owner.owner};
    int code = ExitFailed;
    m_owner.inLanguage(request.language,
                       [&] { code = run(readCommandLine(request.words), caller); });
    return code;
}

void RelayedCall::push(FrameKind kind, const QByteArray &content)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_unsent += frameBytes(kind, content);
    }
    QMetaObject::invokeMethod(this, &RelayedCall::pump, Qt::QueuedConnection);
}

void RelayedCall::pump()
{
    QByteArray bytes;
    {
        const QMutexLocker lock(&m_mutex);
        bytes = std::exchange(m_unsent, {});
    }
    if (m_socket->state() == QLocalSocket::ConnectedState && !bytes.isEmpty())
        m_socket->write(bytes);
}

void RelayedCall::end()
{
    if (std::exchange(m_ended, true))
        return;
    push(FrameKind::End, exitCodeBytes(m_code));
    pump();
    m_thread->wait();
    Q_EMIT ended();
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        deleteLater();
    else
        m_socket->disconnectFromServer(); // once all is written
}

// A caller that is gone does not want the rest of a long command; what is done stays done.
void RelayedCall::lost()
{
    m_stop = true;
    if (m_ended || !m_thread)
        deleteLater();
}

void RelayedCall::finish()
{
    m_stop = true;
    if (!m_thread)
        return;
    m_thread->wait();
    end();
    if (m_socket->state() != QLocalSocket::UnconnectedState)
        m_socket->waitForDisconnected(farewellMs);
}

RelayServer::RelayServer(Workplace &workplace,
                         const Clock &clock,
                         InLanguage inLanguage,
                         QObject *parent)
    : QObject(parent)
    , m_owner{clock, {}, {}, {}, std::move(inLanguage), {}, false, &workplace}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RelayServer::take);
}

RelayServer::~RelayServer()
{
    m_server.close();
    const auto calls = findChildren<RelayedCall *>(QString(), Qt::FindDirectChildrenOnly);
    for (RelayedCall *call : calls)
        call->finish();
}

Done RelayServer::listen()
{
    const StoreLocation &location = m_owner.owner->store().location();
    if (location.dialect != Dialect::Sqlite)
        return done();
    const QString name = relaySocketOf(location.path);
    // Whoever owned the store before and was killed left its name; the lock of the store is ours.
    QLocalServer::removeServer(name);
    if (m_server.listen(name))
        return done();
    return failure(ErrorCode::Storage, Fault::RelayFailed, {m_server.errorString()});
}

void RelayServer::close()
{
    m_server.close();
}

void RelayServer::take()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        if (!isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *const call = new RelayedCall(socket, m_owner, this);
        connect(call, &RelayedCall::begun, this, [this] {
            ++m_running;
            Q_EMIT begun();
        });
        connect(call, &RelayedCall::ended, this, [this] {
            --m_running;
            Q_EMIT finished();
        });
    }
}

} // namespace keshikomi::cli
