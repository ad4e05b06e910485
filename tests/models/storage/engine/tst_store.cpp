// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QFile>

#include <limits>

namespace keshikomi::test {

namespace {

struct Item final
{
    qint64 amount;
    QString name;
    QByteArray raw;
    QDate day;
    QDateTime moment;
    bool flag;
    friend bool operator==(const Item &, const Item &) = default;
};

Item itemOf(const Row &row)
{
    return {row.integer(0), row.text(1), row.bytes(2), row.day(3), row.instant(4), row.flag(5)};
}

Result<qint64> addItem(Session &session, const Item &item)
{
    return session.insert("INSERT INTO item (amount, name, raw, day, moment, flag)"
                          " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(Yen(item.amount)),
                           bind::of(item.name),
                           bind::of(item.raw),
                           bind::of(item.day),
                           bind::of(item.moment),
                           bind::of(item.flag)});
}

} // namespace

class TestStore final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void ownMigrations_data() { addEngineRows(); }
    void ownMigrations();
    void roundTrip_data() { addEngineRows(); }
    void roundTrip();
    void nothings_data() { addEngineRows(); }
    void nothings();
    void sums_data() { addEngineRows(); }
    void sums();
    void rollsBack_data() { addEngineRows(); }
    void rollsBack();
    void swallowedFailure_data() { addEngineRows(); }
    void swallowedFailure();
    void rules_data();
    void rules();
    void execOne_data() { addEngineRows(); }
    void execOne();
    void readerCannotWrite_data() { addEngineRows(); }
    void readerCannotWrite();
    void readerSeesOneState_data() { addEngineRows(); }
    void readerSeesOneState();
    void appendOnly_data();
    void appendOnly();
    void closingDrains_data() { addEngineRows(); }
    void closingDrains();
    void identityStays_data() { addEngineRows(); }
    void identityStays();
};

void TestStore::ownMigrations()
{
    QFETCH(QString, engine);
    TempStore store(engine);
    QVERIFY(countIn(*store, "SELECT count(*) FROM schema_version") >= 1);
    QCOMPARE(countIn(*store, "SELECT count(*) FROM posting"), 0);
    store.reopen();
    QCOMPARE(countIn(*store, "SELECT count(*) FROM posting"), 0);
}

void TestStore::roundTrip()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const QDateTime moment(QDate(2026, 11, 22), QTime(4, 5, 6, 7), Qt::UTC);
    const QByteArray every = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    }();
    const std::vector<Item> items{
        {0, QStringLiteral(""), QByteArray(""), QDate(1, 1, 1), moment, false},
        {std::numeric_limits<qint64>::max(),
         QStringLiteral("it's \"山田\" 𠮷野 \\ ? ?1 :a $1 ; -- %1\n\t\r"),
         every,
         QDate(9999, 12, 31),
         moment,
         true},
        {9'007'199'254'740'993,
         QStringLiteral("1"),
         QByteArray("\0'\\x", 4),
         QDate(2024, 2, 29),
         moment,
         true}};
    for (const Item &item : items) {
        const auto id =
            waitFor(store->write([item](Session &session) { return addItem(session, item); }));
        QVERIFY(id.has_value());
        const auto found = waitFor(store->read([id = *id](Session &session) {
            return session.one(
                "SELECT amount, name, raw, day, moment, flag FROM item WHERE id = ?", {id}, itemOf);
        }));
        QVERIFY(found.has_value() && found->has_value());
        QVERIFY(**found == item);
    }
}

