// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QDir>

namespace keshikomi::test {

namespace {

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.backup-*")}, QDir::Files);
}

} // namespace

class TestStoreLadder final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void migrates_data() { addEngineRows(); }
    void migrates();
    void failedMigration_data() { addEngineRows(); }
    void failedMigration();
    void newerRefused_data() { addEngineRows(); }
    void newerRefused();
    void otherLadder_data() { addEngineRows(); }
    void otherLadder();
    void listGrows_data() { addEngineRows(); }
    void listGrows();
};

void TestStoreLadder::migrates()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    const MigrationSet old = ladder.set(engine);
    TempStore store(engine, old);
    const QString uuid = store->uuid();
    QVERIFY(addFact(*store));
    store.close();
    ladder.write("0002_second.sql", secondSql);
    ladder.write("0003_third.sql", "");
    ladder.write("0003_third.sqlite.sql", "CREATE TABLE of_sqlite (id INTEGER PRIMARY KEY)");
    ladder.write("0003_third.postgresql.sql", "CREATE TABLE of_postgres (id BIGINT)");
    const auto opened = Store::open(store.location(), SystemClock(), ladder.set(engine));
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(textOf(opened.error())));
    QCOMPARE((*opened)->uuid(), uuid);
    QCOMPARE(countIn(**opened, "SELECT max(number) FROM schema_version"), 3);
    QCOMPARE(countIn(**opened, "SELECT count(*) FROM extra WHERE what = 'FACT'"), 1);
    QCOMPARE(countIn(**opened,
                     engine == QLatin1String("sqlite") ? "SELECT count(*) FROM of_sqlite"
                                                       : "SELECT count(*) FROM of_postgres"),
             0);
    QVERIFY(!waitFor((*opened)->write([](Session &session) { // guarded again
        return session.exec("UPDATE fact SET word = 'x'");
    })));
    const QStringList backups = backupsIn(store.folder());
    if (engine != QLatin1String("sqlite"))
        return;
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.front().contains(QLatin1String(".backup-1-")));
    const QString path = store.folder() + QLatin1Char('/') + backups.front();
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto before = Store::open(StoreLocation::parse(path), SystemClock(), old);
    QVERIFY(before.has_value());
    QCOMPARE(countIn(**before, "SELECT count(*) FROM fact WHERE word = 'fact'"), 1);
}

void TestStoreLadder::failedMigration()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    const MigrationSet old = ladder.set(engine);
    TempStore store(engine, old);
    QVERIFY(addFact(*store));
    store.close();
    ladder.write("0002_second.sql", secondSql);
    ladder.write("0003_third.sql",
                 "CREATE TABLE third (id @ID@); UPDATE fact SET word = 'x'; INSERT INTO nowhere "
                 "VALUES (1); CREATE TABLE fourth (id @ID@)");
    const auto opened = Store::open(store.location(), SystemClock(), ladder.set(engine));
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::StoreFailed);
    // The good step stands, of the bad one nothing does, and what was guarded still is.
    ladder.write("0003_third.sql", "CREATE TABLE third (id @ID@)");
    const auto mended = Store::open(store.location(), SystemClock(), ladder.set(engine));
    QVERIFY2(mended.has_value(), mended ? "" : qPrintable(textOf(mended.error())));
    QCOMPARE(countIn(**mended, "SELECT count(*) FROM fact WHERE word = 'FACT'"), 1);
    QCOMPARE(countIn(**mended, extraSql), 1);
    QVERIFY(!waitFor(
        (*mended)->write([](Session &session) { return session.exec("DELETE FROM fact"); })));
}

void TestStoreLadder::newerRefused()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    const MigrationSet old = ladder.set(engine);
    ladder.write("0002_second.sql", secondSql);
    TempStore store(engine, ladder.set(engine));
    store.close();
    const QByteArray before = contentOf(store.location().path);
    const auto opened = Store::open(store.location(), SystemClock(), old);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::StoreNewer);
    QCOMPARE(opened.error().args, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    QVERIFY(contentOf(store.location().path) == before);
    QVERIFY(backupsIn(store.folder()).isEmpty());
    store.reopen();
}

void TestStoreLadder::otherLadder()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    ladder.write("0002_second.sql", secondSql);
    TempStore store(engine, ladder.set(engine));
    store.close();
    ladder.write("0002_second.sql", "CREATE TABLE quite_another (id @ID@)");
    ladder.write("0003_third.sql", "CREATE TABLE third (id @ID@)");
    const auto opened = Store::open(store.location(), SystemClock(), ladder.set(engine));
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::StoreDamaged);
    store.reopen();
    QCOMPARE(countIn(*store, "SELECT max(number) FROM schema_version"), 2);
}

void TestStoreLadder::listGrows()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    MigrationSet set = ladder.set(engine);
    TempStore store(engine, set);
    const auto change = [](Session &session) { return session.exec("UPDATE item SET amount = 2"); };
    QVERIFY(waitFor(
        store->write([](Session &session) { return addNamed(session, QStringLiteral("a")); })));
    QVERIFY(waitFor(store->write(change)));
    store.close();
    set.appendOnly.append(QStringLiteral("item"));
    const auto opened = Store::open(store.location(), SystemClock(), set);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(textOf(opened.error())));
    QVERIFY(!waitFor((*opened)->write(change)));
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestStoreLadder)
#include "tst_store_ladder.moc"
