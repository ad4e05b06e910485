// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/storage/engine/migration.h"
#include "models/storage/engine/session.h"
#include "models/storage/engine/store_location.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace keshikomi {

class OwnerLock;

// The books, opened. One thread owns the writing connection, another one a reading connection
// (query_only on SQLite, READ ONLY on PostgreSQL). Closing waits for what is queued.
class Store final
{
public:
    // A new store at the current version; StoreExists if there is one.
    static Result<std::unique_ptr<Store>> create(const StoreLocation &location, const Clock &clock);
    // StoreNotFound, StoreInUse (second owner of a file), StoreNewer, StoreOnNetworkShare,
    // StoreDamaged, StoreUnreachable. An older store is backed up beside itself and migrated, or
    // left as it was.
    static Result<std::unique_ptr<Store>> open(const StoreLocation &location, const Clock &clock);
    // The same with other migrations than the program's own.
    static Result<std::unique_ptr<Store>>
    create(const StoreLocation &location, const Clock &clock, const MigrationSet &migrations);
    static Result<std::unique_ptr<Store>>
    open(const StoreLocation &location, const Clock &clock, const MigrationSet &migrations);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const StoreLocation &location() const;
    // Made at creation, never changes; names the place of the seal heads outside the store.
    QString uuid() const;

    // f(Session &) -> Result<T>, in one transaction on the writing thread: committed when the
    // result has a value, rolled back when it is an error. Serialisation conflicts of PostgreSQL
    // (40001, 40P01, 55P03) are tried again up to five times, so f must have no effect outside the
    // session.
    template<typename F>
    auto write(F f) -> QFuture<std::invoke_result_t<F, Session &>>
    {
        using R = std::invoke_result_t<F, Session &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post(Side::Write, [this, promise, f = std::move(f)](Session &session) mutable {
            R result = failure(ErrorCode::Storage, Fault::StoreBusy);
            inTransaction(
                session,
                [&]() -> Done {
                    result = f(session);
                    if (!result)
                        return tl::unexpected(result.error());
                    return done();
                },
                [&](const Error &error) { result = tl::unexpected(error); });
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }
    // The same without a right to write, beside the writer; sees the last commit.
    template<typename F>
    auto read(F f) -> QFuture<std::invoke_result_t<F, Session &>>
    {
        using R = std::invoke_result_t<F, Session &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post(Side::Read, [promise, f = std::move(f)](Session &session) mutable {
            promise->addResult(f(session));
            promise->finish();
        });
        return future;
    }

    // A whole copy, checked, under `path` (must not exist; appears only when complete), on the
    // writing thread between two jobs. SQLite only: PostgreSQL is backed up by its own tools
    // (StoreFailed).
    QFuture<Done> backupTo(const QString &path);
    // StoreDamaged with the first finding of SQLite's integrity_check; always done on PostgreSQL.
    QFuture<Done> checkIntegrity();

private:
    enum class Side { Write, Read };
    struct Private;
    explicit Store(std::unique_ptr<Private> p);
    static Result<std::unique_ptr<Store>> start(const StoreLocation &location,
                                                const Clock &clock,
                                                const MigrationSet &migrations,
                                                std::unique_ptr<OwnerLock> lock,
                                                bool fresh);
    void post(Side side, std::function<void(Session &)> job);
    QFuture<Done> postPlain(std::function<Done(Session &)> job);
    // Runs `body` between BEGIN and COMMIT with the retry rule; `failed` gets an error of the
    // engine itself (BEGIN, COMMIT) or the body's own, after the rollback.
    void inTransaction(Session &session,
                       const std::function<Done()> &body,
                       const std::function<void(const Error &)> &failed);

    std::unique_ptr<Private> m_private;
};

} // namespace keshikomi
