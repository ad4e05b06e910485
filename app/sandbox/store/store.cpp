// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/store.h"

#include "app/sandbox/store/schema.h"

#include <QSqlError>
#include <QUuid>

#include <future>

namespace keshikomi::sandbox {

Store::Store(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
    , m_thread([this] { work(); })
{
}

Store::~Store()
{
    stopWaiting();
    {
        const std::lock_guard lock(m_jobsMutex);
        m_ending = true;
    }
    m_jobsChanged.notify_all();
    m_thread.join();
}

// Empty when the store ends and nothing is left to do.
std::function<void()> Store::nextJob()
{
    std::unique_lock lock(m_jobsMutex);
    m_jobsChanged.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    std::function<void()> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void Store::work()
{
    while (const std::function<void()> job = nextJob())
        job();
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

void Store::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_jobsMutex);
        m_jobs.push_back(std::move(job));
    }
    m_jobsChanged.notify_one();
}

Done Store::open()
{
    std::promise<Done> promise;
    std::future<Done> result = promise.get_future();
    post([this, &promise] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_file);
        if (!database.open()) {
            promise.set_value(failure(
                ErrorCode::Storage, Fault::StoreFailed, {m_file, database.lastError().text()}));
            return;
        }
        const Done prepared = prepareSchema(database);
        if (prepared) {
            Tables tables(database);
            const std::lock_guard lock(m_headMutex);
            m_head = tables.headSeq();
        }
        promise.set_value(prepared);
    });
    return result.get();
}

Reply Store::transact(const std::function<Reply(Tables &)> &f, const Reply &otherwise)
{
    std::promise<Reply> promise;
    std::future<Reply> result = promise.get_future();
    post([this, &promise, &f, &otherwise] { promise.set_value(inTransaction(f, otherwise)); });
    return result.get();
}

Reply Store::inTransaction(const std::function<Reply(Tables &)> &f, const Reply &otherwise)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.transaction())
        return otherwise;
    qint64 head = 0;
    Reply reply;
    bool failed = false;
    {
        Tables tables(database);
        reply = f(tables);
        head = tables.headSeq();
        failed = tables.failed();
        if (failed)
            qWarning("sandbox store: %s", qPrintable(tables.failureText()));
    }
    if (failed || reply.status >= 500 || !database.commit()) {
        database.rollback();
        return reply.status >= 500 && !failed ? reply : otherwise;
    }
    {
        const std::lock_guard lock(m_headMutex);
        m_head = head;
    }
    m_headChanged.notify_all();
    return reply;
}

qint64 Store::headSeq() const
{
    const std::lock_guard lock(m_headMutex);
    return m_head;
}

bool Store::waitBeyond(qint64 seq, std::chrono::milliseconds longest) const
{
    std::unique_lock lock(m_headMutex);
    m_headChanged.wait_for(lock, longest, [this, seq] { return m_stopped || m_head > seq; });
    return m_head > seq;
}

void Store::stopWaiting()
{
    {
        const std::lock_guard lock(m_headMutex);
        m_stopped = true;
    }
    m_headChanged.notify_all();
}

} // namespace keshikomi::sandbox
