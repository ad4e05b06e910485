// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/store_setup.h"

#include "models/domain/try.h"
#include "models/storage/engine/connection.h"
#include "models/storage/engine/migrator.h"
#include "models/storage/engine/postgres_roles.h"

#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace keshikomi {

namespace {

bool isPostgres(const Session &session)
{
    return session.dialect() == Dialect::Postgres;
}

tl::unexpected<Error> notAStore(const QString &path)
{
    return failure(ErrorCode::Storage,
                   Fault::StoreDamaged,
                   {path},
                   QStringLiteral("a database, but without the tables of a store"));
}

tl::unexpected<Error> copyFailed(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::StoreFailed, {path, reason}, reason);
}

// For the eyes of its owner alone, from the first byte on.
Done makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return copyFailed(path, file.errorString());
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return copyFailed(path, file.errorString());
    return done();
}

Done writeThrough(const QString &path)
{
#ifndef Q_OS_WIN
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return copyFailed(path, file.errorString());
#else
    Q_UNUSED(path);
#endif
    return done();
}

Done checkCopy(const QString &path)
{
    std::unique_ptr<Session> session;
    {
        const Result<QSqlDatabase> database = connectSqlite(path, Access::Read);
        if (!database)
            return tl::unexpected(database.error());
        session = std::make_unique<Session>(*database, Dialect::Sqlite);
    }
    return StoreSetup::checkIntegrity(*session);
}

} // namespace

StoreSetup::StoreSetup(const StoreLocation &location,
                       const QString &schema,
                       const Clock &clock,
                       const MigrationSet &migrations)
    : m_location(location)
    , m_schema(schema)
    , m_clock(clock)
    , m_migrations(migrations)
{
}

Done StoreSetup::inTransaction(Session &session, const std::function<Done()> &body) const
{
    constexpr int mostTries = 5;
    for (int tries = 1;; ++tries) {
        KK_CHECK(session.begin(true));
        // What another seat migrated while this one waited for its lock must be seen.
        Done result = isPostgres(session)
            ? session.script(QStringLiteral("SET TRANSACTION ISOLATION LEVEL READ COMMITTED"))
            : done();
        if (result)
            result = body();
        if (result)
            result = session.commit();
        if (result)
            return result;
        session.rollback();
        if (!session.canTryAgain() || tries == mostTries)
            return result;
    }
}

Result<QString> StoreSetup::create(Session &session) const
{
    KK_TRY(const StoreState state, readState(session, m_schema));
    if (state.isStore)
        return failure(ErrorCode::Conflict, Fault::StoreExists, {m_location.shown()});
    const Done made = inTransaction(session, [&]() -> Done {
        KK_CHECK(beginStore(session, m_clock, m_schema));
        return applyAll(session, m_clock, m_schema, m_migrations);
    });
    if (!made)
        return tl::unexpected(made.error());
    return ready(session);
}

Result<QString> StoreSetup::open(Session &session) const
{
    KK_TRY(const StoreState state, readState(session, m_schema));
    if (!state.isStore && isPostgres(session))
        return failure(ErrorCode::NotFound, Fault::StoreNotFound, {m_location.shown()});
    if (!state.isStore)
        return notAStore(m_location.path);
    if (state.version > m_migrations.newest())
        return failure(ErrorCode::Storage,
                       Fault::StoreNewer,
                       {QString::number(state.version), QString::number(m_migrations.newest())});
    KK_CHECK(checkLadder(session, m_migrations));
    if (state.version < m_migrations.newest()) {
        KK_CHECK(backUp(session, state.version));
        KK_CHECK(climb(session, state.version));
    }
    KK_TRY(const bool guarded, isGuarded(session, m_schema, m_migrations.appendOnly));
    if (!guarded)
        KK_CHECK(inTransaction(
            session, [&] { return guardAppendOnly(session, m_schema, m_migrations.appendOnly); }));
    return ready(session);
}

Done StoreSetup::climb(Session &session, int version) const
{
    for (const Migration &step : m_migrations.steps) {
        if (step.number <= version)
            continue;
        KK_CHECK(inTransaction(session, [&] {
            return applyMigration(session, m_clock, m_schema, m_migrations, step);
        }));
    }
    return done();
}

// PostgreSQL has no copy of its own here: each step is one transaction, and the server is backed up
// by its administrator.
Done StoreSetup::backUp(Session &session, int version) const
{
    if (isPostgres(session))
        return done();
    KK_CHECK(checkIntegrity(session));
    const QString stamp = m_clock.now().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base =
        QStringLiteral("%1.backup-%2-%3").arg(m_location.path).arg(version).arg(stamp);
    QString path = base;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QStringLiteral("%1-%2").arg(base).arg(n);
    return copyTo(session, path);
}

Result<QString> StoreSetup::ready(Session &session) const
{
    if (isPostgres(session))
        KK_CHECK(becomeApp(session.m_database, m_schema));
    else
        KK_CHECK(switchToWal(session.m_database));
    KK_TRY(const StoreState state, readState(session, m_schema));
    if (state.uuid.isEmpty())
        return notAStore(m_location.shown());
    return state.uuid;
}

Done StoreSetup::checkIntegrity(Session &session)
{
    if (isPostgres(session))
        return done();
    KK_TRY(const auto findings, session.all("PRAGMA integrity_check(1)", {}, [](const Row &row) {
        return row.text(0);
    }));
    if (findings.size() == 1 && findings.front() == QLatin1String("ok"))
        return done();
    const QString first = findings.empty() ? QString() : findings.front();
    return failure(ErrorCode::Storage, Fault::StoreDamaged, {first}, first);
}

Done StoreSetup::copyTo(Session &session, const QString &path)
{
    if (isPostgres(session))
        return copyFailed(path, QStringLiteral("PostgreSQL is backed up with pg_dump"));
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Conflict, Fault::StoreExists, {path});
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    KK_CHECK(makePrivateFile(part));
    Done copied = [&]() -> Done {
        KK_CHECK(session.exec("VACUUM INTO ?", {part}));
        KK_CHECK(checkCopy(part));
        KK_CHECK(writeThrough(part));
        if (!QFile::rename(part, path))
            return copyFailed(path, QStringLiteral("the finished copy cannot take its name"));
        return done();
    }();
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace keshikomi
