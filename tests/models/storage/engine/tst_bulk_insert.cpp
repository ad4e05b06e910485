// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <limits>

namespace keshikomi::test {

class TestBulkInsert final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsOneByOne_data() { addEngineRows(); }
    void sameAsOneByOne();
    void manyRows_data() { addEngineRows(); }
    void manyRows();
    void anyCount_data() { addEngineRows(); }
    void anyCount();
    void brokenRule_data();
    void brokenRule();
    void unfinished_data() { addEngineRows(); }
    void unfinished();
    void noTable_data() { addEngineRows(); }
    void noTable();
    void triggersRest_data();
    void triggersRest();
};

namespace {

const std::vector<const char *> columns{"amount", "name", "raw", "day", "moment", "flag"};

std::vector<QVariantList> oddRows()
{
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    return {
        {bind::of(Yen(0)),
         bind::of(QString()),
         bind::of(QByteArray()),
         bind::of(QDate(1, 1, 1)),
         bind::of(moment),
         bind::of(true)},
        {bind::of(std::numeric_limits<qint64>::max()),
         bind::of(QStringLiteral("\\N")),
         bind::of(QByteArray("\0\xff\\x\n\t", 6)),
         bind::of(QDate()),
         bind::of(QDateTime()),
         bind::of(false)},
        {bind::of(1),
         bind::of(QStringLiteral("tab\tline\nreturn\rback\\slash \\. it's 山田𠮷 \x01")),
         QVariant(),
         QVariant(),
         QVariant(),
         QVariant()},
        {bind::of(2),
         bind::of(QStringLiteral("\\.")),
         QVariant(),
         QVariant(),
         QVariant(),
         QVariant()},
    };
}

Result<std::vector<QVariantList>> stored(Session &session)
{
    return session.all("SELECT amount, name, raw, day, moment, flag FROM item ORDER BY id",
                       {},
                       [](const Row &row) -> QVariantList {
                           const auto whole = [&](int column) {
                               return row.isNull(column) ? QVariant()
                                                         : bind::of(row.integer(column));
                           };
                           return {whole(0),
                                   bind::of(row.text(1)),
                                   row.isNull(2) ? QVariant() : bind::of(row.bytes(2)),
                                   bind::of(row.day(3)),
                                   bind::of(row.instant(4)),
                                   whole(5)};
                       });
}

} // namespace

void TestBulkInsert::sameAsOneByOne()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done added = waitFor(store->write([](Session &session) -> Done {
        BulkInsert bulk(session, "item", columns);
        const auto rows = oddRows();
        for (const QVariantList &row : rows)
            KK_CHECK(bulk.add(row));
        return bulk.finish();
    }));
    QVERIFY2(added.has_value(), added ? "" : qPrintable(textOf(added.error())));
    const auto found = waitFor(store->read(stored));
    QVERIFY(found.has_value());
    QCOMPARE(*found, oddRows());
}

void TestBulkInsert::manyRows()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    constexpr qint64 many = 20'000; // several chunks
    const Done added = waitFor(store->write([](Session &session) -> Done {
        BulkInsert bulk(session, "item", {"id", "amount", "name", "raw", "flag", "day"});
        for (qint64 i = 1; i <= many; ++i) {
            bulk.id(BillId(i));
            bulk.yen(Yen(i * 3));
            const QByteArray name = QByteArray::number(i);
            bulk.ascii(name.constData(), name.size());
            bulk.bytes(name);
            bulk.flag(i % 2 == 0);
            bulk.day(QDate(2026, 1, 1));
            KK_CHECK(bulk.endRow());
        }
        return bulk.finish();
    }));
    QVERIFY2(added.has_value(), added ? "" : qPrintable(textOf(added.error())));
    const auto number = [&](const char *sql) {
        return waitFor(store->read([sql](Session &session) { return session.number(sql); }))
            .value();
    };
    QCOMPARE(number("SELECT count(*) FROM item"), many);
    QCOMPARE(number("SELECT sum(amount) FROM item"), 3 * many * (many + 1) / 2);
    QCOMPARE(number("SELECT count(*) FROM item WHERE name = CAST(id AS text) AND amount = id * 3"),
             many);
    QCOMPARE(number("SELECT sum(flag) FROM item WHERE day = '2026-01-01'"), many / 2);
}

// Rows leave in statements of many; what is left at the end leaves too, in the order it was told.
void TestBulkInsert::anyCount()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    for (const int count : {0, 1, 2, 63, 64, 65, 128, 8'192, 8'193, 8'192 + 256, 8'192 + 257}) {
        TempStore store(engine, ladder.set(engine));
        const Done added = waitFor(store->write([count](Session &session) -> Done {
            BulkInsert bulk(session, "item", {"name", "flag", "amount"});
            for (int i = 1; i <= count; ++i) {
                bulk.text(QString::number(i));
                i % 3 == 0 ? bulk.null() : bulk.whole(i);
                bulk.whole(7);
                KK_CHECK(bulk.endRow());
            }
            return bulk.finish();
        }));
        QVERIFY2(added.has_value(), added ? "" : qPrintable(textOf(added.error())));
        const auto names = waitFor(store->read([](Session &session) {
            return session.all(
                "SELECT name, flag FROM item ORDER BY id", {}, [](const Row &row) -> QString {
                    const QString flag =
                        row.isNull(1) ? QStringLiteral("none") : QString::number(row.integer(1));
                    return row.text(0) + QLatin1Char(' ') + flag;
                });
        }));
        QCOMPARE(names->size(), std::size_t(count));
        for (int i = 1; i <= count; ++i)
            QCOMPARE(names->at(std::size_t(i) - 1),
                     i % 3 == 0 ? QStringLiteral("%1 none").arg(i)
                                : QStringLiteral("%1 %1").arg(i));
    }
}

