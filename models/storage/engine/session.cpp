// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/session.h"

#include "models/domain/try.h"
#include "models/storage/engine/sql_error.h"
#include "models/storage/engine/sql_script.h"

#include <QSqlDriver>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace keshikomi {

namespace bind {

QVariant of(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant of(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QVariant of(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant of(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace bind

Session::Session(QSqlDatabase database, Dialect dialect)
    : m_database(std::move(database))
    , m_dialect(dialect)
{
}

Session::~Session()
{
    const QString name = m_database.connectionName();
    if (!isLost()) {
        m_prepared.clear();
        m_database.close();
    }
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Session::prepared(const char *sql)
{
    const std::string key(sql);
    if (const auto known = m_prepared.find(key); known != m_prepared.end()) {
        if (known->second->isActive())
            qFatal("a statement is used inside its own rows: %s", sql);
        return known->second.get();
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    // SQLite's driver would keep a second copy of all rows; libpq has them all at hand anyway.
    query->setForwardOnly(m_dialect == Dialect::Sqlite);
    const QString text = QString::fromUtf8(sql);
    if (!query->prepare(text))
        return tl::unexpected(note(query->lastError(), text));
    return m_prepared.emplace(key, std::move(query)).first->second.get();
}

Result<QSqlQuery *> Session::run(const char *sql, const Binds &binds)
{
    if (m_unusable)
        return tl::unexpected(*m_failure);
    KK_TRY(QSqlQuery *const query, prepared(sql));
    for (qsizetype i = 0; i < binds.size(); ++i)
        query->bindValue(static_cast<int>(i), binds.at(i));
    if (!query->exec()) {
        const Error error = note(query->lastError(), QString::fromUtf8(sql));
        query->finish();
        return tl::unexpected(error);
    }
    return query;
}

// A read can fail at any row, not only at the start.
Done Session::finish(QSqlQuery &query, int failed)
{
    const QSqlError error = query.lastError();
    const QString sql = query.lastQuery();
    const QString message =
        failed != 0 ? QString::fromUtf8(sqlite3_errmsg(ownSqlite())) : QString();
    query.finish();
    if (failed != 0)
        return tl::unexpected(note(QString::number(failed), message, sql));
    if (error.isValid())
        return tl::unexpected(note(error, sql));
    return done();
}

Result<qint64> Session::exec(const char *sql, const Binds &binds)
{
    KK_TRY(QSqlQuery *const query, run(sql, binds));
    const qint64 touched = query->numRowsAffected();
    KK_CHECK(finish(*query));
    return touched;
}

Done Session::execOne(const char *sql, const Binds &binds, const QString &what)
{
    KK_TRY(const qint64 touched, exec(sql, binds));
    if (touched == 1)
        return done();
    return failure(
        ErrorCode::Conflict,
        Fault::ChangedMeanwhile,
        {what},
        QStringLiteral("%1 rows touched by %2").arg(touched).arg(QString::fromUtf8(sql)));
}

Result<qint64> Session::insert(const char *sql, const Binds &binds)
{
    KK_TRY(const auto id, one(sql, binds, [](const Row &row) { return row.integer(0); }));
    if (!id)
        return failure(ErrorCode::Conflict,
                       Fault::ChangedMeanwhile,
                       {QString::fromUtf8(sql).simplified().section(QLatin1Char(' '), 0, 2)},
                       QStringLiteral("no row returned by %1").arg(QString::fromUtf8(sql)));
    return *id;
}

Result<qint64> Session::number(const char *sql, const Binds &binds)
{
    KK_TRY(const auto value, one(sql, binds, [](const Row &row) {
               return row.isNull(0) ? qint64(0) : row.integer(0);
           }));
    return value.value_or(0);
}

Done Session::plain(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(note(query.lastError(), sql));
    return done();
}

Done Session::script(const QString &sql)
{
    if (m_unusable)
        return tl::unexpected(*m_failure);
    const QStringList statements = splitStatements(sql);
    for (const QString &statement : statements)
        KK_CHECK(plain(statement));
    return done();
}

void Session::forget()
{
    m_failure.reset();
    m_failureCode.clear();
    m_unusable = false;
}

Done Session::begin(bool writing)
{
    const QString sql = m_dialect == Dialect::Sqlite
        ? (writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"))
        : (writing ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")
                   : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    forget();
    Done begun = isLost() ? reconnect() : done();
    if (begun)
        begun = plain(sql);
    if (!begun && m_database.isValid() && isLost()) { // found dead only now: nothing was done yet
        forget();
        begun = reconnect();
        if (begun)
            begun = plain(sql);
    }
    if (!begun) {
        m_failure = begun.error();
        m_unusable = true;
    }
    return begun;
}

Done Session::commit()
{
    // A server answers COMMIT of a failed transaction with a quiet ROLLBACK.
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (m_isOwnLibrary.value_or(false)) {
        int areKeysKept = 0;
        sqlite3_db_config(ownSqlite(), SQLITE_DBCONFIG_ENABLE_FKEY, -1, &areKeysKept);
        if (areKeysKept != 1)
            qFatal("a commit while foreign keys rest");
    }
    return plain(QStringLiteral("COMMIT"));
}

void Session::rollback()
{
    if (m_unusable || isLost())
        return;
    QSqlQuery query(m_database);
    // SQLite has already rolled back after some errors; then there is nothing to do and it says so.
    query.exec(QStringLiteral("ROLLBACK"));
}

bool Session::isLost() const
{
    if (!m_database.isValid() || !m_database.isOpen())
        return true;
    if (m_dialect == Dialect::Sqlite)
        return false;
    const auto *connection = static_cast<const PGconn *>(nativeHandle());
    return !connection || PQstatus(connection) != CONNECTION_OK;
}

bool Session::canTryAgain() const
{
    return isTransactionConflict(m_dialect, m_failureCode);
}

Done Session::reconnect()
{
    const QString name = m_database.connectionName();
    // The driver goes first: its statements then know that there is nothing left to free.
    m_database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
    m_prepared.clear();
    if (!m_opener)
        return failure(ErrorCode::Storage, Fault::StoreUnreachable, {name, QString()});
    KK_TRY(m_database, m_opener());
    return done();
}

Error Session::note(const QSqlError &error, const QString &sql)
{
    return note(error.nativeErrorCode(), error.databaseText(), sql);
}

Error Session::note(const QString &code, const QString &message, const QString &sql)
{
    Error failed = sqlFailure(m_dialect, code, message, sql);
    if (m_dialect == Dialect::Postgres && (isLost() || isConnectionLoss(m_dialect, code))) {
        const QString where = QStringLiteral("%1:%2/%3")
                                  .arg(m_database.hostName())
                                  .arg(m_database.port())
                                  .arg(m_database.databaseName());
        failed.code = ErrorCode::Storage;
        failed.fault = Fault::StoreUnreachable;
        failed.args = {where, message.trimmed().section(QLatin1Char('\n'), 0, 0)};
    }
    if (!m_failure) {
        m_failure = failed;
        m_failureCode = code;
    }
    return failed;
}

void *Session::nativeHandle() const
{
    const QVariant handle = m_database.driver()->handle();
    const QLatin1String type(handle.typeName());
    const bool known = m_dialect == Dialect::Sqlite
        ? type == QLatin1String("sqlite3*")
        : type == QLatin1String("PGconn*") || type == QLatin1String("pg_conn*");
    if (!known)
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

sqlite3 *Session::ownSqlite()
{
    return isOwnLibrary() ? static_cast<sqlite3 *>(nativeHandle()) : nullptr;
}

sqlite3_stmt *Session::ownStatement(const QSqlQuery &query)
{
    return isOwnLibrary() ? statementOf(query) : nullptr;
}

bool Session::isOwnLibrary()
{
    if (m_dialect != Dialect::Sqlite)
        return false;
    if (!m_isOwnLibrary) {
        m_isOwnLibrary = false; // the question itself is read as the driver reads
        const auto id =
            one("SELECT sqlite_source_id()", {}, [](const Row &row) { return row.text(0); });
        m_isOwnLibrary = id && *id == QLatin1String(sqlite3_sourceid());
    }
    return *m_isOwnLibrary;
}

} // namespace keshikomi
