// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows whose foreign keys are asked about at once are refused like those that the engine asks
// about one by one.
#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <functional>

namespace keshikomi::test {

class TestReferenceProof final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void lostReference_data();
    void lostReference();
    void gapAmongThem_data() { addEngineRows(); }
    void gapAmongThem();
    void wholeBatch_data() { addEngineRows(); }
    void wholeBatch();
    void rests_data();
    void rests();
    void asksAgain_data();
    void asksAgain();
};

namespace {

constexpr int many = 3'000; // the engine asks about the first ones itself

constexpr const char *partsSql = R"(
CREATE TABLE part (id @ID@, item @INT@ NOT NULL REFERENCES item (id), again @INT@ REFERENCES item (id),
                   word TEXT REFERENCES item (name)) @STRICT@;
CREATE TABLE piece (part @INT@ NOT NULL REFERENCES part (id), place @INT@ NOT NULL,
                    PRIMARY KEY (part, place)) @STRICT@;
CREATE TABLE note (word TEXT PRIMARY KEY, item @INT@ NOT NULL REFERENCES item (id)) @STRICT@;
CREATE TABLE crumb (id @ID@, part @INT@ NOT NULL, place @INT@ NOT NULL,
                    FOREIGN KEY (part, place) REFERENCES piece (part, place)) @STRICT@;
CREATE TABLE early (id @ID@, item @INT@ NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED) @STRICT@;
CREATE TABLE loner (id @ID@, word TEXT NOT NULL) @STRICT@;
)";

struct Parts final
{
    explicit Parts(const QString &engine)
    {
        ladder.write("0002_parts.sql", partsSql);
        store.emplace(engine, ladder.set(engine));
        const Done ready = waitFor((*store)->write([](Session &session) -> Done {
            BulkInsert items(session, "item", {"id", "amount", "name"});
            for (int i = 1; i <= many; ++i) {
                items.whole(i);
                items.whole(i);
                items.text(QStringLiteral("name %1").arg(i));
                KK_CHECK(items.endRow());
            }
            return items.finish();
        }));
        if (!ready)
            qFatal("%s", qPrintable(textOf(ready.error())));
    }
    Done write(const std::function<Done(Session &)> &work) const
    {
        return waitFor((*store)->write([work](Session &session) { return work(session); }));
    }
    qint64 number(const char *sql) const
    {
        return waitFor((*store)->read([sql](Session &session) { return session.number(sql); }))
            .value();
    }

    Ladder ladder;
    mutable std::optional<TempStore> store;
};

using Cell = std::optional<qint64>;

void add(BulkInsert &bulk, const Cell &cell)
{
    cell ? bulk.whole(*cell) : bulk.null();
}

struct PartRow final
{
    Cell id, item, again, word; // word: of which item
};

Done addParts(Session &session, bool isIdTold, const std::function<PartRow(int)> &rowOf)
{
    std::vector<const char *> columns{"item", "again", "word"};
    if (isIdTold)
        columns.push_back("id");
    BulkInsert bulk(session, "part", columns);
    bulk.proveReferencesAfter();
    for (int i = 1; i <= many; ++i) {
        const PartRow row = rowOf(i);
        add(bulk, row.item);
        add(bulk, row.again);
        row.word ? bulk.text(QStringLiteral("name %1").arg(*row.word)) : bulk.null();
        if (isIdTold)
            add(bulk, row.id);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

} // namespace

// `at`: from which row on, and up to which, `column` refers to nothing that is there.
void TestReferenceProof::lostReference_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("isIdTold");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const QString &engine, bool told, const char *column, int from, int to) {
        QTest::addRow("%s %s %d to %d%s", qPrintable(engine), column, from, to, told ? " told" : "")
            << engine << told << QString::fromLatin1(column) << from << to;
    };
    for (const QString &engine : engines()) {
        for (const bool told : {false, true}) {
            for (const char *column : {"item", "again", "word", "late", "low"}) {
                row(engine, told, column, 7, 7);
                row(engine, told, column, 1'500, 1'500);
                row(engine, told, column, many, many);
                row(engine, told, column, 1'200, many); // all that are asked about at once
            }
        }
    }
}

