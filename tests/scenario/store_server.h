// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace keshikomi::test {

// The PostgreSQL server of KK_TEST_PG, asked past the program. For a store on SQLite there is none:
// nobody works on it but its processes, and its file is all of it.
class StoreServer final
{
public:
    explicit StoreServer(const QString &engine);
    ~StoreServer();
    StoreServer(const StoreServer &) = delete;
    StoreServer &operator=(const StoreServer &) = delete;

    // Where a process opens the store at `location` whose work is to be watched.
    QString watched(const QString &location) const;
    // How many connections of watched processes the server still serves: after a kill it goes on
    // with what it was told last until it finds that nobody is there.
    int busy();
    // Takes away a store that nobody has open.
    void drop(const QString &location);

private:
    bool isThere() const { return m_database.isValid(); }

    QSqlDatabase m_database;
    QString m_name;
};

} // namespace keshikomi::test
