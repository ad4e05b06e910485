// SPDX-License-Identifier: GPL-3.0-or-later
// Many keys and many changes in one statement do what as many single statements would do.
#include "models/domain/try.h"
#include "models/storage/engine/bulk_update.h"
#include "models/storage/engine/key_list.h"
#include "models/storage/engine/row_numbers.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

namespace keshikomi::test {

class TestSetBased final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void keysFindTheirRows_data() { addEngineRows(); }
    void keysFindTheirRows();
    void everyRowGetsItsOwnValues_data() { addEngineRows(); }
    void everyRowGetsItsOwnValues();
    void untouchedRowsAreTold_data() { addEngineRows(); }
    void untouchedRowsAreTold();
    void aBrokenRuleFails_data() { addEngineRows(); }
    void aBrokenRuleFails();
    void numbersGoOn_data() { addEngineRows(); }
    void numbersGoOn();
};

namespace {

using Kind = BulkUpdate::Kind;

const QStringList oddNames{QStringLiteral("plain"),
                           QStringLiteral("with \"quotes\", {braces} and \\ strokes"),
                           QStringLiteral("it's 山田𠮷"),
                           QStringLiteral("NULL"),
                           QStringLiteral("")};

Done addNames(Session &session, const QStringList &names)
{
    for (const QString &name : names)
        KK_CHECK(
            session.insert("INSERT INTO item (amount, name, raw) VALUES (1, ?, ?) RETURNING id",
                           {bind::of(name), QByteArray(32, char(name.size()))}));
    return done();
}

Result<std::vector<qint64>> idsBy(Session &session, const KeyList &keys, const char *sql)
{
    return keys.all(session, sql, {}, [](const Row &row) { return row.integer(0); });
}

} // namespace

void TestSetBased::keysFindTheirRows()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto found =
        waitFor(store->write([](Session &session) -> Result<std::vector<std::vector<qint64>>> {
            KK_CHECK(addNames(session, oddNames));
            const char *byName = "SELECT i.id FROM {keys} k CROSS JOIN item i "
                                 "WHERE i.name = k.given ORDER BY i.id";
            const char *byId = "SELECT i.id FROM {keys} k CROSS JOIN item i "
                               "WHERE i.id = k.given ORDER BY i.id";
            const char *byRaw = "SELECT i.id FROM {keys} k CROSS JOIN item i "
                                "WHERE i.raw = k.given ORDER BY i.id";
            std::vector<std::vector<qint64>> all;
            KK_TRY(const auto names, idsBy(session, KeyList::texts(oddNames), byName));
            all.push_back(names);
            KK_TRY(const auto none,
                   idsBy(session, KeyList::texts({QStringLiteral("nobody")}), byName));
            all.push_back(none);
            KK_TRY(const auto empty, idsBy(session, KeyList::texts({}), byName));
            all.push_back(empty);
            KK_TRY(const auto ids, idsBy(session, KeyList::wholes({5, 2, 99}), byId));
            all.push_back(ids);
            KK_TRY(const auto digests,
                   idsBy(session,
                         KeyList::digests({QByteArray(32, 5), QByteArray(32, '\xff')}),
                         byRaw));
            all.push_back(digests);
            return all;
        }));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(textOf(found.error())));
    const std::vector<std::vector<qint64>> expected{{1, 2, 3, 4, 5}, {}, {}, {2, 5}, {1}};
    QCOMPARE(*found, expected);
}

