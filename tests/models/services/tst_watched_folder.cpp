// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come to rest in a folder are booked once, and nothing of them is lost.
#include "models/services/inbox/inbox.h"
#include "models/services/inbox/watch_settings.h"
#include "models/services/inbox/watched_folder.h"
#include "tests/models/services/test_house.h"
#include "tests/support/notice_files.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

constexpr std::chrono::milliseconds interval{60};

QByteArray agencyFile(qint64 firstSlip, int rows = 1)
{
    std::vector<NoticeRecord> records;
    for (int i = 0; i < rows; ++i) {
        NoticeRecord record;
        record.kind = NoticeKind::Confirmed;
        record.receivedOn = QDate(2026, 8, 2);
        record.receivedAt = QTime(12, i % 60);
        record.amount = Yen(1'000);
        record.barcode = slipBarcode(firstSlip + i, 0, QDate(2026, 12, 31), record.amount);
        record.chain = QStringLiteral("10");
        record.shop = QStringLiteral("1234");
        records.push_back(record);
    }
    const auto bytes = writeAgency120(records, {QDate(2026, 8, 3), true});
    if (!bytes)
        qFatal("no file");
    return *bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A house with a folder that is watched.
class WatchedHouse final
{
public:
    WatchedHouse()
        : house(Dialect::Sqlite)
    {
        house.setUp();
        watch();
    }
    void watch()
    {
        folder = std::make_unique<WatchedFolder>(
            house.context(),
            house.admin(),
            dir.path(),
            WatchedFolder::Ways{[](const ImportReport &report) {
                                    return QStringLiteral("words about ") + report.fileName;
                                },
                                {},
                                interval});
        took = std::make_unique<QSignalSpy>(folder.get(), &WatchedFolder::took);
        troubled = std::make_unique<QSignalSpy>(folder.get(), &WatchedFolder::troubled);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    QString path(const QString &name) const { return dir.filePath(name); }
    QStringList names(const QString &sub) const
    {
        return QDir(dir.filePath(sub)).entryList(QDir::Files, QDir::Name);
    }
    qint64 payments() const { return house.number("SELECT COUNT(*) FROM payment"); }
    Fault lastTrouble() const
    {
        return troubled->isEmpty() ? Fault::Count : troubled->last().first().value<Error>().fault;
    }

    QTemporaryDir dir;
    TestHouse house;
    std::unique_ptr<WatchedFolder> folder;
    std::unique_ptr<QSignalSpy> took, troubled;
};

} // namespace

class TestWatchedFolder final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<TakenFile>();
    }
    void whatComesIsBookedAndMoved();
    void whatIsWrongIsPutAsideWithTheReason();
    void noNameIsOverwritten();
    void whoStillWritesIsWaitedFor();
    void whatIsNotFinishedIsLeftAlone();
    void aFolderThatGoesAwayIsTold();
    void whatCannotBeMovedIsBookedOnce();
    void theStoreInTroubleKeepsTheFile();
    void onceEndsByItself();
    void thePlanIsOfTheSeat_data() { addEngines(); }
    void thePlanIsOfTheSeat();
};

void TestWatchedFolder::whatComesIsBookedAndMoved()
{
    WatchedHouse watched;
    watched.folder->start();
    const QByteArray bytes = agencyFile(1, 3);
    watched.write(QStringLiteral("day.txt"), bytes);
    QTRY_COMPARE(watched.took->count(), 1);
    const auto file = watched.took->first().first().value<TakenFile>();
    QCOMPARE(file.report.fresh, 3);
    QCOMPARE(file.movedTo, watched.path(QStringLiteral("done/day.txt")));
    QCOMPARE(contentOf(file.movedTo), bytes);
    QCOMPARE(contentOf(file.movedTo + QStringLiteral(".txt")), QByteArray("words about day.txt"));
    QVERIFY(!QFile::exists(file.path));
    QCOMPARE(watched.payments(), 3);
    // The next file of the same folder, and the same rows again.
    watched.write(QStringLiteral("next.txt"), agencyFile(1, 4));
    QTRY_COMPARE(watched.took->count(), 2);
    const auto next = watched.took->last().first().value<TakenFile>();
    QCOMPARE(next.report.fresh, 1);
    QCOMPARE(next.report.repeatedFrom.front().fileName, QStringLiteral("day.txt"));
    QVERIFY(watched.troubled->isEmpty());
}

