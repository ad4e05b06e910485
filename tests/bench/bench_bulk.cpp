// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once, by the program's bulk insert: on SQLite beside the C API alone (user and
// system time), on PostgreSQL, where it is COPY, beside the same rows one by one (wall time: the
// server is another program). Each in one transaction with its commit.
#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"
#include "tests/bench/bench.h"
#include "tests/bench/peers/bare_sqlite.h"
#include "tests/scenario/book_store.h"

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// The lines of the peer: same table, same values.
Done insertLines(Session &session, qint64 rows)
{
    BulkInsert bulk(
        session,
        "bare_line",
        {"posting", "position", "account", "bill", "payment", "agreement", "tax_kind", "amount"});
    for (qint64 row = 0; row < rows; ++row) {
        bulk.whole(row / 2);
        bulk.whole(row % 2);
        bulk.ascii("receivable", 10);
        for (int column = 0; column < 3; ++column)
            bulk.whole(row);
        bulk.ascii("", 0);
        bulk.whole(row * 10);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done insertOneByOne(Session &session, qint64 rows)
{
    for (qint64 row = 0; row < rows; ++row)
        KK_CHECK(session.exec("INSERT INTO bare_line VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                              {row / 2,
                               row % 2,
                               QStringLiteral("receivable"),
                               row,
                               row,
                               row,
                               QStringLiteral(""),
                               row * 10}));
    return done();
}

using Insert = Done (*)(Session &, qint64);

template<typename Clock>
double insertMs(BookStore &store, Insert insert, qint64 rows, Clock clock)
{
    const bool isSqlite = store.location().endsWith(QLatin1String(".keshikomi"));
    const QString table = isSqlite
        ? QString::fromLatin1(bench::bareLineTable)
        : QStringLiteral("CREATE TEMPORARY TABLE bare_line (posting BIGINT, position BIGINT, "
                         "account TEXT, bill BIGINT, payment BIGINT, agreement BIGINT, "
                         "tax_kind TEXT, amount BIGINT, PRIMARY KEY (posting, position))");
    Store &books = store.desk().context().store;
    const auto script = [&books](const QString &sql) {
        must(books.write([sql](Session &session) -> Done { return session.script(sql); }));
    };
    script(table);
    const double took = clock([&] {
        must(books.write(
            [insert, rows](Session &session) -> Done { return insert(session, rows); }));
    });
    script(QStringLiteral("DROP TABLE bare_line"));
    return took;
}

bench::Figure onSqlite(const bench::Options &options)
{
    const qint64 rows = options.quick ? 20'000 : 1'000'000;
    std::vector<double> ours, bares;
    for (int run = 0; run < (options.quick ? 1 : 3); ++run) {
        BookStore store(QStringLiteral("sqlite"), 0, 0);
        ours.push_back(insertMs(store, insertLines, rows, bench::cpuMs));
        bares.push_back(bench::bareLinesMs(rows));
    }
    return {QStringLiteral("bulk insert of %1 rows, SQLite").arg(rows),
            bench::median(ours),
            QStringLiteral("ms"),
            QStringLiteral("the C API alone"),
            bench::median(bares),
            1.1};
}

bench::Figure onPostgres(const bench::Options &options)
{
    const qint64 rows = options.quick ? 5'000 : 100'000;
    bench::Figure figure;
    figure.name = QStringLiteral("COPY of %1 rows, PostgreSQL, wall").arg(rows);
    figure.unit = QStringLiteral("ms");
    figure.goal = 0.2;
    if (!qEnvironmentVariableIsSet("KK_TEST_PG"))
        return figure;
    BookStore store(QStringLiteral("postgres"), 0, 0);
    std::vector<double> copied, oneByOne;
    for (int run = 0; run < (options.quick ? 1 : 3); ++run) {
        copied.push_back(insertMs(store, insertLines, rows, bench::wallMs));
        oneByOne.push_back(insertMs(store, insertOneByOne, rows, bench::wallMs));
    }
    figure.value = bench::median(copied);
    figure.peer = QStringLiteral("row by row, prepared");
    figure.peerValue = bench::median(oneByOne);
    return figure;
}

std::vector<bench::Figure> measure(const bench::Options &options)
{
    return {onSqlite(options), onPostgres(options)};
}

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv, measure);
}