void TestSetBased::everyRowGetsItsOwnValues()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    constexpr int many = 25'000; // more than are sent at once
    const auto wrong = waitFor(store->write([](Session &session) -> Result<qint64> {
        QStringList names;
        for (int i = 1; i <= many; ++i)
            names.append(QString::number(i));
        KK_CHECK(addNames(session, names));
        BulkUpdate update(session,
                          "item",
                          {{"id", Kind::Whole}, {"more", Kind::Whole}, {"name", Kind::Text}},
                          "amount = amount + :more, name = :name",
                          "id = :id");
        for (int i = 1; i <= many; ++i) {
            update.whole(i);
            update.whole(2 * i);
            update.text(QStringLiteral("new \"%1\"").arg(i));
            KK_CHECK(update.endRow());
        }
        KK_TRY(const auto untouched, update.finish());
        if (!untouched.empty())
            return qint64(untouched.size());
        return session.number("SELECT COUNT(*) FROM item WHERE amount <> 1 + 2 * id "
                              "OR name <> 'new \"' || CAST(id AS TEXT) || '\"'");
    }));
    QVERIFY2(wrong.has_value(), wrong ? "" : qPrintable(textOf(wrong.error())));
    QCOMPARE(*wrong, 0);
}

void TestSetBased::untouchedRowsAreTold()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto untouched =
        waitFor(store->write([](Session &session) -> Result<std::vector<std::size_t>> {
            KK_CHECK(addNames(session, oddNames)); // five rows, each of amount 1
            BulkUpdate update(session,
                              "item",
                              {{"id", Kind::Whole}, {"taken", Kind::Whole}},
                              "amount = amount - :taken",
                              "id = :id AND amount >= :taken");
            for (const auto &[id, taken] : {std::pair(1, 1), {2, 2}, {3, 1}, {77, 1}, {5, 0}}) {
                update.whole(id);
                update.whole(taken);
                KK_CHECK(update.endRow());
            }
            return update.finish();
        }));
    QVERIFY2(untouched.has_value(), untouched ? "" : qPrintable(textOf(untouched.error())));
    QCOMPARE(*untouched, (std::vector<std::size_t>{1, 3}));
    QCOMPARE(countIn(*store, "SELECT SUM(amount) FROM item"), 3);
}

void TestSetBased::aBrokenRuleFails()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const Done refused = waitFor(store->write([](Session &session) -> Done {
        KK_CHECK(addNames(session, oddNames));
        BulkUpdate update(session,
                          "item",
                          {{"id", Kind::Whole}, {"name", Kind::Text}},
                          "name = :name",
                          "id = :id");
        for (const int id : {1, 2}) { // the name is unique
            update.whole(id);
            update.text(QStringLiteral("same"));
            const Done overlooked = update.endRow();
            Q_UNUSED(overlooked);
        }
        const auto overlooked = update.finish();
        Q_UNUSED(overlooked);
        return done();
    }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(countIn(*store, "SELECT COUNT(*) FROM item"), 0);
}

void TestSetBased::numbersGoOn()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const auto numbers = waitFor(store->write([](Session &session) -> Result<std::vector<qint64>> {
        KK_CHECK(addNames(session, {QStringLiteral("a"), QStringLiteral("b")}));
        RowNumbers given(session, KK_ROW_NUMBERS_OF("item"));
        std::vector<qint64> taken;
        for (int i = 0; i < 10; ++i) {
            KK_TRY(const qint64 number, given.next());
            KK_CHECK(session.exec("INSERT INTO item (id, amount, name) VALUES (?, 1, ?)",
                                  {number, QString::number(i)}));
            taken.push_back(number);
        }
        given.forget();
        KK_CHECK(addNames(session, {QStringLiteral("c")}));
        KK_TRY(const qint64 last, given.next());
        taken.push_back(last);
        KK_TRY(const qint64 largest, session.number("SELECT MAX(id) FROM item"));
        taken.push_back(largest);
        return taken;
    }));
    QVERIFY2(numbers.has_value(), numbers ? "" : qPrintable(textOf(numbers.error())));
    QCOMPARE(numbers->front(), 3);
    for (std::size_t i = 1; i < 10; ++i)
        QCOMPARE((*numbers)[i], (*numbers)[i - 1] + 1);
    QVERIFY((*numbers)[10] > numbers->back()); // beyond everything that is there
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestSetBased)
#include "tst_set_based.moc"
