// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/store_server.h"

#include "models/storage/engine/postgres_target.h"
#include "tests/scenario/book_store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace keshikomi::test {

namespace {

void ask(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

} // namespace

StoreServer::StoreServer(const QString &engine)
    : m_name(QStringLiteral("watched_") + QUuid::createUuid().toString(QUuid::Id128))
{
    if (engine == QLatin1String("sqlite"))
        return;
    const auto target = must(PostgresTarget::parse(qEnvironmentVariable("KK_TEST_PG")));
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    m_database.setHostName(target.host);
    m_database.setPort(target.port);
    m_database.setDatabaseName(target.database);
    m_database.setUserName(target.user);
    m_database.setPassword(target.password);
    if (!m_database.open())
        qFatal("%s", qPrintable(m_database.lastError().text()));
}

StoreServer::~StoreServer()
{
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

QString StoreServer::watched(const QString &location) const
{
    return isThere() ? location + QStringLiteral("&application_name=") + m_name : location;
}

int StoreServer::busy()
{
    if (!isThere())
        return 0;
    QSqlQuery query(m_database);
    ask(query,
        QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = '%1'")
            .arg(m_name));
    query.next();
    return query.value(0).toInt();
}

void StoreServer::drop(const QString &location)
{
    if (!isThere())
        return;
    const auto target = must(PostgresTarget::parse(location));
    QSqlQuery query(m_database);
    ask(query, QStringLiteral("SET client_min_messages = error"));
    ask(query, QStringLiteral("DROP SCHEMA %1 CASCADE").arg(target.schema));
}

} // namespace keshikomi::test
