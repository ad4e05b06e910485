// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace keshikomi::test {

// The PostgreSQL server of the tests (KK_TEST_PG): runs `sql` in its database, or in another one.
// A failure ends the test program.
void onPostgres(const QString &sql, const QString &database = {});
// A new name for a database there, and its address.
QString freshDatabaseName();
QString databaseUrl(const QString &name);
void dropDatabase(const QString &name);

// One store that is made once a test program and engine, and copied for each test: to make the
// tables of a store takes longer than most tests. Each copy has an identity of its own.
class StoreCopies final
{
public:
    // Makes the store at a location and leaves it closed.
    using Make = std::function<void(const QString &location)>;
    explicit StoreCopies(Make make)
        : m_make(std::move(make))
    {
    }
    void toFile(const QString &path); // SQLite
    void toDatabase(const QString &name); // PostgreSQL

private:
    Make m_make;
    QString m_file;
    QString m_database;
};

} // namespace keshikomi::test