void TestWatchedFolder::whatIsWrongIsPutAsideWithTheReason()
{
    WatchedHouse watched;
    watched.write(QStringLiteral("letter.txt"), "Dear accountant,\n");
    watched.write(QStringLiteral("empty.csv"), {});
    watched.folder->start();
    QTRY_COMPARE(watched.took->count(), 2);
    QCOMPARE(watched.names(QStringLiteral("failed")),
             (QStringList{QStringLiteral("empty.csv"),
                          QStringLiteral("empty.csv.txt"),
                          QStringLiteral("letter.txt"),
                          QStringLiteral("letter.txt.txt")}));
    for (const auto &each : *watched.took)
        QVERIFY(each.first().value<TakenFile>().report.refused.has_value());
    QCOMPARE(watched.names(QStringLiteral(".")), QStringList());
    QCOMPARE(watched.payments(), 0);
}

void TestWatchedFolder::noNameIsOverwritten()
{
    WatchedHouse watched;
    watched.folder->start();
    for (int day = 1; day <= 3; ++day) {
        watched.write(QStringLiteral("day.txt"), agencyFile(day));
        QTRY_COMPARE(watched.took->count(), day);
    }
    QCOMPARE(watched.names(QStringLiteral("done")),
             (QStringList{QStringLiteral("day (2).txt"),
                          QStringLiteral("day (2).txt.txt"),
                          QStringLiteral("day (3).txt"),
                          QStringLiteral("day (3).txt.txt"),
                          QStringLiteral("day.txt"),
                          QStringLiteral("day.txt.txt")}));
    QCOMPARE(contentOf(watched.path(QStringLiteral("done/day.txt"))), agencyFile(1));
    QCOMPARE(contentOf(watched.path(QStringLiteral("done/day (2).txt"))), agencyFile(2));
    QCOMPARE(watched.payments(), 3);
}

void TestWatchedFolder::whoStillWritesIsWaitedFor()
{
    WatchedHouse watched;
    const QByteArray whole = agencyFile(1, 40);
    QFile slow(watched.path(QStringLiteral("slow.txt")));
    QVERIFY(slow.open(QIODevice::WriteOnly));
    watched.folder->start();
    // Grows more often than it is looked at.
    qsizetype written = 0;
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [&] {
        const qsizetype piece = std::min<qsizetype>(whole.size() / 12 + 1, whole.size() - written);
        slow.write(whole.constData() + written, piece);
        slow.flush();
        written += piece;
        if (written == whole.size())
            writer.stop();
    });
    writer.start(interval / 3);
    QTRY_COMPARE(watched.took->count(), 1);
    const auto file = watched.took->first().first().value<TakenFile>();
    QCOMPARE(written, whole.size());
    QCOMPARE(file.report.fresh, 40);
    QVERIFY(!file.report.refused);
}

void TestWatchedFolder::whatIsNotFinishedIsLeftAlone()
{
    WatchedHouse watched;
    const QStringList unfinished{QStringLiteral(".hidden.txt"),
                                 QStringLiteral("a.txt.part"),
                                 QStringLiteral("b.crdownload"),
                                 QStringLiteral("c.TMP")};
    for (const QString &name : unfinished)
        watched.write(name, agencyFile(1));
    watched.write(QStringLiteral("whole.txt"), agencyFile(2));
    watched.folder->once();
    QSignalSpy idle(watched.folder.get(), &WatchedFolder::idle);
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(watched.took->count(), 1);
    for (const QString &name : unfinished)
        QVERIFY2(QFile::exists(watched.path(name)), qPrintable(name));
}

void TestWatchedFolder::aFolderThatGoesAwayIsTold()
{
    WatchedHouse watched;
    watched.folder->start();
    const QString away = watched.dir.path() + QStringLiteral("-away");
    QVERIFY(QDir().rename(watched.dir.path(), away));
    QTRY_COMPARE(watched.troubled->count(), 1);
    QCOMPARE(watched.lastTrouble(), Fault::WatchedFolderGone);
    QVERIFY(QDir().rename(away, watched.dir.path()));
    watched.write(QStringLiteral("late.txt"), agencyFile(1));
    QTRY_COMPARE(watched.took->count(), 1);
    QCOMPARE(watched.troubled->count(), 1); // told once
}

