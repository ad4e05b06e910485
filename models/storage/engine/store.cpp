// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/store.h"

#include "models/domain/try.h"
#include "models/storage/engine/connection.h"
#include "models/storage/engine/lane.h"
#include "models/storage/engine/owner_lock.h"
#include "models/storage/engine/postgres_target.h"
#include "models/storage/engine/store_setup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSemaphore>

#include <system_error>

namespace keshikomi {

struct Store::Private final
{
    StoreLocation location;
    QString schema;
    QString uuid;
    // In this order: the reader closes first, the lock goes last.
    QSemaphore closing;
    std::unique_ptr<OwnerLock> lock;
    std::unique_ptr<Lane> writer;
    std::unique_ptr<Lane> reader;
};

QString StoreLocation::shown() const
{
    return dialect == Dialect::Sqlite ? path : withoutPassword(url);
}

QString StoreLocation::place() const
{
    if (dialect == Dialect::Sqlite) {
        const QString real = QFileInfo(path).canonicalFilePath();
        return real.isEmpty() ? path : real;
    }
    const auto target = PostgresTarget::parse(url);
    return target ? QStringLiteral("postgresql://%1/%2").arg(target->shown(), target->schema)
                  : shown();
}

StoreLocation StoreLocation::parse(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive)
        || trimmed.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive))
        return {Dialect::Postgres, {}, trimmed};
    return {Dialect::Sqlite, typed.isEmpty() ? typed : QFileInfo(typed).absoluteFilePath(), {}};
}

namespace {

Result<Lane::Opener> openerFor(const StoreLocation &location, Access access)
{
    if (location.dialect == Dialect::Sqlite)
        return Lane::Opener([path = location.path, access] { return connectSqlite(path, access); });
    KK_TRY(const PostgresTarget target, PostgresTarget::parse(location.url));
    return Lane::Opener([target, access] { return connectPostgres(target, access); });
}

Result<QString> schemaOf(const StoreLocation &location)
{
    if (location.dialect == Dialect::Sqlite)
        return QString();
    KK_TRY(const PostgresTarget target, PostgresTarget::parse(location.url));
    return target.schema;
}

tl::unexpected<Error> cannot(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::StoreFailed, {path, reason}, reason);
}

// An empty file is what a creation leaves that was cut off before its only commit.
bool isNothing(const QString &path)
{
    return !QFileInfo::exists(path) || (QFileInfo(path).isFile() && QFileInfo(path).size() == 0);
}

Done makeFile(const QString &path)
{
    if (!isNothing(path))
        return failure(ErrorCode::Conflict, Fault::StoreExists, {path});
    if (!QFileInfo(path).absoluteDir().exists()) {
        const auto missing = std::make_error_code(std::errc::no_such_file_or_directory);
        return failure(ErrorCode::NotFound,
                       Fault::FileNotWritten,
                       {path, QString::fromStdString(missing.message())});
    }
    if (isOnNetworkShare(path))
        return failure(ErrorCode::Storage, Fault::StoreOnNetworkShare, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot(path, file.errorString());
    return done();
}

Done findFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, Fault::StoreNotFound, {path});
    if (isOnNetworkShare(path))
        return failure(ErrorCode::Storage, Fault::StoreOnNetworkShare, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannot(path, file.errorString());
    return done();
}

void removeFiles(const QString &path)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

Store::Store(std::unique_ptr<Private> p)
    : m_private(std::move(p))
{
}

Store::~Store()
{
    m_private->closing.release();
    m_private->reader.reset();
    m_private->writer.reset();
    m_private->lock.reset();
}

const StoreLocation &Store::location() const
{
    return m_private->location;
}

QString Store::uuid() const
{
    return m_private->uuid;
}

Result<std::unique_ptr<Store>> Store::create(const StoreLocation &location, const Clock &clock)
{
    return create(location, clock, MigrationSet::own(location.dialect));
}

Result<std::unique_ptr<Store>> Store::open(const StoreLocation &location, const Clock &clock)
{
    return open(location, clock, MigrationSet::own(location.dialect));
}

