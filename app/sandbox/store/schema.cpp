// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/schema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace keshikomi::sandbox {

namespace {

constexpr int schemaVersion = 1;

const QStringList tables{
    QStringLiteral("CREATE TABLE request (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                   " client_id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL CHECK (version > 0),"
                   " state TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),"
                   " fields TEXT NOT NULL, reference TEXT NOT NULL, created_at TEXT NOT NULL,"
                   " updated_at TEXT NOT NULL, expires_at TEXT NOT NULL,"
                   " token_hash TEXT NOT NULL UNIQUE) STRICT"),
    QStringLiteral("CREATE INDEX request_open ON request (expires_at) WHERE state = 'awaiting'"),
    QStringLiteral("CREATE TABLE payment (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                   " request_id TEXT NOT NULL REFERENCES request (id), version INTEGER NOT NULL,"
                   " state TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),"
                   " created_at TEXT NOT NULL, updated_at TEXT NOT NULL, paid_on TEXT) STRICT"),
    // A card link is paid once: the store itself refuses a second payment that counts.
    QStringLiteral(
        "CREATE UNIQUE INDEX payment_once ON payment (request_id) WHERE state = 'confirmed'"),
    QStringLiteral("CREATE TABLE event (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                   " type TEXT NOT NULL, json TEXT NOT NULL) STRICT"),
    QStringLiteral("CREATE TABLE feed_counter (value INTEGER NOT NULL) STRICT"),
    QStringLiteral("INSERT INTO feed_counter (value) VALUES (0)"),
    QStringLiteral("CREATE TABLE idempotency (scope TEXT PRIMARY KEY, fingerprint TEXT NOT NULL,"
                   " status INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL,"
                   " etag TEXT NOT NULL, location TEXT NOT NULL) STRICT"),
};

const QStringList settings{
    QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
    QStringLiteral("PRAGMA journal_mode = WAL"),
    QStringLiteral("PRAGMA synchronous = FULL"),
    QStringLiteral("PRAGMA foreign_keys = ON"),
    QStringLiteral("PRAGMA trusted_schema = OFF"),
};

Done runAll(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (query.exec(statement))
            continue;
        const QSqlError error = query.lastError();
        const bool busy = error.nativeErrorCode() == QLatin1String("5"); // SQLITE_BUSY
        return failure(ErrorCode::Storage,
                       busy ? Fault::StoreInUse : Fault::StoreFailed,
                       {database.databaseName(), error.text()});
    }
    return done();
}

int foundVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next()
        ? query.value(0).toInt()
        : -1;
}

} // namespace

Done prepareSchema(QSqlDatabase &database)
{
    if (Done set = runAll(database, settings); !set)
        return set;
    const int found = foundVersion(database);
    if (found > schemaVersion)
        return failure(ErrorCode::Storage,
                       Fault::StoreNewer,
                       {QString::number(found), QString::number(schemaVersion)});
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
    if (found < schemaVersion) {
        statements += tables;
        statements += QStringLiteral("PRAGMA user_version = 1");
    }
    statements += QStringLiteral("COMMIT"); // the first write also takes the lock of this process
    return runAll(database, statements);
}

} // namespace keshikomi::sandbox
