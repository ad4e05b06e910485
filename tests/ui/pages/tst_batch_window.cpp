// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/print_batches.h"
#include "models/services/paper/printers.h"
#include "models/services/sheets/sheets.h"
#include "models/wording/words.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/batch_choice.h"
#include "ui/pages/paper/batch_details.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"
#include "ui/shell/jobs.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::TestHouse;
using test::TestWindow;

namespace {

TestHouse &setUp(TestHouse &house)
{
    house.setUp();
    return house;
}

// The window of the batches over a house, printing into a folder of its own.
struct Desk final
{
    explicit Desk(qreal scale = 1.0)
        : window(setUp(house), scale)
    {
        batches.form()->setFolder(folder.path());
        batches.show();
    }

    TestHouse house{Dialect::Sqlite};
    TestWindow window;
    QTemporaryDir folder;
    PrintJobs jobs{window.context, nullptr};
    BatchWindow batches{window.context, jobs, nullptr};
};

Bill makeBill(TestHouse &house, qint64 yen)
{
    return house.bill({demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, yen)});
}

void saveTo(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("KK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
}

} // namespace

class TestBatchWindow final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { installTranslations(*qApp, QStringLiteral("ja")); }

    void theJobLineFollowsABatch()
    {
        Desk desk;
        TestHouse &house = desk.house;
        NewPrintBatch wanted;
        wanted.sheet = slipSheet();
        wanted.target = {desk.folder.path(), usualPattern(1), 1, {}};
        for (int i = 0; i < 6; ++i)
            wanted.bills.push_back(makeBill(house, 10'000 + i).number);
        const PrintBatchService service(house.context());
        const PrintBatchId id = must(service.add(house.admin(), wanted)).id;
        PrintJobs &jobs = desk.jobs;
        QSignalSpy changed(&jobs, &PrintJobs::changed);
        std::optional<PrintBatch> ended;
        QObject::connect(
            &jobs, &PrintJobs::ended, &jobs, [&](const PrintBatch &batch) { ended = batch; });
        jobs.make(id);
        jobs.make(id); // once is enough
        QCOMPARE(desk.window.shell.jobs()->running().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 1, 30'000);
        jobs.pause(id);
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 30'000);
        QVERIFY(desk.window.shell.jobs()->running().isEmpty());
        QVERIFY(ended->state == BatchState::Paused || ended->state == BatchState::Finished);
        ended.reset();
        jobs.make(id);
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);
        QCOMPARE(ended->state, BatchState::Finished);
        QCOMPARE(ended->released, 6);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 6);
    }

    // Its process was killed: nobody waits for what nobody prints.
    void aCutOffBatchGoesOn_data() { test::languageRows(); }
    void aCutOffBatchGoesOn()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Desk desk(scale);
        TestHouse &house = desk.house;
        NewPrintBatch wanted;
        wanted.sheet = slipSheet();
        wanted.target = {desk.folder.path(), usualPattern(1), 1, {}};
        for (int i = 0; i < 2; ++i)
            wanted.bills.push_back(makeBill(house, 10'000 + i).number);
        const PrintBatchService service(house.context());
        const PrintBatchId id = must(service.add(house.admin(), wanted)).id;
        must(service.claim(house.admin(), id, QStringLiteral("dead"), false));
        BatchWindow &batches = desk.batches;
        batches.refresh();
        QTRY_VERIFY(!batches.batches().empty());
        QVERIFY(batches.batches().front().cutOff);
        BatchDetails *details = batches.details();
        QVERIFY(details->goOnButton()->isEnabled());
        QVERIFY(!details->pauseButton()->isEnabled());
        saveTo(QStringLiteral("batch-cut-off-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        details->goOnButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().state, BatchState::Finished, 60'000);
        QCOMPARE(batches.batches().front().released, 2);
    }

    void manySlipsAreOneWindow()
    {
        Desk desk;
        TestHouse &house = desk.house;
        const QTemporaryDir &folder = desk.folder;
        BatchWindow &batches = desk.batches;
        for (int i = 0; i < 3; ++i)
            makeBill(house, 10'000 + i);
        batches.form()->source()->setDueBefore(house.clock.today()); // nothing is due yet
        batches.start();
        QTRY_COMPARE(batches.findChildren<MessageBar *>().size(), 1);
        QVERIFY(batches.batches().empty());
        batches.form()->source()->setDueBefore(house.clock.today().addDays(60));
        batches.start();
        const auto isFinished = [&] {
            return batches.batches().size() == 1
                && batches.batches().front().state == BatchState::Finished;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 60'000);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
        batches.form()->setPattern(QStringLiteral("slip-{bill}")); // names of one's own
        batches.start();
        QTRY_COMPARE_WITH_TIMEOUT(
            QDir(folder.path()).entryList({QStringLiteral("slip-B-*.pdf")}).size(), 3, 60'000);
        QTRY_COMPARE(batches.batches().front().state, BatchState::Finished);
        batches.form()->setPattern({});
        // The same again: the files are there, and stay.
        batches.start();
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().size(), std::size_t(3), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().failed, 3, 60'000);
        const QString csv = QDir(folder.path()).filePath(QStringLiteral("failed.csv"));
        batches.details()->saveFailures(csv);
        QTRY_VERIFY(QFile::exists(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 4);
        // What failed and why stands in the window; once the files are out of the way it is made.
        BatchDetails *details = batches.details();
        QTRY_COMPARE(details->failures().size(), std::size_t(3));
        QVERIFY(details->progressWords().contains(QStringLiteral("0 / 3")));
        auto *failures = details->findChild<LedgerTable *>();
        QVERIFY(failures->isVisible() && failures->model()->rowCount() == 3);
        QVERIFY(failures->model()->index(0, 1).data().toString().contains(QStringLiteral(".pdf")));
        saveTo(QStringLiteral("batches.png"), batches);
        // Nothing of it came out, so there is nothing to pack; of the one before there is.
        QVERIFY(!batches.details()->showPickingList());
        LedgerTable *table = batches.table();
        table->setCurrentIndex(table->model()->index(1, 0));
        SheetWindow *picking = batches.details()->showPickingList();
        QVERIFY(picking);
        QTRY_VERIFY_WITH_TIMEOUT(picking->hasSheet(), 30'000);
        saveTo(QStringLiteral("picking-list.png"), *picking);
        QVERIFY(picking->close());
    }

    // Nobody has scanned a test slip of the printer: said before bars go there.
    void anUntriedPrinterIsAskedAbout_data() { test::languageRows(); }
    void anUntriedPrinterIsAskedAbout()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Desk desk(scale);
        BatchWindow &batches = desk.batches;
        const std::vector<qint64> bills{makeBill(desk.house, 10'000).number,
                                        makeBill(desk.house, 20'000).number};
        QComboBox *targets = batches.form()->targets();
        QTRY_COMPARE(targets->count(), 2);
        targets->setCurrentIndex(1);
        const auto *messages = batches.findChild<MessageArea *>();
        const auto start = [&] {
            batches.form()->source()->offer(bills);
            batches.start();
        };
        start();
        QTRY_VERIFY(messages->bar() != nullptr);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM print_batch"), 0);
        QVERIFY(desk.window.printers.pile.isEmpty());
        saveTo(QStringLiteral("batch-unproven-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        auto *anyway = messages->findChild<QAction *>();
        QVERIFY2(anyway, qPrintable(messages->bar()->message().happened));
        anyway->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window.printers.pile.size(), 2, 60'000);
        QTRY_VERIFY(!desk.jobs.isRunning(batches.batches().front().id));
        // Once somebody has, nothing is asked.
        PrinterProfile profile;
        profile.printer = QStringLiteral("Counter");
        const PrinterService printers(desk.house.context(), desk.window.printers);
        const Actor who = desk.house.admin();
        must(printers.recordScan(who, profile, testBarcode(who.seat, profile)));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window.printers.pile.size(), 4, 60'000);
        QTRY_VERIFY(!desk.jobs.isRunning(batches.batches().front().id));
    }

    // The rest of a batch is not less of it than its beginning.
    void aBatchGoesOnThereOnlyIfItMay()
    {
        Desk desk;
        TestHouse &house = desk.house;
        BatchWindow &batches = desk.batches;
        NewPrintBatch wanted;
        wanted.sheet = slipSheet();
        wanted.target = {{}, {}, 1, QStringLiteral("Counter")};
        wanted.bills = {makeBill(house, 10'000).number, makeBill(house, 20'000).number};
        must(PrintBatchService(house.context()).add(house.admin(), wanted));
        batches.refresh();
        QTRY_VERIFY(!batches.batches().empty());
        const auto *messages = batches.findChild<MessageArea *>();
        const auto goOn = [&] {
            batches.details()->goOnButton()->click();
            QTRY_VERIFY(messages->bar() != nullptr);
        };
        PrinterProfile profile;
        profile.sheet = slipSheet();
        profile.printer = QStringLiteral("Counter");
        profile.codes = false;
        const PrinterService printers(house.context(), desk.window.printers);
        must(printers.setProfile(house.admin(), profile));
        goOn();
        QCOMPARE(messages->bar()->message().happened,
                 faultTextInWindow(
                     Error{ErrorCode::Invalid, Fault::PrinterNotForCodes, {profile.printer}, {}}));
        QVERIFY(!messages->findChild<QAction *>());
        profile.codes = true;
        must(printers.setProfile(house.admin(), profile));
        goOn();
        QTRY_VERIFY(messages->findChild<QAction *>());
        QVERIFY(desk.window.printers.pile.isEmpty());
        messages->findChild<QAction *>()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window.printers.pile.size(), 2, 60'000);
        QTRY_VERIFY(!desk.jobs.isRunning(batches.batches().front().id));
    }

    // 1366 x 768 dots, with a title bar: what begins a batch and goes on with one is in sight.
    void itFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        for (const char *language : {"ja", "en"}) {
            for (const int percent : {100, 125, 150})
                QTest::addRow("%s %d", language, percent)
                    << QString::fromLatin1(language) << percent / 100.0;
        }
    }
    void itFitsASmallScreen()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Desk desk(scale);
        BatchWindow &batches = desk.batches;
        const std::vector<qint64> bills{makeBill(desk.house, 10'000).number,
                                        makeBill(desk.house, 20'000).number};
        batches.form()->source()->offer(bills);
        batches.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batches.batches().empty()
                                     && batches.batches().front().state == BatchState::Finished,
                                 60'000);
        batches.start(); // their files are there: they fail, and say why
        QTRY_COMPARE_WITH_TIMEOUT(batches.details()->failures().size(), bills.size(), 60'000);
        QTRY_VERIFY(!desk.jobs.isRunning(batches.batches().front().id));
        constexpr QSize room(1366, 728);
        batches.resize(room);
        TestWindow::settle();
        QCOMPARE(batches.size(), room);
        saveTo(QStringLiteral("batch-small-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        const QRect area = batches.rect();
        for (const QWidget *part : {static_cast<QWidget *>(batches.form()->startButton()),
                                    batches.details()->buttons()}) {
            const QRect place(part->mapTo(&batches, QPoint()), part->size());
            QVERIFY(area.contains(place) && part->visibleRegion().boundingRect() == part->rect());
        }
    }

    // Sheets to a file and names of files mean nothing to a printer.
    void aPrinterIsNotSplit()
    {
        Desk desk;
        BatchForm *form = desk.batches.form();
        form->perFile()->setValue(50);
        QTRY_COMPARE(form->targets()->count(), 2);
        QVERIFY(form->perFile()->isEnabled());
        form->targets()->setCurrentIndex(1);
        QVERIFY(!form->perFile()->isEnabled());
        QCOMPARE(form->batchOf({}).target.perFile, 1);
        form->targets()->setCurrentIndex(0);
        QVERIFY(form->perFile()->isEnabled());
        QCOMPARE(form->batchOf({}).target.perFile, 50);
    }

    // A batch leaves out what would put a second paper of a bill into the world; the window offers
    // to mean it.
    void changedSlipsCanBeReissued_data() { test::languageRows(); }
    void changedSlipsCanBeReissued()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Desk desk(scale);
        TestHouse &house = desk.house;
        BatchWindow &batches = desk.batches;
        std::vector<qint64> bills;
        for (int i = 0; i < 2; ++i) {
            bills.push_back(makeBill(house, 10'000 + i).number);
            must(SlipService(house.context()).issue(house.admin(), bills.back()));
        }
        bills.push_back(makeBill(house, 300'000).number);
        must(SettingService(house.context())
                 .setKonbiniLimits(
                     house.admin(), house.clock.today(), KonbiniLimits{Yen(1), Yen(11'000), 60}));
        batches.form()->source()->offer(bills);
        QVERIFY(!batches.form()->reissues()->isHidden());
        batches.start();
        BatchDetails *details = batches.details();
        QTRY_COMPARE_WITH_TIMEOUT(details->failures().size(), std::size_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().state, BatchState::Finished, 60'000);
        QTRY_VERIFY(!desk.jobs.isRunning(batches.batches().front().id));
        QTRY_VERIFY(!details->countWords().isEmpty());
        QVERIFY(details->reissues()->isVisible() && !details->reissues()->isChecked());
        // Whole, and in the words of the window.
        const Error &why = *details->failures().front().failure;
        QCOMPARE(details->reasonWords(), faultTextInWindow(why));
        QVERIFY(faultText(why).contains(QLatin1String("--reissue")));
        QVERIFY(!details->reasonWords().contains(QLatin1String("--")));
        saveTo(QStringLiteral("batch-changed-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        TestWindow::settle();
        QVERIFY2(batches.height() <= roomOnScreen(&batches).height(),
                 qPrintable(QString::number(batches.height())));
        const QString before = details->countWords();
        details->reissues()->setChecked(true);
        details->tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(
            house.number("SELECT COUNT(*) FROM slip WHERE reissue = 1"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().failed, 0, 60'000);
        QTRY_VERIFY(details->countWords() != before);
        QVERIFY(details->failures().empty() && details->reissues()->isHidden());
        QVERIFY(batches.batches().front().reissue);
    }

    // The other paper may come after the batch: it is told of what the books say now.
    void slipsOfGroupedInvoicesAreCounted()
    {
        Desk desk;
        TestHouse &house = desk.house;
        BatchWindow &batches = desk.batches;
        const Bill bill = makeBill(house, 10'000);
        const SheetService sheets(house.context());
        SheetWish wish;
        wish.kind = SheetKind::GroupedInvoice;
        wish.number = house.number("SELECT number FROM customer");
        must(sheets.setPaper(house.admin(), wish.number, {{}, house.clock.today().day()}));
        must(sheets.handOut(house.admin(), wish));
        const Bill other = makeBill(house, 20'000); // after the invoice
        batches.form()->source()->offer({bill.number, other.number});
        batches.start();
        const auto isTold = [&](const QString &words) {
            return batches.details()->countWords().contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(QStringLiteral("G-100001")), 60'000);
        QVERIFY(isTold(billNumberText(bill.number)));
        QVERIFY(!isTold(billNumberText(other.number)));
    }

    void aListFileIsPrintedInItsOrder_data() { test::languageRows(); }
    void aListFileIsPrintedInItsOrder()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        Desk desk(scale);
        TestHouse &house = desk.house;
        BatchWindow &batches = desk.batches;
        std::vector<qint64> bills;
        for (int i = 0; i < 3; ++i)
            bills.push_back(makeBill(house, 10'000 + i).number);
        batches.form()->source()->offer(bills);
        QCOMPARE(batches.form()->source()->way(), BatchChoice::Way::Chosen);
        saveTo(QStringLiteral("batch-chosen-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        batches.form()->source()->choose(BatchChoice::Way::File);
        QVERIFY(!batches.form()->source()->ask()); // no file yet
        QFile list(desk.folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QStringLiteral("# 棚A\nB-%1, P-77, 棚 3\n\nB-%2;P-78\n")
                       .arg(bills[2])
                       .arg(bills[0])
                       .toUtf8());
        list.close();
        batches.form()->source()->setFile(list.fileName());
        batches.form()->kinds()->setCurrentIndex(
            batches.form()->kinds()->findData(sheetKindName(SheetKind::Invoice)));
        batches.start();
        const auto isFinished = [&] {
            return batches.batches().size() == 1
                && batches.batches().front().state == BatchState::Finished;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 60'000);
        const auto items = must(
            PrintBatchService(house.context()).items(house.admin(), batches.batches().front().id));
        QCOMPARE(items.size(), std::size_t(2));
        QCOMPARE(items[0].bill, bills[2]);
        QCOMPARE(items[0].parcel, (Parcel{QStringLiteral("P-77"), QStringLiteral("棚 3")}));
        QCOMPARE(items[1].bill, bills[0]);
        QCOMPARE(items[1].parcel.shipping, QStringLiteral("P-78"));
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_print WHERE sheet LIKE 'invoice%'"), 2);
        saveTo(QStringLiteral("batch-list-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        // A word that is no bill is said, and nothing is begun.
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("B-999999\n");
        list.close();
        batches.start();
        QTRY_COMPARE(batches.findChildren<MessageBar *>().size(), 1);
        QCOMPARE(batches.batches().size(), std::size_t(1));
    }
};

QTEST_MAIN(TestBatchWindow)
#include "tst_batch_window.moc"
