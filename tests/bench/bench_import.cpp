// SPDX-License-Identifier: GPL-3.0-or-later
// Import and clearing of konbini rows: stored, matched, posted, projections right. On SQLite beside
// a bare insert of as many rows by the C API, on PostgreSQL beside COPY of as many rows.
#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"
#include "tests/bench/bench.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

void stopOn(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(database));
}

NoticeRecord paidSlip(const Row &row)
{
    NoticeRecord record;
    record.kind = NoticeKind::Confirmed;
    record.receivedOn = QDate(2026, 11, 20);
    record.receivedAt = QTime(12, 0);
    record.barcode = row.text(0);
    record.amount = row.yen(1);
    record.reissue = int(row.integer(2));
    record.chain = QStringLiteral("10");
    record.shop = QStringLiteral("1234");
    record.payoutOn = QDate(2026, 12, 5);
    return record;
}

// The slips of the demo, paid: one 確報 for each bill, by its latest issue.
QByteArray fileOf(BookStore &store, int *rows)
{
    const auto slips = must(store.desk().context().store.read([](Session &session) {
        return session.all(
            "SELECT barcode, amount, reissue FROM slip s WHERE barcode <> '' "
            "AND reissue = (SELECT MAX(t.reissue) FROM slip t WHERE t.bill = s.bill) ORDER BY id",
            {},
            paidSlip);
    }));
    *rows = int(slips.size());
    return must(writeAgency120(slips, WriteOptions{QDate(2026, 11, 21), true}));
}

// Every row that a receipt and its clearing add.
qint64 rowsIn(BookStore &store)
{
    return must(store.desk().context().store.read([](Session &session) {
        return session.number(
            "SELECT (SELECT COUNT(*) FROM notice) + (SELECT COUNT(*) FROM notice_raw) "
            "+ (SELECT COUNT(*) FROM payment) + (SELECT COUNT(*) FROM payment_notice) "
            "+ (SELECT COUNT(*) FROM open_payment) + (SELECT COUNT(*) FROM posting) "
            "+ (SELECT COUNT(*) FROM posting_line) + (SELECT COUNT(*) FROM allocation)");
    }));
}

struct Timed final
{
    double import = 0;
    double clearing = 0;
    qint64 rows = 0;
};

template<typename Clock>
Timed once(BookStore &store, const QByteArray &file, int paid, Clock clock)
{
    Timed timed;
    const qint64 before = rowsIn(store);
    timed.import = clock([&] { store.import(QStringLiteral("bench"), file); });
    int cleared = 0;
    timed.clearing = clock([&] { cleared = store.clear().cleared; });
    if (cleared != paid)
        qFatal("%d of %d payments were cleared", cleared, paid);
    timed.rows = rowsIn(store) - before;
    return timed;
}

// ---- the bare insert
// -------------------------------------------------------------------------------

sqlite3 *bareStore(const QString &path, qint64 bills)
{
    sqlite3 *database = nullptr;
    stopOn(sqlite3_open(path.toUtf8().constData(), &database), database);
    const QByteArray sql =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE line (posting INTEGER, position INTEGER, account TEXT, bill INTEGER, "
        "payment INTEGER, agreement INTEGER, tax_kind TEXT, amount INTEGER, "
        "PRIMARY KEY (posting, position)) STRICT;"
        "CREATE TABLE open_bill (bill INTEGER PRIMARY KEY, open INTEGER NOT NULL) STRICT;"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(bills) + ") INSERT INTO open_bill SELECT i, 1000 FROM n;";
    stopOn(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), database);
    return database;
}