void TestStore::nothings()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto id = waitFor(store->write([](Session &session) {
        return session.insert("INSERT INTO item (amount, name, raw, day, moment, flag)"
                              " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                              {bind::of(7),
                               bind::of(std::optional<QString>()),
                               bind::of(std::optional<QByteArray>()),
                               bind::of(QDate()),
                               bind::of(QDateTime()),
                               bind::of(std::optional<bool>())});
    }));
    QVERIFY(id.has_value());
    const auto nulls = waitFor(store->read([](Session &session) {
        return session.all(
            "SELECT amount, name, raw, day, moment, flag FROM item", {}, [](const Row &row) {
                return row.integer(0) == 7 && row.isNull(1) && row.text(1).isNull() && row.isNull(2)
                    && !row.day(3).isValid() && !row.instant(4).isValid() && row.isNull(5)
                    && !row.optionalId<BillId>(5);
            });
    }));
    QVERIFY(nulls.has_value());
    QCOMPARE(nulls->size(), 1U);
    QVERIFY(nulls->front());
    // Empty is not nothing.
    const auto empty = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(session.exec("INSERT INTO item (amount, name, raw) VALUES (1, ?, ?)",
                              {bind::of(QString()), bind::of(QByteArray())}));
        return session.number("SELECT count(*) FROM item WHERE name = '' AND raw IS NOT NULL");
    }));
    QCOMPARE(empty.value(), 1);
}

void TestStore::sums()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    constexpr qint64 large = 3'000'000'000'000'000'001;
    const auto sum = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(addNamed(session, QStringLiteral("a"), large));
        KK_CHECK(addNamed(session, QStringLiteral("b"), large));
        return session.number("SELECT sum(amount) FROM item");
    }));
    QCOMPARE(sum.value(), 2 * large);
    QCOMPARE(countIn(*store, "SELECT sum(amount) FROM item WHERE id < 0"), 0);
}

void TestStore::rollsBack()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Result<qint64> refused = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(addNamed(session, QStringLiteral("gone")));
        return failure(ErrorCode::Invalid, Fault::DayLocked, {QStringLiteral("x")});
    }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::DayLocked);
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 0);
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("stays")); })));
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 1);
}

// A caller that overlooks a failed statement must not believe that its rows are in the books.
void TestStore::swallowedFailure()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Result<qint64> result = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(addNamed(session, QStringLiteral("a")));
        const auto overlooked = session.exec("INSERT INTO nowhere (x) VALUES (1)");
        return overlooked ? 1 : 2;
    }));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::StoreFailed);
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 0);
}

void TestStore::rules_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("fault");
    struct Case
    {
        const char *name;
        const char *sql;
        ErrorCode code;
        Fault fault;
    };
    const std::vector<Case> cases{
        {"unique",
         "INSERT INTO item (amount, name) VALUES (1, 'a')",
         ErrorCode::Conflict,
         Fault::ChangedMeanwhile},
        {"primary key",
         "INSERT INTO item (id, amount) VALUES (77, 1)",
         ErrorCode::Conflict,
         Fault::ChangedMeanwhile},
        {"check",
         "INSERT INTO item (amount) VALUES (-1)",
         ErrorCode::Conflict,
         Fault::ChangedMeanwhile},
        {"not null",
         "INSERT INTO item (amount) VALUES (NULL)",
         ErrorCode::Storage,
         Fault::StoreFailed},
        {"no table", "DELETE FROM nowhere", ErrorCode::Storage, Fault::StoreFailed},
        {"no SQL", "SELEKT 1", ErrorCode::Storage, Fault::StoreFailed},
    };
    const QStringList names = engines();
    for (const QString &engine : names)
        for (const Case &each : cases)
            QTest::newRow(qPrintable(engine + QLatin1Char(' ') + QLatin1String(each.name)))
                << engine << QByteArray(each.sql) << static_cast<int>(each.code)
                << static_cast<int>(each.fault);
}

void TestStore::rules()
{
    QFETCH(QString, engine);
    QFETCH(QByteArray, sql);
    QFETCH(int, code);
    QFETCH(int, fault);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    QVERIFY(waitFor(store->write([](Session &session) {
        return session.exec("INSERT INTO item (id, amount, name) VALUES (77, 1, 'a')");
    })));
    const Result<qint64> refused =
        waitFor(store->write([sql](Session &session) { return session.exec(sql.constData()); }));
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(static_cast<int>(refused.error().fault), fault);
    QVERIFY(!refused.error().args.isEmpty());
    QVERIFY(refused.error().detail.contains(QString::fromUtf8(sql)));
    QVERIFY(waitFor(store->write([](Session &session) { // and the connection is fit for more
        return addNamed(session, QStringLiteral("b"));
    })));
}

