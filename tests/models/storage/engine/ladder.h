// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/try.h"
#include "models/storage/engine/migration.h"
#include "models/storage/engine/store.h"
#include "tests/support/temp_store.h"

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

// A second step that changes a fact, which only a migration may.
inline constexpr const char *secondSql =
    "CREATE TABLE extra (id @ID@, what TEXT NOT NULL) @STRICT@;"
    "UPDATE fact SET word = upper(word);"
    "INSERT INTO extra (what) SELECT word FROM fact";
inline constexpr const char *extraSql = "SELECT count(*) FROM extra";

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

inline qint64 countIn(Store &store, const char *sql)
{
    return waitFor(store.read([sql](Session &session) { return session.number(sql); })).value();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putInto(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// One row that never changes again.
inline Done addFact(Store &store)
{
    return waitFor(store.write([](Session &session) -> Done {
        KK_CHECK(session.exec("INSERT INTO fact (word) VALUES ('fact')"));
        return done();
    }));
}

} // namespace keshikomi::test
