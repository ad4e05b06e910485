// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace keshikomi {

// One thread with one connection, made, used and closed there. Jobs run one after another in the
// order they came; the destructor lets the queued ones run and then closes.
class Lane final
{
public:
    using Opener = std::function<Result<QSqlDatabase>()>;
    using Job = std::function<void(Session &)>;

    static Result<std::unique_ptr<Lane>>
    start(const QString &name, Dialect dialect, const Opener &opener);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void post(Job job);
    // Waits for the answer. Never from the lane's own thread.
    Done call(const std::function<Done(Session &)> &job);

private:
    Lane() = default;
    void run(Session &session);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace keshikomi