Result<std::unique_ptr<Store>>
Store::create(const StoreLocation &location, const Clock &clock, const MigrationSet &migrations)
{
    const bool file = location.dialect == Dialect::Sqlite;
    if (file)
        KK_CHECK(makeFile(location.path));
    std::unique_ptr<OwnerLock> lock;
    if (file) {
        KK_TRY(lock, OwnerLock::take(location.path));
        if (!isNothing(location.path)) // somebody was faster
            return failure(ErrorCode::Conflict, Fault::StoreExists, {location.path});
    }
    auto store = start(location, clock, migrations, std::move(lock), true);
    if (!store && file && isNothing(location.path))
        removeFiles(location.path);
    return store;
}

Result<std::unique_ptr<Store>>
Store::open(const StoreLocation &location, const Clock &clock, const MigrationSet &migrations)
{
    std::unique_ptr<OwnerLock> lock;
    if (location.dialect == Dialect::Sqlite) {
        KK_CHECK(findFile(location.path));
        KK_TRY(lock, OwnerLock::take(location.path));
    }
    return start(location, clock, migrations, std::move(lock), false);
}

Result<std::unique_ptr<Store>> Store::start(const StoreLocation &location,
                                            const Clock &clock,
                                            const MigrationSet &migrations,
                                            std::unique_ptr<OwnerLock> lock,
                                            bool fresh)
{
    auto p = std::make_unique<Private>();
    p->location = location;
    p->lock = std::move(lock);
    KK_TRY(p->schema, schemaOf(location));
    KK_TRY(const Lane::Opener writing, openerFor(location, Access::Write));
    KK_TRY(const Lane::Opener reading, openerFor(location, Access::Read));
    KK_TRY(p->writer, Lane::start(QStringLiteral("store-write"), location.dialect, writing));
    const StoreSetup setup(location, p->schema, clock, migrations);
    KK_CHECK(p->writer->call([&](Session &session) -> Done {
        KK_TRY(p->uuid, fresh ? setup.create(session) : setup.open(session));
        return done();
    }));
    KK_TRY(p->reader, Lane::start(QStringLiteral("store-read"), location.dialect, reading));
    return std::unique_ptr<Store>(new Store(std::move(p)));
}

void Store::post(Side side, std::function<void(Session &)> job)
{
    if (side == Side::Write) {
        m_private->writer->post(std::move(job));
        return;
    }
    // All questions of one job see one state of the books. When the transaction cannot begin, each
    // of them gets that error.
    m_private->reader->post([job = std::move(job)](Session &session) {
        const Done begun = session.begin(false);
        job(session);
        if (begun)
            session.rollback();
    });
}

QFuture<Done> Store::postPlain(std::function<Done(Session &)> job)
{
    auto promise = std::make_shared<QPromise<Done>>();
    QFuture<Done> future = promise->future();
    promise->start();
    m_private->writer->post([promise, job = std::move(job)](Session &session) {
        session.forget();
        promise->addResult(job(session));
        promise->finish();
    });
    return future;
}

QFuture<Done> Store::backupTo(const QString &path)
{
    return postPlain([path](Session &session) { return StoreSetup::copyTo(session, path); });
}

QFuture<Done> Store::checkIntegrity()
{
    return postPlain([](Session &session) { return StoreSetup::checkIntegrity(session); });
}

void Store::inTransaction(Session &session,
                          const std::function<Done()> &body,
                          const std::function<void(const Error &)> &failed)
{
    constexpr int mostTries = 5;
    for (int tries = 1;; ++tries) {
        if (const Done begun = session.begin(true); !begun)
            return failed(begun.error());
        Done result = body();
        if (result)
            result = session.commit();
        if (result)
            return;
        session.rollback();
        if (!session.canTryAgain())
            return failed(result.error());
        if (tries == mostTries)
            return failed({ErrorCode::Storage, Fault::StoreBusy, {}, result.error().detail});
        // Two that met must not meet again at the same moment; closing does not wait for that.
        const int pause = QRandomGenerator::global()->bounded(5, 25) << tries;
        if (m_private->closing.tryAcquire(1, pause))
            m_private->closing.release();
    }
}

} // namespace keshikomi
