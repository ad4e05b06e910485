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
