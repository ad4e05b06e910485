// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of an import: afterwards the file is wholly in the books or wholly absent,
// and the second opinion finds nothing. Each kill is judged for itself.
#include "tests/scenario/book_store.h"
#include "tests/scenario/store_server.h"
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
using test::StoreServer;

namespace {

// A shorter run on every build, the promised one with KK_SOAK.
struct Plan
{
    int rows;
    int unheard; // kills before the commit was acknowledged
    int eachOutcome;
};
Plan plan()
{
    return test::isSoak() ? Plan{20'000, 50, 20} : Plan{1'500, 5, 1};
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

struct Killed
{
    bool begun = false;
    bool committed = false; // and told so
    qint64 ms = 0; // from the begin to the word that it is committed, or to the kill
};

// `ms` after the begin at the latest; without it after the commit.
Killed importKilled(const QString &location, const QString &path, std::optional<qint64> ms)
{
    constexpr int longest = 300'000;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), location, path});
    QByteArray said;
    while (!said.contains("begun") && child.waitForReadyRead(longest))
        said += child.readAllStandardOutput();
    QElapsedTimer since;
    since.start();
    const qint64 last = ms.value_or(longest);
    while (since.elapsed() < last && (ms || !said.contains("committed"))) {
        if (child.waitForReadyRead(int(qMax<qint64>(1, last - since.elapsed()))))
            said += child.readAllStandardOutput();
    }
    const qint64 took = since.elapsed();
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    return {said.contains("begun"), said.contains("committed"), took};
}

// One kill of three falls anywhere between begin and commit; the others aim at the commit, where
// both outcomes are near. Where that is follows from what they find: the machine is not always
// equally fast.
class Aim final
{
public:
    explicit Aim(qint64 commit)
        : m_random(test::seed())
        , m_commit(commit)
    {
    }
    qint64 next()
    {
        m_isAtCommit = ++m_kills % 3 != 0;
        const qint64 step = stepNow();
        return m_isAtCommit ? between(m_commit - step, m_commit + step)
                            : between(m_commit / 20, m_commit * 19 / 20);
    }
    void found(bool there)
    {
        if (there)
            m_commit -= stepNow();
        else if (m_isAtCommit)
            m_commit += stepNow();
        m_commit = qMax<qint64>(m_commit, 2);
    }

private:
    qint64 stepNow() const { return qMax<qint64>(1, m_commit / 25); }
    qint64 between(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_random);
    }

    std::mt19937 m_random;
    qint64 m_commit; // ms after the begin
    int m_kills = 0;
    bool m_isAtCommit = false;
};

struct Tally
{
    int kills = 0, unheard = 0, there = 0, thereUnheard = 0;

    int absent() const { return kills - there; }
    bool isEnough(const Plan &plan) const
    {
        return unheard >= plan.unheard && there >= plan.eachOutcome && absent() >= plan.eachOutcome;
    }
    void tell(const QString &engine, const Plan &plan, qint64 ms) const
    {
        qInfo("%s: import of %d rows, %d kills, %d of them between begin and commit; wholly there "
              "%d (%d of them not acknowledged), wholly absent %d; verify clean after each; %lld s",
              qPrintable(engine),
              plan.rows,
              kills,
              unheard,
              there,
              thereUnheard,
              absent(),
              static_cast<long long>(ms / 1'000));
    }
};

} // namespace

class TestKill final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportIsThereOrAbsent_data();
    void anImportIsThereOrAbsent();

private:
    qint64 wholeImport(const QString &engine) const;
    void judge(BookStore &store, const Killed &killed, Tally &tally) const;
    QString path() const { return m_folder.filePath(QStringLiteral("many.txt")); }

    const Plan m_plan = plan();
    QTemporaryDir m_folder;
    std::map<QString, qint64> m_before, m_after; // the accounts without and with the file
};

void TestKill::initTestCase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyRows(m_plan.rows));
}

void TestKill::anImportIsThereOrAbsent_data()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : BookStore::engines())
        QTest::newRow(qPrintable(engine)) << engine;
}

// Nobody disturbs this one: how many ms it takes; 0 if its books are wrong.
qint64 TestKill::wholeImport(const QString &engine) const
{
    StoreServer server(engine);
    BookStore store(engine, 2, 3);
    store.close();
    const Killed whole = importKilled(store.location(), path(), std::nullopt);
    store.reopen();
    const bool isRight =
        whole.committed && store.accounts() == m_after && store.differences().isEmpty();
    store.close();
    server.drop(store.location());
    return isRight ? whole.ms : 0;
}

void TestKill::judge(BookStore &store, const Killed &killed, Tally &tally) const
{
    const auto accounts = store.accounts();
    const bool there = accounts == m_after;
    QVERIFY(there || accounts == m_before);
    QVERIFY(there || !killed.committed); // what was acknowledged is there
    QCOMPARE(store.differences(), QStringList());
    ++tally.kills;
    tally.unheard += killed.committed ? 0 : 1;
    tally.there += there ? 1 : 0;
    tally.thereUnheard += there && !killed.committed ? 1 : 0;
}

void TestKill::anImportIsThereOrAbsent()
{
    QFETCH(QString, engine);
    QElapsedTimer since;
    since.start();
    StoreServer server(engine);
    auto store = std::make_unique<BookStore>(engine, 2, 3);
    m_before = m_after = store->accounts();
    m_after[QStringLiteral("agency_clearing")] += sumOf(m_plan.rows);
    m_after[QStringLiteral("suspense_receipts")] -= sumOf(m_plan.rows);
    const qint64 took = wholeImport(engine);
    QVERIFY(took > 0);
    Aim aim(took);
    Tally tally;
    while (!tally.isEnough(m_plan)) {
        QVERIFY2(tally.kills < 20 * m_plan.unheard, "one of the outcomes does not occur");
        store->close();
        const Killed killed = importKilled(server.watched(store->location()), path(), aim.next());
        QVERIFY(killed.begun);
        QTRY_COMPARE_WITH_TIMEOUT(server.busy(), 0, 120'000);
        store->reopen();
        const int before = tally.there;
        judge(*store, killed, tally);
        if (QTest::currentTestFailed())
            return;
        aim.found(tally.there > before);
        if (tally.kills % 10 == 0)
            tally.tell(engine, m_plan, since.elapsed());
        if (tally.there == before)
            continue; // a store that was killed is used on until the file is in it
        store->close();
        server.drop(store->location());
        store = std::make_unique<BookStore>(engine, 2, 3);
    }
    tally.tell(engine, m_plan, since.elapsed());
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
