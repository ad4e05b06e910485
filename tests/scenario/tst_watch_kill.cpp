// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 between booking a file of a watched folder and moving it: it is found again, and every
// row of it is known.
#include "models/services/inbox/watched_folder.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <csignal>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

WatchedFolder::Ways ways()
{
    return {[](const ImportReport &report) { return report.fileName; },
            {},
            std::chrono::milliseconds(50)};
}

// The child: watches, and dies when the file is booked and still lies there.
int watchAndDie(const QString &location, const QString &folder)
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    QStandardPaths::setTestModeEnabled(true);
    const auto desk = must(Workplace::open(location, clock));
    WatchedFolder watched(desk->context(), desk->actor(), folder, ways());
    QObject::connect(&watched, &WatchedFolder::booked, [] { std::raise(SIGKILL); });
    watched.start();
    return QCoreApplication::exec();
}

} // namespace

class TestWatchKill final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledMoveBooksNothingTwice_data()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
    void aKilledMoveBooksNothingTwice()
    {
        QFETCH(const QString, engine);
        BookStore store(engine, 5, 10);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bank.txt"));
        const QByteArray bytes = BookStore::sample(QStringLiteral("furikomi-nyukin-01A.crlf.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        store.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), store.location(), folder.path()});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFile::exists(path));

        store.reopen();
        const auto booked = store.accounts();
        QVERIFY(booked.count(QStringLiteral("bank")) > 0);
        WatchedFolder watched(store.desk().context(), store.desk().actor(), folder.path(), ways());
        QSignalSpy took(&watched, &WatchedFolder::took);
        QSignalSpy idle(&watched, &WatchedFolder::idle);
        watched.once();
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(took.count(), 1);
        const auto taken = took.first().first().value<TakenFile>();
        QCOMPARE(taken.report.fresh, 0);
        QCOMPARE(taken.report.repeated, taken.report.records);
        QCOMPARE(taken.report.repeatedFrom.size(), size_t(1));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(taken.movedTo));
        QCOMPARE(store.accounts(), booked);
        QCOMPARE(store.differences(), QStringList());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return watchAndDie(arguments.value(2), arguments.value(3));
    TestWatchKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_watch_kill.moc"
