// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/postgres_roles.h"

#include "models/domain/try.h"
#include "models/storage/engine/sql_error.h"

#include <QSqlError>

namespace keshikomi {

namespace {

// The schema's owner is the role, and this login may take the role asked for.
const char *const mayTakeSql =
    "SELECT count(*) FROM pg_namespace n JOIN pg_roles o ON o.oid = n.nspowner"
    " WHERE n.nspname = ? AND o.rolname = 'keshikomi_owner'";

Result<bool> ownedByRole(Session &session, const QString &schema)
{
    KK_TRY(const qint64 found, session.number(mayTakeSql, {schema}));
    return found > 0;
}

// Roles belong to the whole server: another store being made at the same moment may be first.
const char *const makeRolesSql = R"(
DO $roles$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['keshikomi_owner', 'keshikomi_app'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;
            END;
        END IF;
        IF NOT pg_has_role(session_user, wanted, 'MEMBER') THEN
            EXECUTE format('GRANT %I TO %I', wanted, session_user);
        END IF;
    END LOOP;
END
$roles$)";

const char *const mayMakeRolesSql =
    "SELECT count(*) FROM pg_roles me WHERE me.rolname = session_user"
    " AND (me.rolsuper OR me.rolcreaterole"
    "      OR (SELECT count(*) = 2 FROM pg_roles r"
    "          WHERE r.rolname IN ('keshikomi_owner', 'keshikomi_app')"
    "            AND pg_has_role(session_user, r.oid, 'MEMBER')))";

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

} // namespace

Done becomeApp(QSqlDatabase &database, const QString &schema)
{
    const QString sql =
        QStringLiteral("SELECT set_config('role', 'keshikomi_app', false) FROM pg_namespace n"
                       " JOIN pg_roles o ON o.oid = n.nspowner"
                       " WHERE n.nspname = '%1' AND o.rolname = 'keshikomi_owner'")
            .arg(schema);
    QSqlQuery query(database);
    if (query.exec(sql))
        return done();
    const QSqlError error = query.lastError();
    return tl::unexpected(
        sqlFailure(Dialect::Postgres, error.nativeErrorCode(), error.databaseText(), sql));
}

Done makeSchema(Session &session, const QString &schema)
{
    KK_TRY(const qint64 mayMakeRoles, session.number(mayMakeRolesSql));
    QString sql = QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(quoted(schema));
    if (mayMakeRoles > 0) {
        KK_CHECK(session.script(QString::fromUtf8(makeRolesSql)));
        sql += QStringLiteral(" AUTHORIZATION keshikomi_owner");
    }
    return session.script(sql);
}

Done becomeOwner(Session &session, const QString &schema)
{
    KK_TRY(const bool roles, ownedByRole(session, schema));
    if (!roles)
        return done();
    // LOCAL: ends with the transaction, and the app role is back.
    return session.script(QStringLiteral("SET LOCAL ROLE keshikomi_owner"));
}

Done grantRights(Session &session, const QString &schema, const QStringList &appendOnly)
{
    KK_TRY(const bool roles, ownedByRole(session, schema));
    if (!roles)
        return done();
    const QString in = quoted(schema);
    QString sql = QStringLiteral("GRANT USAGE ON SCHEMA %1 TO keshikomi_app;"
                                 "GRANT SELECT, INSERT, UPDATE, DELETE"
                                 " ON ALL TABLES IN SCHEMA %1 TO keshikomi_app;"
                                 "GRANT USAGE, SELECT"
                                 " ON ALL SEQUENCES IN SCHEMA %1 TO keshikomi_app;"
                                 "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %1 TO keshikomi_app;"
                                 "REVOKE INSERT, UPDATE, DELETE"
                                 " ON %1.schema_version, %1.store_identity FROM keshikomi_app;")
                      .arg(in);
    for (const QString &table : appendOnly)
        sql += QStringLiteral("REVOKE UPDATE, DELETE ON %1.%2 FROM keshikomi_app;")
                   .arg(in, quoted(table));
    return session.script(sql);
}

} // namespace keshikomi
