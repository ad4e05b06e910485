// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "app/sandbox/store/tables.h"
#include "models/domain/result.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace keshikomi::sandbox {

// The centre's SQLite file behind one thread that owns its only connection: work is done one after
// the other, so that order of commit and order of event numbers are the same.
class Store final
{
public:
    // ":memory:" keeps nothing.
    explicit Store(QString file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    Done open();
    // Runs f in one transaction and returns its reply. A reply of 500 or more, a failed statement
    // and a failed commit undo everything; the last two give `otherwise`.
    Reply transact(const std::function<Reply(Tables &)> &f, const Reply &otherwise);
    // Number of the newest event that is committed.
    qint64 headSeq() const;
    // True when there is an event after `seq` before the time is over or the store closes.
    bool waitBeyond(qint64 seq, std::chrono::milliseconds longest) const;
    // Wakes all who wait and lets nobody wait again.
    void stopWaiting();

private:
    std::function<void()> nextJob();
    void work();
    void post(std::function<void()> job);
    Reply inTransaction(const std::function<Reply(Tables &)> &f, const Reply &otherwise);

    const QString m_file;
    const QString m_connection;
    std::mutex m_jobsMutex;
    std::condition_variable m_jobsChanged;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    mutable std::mutex m_headMutex;
    mutable std::condition_variable m_headChanged;
    qint64 m_head = 0;
    bool m_stopped = false;
    std::thread m_thread; // last: it uses everything above from its first moment
};

} // namespace keshikomi::sandbox
