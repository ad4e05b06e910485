// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/models/storage/engine/ladder.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace keshikomi::test {

namespace {

constexpr int rowsOfOneWrite = 10;

constexpr const char *longSql =
    "CREATE TABLE extra (id @ID@, what TEXT NOT NULL) @STRICT@;"
    "INSERT INTO extra (what) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
    " SELECT i + 1 FROM n WHERE i < 100000) SELECT 'row ' || i FROM n;"
    "CREATE INDEX extra_what ON extra (what);";

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

} // namespace

class TestStoreKilled final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void secondOwnerElsewhere();
    void ownerKilled();
    void writerKilled();
    void migrationKilled();
    void notAllowed_data();
    void notAllowed();
};

void TestStoreKilled::secondOwnerElsewhere()
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

void TestStoreKilled::ownerKilled()
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

void TestStoreKilled::writerKilled()
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

void TestStoreKilled::migrationKilled()
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

void TestStoreKilled::notAllowed_data()
{
    QTest::addColumn<bool>("fileMayBeWritten");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestStoreKilled::notAllowed()
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

} // namespace keshikomi::test

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0)
        return keshikomi::test::child(QCoreApplication::arguments());
    keshikomi::test::TestStoreKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_killed.moc"
