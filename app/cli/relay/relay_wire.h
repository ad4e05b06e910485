// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace keshikomi::cli {

// How a command travels to the owner of a store, and its answer back: frames of a length, a kind
// and what belongs to it.
enum class FrameKind : quint8 {
    Request, // to the owner, once
    Stop, // to the owner: Ctrl+C
    Answer, // bytes of stdout
    Complaints, // bytes of stderr
    End, // the exit code; the last one
};

struct Frame final
{
    FrameKind kind;
    QByteArray content;
};

QByteArray frameBytes(FrameKind kind, const QByteArray &content = {});

// Puts frames together again from bytes in any pieces.
class FrameReader final
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    std::optional<Frame> next();
    bool isBroken() const { return m_broken; } // no frame of ours

private:
    QByteArray m_bytes;
    bool m_broken = false;
};

struct RelayRequest final
{
    QStringList words; // without the program's name
    QString folder; // where they were typed, absolute
    QString language; // "ja" or "en"
    QHash<QString, QString> environment; // what begins with KESHIKOMI_
    bool terminal = false;
};
QByteArray requestBytes(const RelayRequest &request);
std::optional<RelayRequest> requestFrom(const QByteArray &bytes); // none: another version's

QByteArray exitCodeBytes(int code);
int exitCodeFrom(const QByteArray &bytes);

// Where the owner of the store at this path listens: in the user's own run-time folder, one name
// for each store, whatever links lead to it.
QString relaySocketOf(const QString &storePath);

// Whether who is at the other end is the user of this process.
bool isSameUser(const QLocalSocket &socket);

} // namespace keshikomi::cli
