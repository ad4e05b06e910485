// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/bare_sqlite.h"

#include "tests/bench/bench.h"

#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace keshikomi::bench {

namespace {

void stopOn(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(database));
}

void tell(sqlite3 *database, const QByteArray &sql)
{
    stopOn(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), database);
}

class Statement final
{
public:
    Statement(sqlite3 *database, const QByteArray &sql)
        : m_database(database)
    {
        stopOn(sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr), database);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    sqlite3_stmt *get() { return m_statement; }
    void run()
    {
        stopOn(sqlite3_step(m_statement), m_database);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

sqlite3 *bareStore(const QString &path, qint64 bills)
{
    sqlite3 *database = nullptr;
    stopOn(sqlite3_open_v2(path.toUtf8().constData(),
                           &database,
                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                           nullptr),
           database);
    tell(database,
         "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; "
         "PRAGMA temp_store = MEMORY");
    tell(database, bareLineTable);
    tell(database,
         "CREATE TABLE open_bill (bill INTEGER PRIMARY KEY, open INTEGER NOT NULL) STRICT");
    tell(database,
         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
             + QByteArray::number(bills) + ") INSERT INTO open_bill SELECT i, 1000 FROM n");
    return database;
}

void insertLines(sqlite3 *database, qint64 rows)
{
    Statement insert(database, "INSERT INTO bare_line VALUES (?, ?, 'receivable', ?, ?, ?, '', ?)");
    for (qint64 row = 0; row < rows; ++row) {
        sqlite3_bind_int64(insert.get(), 1, row / 2);
        sqlite3_bind_int64(insert.get(), 2, row % 2);
        for (int column = 3; column <= 5; ++column)
            sqlite3_bind_int64(insert.get(), column, row);
        sqlite3_bind_int64(insert.get(), 6, row * 10);
        insert.run();
    }
}

void payBills(sqlite3 *database, qint64 bills)
{
    Statement update(database, "UPDATE open_bill SET open = 0 WHERE bill = ?");
    for (qint64 bill = 1; bill <= bills; ++bill) {
        sqlite3_bind_int64(update.get(), 1, bill);
        update.run();
    }
}

// ---- the very rows

struct BareTable
{
    const char *rows;
    const char *key;
};

constexpr BareTable bareTables[]{
    {"SELECT * FROM notice", "INTEGER PRIMARY KEY"},
    {"SELECT * FROM notice_raw", "INTEGER PRIMARY KEY"},
    {"SELECT * FROM payment", "INTEGER PRIMARY KEY"},
    {"SELECT * FROM payment_notice", "INTEGER PRIMARY KEY"},
    {"SELECT * FROM open_payment", "INTEGER PRIMARY KEY"},
    {"SELECT * FROM posting WHERE kind IN ('receipt-confirmed', 'allocated')",
     "INTEGER PRIMARY KEY"},
    {"SELECT * FROM posting_line WHERE posting IN "
     "(SELECT id FROM posting WHERE kind IN ('receipt-confirmed', 'allocated'))",
     nullptr}, // posting and position
    {"SELECT * FROM allocation", "INTEGER PRIMARY KEY"},
};

using Cells = std::vector<sqlite3_value *>;

constexpr std::size_t rowsHeld = 10'000;

// The next rows, held in memory; fewer than asked for at the end.
Cells nextRows(Statement &select, int columns)
{
    Cells cells;
    for (std::size_t row = 0; row < rowsHeld && sqlite3_step(select.get()) == SQLITE_ROW; ++row) {
        for (int column = 0; column < columns; ++column)
            cells.push_back(sqlite3_value_dup(sqlite3_column_value(select.get(), column)));
    }
    return cells;
}

void insertRows(Statement &insert, const Cells &cells, int columns)
{
    for (std::size_t i = 0; i < cells.size(); i += std::size_t(columns)) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert.get(), column + 1, cells[i + std::size_t(column)]);
        insert.run();
    }
}

QByteArray makeText(const QString &name, const BareTable &table, int columns)
{
    QStringList words;
    for (int column = 0; column < columns; ++column)
        words.append(QStringLiteral("c%1").arg(column));
    if (table.key)
        words[0] += QLatin1Char(' ') + QString::fromLatin1(table.key);
    else
        words[1] += QStringLiteral(" INTEGER");
    const QString key = table.key ? QString() : QStringLiteral(", PRIMARY KEY (c0, c1)");
    const QString where =
        table.key ? QString() : QStringLiteral(" WITHOUT ROWID"); // as in the store
    return QStringLiteral("CREATE TABLE %1 (%2%3)%4")
        .arg(name, words.join(QStringLiteral(", ")), key, where)
        .toUtf8();
}

double copyTable(sqlite3 *full, sqlite3 *bare, const QString &name, const BareTable &table)
{
    Statement select(full, table.rows);
    const int columns = sqlite3_column_count(select.get());
    tell(bare, makeText(name, table, columns));
    const QStringList places(columns, QStringLiteral("?"));
    Statement insert(bare,
                     QStringLiteral("INSERT INTO %1 VALUES (%2)")
                         .arg(name, places.join(QStringLiteral(", ")))
                         .toUtf8());
    double took = 0;
    bool isMore = true;
    while (isMore) { // a statement that was stepped to its end would begin again
        const Cells cells = nextRows(select, columns);
        isMore = cells.size() == rowsHeld * std::size_t(columns);
        took += cpuMs([&] { insertRows(insert, cells, columns); });
        for (sqlite3_value *cell : cells)
            sqlite3_value_free(cell);
    }
    return took;
}

double paidAndCommittedMs(sqlite3 *bare, qint64 bills)
{
    return cpuMs([&] {
        payBills(bare, bills);
        tell(bare, "COMMIT");
    });
}

} // namespace

const char *const bareLineTable =
    "CREATE TABLE bare_line (posting INTEGER, position INTEGER, account TEXT, bill INTEGER, "
    "payment INTEGER, agreement INTEGER, tax_kind TEXT, amount INTEGER, "
    "PRIMARY KEY (posting, position)) STRICT";

double bareInsertMs(qint64 rows, qint64 bills)
{
    const QTemporaryDir folder;
    sqlite3 *database = bareStore(folder.filePath(QStringLiteral("bare.db")), bills);
    tell(database, "BEGIN");
    const double took = cpuMs([&] { insertLines(database, rows); });
    const double rest = paidAndCommittedMs(database, bills);
    sqlite3_close(database);
    return took + rest;
}

double bareLinesMs(qint64 rows)
{
    const QTemporaryDir folder;
    sqlite3 *database = bareStore(folder.filePath(QStringLiteral("lines.db")), 1);
    const double took = cpuMs([&] {
        tell(database, "BEGIN");
        insertLines(database, rows);
        tell(database, "COMMIT");
    });
    sqlite3_close(database);
    return took;
}

double sameRowsMs(const QString &path, qint64 bills)
{
    const QTemporaryDir folder;
    sqlite3 *full = nullptr;
    stopOn(sqlite3_open(path.toUtf8().constData(), &full), full);
    sqlite3 *bare = bareStore(folder.filePath(QStringLiteral("same.db")), bills);
    tell(bare, "BEGIN");
    double took = 0;
    int number = 0;
    for (const BareTable &table : bareTables)
        took += copyTable(full, bare, QStringLiteral("t%1").arg(++number), table);
    took += paidAndCommittedMs(bare, bills);
    sqlite3_close(bare);
    sqlite3_close(full);
    return took;
}

} // namespace keshikomi::bench
