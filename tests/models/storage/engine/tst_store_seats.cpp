// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/engine/connection.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QSqlQuery>

#include <future>

namespace keshikomi::test {

namespace {

constexpr const char *amountSql = "SELECT amount FROM item WHERE name = 'a'";
constexpr const char *setSql = "UPDATE item SET amount = ? WHERE name = 'a'";

// Reads, lets another seat change the row, writes: the first `meets` times that is a conflict.
Result<qint64> raceFor(Store &store, Store &other, int meets, int &tries)
{
    return waitFor(store.write([&, meets](Session &session) -> Result<qint64> {
        KK_TRY(const qint64 seen, session.number(amountSql));
        if (++tries <= meets)
            KK_CHECK(waitFor(other.write([](Session &second) {
                return second.exec("UPDATE item SET amount = amount + 100 WHERE name = 'a'");
            })));
        KK_CHECK(session.exec(setSql, {seen + 1}));
        return seen + 1;
    }));
}

// An administrator ends a connection.
void endBackend(qint64 process)
{
    const auto target = PostgresTarget::parse(qEnvironmentVariable("KK_TEST_PG"));
    QVERIFY(target.has_value());
    auto database = connectPostgres(*target, Access::Write);
    QVERIFY(database.has_value());
    {
        QSqlQuery query(*database);
        QVERIFY(query.exec(QStringLiteral("SELECT pg_terminate_backend(%1, 5000)").arg(process)));
    }
    disconnect(std::move(*database));
}

Result<qint64> processOf(Session &session)
{
    return session.number("SELECT pg_backend_pid()");
}

} // namespace

class TestStoreSeats final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void conflictIsTriedAgain();
    void conflictEndsAsBusy();
    void lostConnection();
    void lostWithinTransaction();
    void serverAway();
    void twoSeatsMigrate();
    void seatWithoutRights();
};

void TestStoreSeats::conflictIsTriedAgain()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const Ladder ladder;
    const MigrationSet set = ladder.set(QStringLiteral("postgres"));
    TempStore store(QStringLiteral("postgres"), set);
    auto other = Store::open(store.location(), SystemClock(), set);
    QVERIFY(other.has_value());
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("a"), 0); })));
    int tries = 0;
    const Result<qint64> won = raceFor(*store, **other, 2, tries);
    QVERIFY2(won.has_value(), won ? "" : qPrintable(textOf(won.error())));
    QCOMPARE(tries, 3);
    QCOMPARE(countIn(*store, amountSql), 201); // nobody's change is lost
}

void TestStoreSeats::conflictEndsAsBusy()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const Ladder ladder;
    const MigrationSet set = ladder.set(QStringLiteral("postgres"));
    TempStore store(QStringLiteral("postgres"), set);
    auto other = Store::open(store.location(), SystemClock(), set);
    QVERIFY(other.has_value());
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("a"), 0); })));
    int tries = 0;
    const Result<qint64> lost = raceFor(*store, **other, 99, tries);
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, Fault::StoreBusy);
    QCOMPARE(tries, 5);
    QCOMPARE(countIn(*store, amountSql), 500);
}

void TestStoreSeats::lostConnection()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const Ladder ladder;
    TempStore store(QStringLiteral("postgres"), ladder.set(QStringLiteral("postgres")));
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("a")); })));
    endBackend(waitFor(store->write(processOf)).value());
    endBackend(waitFor(store->read(processOf)).value());
    // Nothing was under way: the next job goes through on a new connection, in the same role.
    const auto added = waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("b")); }));
    QVERIFY2(added.has_value(), added ? "" : qPrintable(textOf(added.error())));
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 2);
    QCOMPARE(countIn(*store, "SELECT count(*) WHERE current_user = 'keshikomi_app'"), 1);
}

void TestStoreSeats::lostWithinTransaction()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const Ladder ladder;
    TempStore store(QStringLiteral("postgres"), ladder.set(QStringLiteral("postgres")));
    const Result<qint64> lost = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(addNamed(session, QStringLiteral("a")));
        KK_TRY(const qint64 process, processOf(session));
        endBackend(process);
        return addNamed(session, QStringLiteral("b"));
    }));
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, Fault::StoreUnreachable);
    QCOMPARE(lost.error().args.size(), 2);
    QVERIFY(!lost.error().args.at(1).isEmpty());
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("c")); })));
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 1);
}

void TestStoreSeats::serverAway()
{
    const auto location =
        StoreLocation::parse(QStringLiteral("postgresql://me:topsecret@127.0.0.1:1/books"));
    for (const bool fresh : {true, false}) {
        const auto store =
            fresh ? Store::create(location, SystemClock()) : Store::open(location, SystemClock());
        QVERIFY(!store);
        QCOMPARE(store.error().fault, Fault::StoreUnreachable);
        QCOMPARE(store.error().args.at(0), QStringLiteral("127.0.0.1:1/books"));
        QVERIFY(!store.error().args.at(1).isEmpty());
        QVERIFY(!textOf(store.error()).contains(QLatin1String("topsecret")));
    }
}

void TestStoreSeats::twoSeatsMigrate()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const QString engine = QStringLiteral("postgres");
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    QVERIFY(addFact(*store));
    store.close();
    ladder.write("0002_second.sql", secondSql);
    ladder.write("0003_third.sql", "CREATE TABLE third (id @ID@)");
    const MigrationSet set = ladder.set(engine);
    std::vector<std::future<QString>> seats;
    for (int seat = 0; seat < 4; ++seat)
        seats.push_back(std::async(std::launch::async, [&] {
            const auto opened = Store::open(store.location(), SystemClock(), set);
            return opened ? QString::number(countIn(**opened, extraSql)) : textOf(opened.error());
        }));
    for (auto &seat : seats)
        QCOMPARE(seat.get(), QStringLiteral("1"));
}

// A login that the administrator let in works as the app role and owns nothing.
void TestStoreSeats::seatWithoutRights()
{
    if (!engines().contains(QLatin1String("postgres")))
        QSKIP("needs KK_TEST_PG");
    const QString engine = QStringLiteral("postgres");
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto role = [&](const char *column) {
        return waitFor(store->read([column](Session &session) {
                   return session.one(column, {}, [](const Row &row) { return row.text(0); });
               }))
            .value()
            .value();
    };
    QCOMPARE(role("SELECT CAST(current_user AS text)"), QStringLiteral("keshikomi_app"));
    QCOMPARE(role("SELECT CAST(tableowner AS text) FROM pg_tables WHERE tablename = 'fact'"
                  " AND schemaname = current_schema()"),
             QStringLiteral("keshikomi_owner"));
    for (const char *sql : {"DROP TABLE item",
                            "CREATE TABLE mine (id INTEGER)",
                            "ALTER TABLE fact DISABLE TRIGGER ALL",
                            "UPDATE store_identity SET uuid = 'x'",
                            "DELETE FROM schema_version"}) {
        const auto refused =
            waitFor(store->write([sql](Session &session) { return session.exec(sql); }));
        QVERIFY2(!refused, sql);
        QCOMPARE(refused.error().fault, Fault::StoreFailed);
    }
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestStoreSeats)
#include "tst_store_seats.moc"
