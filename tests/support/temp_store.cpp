// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"

#include "models/storage/engine/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace keshikomi::test {

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("KK_TEST_PG");
}

std::unique_ptr<Store> opened(Result<std::unique_ptr<Store>> result, const StoreLocation &location)
{
    if (!result)
        qFatal("no store at %s: %s %s",
               qPrintable(location.shown()),
               qPrintable(result.error().args.join(QLatin1Char(' '))),
               qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

QStringList engines()
{
    QStringList names{QStringLiteral("sqlite")};
    if (!serverUrl().isEmpty())
        names.append(QStringLiteral("postgres"));
    return names;
}

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    const QStringList names = engines();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

TempPlace::TempPlace(const QString &engine)
{
    if (engine == QLatin1String("sqlite")) {
        m_location = StoreLocation::parse(m_folder.filePath(QStringLiteral("books.keshikomi")));
        return;
    }
    const QString url = serverUrl();
    m_schema = QStringLiteral("kk_test_") + QUuid::createUuid().toString(QUuid::Id128);
    m_location = StoreLocation::parse(url + QLatin1Char(url.contains(QLatin1Char('?')) ? '&' : '?')
                                      + QStringLiteral("schema=") + m_schema);
}

TempPlace::~TempPlace()
{
    if (m_schema.isEmpty())
        return;
    const Result<PostgresTarget> target = PostgresTarget::parse(serverUrl());
    if (!target)
        return;
    Result<QSqlDatabase> database = connectPostgres(*target, Access::Write);
    if (!database)
        return;
    {
        QSqlQuery query(*database);
        if (!query.exec(QStringLiteral("RESET ROLE"))
            || !query.exec(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_schema)))
            qWarning("the schema %s stays: %s",
                     qPrintable(m_schema),
                     qPrintable(query.lastError().text()));
    }
    disconnect(std::move(*database));
}

TempStore::TempStore(const QString &engine)
    : TempStore(engine, m_system)
{
}

TempStore::TempStore(const QString &engine, const MigrationSet &migrations)
    : TempStore(engine, m_system, migrations)
{
}

TempStore::TempStore(const QString &engine, const Clock &clock)
    : TempStore(
        engine,
        clock,
        MigrationSet::own(engine == QLatin1String("sqlite") ? Dialect::Sqlite : Dialect::Postgres))
{
}

TempStore::TempStore(const QString &engine, const Clock &clock, const MigrationSet &migrations)
    : m_place(engine)
    , m_clock(clock)
    , m_migrations(migrations)
    , m_store(opened(Store::create(m_place.location(), clock, migrations), m_place.location()))
{
}

void TempStore::reopen()
{
    m_store.reset();
    m_store = opened(Store::open(m_place.location(), m_clock, m_migrations), m_place.location());
}

} // namespace keshikomi::test