void TestStore::execOne()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto take = [&](qint64 amount) {
        return waitFor(store->write([amount](Session &session) {
            return session.execOne(
                "UPDATE item SET amount = amount - ? WHERE name = ? AND amount >= ?",
                {amount, QStringLiteral("a"), amount},
                QStringLiteral("item a"));
        }));
    };
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("a"), 10); })));
    QVERIFY(take(7));
    const Done refused = take(7);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().fault, Fault::ChangedMeanwhile);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("item a")});
    QCOMPARE(countIn(*store, "SELECT amount FROM item"), 3);
}

void TestStore::readerCannotWrite()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Result<qint64> refused = waitFor(
        store->read([](Session &session) { return addNamed(session, QStringLiteral("a")); }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::StoreFailed);
    QVERIFY(refused.error().args.contains(QStringLiteral("read-only")));
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 0);
}

void TestStore::readerSeesOneState()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    Store &books = *store;
    const auto counts =
        waitFor(books.read([&books](Session &session) -> Result<std::pair<qint64, qint64>> {
            KK_TRY(const qint64 before, session.number("SELECT count(*) FROM item"));
            KK_CHECK(waitFor(books.write(
                [](Session &writer) { return addNamed(writer, QStringLiteral("a")); })));
            KK_TRY(const qint64 after, session.number("SELECT count(*) FROM item"));
            return std::pair(before, after);
        }));
    QVERIFY(counts.has_value());
    QCOMPARE(counts->first, 0);
    QCOMPARE(counts->second, 0);
    QCOMPARE(countIn(books, "SELECT count(*) FROM item"), 1);
}

void TestStore::appendOnly_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("sql");
    const QStringList names = engines();
    for (const QString &engine : names) {
        std::vector<const char *> attempts{
            "UPDATE fact SET word = 'b'", "DELETE FROM fact", "DELETE FROM fact WHERE id = 1"};
        if (engine == QLatin1String("sqlite"))
            attempts.push_back("INSERT OR REPLACE INTO fact (id, word) VALUES (1, 'b')");
        else
            attempts.push_back("TRUNCATE fact");
        for (const char *sql : attempts)
            QTest::newRow(qPrintable(engine + QLatin1Char(' ') + QLatin1String(sql)))
                << engine << QByteArray(sql);
    }
}

void TestStore::appendOnly()
{
    QFETCH(QString, engine);
    QFETCH(QByteArray, sql);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    QVERIFY(waitFor(store->write([](Session &session) {
        return session.exec("INSERT INTO fact (id, word) VALUES (1, 'a')");
    })));
    const Result<qint64> refused =
        waitFor(store->write([sql](Session &session) { return session.exec(sql.constData()); }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::StoreFailed);
    QCOMPARE(countIn(*store, "SELECT count(*) FROM fact WHERE word = 'a'"), 1);
    if (engine == QLatin1String("sqlite"))
        return;
    // Its owner has the right to, so there the trigger has to hold.
    const Done asOwner = waitFor(store->write([sql](Session &session) {
        return session.script(QStringLiteral("SET LOCAL ROLE keshikomi_owner;")
                              + QString::fromUtf8(sql));
    }));
    QVERIFY(!asOwner);
    QVERIFY(asOwner.error().detail.contains(QStringLiteral("append-only: fact")));
    QCOMPARE(countIn(*store, "SELECT count(*) FROM fact WHERE word = 'a'"), 1);
}

void TestStore::closingDrains()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    std::vector<QFuture<Result<qint64>>> pending;
    for (int i = 0; i < 50; ++i)
        pending.push_back(
            store->write([i](Session &session) { return addNamed(session, QString::number(i)); }));
    store.close();
    for (auto &future : pending)
        QVERIFY(future.isFinished() && future.result());
    store.reopen();
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 50);
}

void TestStore::identityStays()
{
    QFETCH(QString, engine);
    TempStore store(engine);
    const QString uuid = store->uuid();
    QCOMPARE(uuid.size(), 36);
    store.reopen();
    QCOMPARE(store->uuid(), uuid);
    QVERIFY(TempStore(engine)->uuid() != uuid);
    if (engine == QLatin1String("sqlite"))
        QCOMPARE(
            QFile::permissions(store.location().path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestStore)
#include "tst_store.moc"
