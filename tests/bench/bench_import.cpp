// SPDX-License-Identifier: GPL-3.0-or-later
// Import and clearing of konbini rows, beside a bare insert of as many rows by the SQLite C API
// (P8, first step).
#include "tests/bench/bench.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"

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

// The slips of the demo, paid: one 確報 for each bill, by its latest issue.
QByteArray fileOf(BookStore &store, int *rows)
{
    const auto slips = must(store.desk().context().store.read([](Session &session) {
        return session.all(
            "SELECT barcode, amount, reissue FROM slip s WHERE barcode <> '' "
            "AND reissue = (SELECT MAX(t.reissue) FROM slip t WHERE t.bill = s.bill) ORDER BY id",
            {},
            [](const Row &row) {
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
            });
    }));
    *rows = int(slips.size());
    return must(writeAgency120(slips, WriteOptions{QDate(2026, 11, 21), true}));
}

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

// As many rows of the shape of a posting line, one transaction, durable, without indexes beyond the
// key.
double bareInsertMs(qint64 rows)
{
    QTemporaryDir folder;
    sqlite3 *database = nullptr;
    stopOn(sqlite3_open(folder.filePath(QStringLiteral("bare.db")).toUtf8().constData(), &database),
           database);
    stopOn(sqlite3_exec(
               database,
               "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
               "CREATE TABLE line (posting INTEGER, position INTEGER, account TEXT, bill INTEGER, "
               "payment INTEGER, agreement INTEGER, tax_kind TEXT, amount INTEGER, "
               "PRIMARY KEY (posting, position)) STRICT;",
               nullptr,
               nullptr,
               nullptr),
           database);
    const double took = bench::medianMs(1, [&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
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
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(database);
    return took;
}

std::vector<bench::Figure> measure(const bench::Options &options)
{
    const int bills = options.quick ? 2'000 : 100'000;
    BookStore store(QStringLiteral("sqlite"), bills / 20, bills);
    int paid = 0;
    const QByteArray file = fileOf(store, &paid);
    const qint64 before = rowsIn(store);
    const double imported =
        bench::medianMs(1, [&] { store.import(QStringLiteral("bench"), file); });
    int cleared = 0;
    const double clearing = bench::medianMs(1, [&] { cleared = store.clear().cleared; });
    if (cleared != paid)
        qFatal("%d of %d payments were cleared", cleared, paid);
    const qint64 rows = rowsIn(store) - before;
    const double bare = bareInsertMs(rows);
    const QString peer = QStringLiteral("bare insert of %1 rows").arg(rows);
    const QString unit = QStringLiteral("ms");
    return {{QStringLiteral("import and clear %1").arg(paid),
             imported + clearing,
             unit,
             peer,
             bare,
             4.0},
            {QStringLiteral("  of it the import"), imported, unit, peer, bare, 4.0},
            {QStringLiteral("  of it the clearing"), clearing, unit, peer, bare, 4.0}};
}

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv, measure);
}
