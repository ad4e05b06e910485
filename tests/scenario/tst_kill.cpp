// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of an import: afterwards the file is wholly in the books or wholly absent.
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <random>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// A shorter run on every build, the promised one with KK_SOAK.
struct Plan
{
    int rows, kills, eachOutcome;
};
Plan plan()
{
    return qEnvironmentVariableIsSet("KK_SOAK") ? Plan{20'000, 60, 20} : Plan{1'500, 8, 1};
}

QByteArray manyRows(int rows)
{
    std::vector<NoticeRecord> records;
    for (int i = 0; i < rows; ++i) {
        NoticeRecord record;
        record.kind = NoticeKind::Confirmed;
        record.receivedOn = QDate(2026, 11, 20);
        record.receivedAt = QTime(i / 60 % 24, i % 60);
        record.amount = Yen(1'000 + i);
        record.barcode = test::slipBarcode(5'000'000 + i, 0, QDate(2026, 12, 31), record.amount);
        record.chain = QStringLiteral("10");
        record.shop = QString::number(1'000 + i % 500);
        record.payoutOn = QDate(2026, 12, 5);
        records.push_back(record);
    }
    return must(writeAgency120(records, WriteOptions{QDate(2026, 11, 21), true}));
}

qint64 sumOf(int rows)
{
    return qint64(rows) * 1'000 + qint64(rows) * (rows - 1) / 2;
}

// The child: says when its transaction begins and when it is committed, then waits to be killed.
int importAndWait(const QString &location, const QString &path)
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    QStandardPaths::setTestModeEnabled(true);
    auto desk = must(Workplace::open(location, clock));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const NoticeFile notice{path, file.readAll()};
    std::puts("begun");
    std::fflush(stdout);
    must(desk->imports().import(desk->actor(), notice));
    std::puts("committed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestKill final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsThereOrAbsent_data();
    void anImportIsThereOrAbsent();

private:
    struct Killed
    {
        bool begun = false;
        bool committed = false;
    };
    Killed killAfter(const QString &location, const QString &path, int ms) const;
    qint64 durationOf(const QString &location, const QString &path) const;
};

void TestKill::anImportIsThereOrAbsent_data()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : BookStore::engines())
        QTest::newRow(qPrintable(engine)) << engine;
}

TestKill::Killed TestKill::killAfter(const QString &location, const QString &path, int ms) const
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), location, path});
    QByteArray said;
    while (!said.contains("begun") && child.waitForReadyRead(60'000))
        said += child.readAllStandardOutput();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < ms) {
        if (child.waitForReadyRead(int(qMax<qint64>(1, ms - since.elapsed()))))
            said += child.readAllStandardOutput();
    }
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    return {said.contains("begun"), said.contains("committed")};
}

qint64 TestKill::durationOf(const QString &location, const QString &path) const
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), location, path});
    QByteArray said;
    QElapsedTimer since;
    while (!said.contains("committed") && child.waitForReadyRead(120'000)) {
        if (!said.contains("begun"))
            since.start();
        said += child.readAllStandardOutput();
    }
    const qint64 took = since.elapsed();
    child.kill();
    child.waitForFinished();
    return took;
}

void TestKill::anImportIsThereOrAbsent()
{
    QFETCH(QString, engine);
    const Plan plan = ::plan();
    std::mt19937 random(test::seed());
    BookStore store(engine, 2, 3);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyRows(plan.rows));
    file.close();
    const auto before = store.accounts();
    const QString clearing = QStringLiteral("agency_clearing");

    store.close();
    const qint64 took = durationOf(store.location(), path);
    store.reopen();
    QCOMPARE(store.accounts()[clearing], sumOf(plan.rows));
    const auto undoLast = [&store] {
        const auto imports = must(store.desk().imports().list(store.desk().actor(), 1));
        must(store.desk().undo().import(store.desk().actor(), imports.front().id));
    };
    undoLast();

    int there = 0;
    int absent = 0;
    for (int kill = 0; kill < plan.kills || there < plan.eachOutcome || absent < plan.eachOutcome;
         ++kill) {
        QVERIFY2(kill < 10 * plan.kills, "one of the outcomes does not occur");
        store.close();
        std::uniform_int_distribution<qint64> when(took / 20, took + took / 2);
        const Killed killed = killAfter(store.location(), path, int(when(random)));
        QVERIFY(killed.begun);
        store.reopen();
        const qint64 money = store.accounts()[clearing];
        QVERIFY2(money == 0 || money == sumOf(plan.rows), qPrintable(QString::number(money)));
        QVERIFY(money != 0 || !killed.committed); // what was acknowledged is there
        if (money == 0) {
            ++absent;
            continue;
        }
        ++there;
        undoLast();
    }
    qInfo("%s: %d rows, %lld ms; wholly there %d, wholly absent %d",
          qPrintable(engine),
          plan.rows,
          static_cast<long long>(took),
          there,
          absent);
    QCOMPARE(store.accounts(), before);
    QCOMPARE(store.differences(), QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return importAndWait(arguments.value(2), arguments.value(3));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
