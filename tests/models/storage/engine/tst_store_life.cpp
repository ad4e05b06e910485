// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <future>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace keshikomi::test {

namespace {

constexpr int rowsOfOneWrite = 10;

void say(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

// ---- the other process
// ---------------------------------------------------------------------------

// Writes ten rows at a time and tells each commit, until it is killed.
int writeForEver(Store &store)
{
    for (qint64 n = 0;; ++n) {
        const Done written = waitFor(store.write([n](Session &session) -> Done {
            for (int i = 0; i < rowsOfOneWrite; ++i)
                KK_CHECK(addNamed(session, QString::number(n * rowsOfOneWrite + i)));
            return done();
        }));
        if (!written)
            return 1;
        say(QString::number(n + 1));
    }
}

int child(const QStringList &arguments)
{
    const QString what = arguments.at(2);
#ifndef Q_OS_WIN
    if (what == QLatin1String("nobody") && ::geteuid() == 0 && ::setuid(65534) != 0)
        return 2;
#endif
    say(QStringLiteral("started"));
    const auto store = Store::open(StoreLocation::parse(arguments.at(3)),
                                   SystemClock(),
                                   Ladder::from(arguments.at(4), Dialect::Sqlite));
    if (!store) {
        say(textOf(store.error()));
        return 0;
    }
    say(QStringLiteral("open"));
    if (what == QLatin1String("write"))
        return writeForEver(**store);
    if (what == QLatin1String("hold"))
        std::getchar();
    return 0;
}

class Child final
{
public:
    Child(const char *what, const StoreLocation &location, const Ladder &ladder)
    {
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--child"), QLatin1String(what), location.path, ladder.folder()});
    }
    ~Child() { kill(); }
    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    QString last()
    {
        QString found;
        while (m_process.canReadLine())
            found = QString::fromUtf8(m_process.readLine()).trimmed();
        return found;
    }
    // True when it ended by itself within that time.
    bool endsWithin(int milliseconds) { return m_process.waitForFinished(milliseconds); }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

qint64 countIn(Store &store, const char *sql)
{
    return waitFor(store.read([sql](Session &session) { return session.number(sql); })).value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putInto(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

constexpr const char *secondSql = "CREATE TABLE extra (id @ID@, what TEXT NOT NULL) @STRICT@;"
                                  "UPDATE fact SET word = upper(word);"
                                  "INSERT INTO extra (what) SELECT word FROM fact";
constexpr const char *longSql =
    "CREATE TABLE extra (id @ID@, what TEXT NOT NULL) @STRICT@;"
    "INSERT INTO extra (what) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
    " SELECT i + 1 FROM n WHERE i < 100000) SELECT 'row ' || i FROM n;"
    "CREATE INDEX extra_what ON extra (what);";
constexpr const char *extraSql = "SELECT count(*) FROM extra";

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.backup-*")}, QDir::Files);
}

Done addFact(Store &store)
{
    return waitFor(store.write([](Session &session) -> Done {
        KK_CHECK(session.exec("INSERT INTO fact (word) VALUES ('fact')"));
        return done();
    }));
}

} // namespace

class TestStoreLife final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void existsAlready_data() { addEngineRows(); }
    void existsAlready();
    void notFound_data() { addEngineRows(); }
    void notFound();
    void secondOwnerHere();
    void secondOwnerElsewhere();
    void ownerKilled();
    void writerKilled();
    void migrationKilled();
    void creationCutOff();
    void migrates_data() { addEngineRows(); }
    void migrates();
    void failedMigration_data() { addEngineRows(); }
    void failedMigration();
    void twoSeatsMigrate();
    void newerRefused_data() { addEngineRows(); }
    void newerRefused();
    void otherLadder_data() { addEngineRows(); }
    void otherLadder();
    void listGrows_data() { addEngineRows(); }
    void listGrows();
    void wrongFile_data();
    void wrongFile();
    void notAllowed_data();
    void notAllowed();
    void serverAway();
    void seatWithoutRights();
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

void TestStoreLife::secondOwnerElsewhere()
{
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    store.close();
    Child other("hold", store.location(), ladder);
    QCOMPARE(other.line(), QStringLiteral("started"));
    QCOMPARE(other.line(), QStringLiteral("open"));
    const auto second =
        Store::open(store.location(), SystemClock(), ladder.set(QStringLiteral("sqlite")));
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::StoreInUse);
    QVERIFY(second.error().args.at(1).contains(QString::number(other.id())));
}

void TestStoreLife::ownerKilled()
{
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    store.close();
    Child other("hold", store.location(), ladder);
    QCOMPARE(other.line(), QStringLiteral("started"));
    QCOMPARE(other.line(), QStringLiteral("open"));
    other.kill();
    QVERIFY(QFile::exists(store.location().path + QStringLiteral(".lock")));
    store.reopen();
    QCOMPARE(countIn(*store, "SELECT count(*) FROM item"), 0);
}

void TestStoreLife::writerKilled()
{
    QRandomGenerator random(seed());
    const Ladder ladder;
    for (int round = 0; round < 8; ++round) {
        TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
        store.close();
        Child writer("write", store.location(), ladder);
        QCOMPARE(writer.line(), QStringLiteral("started"));
        QCOMPARE(writer.line(), QStringLiteral("open"));
        qint64 told = 0;
        for (const int wanted = random.bounded(1, 30); told < wanted;)
            told = writer.line().toLongLong();
        QVERIFY(!writer.endsWithin(random.bounded(10)));
        writer.kill();
        told = qMax(told, writer.last().toLongLong());
        store.reopen();
        const qint64 rows = countIn(*store, "SELECT count(*) FROM item");
        QVERIFY2(rows >= told * rowsOfOneWrite, "a commit that was told is gone");
        QVERIFY2(rows % rowsOfOneWrite == 0, "half of a transaction is there");
        QVERIFY(waitFor(store->checkIntegrity()));
    }
}

void TestStoreLife::migrationKilled()
{
    constexpr int rounds = 12;
    QRandomGenerator random(seed());
    int uncut = 0; // milliseconds of the first round, which is left alone
    int old = 0;
    for (int round = 0; round <= rounds; ++round) {
        const Ladder ladder;
        TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
        store.close();
        ladder.write("0002_second.sql", longSql);
        Child other("open", store.location(), ladder);
        QCOMPARE(other.line(), QStringLiteral("started"));
        if (round == 0) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(other.endsWithin(60'000));
            uncut = qMax(1, static_cast<int>(timer.elapsed()));
        } else {
            other.endsWithin(random.bounded(uncut + uncut / 4));
            other.kill();
        }
        // Looked at without the program: the old ladder or the new one, complete.
        auto database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(store.location().path);
        QVERIFY(database.open());
        const auto number = [&database](const char *sql) {
            QSqlQuery query(database);
            return query.exec(QLatin1String(sql)) && query.next() ? query.value(0).toInt() : -1;
        };
        const int version = number("SELECT max(number) FROM schema_version");
        const int rows = number(extraSql);
        const int indexes = number("SELECT count(*) FROM sqlite_schema WHERE name = 'extra_what'");
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        QVERIFY(version == 1 || version == 2);
        QCOMPARE(rows, version == 1 ? -1 : 100'000);
        QCOMPARE(indexes, version - 1);
        old += version == 1 ? 1 : 0;
        const auto again =
            Store::open(store.location(), SystemClock(), ladder.set(QStringLiteral("sqlite")));
        QVERIFY(again.has_value());
        QCOMPARE(countIn(**again, extraSql), 100'000);
    }
    qInfo("%d of %d were cut off before the end", old, rounds);
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

void TestStoreLife::migrates()
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

void TestStoreLife::failedMigration()
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

void TestStoreLife::twoSeatsMigrate()
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

void TestStoreLife::newerRefused()
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

void TestStoreLife::otherLadder()
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

void TestStoreLife::listGrows()
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

void TestStoreLife::notAllowed_data()
{
    QTest::addColumn<bool>("fileMayBeWritten");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestStoreLife::notAllowed()
{
#ifdef Q_OS_WIN
    QSKIP("permissions of another kind");
#else
    QFETCH(bool, fileMayBeWritten);
    const Ladder ladder;
    TempStore store(QStringLiteral("sqlite"), ladder.set(QStringLiteral("sqlite")));
    store.close();
    QVERIFY(QFile::remove(store.location().path + QStringLiteral(".lock")));
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(
        store.location().path,
        everybody
            | (fileMayBeWritten ? QFile::WriteOwner | QFile::WriteOther : QFile::Permissions())));
    QVERIFY(QFile::setPermissions(store.folder(), everybody | enter));
    QVERIFY(QFile::setPermissions(ladder.folder(), everybody | enter));
    Child other("nobody", store.location(), ladder);
    QCOMPARE(other.line(), QStringLiteral("started"));
    const QString answer = other.line();
    QVERIFY2(
        answer.startsWith(QStringLiteral("fault %1 ").arg(static_cast<int>(Fault::StoreFailed))),
        qPrintable(answer));
    QVERIFY2(answer.contains(QLatin1String("Permission denied")), qPrintable(answer));
    QVERIFY(QFile::setPermissions(store.folder(), everybody | enter | QFile::WriteOwner));
#endif
}

void TestStoreLife::serverAway()
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

// A login that the administrator let in works as the app role and owns nothing.
void TestStoreLife::seatWithoutRights()
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0)
        return keshikomi::test::child(QCoreApplication::arguments());
    keshikomi::test::TestStoreLife test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_life.moc"
