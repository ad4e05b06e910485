// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/lane.h"

#include <future>

namespace keshikomi {

Result<std::unique_ptr<Lane>>
Lane::start(const QString &name, Dialect dialect, const Opener &opener)
{
    std::unique_ptr<Lane> lane(new Lane);
    std::promise<Done> opening;
    std::future<Done> opened = opening.get_future();
    Lane *const self = lane.get();
    lane->m_thread.reset(
        QThread::create([self, dialect, opener, opening = std::move(opening)]() mutable {
            std::unique_ptr<Session> session;
            {
                const Result<QSqlDatabase> database = opener();
                if (!database) {
                    opening.set_value(tl::unexpected(database.error()));
                    return;
                }
                session = std::make_unique<Session>(*database, dialect);
            }
            session->m_opener = opener;
            opening.set_value(done());
            self->run(*session);
        }));
    lane->m_thread->setObjectName(name);
    lane->m_thread->start();
    if (const Done result = opened.get(); !result)
        return tl::unexpected(result.error());
    return lane;
}

Lane::~Lane()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread)
        m_thread->wait();
}

void Lane::post(Job job)
{
    {
        const std::lock_guard guard(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

Done Lane::call(const std::function<Done(Session &)> &job)
{
    std::promise<Done> promise;
    post([&](Session &session) { promise.set_value(job(session)); });
    return promise.get_future().get();
}

void Lane::run(Session &session)
{
    for (;;) {
        Job job;
        {
            std::unique_lock guard(m_mutex);
            m_wake.wait(guard, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(session);
    }
}

} // namespace keshikomi
