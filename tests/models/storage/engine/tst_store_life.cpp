// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

namespace keshikomi::test {

class TestStoreLife final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void existsAlready_data() { addEngineRows(); }
    void existsAlready();
    void notFound_data() { addEngineRows(); }
    void notFound();
    void secondOwnerHere();
    void lockIsSharedLikeTheStore();
    void creationCutOff();
    void wrongFile_data();
    void wrongFile();
    void backup();
    void damage();
};

void TestStoreLife::existsAlready()
{
    QFETCH(QString, engine);
    const Ladder ladder;
    TempStore store(engine, ladder.set(engine));
    const QString uuid = store->uuid();
    store.close();
    const auto again = Store::create(store.location(), SystemClock(), ladder.set(engine));
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::StoreExists);
    store.reopen();
    QCOMPARE(store->uuid(), uuid);
}

void TestStoreLife::notFound()
{
    QFETCH(QString, engine);
    const TempPlace place(engine);
    const auto store = Store::open(place.location(), SystemClock());
    QVERIFY(!store);
    QCOMPARE(store.error().fault, Fault::StoreNotFound);
    QCOMPARE(store.error().args, QStringList{place.location().shown()});
    QVERIFY(QDir(place.folder()).isEmpty());
}

void TestStoreLife::secondOwnerHere()
{
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    const QString link = store.folder() + QStringLiteral("/link.keshikomi");
    QVERIFY(QFile::link(store.location().path, link));
    for (const QString &path : {store.location().path, link}) {
        const auto second = Store::open(
            StoreLocation::parse(path), SystemClock(), ladder.set(QStringLiteral("sqlite")));
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::StoreInUse);
        QCOMPARE(second.error().args.at(0), path);
        QVERIFY(second.error().args.at(1).contains(
            QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().args.at(1).contains(QSysInfo::machineHostName()));
    }
    store.reopen(); // released with its owner
}

// A group that may write the store may also own it, one after the other; nobody else.
void TestStoreLife::lockIsSharedLikeTheStore()
{
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    const QString path = store.location().path;
    constexpr auto group = QFile::ReadGroup | QFile::WriteGroup;
    constexpr auto others = QFile::ReadOther | QFile::WriteOther;
    for (const bool shared : {true, false}) {
        const auto own = QFile::permissions(path) & ~(group | others);
        QVERIFY(QFile::setPermissions(path, shared ? own | group : own));
        store.reopen();
        const auto lock = QFile::permissions(path + QStringLiteral(".lock"));
        QCOMPARE((lock & group) == group, shared);
        QVERIFY(!(lock & others));
    }
}

// What is left of a creation that was killed before its commit is no store, and may be made again.
void TestStoreLife::creationCutOff()
{
    const Ladder ladder;
    const TempPlace place(QStringLiteral("sqlite"));
    putInto(place.location().path, {});
    const auto opened = Store::open(place.location(), SystemClock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::StoreDamaged);
    const auto made =
        Store::create(place.location(), SystemClock(), ladder.set(QStringLiteral("sqlite")));
    QVERIFY(made.has_value());
}

void TestStoreLife::wrongFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("fault");
    QTest::newRow("text") << QStringLiteral("text") << static_cast<int>(Fault::StoreDamaged);
    QTest::newRow("another program's database")
        << QStringLiteral("other") << static_cast<int>(Fault::StoreDamaged);
    QTest::newRow("folder") << QStringLiteral("folder") << static_cast<int>(Fault::StoreNotFound);
}

void TestStoreLife::wrongFile()
{
    QFETCH(QString, kind);
    QFETCH(int, fault);
    const TempPlace place(QStringLiteral("sqlite"));
    const QString path = place.location().path;
    if (kind == QLatin1String("text"))
        putInto(path, QByteArray("to whom it may concern\n").repeated(200));
    else if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkpath(path));
    else {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("x"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery(database).exec(QStringLiteral("CREATE TABLE song (title TEXT)"));
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("x"));
    }
    const QByteArray before = contentOf(path);
    const auto opened = Store::open(place.location(), SystemClock());
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().fault), fault);
    QVERIFY(!opened.error().args.isEmpty());
    const auto made = Store::create(place.location(), SystemClock());
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::StoreExists);
    QVERIFY(contentOf(path) == before);
}

void TestStoreLife::backup()
{
    const Ladder ladder;
    const MigrationSet set = ladder.set(QStringLiteral("sqlite"));
    TempStore store(QStringLiteral("sqlite"), set);
    QVERIFY(addFact(*store));
    const QString path = store.folder() + QStringLiteral("/copy.keshikomi");
    QFuture<Done> copying = store->backupTo(path);
    QVERIFY(addFact(*store)); // after the copy in the queue
    const Done copied = waitFor(copying);
    QVERIFY2(copied.has_value(), copied ? "" : qPrintable(textOf(copied.error())));
    const Done again = waitFor(store->backupTo(path));
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::StoreExists);
    const Done nowhere = waitFor(store->backupTo(store.folder() + QStringLiteral("/no/where")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().fault, Fault::StoreFailed);
    QVERIFY(addFact(*store)); // a failed copy hurts nobody
    const auto opened = Store::open(StoreLocation::parse(path), SystemClock(), set);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->uuid(), store->uuid());
    QCOMPARE(countIn(**opened, "SELECT count(*) FROM fact"), 1);
    QCOMPARE(countIn(*store, "SELECT count(*) FROM fact"), 3);
    QCOMPARE(QDir(store.folder()).entryList({QStringLiteral("*.part")}).size(), 0);
}

void TestStoreLife::damage()
{
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    QVERIFY(waitFor(store->write([](Session &session) -> Done {
        for (int i = 0; i < 2000; ++i)
            KK_CHECK(addNamed(session, QStringLiteral("a name of some length, number %1").arg(i)));
        return done();
    })));
    QVERIFY(waitFor(store->checkIntegrity()));
    store.close();
    QByteArray content = contentOf(store.location().path);
    const qsizetype page = 4096;
    const qsizetype middle = content.size() / page / 2 * page;
    content.replace(middle, page, QByteArray(page, '\xff'));
    putInto(store.location().path, content);
    store.reopen();
    const Done found = waitFor(store->checkIntegrity());
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::StoreDamaged);
    const QString copy = store.folder() + QStringLiteral("/copy");
    QVERIFY(!waitFor(store->backupTo(copy))); // a bad copy is no copy
    QVERIFY(!QFile::exists(copy));
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestStoreLife)
#include "tst_store_life.moc"
