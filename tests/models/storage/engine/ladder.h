// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/migration.h"
#include "models/storage/engine/store.h"

#include <QFile>
#include <QTemporaryDir>

namespace keshikomi::test {

// A folder of migrations as the program ships them: a table of things that change and one of facts
// that do not, and what a test adds.
class Ladder final
{
public:
    Ladder() { write("0001_first.sql", firstSql); }

    void write(const char *file, const char *sql) const
    {
        QFile out(m_folder.filePath(QLatin1String(file)));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(sql) < 0)
            qFatal("%s cannot be written", file);
    }
    QString folder() const { return m_folder.path(); }

    static MigrationSet from(const QString &folder, Dialect dialect)
    {
        return MigrationSet::fromFolder(folder, dialect, {QStringLiteral("fact")});
    }
    MigrationSet set(const QString &engine) const
    {
        return from(folder(),
                    engine == QLatin1String("sqlite") ? Dialect::Sqlite : Dialect::Postgres);
    }

private:
    static constexpr const char *firstSql = R"(
CREATE TABLE item (id @ID@, amount @INT@ NOT NULL CHECK (amount >= 0), name TEXT @C@ UNIQUE,
                   raw @BYTES@, day TEXT, moment TEXT, flag @INT@) @STRICT@;
CREATE TABLE fact (id @ID@, word TEXT NOT NULL) @STRICT@;
)";
    QTemporaryDir m_folder;
};

inline Result<qint64> addNamed(Session &session, const QString &name, qint64 amount = 1)
{
    return session.insert("INSERT INTO item (amount, name) VALUES (?, ?) RETURNING id",
                          {amount, name});
}

inline QString textOf(const Error &error)
{
    return QStringLiteral("fault %1 [%2] %3")
        .arg(static_cast<int>(error.fault))
        .arg(error.args.join(QLatin1String(" | ")), error.detail);
}

} // namespace keshikomi::test
