// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/migrator.h"

#include "models/domain/try.h"
#include "models/domain/uuid.h"
#include "models/storage/engine/connection.h"
#include "models/storage/engine/migration.h"
#include "models/storage/engine/postgres_roles.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool isSqlite(const Session &session)
{
    return session.dialect() == Dialect::Sqlite;
}

Result<QStringList> tablesOf(Session &session, const QString &schema)
{
    const auto name = [](const Row &row) { return row.text(0); };
    const auto found = isSqlite(session)
        ? session.all("SELECT name FROM sqlite_schema WHERE type = 'table'", {}, name)
        : session.all(
            "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = ?", {schema}, name);
    if (!found)
        return tl::unexpected(found.error());
    return QStringList(found->begin(), found->end());
}

Result<QStringList> triggersOf(Session &session, const QString &schema)
{
    const auto name = [](const Row &row) { return row.text(0); };
    const auto found = isSqlite(session)
        ? session.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'", {}, name)
        : session.all("SELECT CAST(t.tgname AS text) FROM pg_trigger t"
                      " JOIN pg_class c ON c.oid = t.tgrelid"
                      " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ?",
                      {schema},
                      name);
    if (!found)
        return tl::unexpected(found.error());
    return QStringList(found->begin(), found->end());
}

QStringList existing(const QStringList &wanted, const QStringList &there)
{
    QStringList both;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(both), [&](const auto &table) {
        return there.contains(table);
    });
    return both;
}

QStringList triggerNames(const Session &session, const QString &table)
{
    QStringList names{QStringLiteral("append_only_update_%1").arg(table),
                      QStringLiteral("append_only_delete_%1").arg(table)};
    if (!isSqlite(session))
        names.append(QStringLiteral("append_only_truncate_%1").arg(table));
    return names;
}

// Of the triggers that are there: a new store has none, and each one asked for is a way to the
// server.
QString liftSql(const Session &session, const QString &table, const QStringList &there)
{
    QString sql;
    for (const QString &name : existing(triggerNames(session, table), there))
        sql += isSqlite(session) ? QStringLiteral("DROP TRIGGER %1;").arg(name)
                                 : QStringLiteral("DROP TRIGGER %1 ON %2;").arg(name, table);
    return sql;
}

QString guardSql(const Session &session, const QString &table)
{
    if (isSqlite(session))
        return QStringLiteral("CREATE TRIGGER append_only_update_%1 BEFORE UPDATE ON %1 BEGIN"
                              " SELECT RAISE(ABORT, 'append-only: %1'); END;"
                              "CREATE TRIGGER append_only_delete_%1 BEFORE DELETE ON %1 BEGIN"
                              " SELECT RAISE(ABORT, 'append-only: %1'); END;")
            .arg(table);
    return QStringLiteral("CREATE TRIGGER append_only_update_%1 BEFORE UPDATE ON %1"
                          " FOR EACH ROW EXECUTE FUNCTION refuse_change();"
                          "CREATE TRIGGER append_only_delete_%1 BEFORE DELETE ON %1"
                          " FOR EACH ROW EXECUTE FUNCTION refuse_change();"
                          "CREATE TRIGGER append_only_truncate_%1 BEFORE TRUNCATE ON %1"
                          " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();")
        .arg(table);
}

const char *const refuseSql =
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$"
    " BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $body$;";

Done lift(Session &session, const QString &schema, const QStringList &appendOnly)
{
    KK_TRY(const QStringList there, tablesOf(session, schema));
    KK_TRY(const QStringList triggers, triggersOf(session, schema));
    QString sql;
    for (const QString &table : existing(appendOnly, there))
        sql += liftSql(session, table, triggers);
    return session.script(sql);
}

Done runStep(Session &session, const Clock &clock, const Migration &migration)
{
    KK_CHECK(session.script(migration.script));
    KK_CHECK(session.exec("INSERT INTO schema_version"
                          " (number, name, checksum, app_version, applied_at)"
                          " VALUES (?, ?, ?, ?, ?)",
                          {migration.number,
                           migration.name,
                           migration.checksum,
                           QStringLiteral(KESHIKOMI_VERSION),
                           bind::of(clock.now())}));
    return done();
}

Result<int> versionOf(Session &session)
{
    KK_TRY(const qint64 newest, session.number("SELECT max(number) FROM schema_version"));
    return static_cast<int>(newest);
}

} // namespace

