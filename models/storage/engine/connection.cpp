// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/connection.h"

#include "models/domain/try.h"
#include "models/storage/engine/postgres_roles.h"
#include "models/storage/engine/sql_error.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <sqlite3.h>

namespace keshikomi {

namespace {

QString nextName()
{
    static std::atomic<quint64> last = 0;
    return QStringLiteral("keshikomi-%1").arg(++last);
}

Done tell(QSqlDatabase &database, Dialect dialect, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &sql : statements) {
        if (!query.exec(sql)) {
            const QSqlError error = query.lastError();
            return tl::unexpected(
                sqlFailure(dialect, error.nativeErrorCode(), error.databaseText(), sql));
        }
        query.finish();
    }
    return done();
}

// SQLite counts each of its allocations, in case somebody asks for the sum; nobody does here, and
// it is a twentieth of an import. Refused without harm once a file is open.
void countNoAllocations()
{
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

QStringList sqliteRules(Access access)
{
    QStringList rules{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA mmap_size = 0"),
        // A large file touches indexes in every corner: with the 2 MB of the default their pages
        // leave the cache, are written and read again many times within one transaction.
        QStringLiteral("PRAGMA cache_size = -65536"),
        // What a statement of many rows would take back if one of them broke a rule: in a file it
        // costs a tenth of an import.
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA synchronous = FULL"),
        // Otherwise INSERT OR REPLACE removes a row past the append-only triggers.
        QStringLiteral("PRAGMA recursive_triggers = ON"),
        // The first look at the file itself: here a file of another kind is found out.
        QStringLiteral("SELECT count(*) FROM sqlite_schema"),
    };
    // Only the writer checkpoints: two that do can corrupt the file with SQLite before 3.51.3.
    if (access == Access::Read)
        rules << QStringLiteral("PRAGMA wal_autocheckpoint = 0")
              << QStringLiteral("PRAGMA query_only = ON");
    return rules;
}

QStringList postgresRules(const PostgresTarget &target, Access access)
{
    QStringList rules{
        QStringLiteral("SET client_min_messages = error"),
        QStringLiteral("SET search_path = \"%1\"").arg(target.schema),
        QStringLiteral("SET timezone = 'UTC'"),
        QStringLiteral("SET lock_timeout = '5s'"),
        QStringLiteral("SET idle_in_transaction_session_timeout = '10min'"),
    };
    if (access == Access::Read)
        rules << QStringLiteral("SET default_transaction_read_only = on");
    return rules;
}

tl::unexpected<Error> unreachable(const PostgresTarget &target, const QSqlError &error)
{
    const QString all = error.databaseText().trimmed();
    return failure(ErrorCode::Storage,
                   Fault::StoreUnreachable,
                   {target.shown(), all.section(QLatin1Char('\n'), 0, 0)},
                   all + error.driverText());
}

} // namespace

void disconnect(QSqlDatabase &&database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlDatabase> connectSqlite(const QString &path, Access access)
{
    countNoAllocations();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextName());
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open()) {
        const QString reason = database.lastError().databaseText();
        disconnect(std::move(database));
        return failure(ErrorCode::Storage, Fault::StoreFailed, {path, reason}, reason);
    }
    if (Done told = tell(database, Dialect::Sqlite, sqliteRules(access)); !told) {
        disconnect(std::move(database));
        return tl::unexpected(told.error());
    }
    return database;
}

Done switchToWal(QSqlDatabase &database)
{
    const QString sql = QStringLiteral("PRAGMA journal_mode = WAL");
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next()) {
        const QSqlError error = query.lastError();
        return tl::unexpected(
            sqlFailure(Dialect::Sqlite, error.nativeErrorCode(), error.databaseText(), sql));
    }
    if (query.value(0).toString() == QLatin1String("wal"))
        return done();
    return failure(ErrorCode::Storage,
                   Fault::StoreFailed,
                   {sql, query.value(0).toString()},
                   QStringLiteral("the journal mode stayed as it was"));
}

Result<QSqlDatabase> connectPostgres(const PostgresTarget &target, Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), nextName());
    database.setHostName(target.host);
    database.setPort(target.port);
    database.setDatabaseName(target.database);
    database.setUserName(target.user);
    database.setPassword(target.password);
    database.setConnectOptions(target.options);
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open()) {
        const auto away = unreachable(target, database.lastError());
        disconnect(std::move(database));
        return away;
    }
    Done ready = tell(database, Dialect::Postgres, postgresRules(target, access));
    if (ready)
        ready = becomeApp(database, target.schema);
    if (!ready) {
        disconnect(std::move(database));
        return tl::unexpected(ready.error());
    }
    return database;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const std::array shares{
        "afs",         "afpfs",          "ceph",        "cifs",      "davfs",
        "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs",
        "fuse.sshfs",  "gfs2",           "glusterfs",   "lustre",    "ncpfs",
        "nfs",         "nfs4",           "ocfs2",       "smb",       "smb2",
        "smb3",        "smbfs",          "sshfs",       "webdav"};
    const QByteArray lower = type.toLower();
    return std::any_of(
        shares.begin(), shares.end(), [&](const char *share) { return lower == share; });
}

bool isOnNetworkShare(const QString &path)
{
    const QFileInfo info(path);
    const QString there =
        info.exists() ? info.canonicalFilePath() : info.absoluteDir().canonicalPath();
    if (there.startsWith(QLatin1String("//")) || there.startsWith(QLatin1String("\\\\")))
        return true; // \\server\share on Windows
    return isNetworkFileSystem(QStorageInfo(there).fileSystemType());
}

} // namespace keshikomi