void insertLines(sqlite3 *database, qint64 rows)
{
    sqlite3_stmt *insert = nullptr;
    stopOn(sqlite3_prepare_v2(database,
                              "INSERT INTO line VALUES (?, ?, 'receivable', ?, ?, ?, '', ?)",
                              -1,
                              &insert,
                              nullptr),
           database);
    for (qint64 row = 0; row < rows; ++row) {
        sqlite3_bind_int64(insert, 1, row / 2);
        sqlite3_bind_int64(insert, 2, row % 2);
        for (int column = 3; column <= 5; ++column)
            sqlite3_bind_int64(insert, column, row);
        sqlite3_bind_int64(insert, 6, row * 10);
        stopOn(sqlite3_step(insert), database);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

void payBills(sqlite3 *database, qint64 bills)
{
    sqlite3_stmt *update = nullptr;
    stopOn(sqlite3_prepare_v2(
               database, "UPDATE open_bill SET open = 0 WHERE bill = ?", -1, &update, nullptr),
           database);
    for (qint64 bill = 1; bill <= bills; ++bill) {
        sqlite3_bind_int64(update, 1, bill);
        stopOn(sqlite3_step(update), database);
        sqlite3_reset(update);
    }
    sqlite3_finalize(update);
}

// As many rows of the shape of a posting line, and each bill's projection: one transaction,
// durable, without indexes beyond the key.
double bareInsertMs(qint64 rows, qint64 bills)
{
    const QTemporaryDir folder;
    sqlite3 *database = bareStore(folder.filePath(QStringLiteral("bare.db")), bills);
    const double took = bench::cpuMs([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        insertLines(database, rows);
        payBills(database, bills);
        stopOn(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), database);
    });
    sqlite3_close(database);
    return took;
}

// ---- the very rows, bare

struct BareTable
{
    const char *rows;
    const char *make;
};

// What a receipt and its clearing add, with all their columns, in tables without any index beyond
// the key, without rules and triggers.
constexpr BareTable bareTables[]{
    {"SELECT * FROM notice", "CREATE TABLE t1 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM notice_raw", "CREATE TABLE t2 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM payment", "CREATE TABLE t3 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM payment_notice", "CREATE TABLE t4 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM open_payment", "CREATE TABLE t5 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM posting WHERE kind IN ('receipt-confirmed', 'allocated')",
     "CREATE TABLE t6 (id INTEGER PRIMARY KEY, %1)"},
    {"SELECT * FROM posting_line WHERE posting IN "
     "(SELECT id FROM posting WHERE kind IN ('receipt-confirmed', 'allocated'))",
     "CREATE TABLE t7 (id INTEGER, %1, PRIMARY KEY (id, c1))"},
    {"SELECT * FROM allocation", "CREATE TABLE t8 (id INTEGER PRIMARY KEY, %1)"},
};

using Cells = std::vector<sqlite3_value *>;

constexpr std::size_t rowsHeld = 10'000;

// The next rows, held in memory; fewer than asked for at the end.
Cells nextRows(sqlite3_stmt *select, int columns)
{
    Cells cells;
    for (std::size_t row = 0; row < rowsHeld && sqlite3_step(select) == SQLITE_ROW; ++row) {
        for (int column = 0; column < columns; ++column)
            cells.push_back(sqlite3_value_dup(sqlite3_column_value(select, column)));
    }
    return cells;
}

void insertRows(sqlite3 *bare, sqlite3_stmt *insert, const Cells &cells, int columns)
{
    for (std::size_t i = 0; i < cells.size(); i += std::size_t(columns)) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert, column + 1, cells[i + std::size_t(column)]);
        stopOn(sqlite3_step(insert), bare);
        sqlite3_reset(insert);
    }
}