// `wrong`: the row that says what the first one says.
void TestBulkInsert::brokenRule_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("wrong");
    for (const QString &engine : engines()) {
        for (const auto &[rows, wrong] :
             {std::pair(4, 2), {64, 63}, {200, 100}, {130, 129}, {9'000, 8'300}})
            QTest::addRow("%s %d of %d", qPrintable(engine), wrong, rows)
                << engine << rows << wrong;
    }
}

void TestBulkInsert::brokenRule()
{
    QFETCH(QString, engine);
    QFETCH(int, rows);
    QFETCH(int, wrong);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done refused = waitFor(store->write([rows, wrong](Session &session) -> Done {
        BulkInsert bulk(session, "item", {"amount", "name"});
        for (int i = 0; i < rows; ++i) {
            bulk.whole(1);
            bulk.text(QString::number(i == wrong ? 0 : i));
            // Overlooked on purpose: finish() has to know, and the commit too.
            const Done overlooked = bulk.endRow();
            Q_UNUSED(overlooked);
        }
        const Done overlooked = bulk.finish();
        Q_UNUSED(overlooked);
        return done();
    }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().fault, Fault::ChangedMeanwhile);
    const auto left = waitFor(store->write([](Session &session) -> Result<qint64> {
        KK_CHECK(addNamed(session, QStringLiteral("a")));
        return session.number("SELECT count(*) FROM item");
    }));
    QCOMPARE(left.value(), 1);
}

void TestBulkInsert::unfinished()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done refused = waitFor(store->write([](Session &session) -> Done {
        BulkInsert bulk(session, "item", {"amount"});
        bulk.whole(1);
        return bulk.endRow();
    }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::StoreFailed);
    const auto left = waitFor(
        store->read([](Session &session) { return session.number("SELECT count(*) FROM item"); }));
    QCOMPARE(left.value(), 0);
}

void TestBulkInsert::noTable()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done refused = waitFor(store->write([](Session &session) -> Done {
        BulkInsert bulk(session, "nowhere", {"amount"});
        bulk.whole(1);
        KK_CHECK(bulk.endRow());
        return bulk.finish();
    }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::StoreFailed);
}

// `left`: how the insert ends whose triggers rest; they run again whatever it is.
void TestBulkInsert::triggersRest_data()
{
    QTest::addColumn<QString>("left");
    for (const char *left : {"finished", "unfinished", "broken"})
        QTest::newRow(left) << QString::fromLatin1(left);
}

void TestBulkInsert::triggersRest()
{
    QFETCH(QString, left);
    const QString engine = QStringLiteral("sqlite");
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done ready = waitFor(store->write([](Session &session) -> Done {
        KK_CHECK(addNamed(session, QStringLiteral("taken")));
        return session.script(
            QStringLiteral("CREATE TRIGGER no_seven AFTER INSERT ON item WHEN NEW.amount = 7 BEGIN "
                           "SELECT RAISE(ABORT, 'seven'); END"));
    }));
    QVERIFY(ready.has_value());
    const auto add = [&store](BulkInsert::Triggers triggers, const QString &name, bool isFinished) {
        return waitFor(store->write([=](Session &session) -> Done {
            if (!BulkInsert::canLeaveTriggers(session))
                qFatal("the library of the driver is another one");
            BulkInsert bulk(session, "item", {"amount", "name"}, triggers);
            bulk.whole(7);
            bulk.text(name);
            KK_CHECK(bulk.endRow());
            return isFinished ? bulk.finish() : done();
        }));
    };
    const bool isTaken = left == QLatin1String("broken");
    const Done rested = add(BulkInsert::Triggers::ProvenAfter,
                            isTaken ? QStringLiteral("taken") : QStringLiteral("new"),
                            left != QLatin1String("unfinished"));
    QCOMPARE(rested.has_value(), left == QLatin1String("finished"));
    if (isTaken) // keys hold all the same
        QCOMPARE(rested.error().fault, Fault::ChangedMeanwhile);
    QVERIFY(!add(BulkInsert::Triggers::ForEachRow, QStringLiteral("other"), true));
    const auto oneByOne = waitFor(store->write(
        [](Session &session) { return addNamed(session, QStringLiteral("third"), 7); }));
    QVERIFY(!oneByOne);
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestBulkInsert)
#include "tst_bulk_insert.moc"