Result<StoreState> readState(Session &session, const QString &schema)
{
    KK_TRY(const QStringList tables, tablesOf(session, schema));
    StoreState state;
    state.isStore = tables.contains(QLatin1String("schema_version"))
        && tables.contains(QLatin1String("store_identity"));
    if (!state.isStore)
        return state;
    KK_TRY(state.version, versionOf(session));
    KK_TRY(const auto uuid, session.one("SELECT uuid FROM store_identity", {}, [](const Row &row) {
        return row.text(0);
    }));
    state.uuid = uuid.value_or(QString());
    return state;
}

Done checkLadder(Session &session, const MigrationSet &migrations)
{
    KK_TRY(const auto applied,
           session.all(
               "SELECT number, name, checksum FROM schema_version ORDER BY number",
               {},
               [](const Row &row) {
                   return Migration{static_cast<int>(row.integer(0)), row.text(1), {}, row.text(2)};
               }));
    for (size_t i = 0; i < applied.size() && i < migrations.steps.size(); ++i) {
        const Migration &known = migrations.steps[i];
        if (applied[i].number != known.number || applied[i].checksum != known.checksum)
            return failure(ErrorCode::Storage,
                           Fault::StoreDamaged,
                           {QStringLiteral("schema_version %1 %2")
                                .arg(applied[i].number)
                                .arg(applied[i].name)},
                           QStringLiteral("migration %1 here is %2, the program has %3")
                               .arg(known.number)
                               .arg(applied[i].checksum, known.checksum));
    }
    return done();
}

Done beginStore(Session &session, const Clock &clock, const QString &schema)
{
    if (isSqlite(session)) {
        KK_CHECK(
            session.script(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId)));
    } else {
        KK_CHECK(makeSchema(session, schema));
        KK_CHECK(becomeOwner(session, schema));
    }
    KK_CHECK(session.script(QStringLiteral(
        "CREATE TABLE schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
        " checksum TEXT NOT NULL, app_version TEXT NOT NULL, applied_at TEXT NOT NULL);"
        "CREATE TABLE store_identity (uuid TEXT PRIMARY KEY, created_at TEXT NOT NULL)")));
    KK_CHECK(session.exec("INSERT INTO store_identity (uuid, created_at) VALUES (?, ?)",
                          {makeUuid7(clock), bind::of(clock.now())}));
    return isSqlite(session) ? done() : grantRights(session, schema, {});
}

Result<bool> isGuarded(Session &session, const QString &schema, const QStringList &tables)
{
    KK_TRY(const QStringList there, tablesOf(session, schema));
    KK_TRY(const QStringList triggers, triggersOf(session, schema));
    const QStringList wanted = existing(tables, there);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &table) {
        const QStringList names = triggerNames(session, table);
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return triggers.contains(name);
        });
    });
}

Done guardAppendOnly(Session &session, const QString &schema, const QStringList &tables)
{
    KK_TRY(const QStringList there, tablesOf(session, schema));
    const QStringList wanted = existing(tables, there);
    if (!isSqlite(session)) {
        KK_CHECK(becomeOwner(session, schema));
        KK_CHECK(session.script(QString::fromUtf8(refuseSql)));
    }
    KK_CHECK(lift(session, schema, tables));
    for (const QString &table : wanted)
        KK_CHECK(session.script(guardSql(session, table)));
    return isSqlite(session) ? done() : grantRights(session, schema, wanted);
}

Done applyAll(Session &session,
              const Clock &clock,
              const QString &schema,
              const MigrationSet &migrations)
{
    for (const Migration &step : migrations.steps)
        KK_CHECK(runStep(session, clock, step));
    return guardAppendOnly(session, schema, migrations.appendOnly);
}

Done applyMigration(Session &session,
                    const Clock &clock,
                    const QString &schema,
                    const MigrationSet &migrations,
                    const Migration &migration)
{
    if (!isSqlite(session)) {
        KK_CHECK(becomeOwner(session, schema));
        KK_CHECK(session.script(QStringLiteral("LOCK TABLE schema_version IN EXCLUSIVE MODE")));
    }
    KK_TRY(const int version, versionOf(session));
    if (version >= migration.number)
        return done();
    KK_CHECK(lift(session, schema, migrations.appendOnly));
    KK_CHECK(runStep(session, clock, migration));
    return guardAppendOnly(session, schema, migrations.appendOnly);
}

} // namespace keshikomi
