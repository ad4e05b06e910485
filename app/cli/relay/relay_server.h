// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/relay/relay_wire.h"
#include "models/domain/result.h"

#include <QLocalServer>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

class QLocalSocket;

namespace keshikomi::cli {

// One command of another process, run on a thread of its own.
class RelayedCall final : public QObject
{
    Q_OBJECT
public:
    RelayedCall(QLocalSocket *socket, const Caller &owner, QObject *parent);
    ~RelayedCall() override;

    // Asks the command to stop, waits for it and gives its answer away.
    void finish();

Q_SIGNALS:
    void begun();
    void ended();

private:
    void read();
    void begin(const RelayRequest &request);
    int work(const RelayRequest &request);
    void push(FrameKind kind, const QByteArray &content);
    void pump();
    void end();
    void lost();

    QLocalSocket *m_socket;
    const Caller m_owner;
    FrameReader m_reader;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop{false};
    std::atomic_int m_code{0};
    QMutex m_mutex; // guards m_unsent
    QByteArray m_unsent;
    bool m_ended = false;
};

// Runs the commands of other processes of this user on the store that this process owns: with the
// same runner, the same answers and exit codes, and in the caller's folder and language. Lives
// where there is an event loop.
class RelayServer final : public QObject
{
    Q_OBJECT
public:
    RelayServer(Workplace &workplace,
                const Clock &clock,
                InLanguage inLanguage,
                QObject *parent = nullptr);
    ~RelayServer() override; // waits for the commands that run

    // RelayFailed. Nothing to do on a store that has no owner.
    Done listen();
    void close(); // to new commands
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void begun(); // a command was understood; it runs after this
    void finished(); // it ended; the books may have changed

private:
    void take();

    Caller m_owner;
    QLocalServer m_server;
    int m_running = 0;
};

} // namespace keshikomi::cli
