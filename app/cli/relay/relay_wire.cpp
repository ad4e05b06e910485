// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay/relay_wire.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace keshikomi::cli {

namespace {

#ifdef Q_OS_UNIX
// A folder that only this user may enter; where there is none both ends look who the other is. What
// cron or ssh starts has no variable for it, and must find the desktop of the same user all the
// same.
QString ownFolder()
{
    const QStringList places{qEnvironmentVariable("XDG_RUNTIME_DIR"),
                             QStringLiteral("/run/user/%1").arg(::geteuid())};
    for (const QString &place : places) {
        const QFileInfo folder(place);
        if (!place.isEmpty() && folder.isDir() && folder.isWritable()
            && folder.ownerId() == ::geteuid())
            return place;
    }
    return QDir::tempPath();
}
#endif

constexpr quint16 wireVersion = 1;
constexpr qsizetype headSize = sizeof(quint32) + sizeof(quint8);
constexpr quint32 longestFrame = 256U * 1024 * 1024; // a CSV of a million rows is below
constexpr auto streamVersion = QDataStream::Qt_6_4;

} // namespace

QByteArray frameBytes(FrameKind kind, const QByteArray &content)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(content.size()) << quint8(kind);
    return bytes + content;
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || m_bytes.size() < headSize)
        return std::nullopt;
    QDataStream stream(m_bytes);
    quint32 size = 0;
    quint8 kind = 0;
    stream >> size >> kind;
    m_broken = size > longestFrame || kind > quint8(FrameKind::End);
    if (m_broken || m_bytes.size() < headSize + qsizetype(size))
        return std::nullopt;
    Frame frame{FrameKind(kind), m_bytes.mid(headSize, qsizetype(size))};
    m_bytes.remove(0, headSize + qsizetype(size));
    return frame;
}

QByteArray requestBytes(const RelayRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << wireVersion << request.words << request.folder << request.language
           << request.environment << request.terminal;
    return bytes;
}

std::optional<RelayRequest> requestFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    quint16 version = 0;
    RelayRequest request;
    stream >> version;
    if (version != wireVersion)
        return std::nullopt;
    stream >> request.words >> request.folder >> request.language >> request.environment
        >> request.terminal;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return request;
}

QByteArray exitCodeBytes(int code)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << qint32(code);
    return bytes;
}

int exitCodeFrom(const QByteArray &bytes)
{
    qint32 code = 0;
    QDataStream(bytes) >> code;
    return code;
}

QString relaySocketOf(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QString canonical = store.canonicalFilePath();
    const QString path = canonical.isEmpty() ? store.absoluteFilePath() : canonical;
    const QByteArray digest =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = QStringLiteral("keshikomi-") + QString::fromLatin1(digest);
#ifdef Q_OS_UNIX
    return QDir(ownFolder()).filePath(name);
#else
    return name;
#endif
}

bool isSameUser([[maybe_unused]] const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof(peer);
    const int asked = ::getsockopt(
        static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size);
    return asked == 0 && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    const int asked = ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group);
    return asked == 0 && user == ::geteuid();
#else
    return true; // the pipe itself lets only its user in
#endif
}

} // namespace keshikomi::cli