void TestReferenceProof::lostReference()
{
    QFETCH(QString, engine);
    QFETCH(bool, isIdTold);
    QFETCH(QString, column);
    QFETCH(int, from);
    QFETCH(int, to);
    const Parts parts(engine);
    const auto rowOf = [=](bool isBroken, int i) {
        PartRow row{10'000 + i, i, std::nullopt, 5};
        // What all rows but the first refer to alike, and numbers that are lower than what is
        // there.
        if (column == QLatin1String("late"))
            row.again = i > 1'100 ? Cell(3) : std::nullopt;
        if (column == QLatin1String("low"))
            row.id = i;
        if (!isBroken || i < from || i > to)
            return row;
        const Cell nowhere = 99'999;
        if (column == QLatin1String("word"))
            row.word = nowhere;
        else if (column == QLatin1String("again") || column == QLatin1String("late"))
            row.again = nowhere;
        else
            row.item = nowhere;
        return row;
    };
    QVERIFY(parts.write([](Session &session) -> Done {
        return session.execOne(
            "INSERT INTO part (id, item) VALUES (9000, 1)", {}, QStringLiteral("part"));
    }));
    const Done refused = parts.write([&](Session &session) {
        return addParts(session, isIdTold, [&](int i) { return rowOf(true, i); });
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::StoreFailed);
    QCOMPARE(parts.number("SELECT count(*) FROM part"), 1);
    const Done kept = parts.write([&](Session &session) {
        return addParts(session, isIdTold, [&](int i) { return rowOf(false, i); });
    });
    QVERIFY2(kept, kept ? "" : qPrintable(textOf(kept.error())));
    QCOMPARE(parts.number("SELECT count(*) FROM part"), many + 1);
}

// What is missing lies between rows that are there.
void TestReferenceProof::gapAmongThem()
{
    QFETCH(QString, engine);
    const Parts parts(engine);
    constexpr qint64 gone = 2'000;
    QVERIFY(parts.write([](Session &session) -> Done {
        return session.execOne("DELETE FROM item WHERE id = ?", {gone}, QStringLiteral("item"));
    }));
    const auto write = [&parts](qint64 instead) {
        return parts.write([instead](Session &session) {
            return addParts(session, true, [instead](int i) {
                return PartRow{i, i == gone ? instead : i, std::nullopt, 5};
            });
        });
    };
    QVERIFY(!write(gone));
    QCOMPARE(parts.number("SELECT count(*) FROM part"), 0);
    const Done kept = write(gone + 1);
    QVERIFY2(kept, kept ? "" : qPrintable(textOf(kept.error())));
    QCOMPARE(parts.number("SELECT count(*) FROM part"), many);
}

// Rows that refer to rows of one batch before it, by a key of two columns' first.
void TestReferenceProof::wholeBatch()
{
    QFETCH(QString, engine);
    const Parts parts(engine);
    const auto write = [](Session &session, int wrong) -> Done {
        KK_CHECK(addParts(session, true, [](int i) { return PartRow{i, i, many - i + 1, i}; }));
        BulkInsert pieces(session, "piece", {"part", "place"});
        pieces.proveReferencesAfter();
        for (int i = 1; i <= 2 * many; ++i) {
            pieces.whole(i == wrong ? many + 1 : (i + 1) / 2);
            pieces.whole(i % 2);
            KK_CHECK(pieces.endRow());
        }
        return pieces.finish();
    };
    for (const int wrong : {1'100, 2 * many})
        QVERIFY(!parts.write([&](Session &session) { return write(session, wrong); }));
    QVERIFY(parts.write([&](Session &session) { return write(session, 0); }));
    QCOMPARE(parts.number("SELECT count(*) FROM piece"), 2 * many);
}

namespace {

struct Case final
{
    const char *name;
    const char *table;
    std::vector<const char *> columns;
    int rows;
    bool isWaiting; // a row is there that waits for the one it refers to
    bool isResting;
};

const std::vector<Case> cases{
    {"many", "part", {"item", "id"}, many, false, true},
    {"without a number", "part", {"item"}, many, false, true},
    {"few", "part", {"item"}, 900, false, false},
    {"a word as key", "note", {"item", "word"}, many, false, false},
    {"a key of two columns", "crumb", {"part", "place"}, 1'024, false, false},
    {"no key to look at", "loner", {"word"}, many, false, false},
    {"a row waits", "part", {"item"}, many, true, false},
};

// How the engine asks after the rows and before finish(): 1 is at each row.
Result<qint64> askedMeanwhile(Session &session, const Case &each)
{
    if (each.isWaiting)
        KK_CHECK(session.exec("INSERT INTO early (item) VALUES (?)", {many + 1}));
    BulkInsert bulk(session, each.table, each.columns);
    bulk.proveReferencesAfter();
    for (int i = 1; i <= each.rows; ++i) {
        for (std::size_t column = 0; column < each.columns.size(); ++column) {
            if (qstrcmp(each.columns[column], "word") == 0)
                bulk.text(QStringLiteral("name %1").arg(i));
            else
                bulk.whole(i);
        }
        KK_CHECK(bulk.endRow());
        if (i == 1'024)
            break;
    }
    KK_TRY(const qint64 asked, session.number("PRAGMA foreign_keys"));
    KK_CHECK(bulk.finish());
    if (each.isWaiting)
        KK_CHECK(session.exec("INSERT INTO item (id, amount) VALUES (?, 1)", {many + 1}));
    return asked;
}

} // namespace

void TestReferenceProof::rests_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << int(i);
}

void TestReferenceProof::rests()
{
    QFETCH(int, place);
    const Case &each = cases[std::size_t(place)];
    const Parts parts(QStringLiteral("sqlite"));
    qint64 asked = -1;
    const Done done = parts.write([&](Session &session) -> Done {
        if (qstrcmp(each.table, "crumb") == 0) {
            KK_CHECK(session.exec("INSERT INTO part (id, item) SELECT id, id FROM item", {}));
            KK_CHECK(session.exec("INSERT INTO piece (part, place) SELECT id, id FROM item", {}));
        }
        KK_TRY(asked, askedMeanwhile(session, each));
        KK_TRY(const qint64 after, session.number("PRAGMA foreign_keys"));
        return after == 1 ? keshikomi::done()
                          : Done(failure(ErrorCode::Storage, Fault::StoreFailed));
    });
    QVERIFY2(done, done ? "" : qPrintable(textOf(done.error())));
    QCOMPARE(asked, each.isResting ? 0 : 1);
}

// `left`: how the insert ends; each row is asked about again whatever it is.
void TestReferenceProof::asksAgain_data()
{
    QTest::addColumn<QString>("left");
    for (const char *left : {"finished", "unfinished", "lost", "broken"})
        QTest::newRow(left) << QString::fromLatin1(left);
}

void TestReferenceProof::asksAgain()
{
    QFETCH(QString, left);
    const Parts parts(QStringLiteral("sqlite"));
    const Done done = parts.write([&](Session &session) -> Done {
        BulkInsert bulk(session, "part", {"item", "id"});
        bulk.proveReferencesAfter();
        for (int i = 1; i <= many; ++i) {
            bulk.whole(left == QLatin1String("lost") && i == many ? many + 1 : i);
            bulk.whole(left == QLatin1String("broken") && i == many ? 1 : i);
            KK_CHECK(bulk.endRow());
        }
        return left == QLatin1String("unfinished") ? keshikomi::done() : bulk.finish();
    });
    QCOMPARE(bool(done), left == QLatin1String("finished"));
    if (left == QLatin1String("broken"))
        QCOMPARE(done.error().fault, Fault::ChangedMeanwhile); // keys hold all the same
    QVERIFY(!parts.write([](Session &session) -> Done {
        return session.execOne("INSERT INTO part (item) VALUES (99999)", {}, QString());
    }));
    QCOMPARE(parts.number("SELECT count(*) FROM part"),
             left == QLatin1String("finished") ? many : 0);
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestReferenceProof)
#include "tst_reference_proof.moc"
