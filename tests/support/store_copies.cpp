// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_copies.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

namespace keshikomi::test {

namespace {

const QString connectionName = QStringLiteral("beside the store");

void runIn(const QSqlDatabase &named, const QString &sql)
{
    QSqlDatabase database = named;
    if (!database.open())
        qFatal(
            "%s: %s", qPrintable(database.databaseName()), qPrintable(database.lastError().text()));
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

void onFile(const QString &path, const QString &sql)
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
        file.setDatabaseName(path);
        runIn(file, sql);
    }
    QSqlDatabase::removeDatabase(connectionName);
}

QString ownIdentity(const QString &table)
{
    return QStringLiteral("UPDATE %1 SET uuid = '%2'")
        .arg(table, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QUrl server()
{
    return QUrl(qEnvironmentVariable("KK_TEST_PG"));
}

} // namespace

void onPostgres(const QString &sql, const QString &database)
{
    const QUrl url = server();
    {
        QSqlDatabase there = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connectionName);
        there.setHostName(url.host());
        there.setPort(url.port(5432));
        there.setUserName(url.userName());
        there.setPassword(url.password());
        there.setDatabaseName(database.isEmpty() ? url.path().mid(1) : database);
        runIn(there, sql);
    }
    QSqlDatabase::removeDatabase(connectionName);
}

QString freshDatabaseName()
{
    return QStringLiteral("kk_test_") + QUuid::createUuid().toString(QUuid::Id128).left(16);
}

QString databaseUrl(const QString &name)
{
    QUrl url = server();
    url.setPath(QLatin1Char('/') + name);
    return url.toString();
}

void dropDatabase(const QString &name)
{
    onPostgres(QStringLiteral("DROP DATABASE \"%1\" WITH (FORCE)").arg(name));
}

void StoreCopies::toFile(const QString &path)
{
    if (m_file.isEmpty()) {
        static const QTemporaryDir folder; // until the program ends
        m_file = folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
        m_make(m_file);
    }
    if (!QFile::copy(m_file, path))
        qFatal("%s cannot be copied to %s", qPrintable(m_file), qPrintable(path));
    onFile(path, ownIdentity(QStringLiteral("store_identity")));
}

void StoreCopies::toDatabase(const QString &name)
{
    static QStringList all; // a server that is not the tests' own must not keep them
    if (m_database.isEmpty()) {
        m_database = freshDatabaseName();
        if (all.isEmpty())
            qAddPostRoutine([] {
                for (const QString &each : std::as_const(all))
                    dropDatabase(each);
            });
        all << m_database;
        onPostgres(QStringLiteral("CREATE DATABASE \"%1\"").arg(m_database));
        m_make(databaseUrl(m_database));
    }
    // Through the log, which is the usual way, it would take three times as long.
    onPostgres(QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\" STRATEGY FILE_COPY")
                   .arg(name, m_database));
    onPostgres(ownIdentity(QStringLiteral("keshikomi.store_identity")), name);
}

} // namespace keshikomi::test