void TestWatchedFolder::whatCannotBeMovedIsBookedOnce()
{
    WatchedHouse watched;
    watched.write(QStringLiteral("done"), "in the way"); // no folder can be made there
    QVERIFY(
        QFile::rename(watched.path(QStringLiteral("done")), watched.path(QStringLiteral(".d"))));
    QVERIFY(QFile::link(watched.path(QStringLiteral(".d")), watched.path(QStringLiteral("done"))));
    watched.write(QStringLiteral("day.txt"), agencyFile(1));
    watched.folder->start();
    QTRY_COMPARE(watched.troubled->count(), 1);
    QCOMPARE(watched.lastTrouble(), Fault::FileNotWritten);
    QCOMPARE(watched.payments(), 1);
    QVERIFY(QFile::exists(watched.path(QStringLiteral("day.txt"))));
    QVERIFY(QFile::remove(watched.path(QStringLiteral("done"))));
    QTRY_COMPARE(watched.took->count(), 1);
    QCOMPARE(watched.took->first().first().value<TakenFile>().report.fresh, 1);
    QCOMPARE(watched.house.number("SELECT COUNT(*) FROM import_file"), 1);
}

void TestWatchedFolder::theStoreInTroubleKeepsTheFile()
{
    WatchedHouse watched;
    watched.folder = std::make_unique<WatchedFolder>(
        watched.house.context(),
        watched.house.as(Role::Viewer),
        watched.dir.path(),
        WatchedFolder::Ways{[](const ImportReport &) { return QString(); }, {}, interval});
    QSignalSpy troubled(watched.folder.get(), &WatchedFolder::troubled);
    const QString file = watched.write(QStringLiteral("day.txt"), agencyFile(1));
    watched.folder->start();
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.first().first().value<Error>().fault, Fault::PermissionMissing);
    QVERIFY(QFile::exists(file));
}

void TestWatchedFolder::onceEndsByItself()
{
    WatchedHouse watched;
    QSignalSpy idle(watched.folder.get(), &WatchedFolder::idle);
    watched.folder->once();
    QTRY_COMPARE(idle.count(), 1);
    watched.write(QStringLiteral("a.txt"), agencyFile(1));
    watched.write(QStringLiteral("b.txt"), "nothing");
    watched.folder->once();
    QTRY_COMPARE(idle.count(), 2);
    QCOMPARE(watched.took->count(), 2);
    QVERIFY(QDir(watched.dir.path()).removeRecursively());
    watched.folder->once();
    QTRY_COMPARE(idle.count(), 3);
    QCOMPARE(watched.lastTrouble(), Fault::WatchedFolderGone);
}

void TestWatchedFolder::thePlanIsOfTheSeat()
{
    TestHouse house(engineOfRow());
    const QTemporaryDir folder;
    const WatchSettingService settings(house.context());
    QCOMPARE(must(settings.plan(house.admin())), WatchPlan{});
    const WatchPlan wished{{folder.path(), folder.path()}, {QTime(13, 30), QTime(9, 0)}};
    const WatchPlan kept = must(settings.setPlan(house.admin(), wished));
    QCOMPARE(kept.folders, QStringList{folder.path()});
    QCOMPARE(kept.times, (std::vector<QTime>{QTime(9, 0), QTime(13, 30)}));
    QCOMPARE(must(settings.plan(house.admin())), kept);
    Actor other = house.admin();
    other.seat = QStringLiteral("desk 2");
    QCOMPARE(must(settings.plan(other)), WatchPlan{});
    QCOMPARE(faultOf(settings.setPlan(house.admin(), {{QStringLiteral("relative")}, {}})),
             Fault::WatchedFolderGone);
    QCOMPARE(
        faultOf(settings.setPlan(house.admin(), {{folder.filePath(QStringLiteral("no"))}, {}})),
        Fault::WatchedFolderGone);
    QCOMPARE(faultOf(settings.setPlan(house.as(Role::Clerk), {})), Fault::PermissionMissing);
}

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watched_folder.moc"
