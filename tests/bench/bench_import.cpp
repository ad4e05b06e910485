// SPDX-License-Identifier: GPL-3.0-or-later
// Import and clearing of konbini rows: a 120-byte file of 確報, one for each slip, is read, stored,
// matched, posted and its projections set; every one of them clears a bill. Two transactions: the
// import and the clearing run, as the services make them.
//
// On SQLite user and system time of the program, the engine inside it. The goal is four times a
// bare insert by the C API, in the same run, of the rows that both transactions leave behind
// (twelve for each row of the file: notice, raw notice, payment, its link and open amount, two
// postings with four lines, allocation) together with one update of a projection for each bill,
// with their primary keys and nothing else: see sameRowsMs. As many rows of the shortest kind, a
// posting line, stand beside it: see bareInsertMs. On PostgreSQL wall time, the server being
// another program, beside COPY of the very rows.
#include "models/domain/try.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/stores.h"
#include "tests/bench/bench.h"
#include "tests/bench/peers/bare_sqlite.h"
#include "tests/bench/peers/copied_rows.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"

#include <QFile>
#include <QTemporaryDir>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// ---- the slips
// ----------------------------------------------------------------------------------

// Of the demo's bills some are over what a till takes.
int billsFor(int slips)
{
    return slips + slips / 20;
}

Result<std::vector<qint64>> billsWithoutSlip(Session &session)
{
    return session.all("SELECT number FROM bill b JOIN open_bill o ON o.bill = b.id "
                       "WHERE o.open > 0 AND NOT EXISTS "
                       "(SELECT 1 FROM slip s WHERE s.bill = b.id) ORDER BY number",
                       {},
                       [](const Row &row) { return row.integer(0); });
}

// The demo makes a slip for every second bill; here each has one.
Result<int> issueSlips(Session &session, const Stamp &stamp)
{
    KK_TRY(const House house, requireHouse(session));
    KK_TRY(const auto numbers, billsWithoutSlip(session));
    KK_TRY(const SlipTerms terms, slipTerms(session, house, stamp.today, stamp.today.addDays(30)));
    for (const qint64 number : numbers) {
        KK_TRY(const Bill bill, billByNumber(session, number));
        KK_CHECK(writeSlip(session, bill, terms, stamp));
    }
    return int(numbers.size());
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

// `rows` slips, paid: one 確報 for each bill, by its latest issue.
QByteArray fileOf(BookStore &store, int rows)
{
    const Workplace &desk = store.desk();
    must(desk.context().write(desk.actor(), Permission::IssueBills, "slip.issue", issueSlips));
    const auto slips = must(desk.context().store.read([rows](Session &session) {
        return session.all(
            "SELECT barcode, amount, reissue FROM slip s WHERE barcode <> '' "
            "AND reissue = (SELECT MAX(t.reissue) FROM slip t WHERE t.bill = s.bill) "
            "AND EXISTS (SELECT 1 FROM open_bill o WHERE o.bill = s.bill AND o.open = s.amount) "
            "ORDER BY id LIMIT ?",
            {rows},
            paidSlip);
    }));
    if (slips.size() != std::size_t(rows))
        qFatal("%zu slips instead of %d", slips.size(), rows);
    return must(writeAgency120(slips, WriteOptions{QDate(2026, 11, 21), true}));
}

// ---- the work
// -----------------------------------------------------------------------------------

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

// ---- figures
// ------------------------------------------------------------------------------------

// A fresh store for each run: the file as it was before the first.
void restore(BookStore &store, const QString &pristine)
{
    store.close();
    QFile::remove(store.location());
    if (!QFile::copy(pristine, store.location()))
        qFatal("the store cannot be restored");
    store.reopen();
}

struct Runs final
{
    std::vector<double> imports, clearings, wholes;
    // Of both sides of each run: a moment's load on the machine shall not speak for one side alone.
    std::vector<double> bares, sames;
    qint64 rows = 0;
};

Runs runOnSqlite(int paid, int runs)
{
    Runs all;
    BookStore store(QStringLiteral("sqlite"), paid / 20, billsFor(paid));
    const QByteArray file = fileOf(store, paid);
    const QTemporaryDir folder;
    const QString pristine = folder.filePath(QStringLiteral("pristine"));
    const QString done = folder.filePath(QStringLiteral("done"));
    store.close();
    if (!QFile::copy(store.location(), pristine))
        qFatal("the store cannot be kept");
    for (int run = 0; run < runs; ++run) {
        restore(store, pristine);
        if (run > 0) {
            all.bares.push_back(bench::bareInsertMs(all.rows, paid));
            all.sames.push_back(bench::sameRowsMs(done, paid));
        }
        const Timed timed = once(store, file, paid, bench::cpuMs);
        all.imports.push_back(timed.import);
        all.clearings.push_back(timed.clearing);
        all.wholes.push_back(timed.import + timed.clearing);
        all.rows = timed.rows;
        store.close();
        all.bares.push_back(bench::bareInsertMs(timed.rows, paid));
        all.sames.push_back(bench::sameRowsMs(store.location(), paid));
        if (run == 0 && !QFile::copy(store.location(), done))
            qFatal("the store cannot be kept");
        store.reopen();
    }
    return all;
}

std::vector<bench::Figure> onSqlite(const bench::Options &options)
{
    const int paid = options.quick ? 2'000 : 100'000;
    const Runs runs = runOnSqlite(paid, options.quick ? 1 : 5);
    const double same = bench::median(runs.sames);
    const QString peer = QStringLiteral("bare insert of these %1 rows").arg(runs.rows);
    const QString unit = QStringLiteral("ms");
    return {
        {QStringLiteral("import and clear %1 konbini rows").arg(paid),
         bench::median(runs.wholes),
         unit,
         peer,
         same,
         4.0},
        {QStringLiteral("  beside as many short rows"),
         bench::median(runs.wholes),
         unit,
         QStringLiteral("bare insert of %1 short rows").arg(runs.rows),
         bench::median(runs.bares)},
        {QStringLiteral("  of it the import"), bench::median(runs.imports), unit, peer, same},
        {QStringLiteral("  of it the clearing"), bench::median(runs.clearings), unit, peer, same}};
}

// Only reported. One run: its demo takes longer than all the rest.
bench::Figure onPostgres(const bench::Options &options)
{
    const int paid = options.quick ? 500 : 20'000;
    bench::Figure figure;
    figure.name = QStringLiteral("import and clear %1 rows, PostgreSQL, wall").arg(paid);
    figure.unit = QStringLiteral("ms");
    if (!qEnvironmentVariableIsSet("KK_TEST_PG"))
        return figure;
    BookStore store(QStringLiteral("postgres"), paid / 20, billsFor(paid));
    const QByteArray file = fileOf(store, paid);
    const Timed timed = once(store, file, paid, bench::wallMs);
    figure.value = timed.import + timed.clearing;
    figure.peer = QStringLiteral("COPY of these %1 rows").arg(timed.rows);
    figure.peerValue = bench::copiedRowsMs(store.location());
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