double copyTable(sqlite3 *full, sqlite3 *bare, int number, const BareTable &table)
{
    sqlite3_stmt *select = nullptr;
    stopOn(sqlite3_prepare_v2(full, table.rows, -1, &select, nullptr), full);
    const int columns = sqlite3_column_count(select);
    QStringList names;
    for (int column = 1; column < columns; ++column)
        names.append(QStringLiteral("c%1").arg(column));
    const QString make = QString::fromLatin1(table.make).arg(names.join(QStringLiteral(", ")));
    stopOn(sqlite3_exec(bare, make.toUtf8().constData(), nullptr, nullptr, nullptr), bare);
    const QStringList places(columns, QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO t%1 VALUES (%2)")
                            .arg(QString::number(number), places.join(QStringLiteral(", ")));
    sqlite3_stmt *insert = nullptr;
    stopOn(sqlite3_prepare_v2(bare, sql.toUtf8().constData(), -1, &insert, nullptr), bare);
    double took = 0;
    bool isMore = true;
    while (isMore) { // a statement that was stepped to its end would begin again
        const Cells cells = nextRows(select, columns);
        isMore = cells.size() == rowsHeld * std::size_t(columns);
        took += bench::cpuMs([&] { insertRows(bare, insert, cells, columns); });
        for (sqlite3_value *cell : cells)
            sqlite3_value_free(cell);
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(select);
    return took;
}

double sameRowsMs(const QString &store, qint64 bills)
{
    const QTemporaryDir folder;
    sqlite3 *full = nullptr;
    stopOn(sqlite3_open(store.toUtf8().constData(), &full), full);
    sqlite3 *bare = bareStore(folder.filePath(QStringLiteral("same.db")), bills);
    sqlite3_exec(bare, "BEGIN", nullptr, nullptr, nullptr);
    double took = 0;
    int number = 0;
    for (const BareTable &table : bareTables)
        took += copyTable(full, bare, ++number, table);
    took += bench::cpuMs([&] {
        payBills(bare, bills);
        stopOn(sqlite3_exec(bare, "COMMIT", nullptr, nullptr, nullptr), bare);
    });
    sqlite3_close(bare);
    sqlite3_close(full);
    return took;
}

// ---- figures
// ---------------------------------------------------------------------------------------

// A fresh store for each run: the file as it was before the first.
void restore(BookStore &store, const QString &pristine)
{
    store.close();
    QFile::remove(store.location());
    if (!QFile::copy(pristine, store.location()))
        qFatal("the store cannot be restored");
    store.reopen();
}

std::vector<bench::Figure> onSqlite(const bench::Options &options)
{
    const int bills = options.quick ? 2'000 : 100'000;
    const int runs = options.quick ? 1 : 3;
    BookStore store(QStringLiteral("sqlite"), bills / 20, bills);
    int paid = 0;
    const QByteArray file = fileOf(store, &paid);
    const QTemporaryDir folder;
    const QString pristine = folder.filePath(QStringLiteral("pristine"));
    store.close();
    if (!QFile::copy(store.location(), pristine))
        qFatal("the store cannot be kept");
    std::vector<double> imports, clearings, wholes, bares, sames;
    qint64 rows = 0;
    for (int run = 0; run < runs; ++run) {
        restore(store, pristine);
        const Timed timed = once(store, file, paid, bench::cpuMs);
        imports.push_back(timed.import);
        clearings.push_back(timed.clearing);
        wholes.push_back(timed.import + timed.clearing);
        rows = timed.rows;
        bares.push_back(bareInsertMs(rows, paid));
        store.close();
        sames.push_back(sameRowsMs(store.location(), paid));
        store.reopen();
    }
    const double bare = bench::median(bares);
    const QString peer = QStringLiteral("bare insert of %1 short rows").arg(rows);
    const QString unit = QStringLiteral("ms");
    return {{QStringLiteral("import and clear %1").arg(paid),
             bench::median(wholes),
             unit,
             peer,
             bare,
             4.0},
            {QStringLiteral("  beside the very rows"),
             bench::median(wholes),
             unit,
             QStringLiteral("bare insert of the same %1 rows").arg(rows),
             bench::median(sames)},
            {QStringLiteral("  of it the import"), bench::median(imports), unit, peer, bare},
            {QStringLiteral("  of it the clearing"), bench::median(clearings), unit, peer, bare}};
}

double copyMs(BookStore &store, qint64 rows)
{
    double took = 0;
    must(store.desk().context().store.write([&](Session &session) -> Result<int> {
        KK_CHECK(session.script(QStringLiteral(
            "CREATE TEMPORARY TABLE bare (posting BIGINT, position BIGINT, account TEXT, "
            "bill BIGINT, payment BIGINT, agreement BIGINT, tax_kind TEXT, amount BIGINT, "
            "PRIMARY KEY (posting, position));")));
        Done copied = done();
        took = bench::wallMs([&] {
            BulkInsert bulk(session,
                            "bare",
                            {"posting",
                             "position",
                             "account",
                             "bill",
                             "payment",
                             "agreement",
                             "tax_kind",
                             "amount"});
            for (qint64 row = 0; row < rows && copied; ++row) {
                bulk.whole(row / 2);
                bulk.whole(row % 2);
                bulk.ascii("receivable", 10);
                for (int column = 0; column < 3; ++column)
                    bulk.whole(row);
                bulk.ascii("", 0);
                bulk.whole(row * 10);
                copied = bulk.endRow();
            }
            if (copied)
                copied = bulk.finish();
        });
        KK_CHECK(copied);
        return 0;
    }));
    return took;
}

// The server is another program: wall time. Only reported.
bench::Figure onPostgres(const bench::Options &options)
{
    bench::Figure figure;
    figure.name = QStringLiteral("the same on PostgreSQL, wall");
    figure.unit = QStringLiteral("ms");
    if (!qEnvironmentVariableIsSet("KK_TEST_PG"))
        return figure;
    const int bills = options.quick ? 500 : 5'000;
    BookStore store(QStringLiteral("postgres"), bills / 20, bills);
    int paid = 0;
    const QByteArray file = fileOf(store, &paid);
    const Timed timed = once(store, file, paid, bench::wallMs);
    figure.name = QStringLiteral("import and clear %1 on PostgreSQL, wall").arg(paid);
    figure.value = timed.import + timed.clearing;
    figure.peer = QStringLiteral("COPY of %1 rows").arg(timed.rows);
    figure.peerValue = copyMs(store, timed.rows);
    return figure;
}

std::vector<bench::Figure> measure(const bench::Options &options)
{
    std::vector<bench::Figure> figures = onSqlite(options);
    figures.push_back(onPostgres(options));
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv, measure);
}
