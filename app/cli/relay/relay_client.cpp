// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay/relay_client.h"

#include "app/cli/relay/relay_wire.h"
#include "app/cli/tr.h"
#include "models/domain/try.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcessEnvironment>

namespace keshikomi::cli {

namespace {

constexpr int connectMs = 3'000;
constexpr int lookForInterruptMs = 100;

tl::unexpected<Error> relayFailed(const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::RelayFailed, {reason});
}

RelayRequest requestOf(const CommandLine &line, const Caller &caller)
{
    RelayRequest request{line.words, QDir::currentPath(), languageOf(line), {}, caller.terminal};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("KESHIKOMI_")))
            request.environment.insert(name, environment.value(name));
    }
    return request;
}

// Says what has come; the exit code if that was the last.
std::optional<int> take(FrameReader &reader, const Caller &caller)
{
    while (const auto frame = reader.next()) {
        switch (frame->kind) {
        case FrameKind::Answer: caller.write(Stream::Answer, frame->content); break;
        case FrameKind::Complaints: caller.write(Stream::Complaints, frame->content); break;
        case FrameKind::End: return exitCodeFrom(frame->content);
        case FrameKind::Request:
        case FrameKind::Stop: break;
        }
    }
    return std::nullopt;
}

Result<std::optional<int>> follow(QLocalSocket &socket, const Caller &caller)
{
    FrameReader reader;
    bool stopTold = false;
    for (;;) {
        const bool more = socket.waitForReadyRead(lookForInterruptMs);
        reader.add(socket.readAll());
        if (const auto code = take(reader, caller))
            return code;
        if (caller.isStopped() && !stopTold) {
            stopTold = true;
            socket.write(frameBytes(FrameKind::Stop));
            socket.flush();
        }
        const bool waits = more || socket.error() == QLocalSocket::SocketTimeoutError;
        if (!waits || reader.isBroken() || socket.state() != QLocalSocket::ConnectedState)
            return relayFailed(Tr::tr("it ended before the answer was complete"));
    }
}

} // namespace

bool takesCommands(const QString &storePath)
{
    QLocalSocket socket;
    socket.connectToServer(relaySocketOf(storePath));
    return socket.waitForConnected(connectMs);
}

Result<std::optional<int>>
relayToOwner(const QString &storePath, const CommandLine &line, const Caller &caller)
{
    QLocalSocket socket;
    socket.connectToServer(relaySocketOf(storePath));
    if (!socket.waitForConnected(connectMs))
        return std::nullopt;
    if (!isSameUser(socket))
        return relayFailed(Tr::tr("it belongs to another user"));
    listenForInterrupts();
    socket.write(frameBytes(FrameKind::Request, requestBytes(requestOf(line, caller))));
    return follow(socket, caller);
}

} // namespace keshikomi::cli
