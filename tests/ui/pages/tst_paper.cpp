// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/print_batches.h"
#include "models/services/paper/printers.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/batch_choice.h"
#include "ui/pages/paper/batch_details.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"
#include "ui/shell/jobs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::TestHouse;
using test::TestWindow;

class TestPaper final : public test::Suite
{
    Q_OBJECT

private:
    static Bill makeBill(TestHouse &house, qint64 yen = 30'000)
    {
        return house.bill({demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, yen)});
    }
    static void saveTo(const QString &name, QWidget &widget)
    {
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
    }
    // The page of the printer in the window, shown.
    static PrinterPage *printerPage(TestWindow &window)
    {
        auto *page = new PrinterPage(window.context);
        window.shell.addPage(Place::Settings, page);
        window.shell.showPlace(Place::Settings);
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        QStandardPaths::setTestModeEnabled(true);
    }

    void oneKeyMakesTheSlipAndPrintsIt()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const Bill bill = makeBill(house);
        window.pay->showBill(bill.number, PayPage::Way::Slip);
        window.shell.showPlace(Place::Pay);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTRY_VERIFY(window.pay->facts());
        SlipSide *slip = window.pay->slipSide();
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(slip->hasSlip(), 30'000);
        // The first time this seat says which printer, on the page.
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_VERIFY(slip->isAskingForPrinter());
        QVERIFY(window.printers.pile.isEmpty());
        window.picture(QStringLiteral("slip-choose-printer.png"));
        QSignalSpy printed(slip, &SlipSide::printed);
        slip->printOn(QStringLiteral("Counter"));
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(window.printers.pile, QStringList{billNumberText(bill.number)});
        // Nobody has scanned a test slip of it: said, not refused.
        const auto warning = printed.takeFirst().at(1).value<std::optional<Error>>();
        QCOMPARE(warning->fault, Fault::PrinterNotTested);
        // From now on one key.
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(window.printers.pile.size(), 2);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_print"), 2);
        window.picture(QStringLiteral("slip-printed.png"));
    }

    void thePreviewTurnsGrowsAndFinds()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        std::vector<SheetContent> slips;
        for (const qint64 yen : {10'000, 20'000, 30'000})
            slips.push_back(
                must(SlipService(house.context()).issue(house.admin(), makeBill(house, yen).number))
                    .content);
        const printing::PdfSheetRenderer renderer;
        const auto sheet = renderer.renderAll(slips, {});
        QVERIFY(sheet.has_value());
        const auto pdf = OpenPdf::open(sheet->pdf, QStringLiteral("three"));
        QVERIFY(pdf.has_value());
        Look look;
        PreviewPanel panel(look);
        panel.resize(900, 1'000);
        panel.showPdf(*pdf);
        panel.show();
        QTRY_VERIFY(panel.view()->isPainted());
        panel.setZoom(100); // not the width that fits
        const QSize before = panel.view()->size();
        panel.setZoom(200);
        const int twice =
            panel.view()->width(); // less the frame around the page, which does not grow
        QVERIFY2(twice * 10 > before.width() * 19, qPrintable(QString::number(twice)));
        panel.setZoom(100'000);
        QCOMPARE(panel.zoom(), PreviewPanel::mostZoom);
        panel.fitWidth();
        QVERIFY(qAbs(panel.view()->width() - 890) < 30);
        panel.showPage(4); // there is none
        QCOMPARE(panel.page(), 1);
        QSignalSpy searched(&panel, &PreviewPanel::searched);
        panel.find(sheetIdentityOf(slips.back()).number);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(panel.page(), 3);
        QVERIFY(panel.hits() > 0);
        QTRY_VERIFY(panel.view()->isPainted());
        saveTo(QStringLiteral("preview.png"), panel);
        panel.find(QStringLiteral("B-999999"));
        QTRY_COMPARE(searched.size(), 2);
        QCOMPARE(panel.hits(), 0);
    }

    void aScannedTestSlipIsTheProof_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en") << QStringLiteral("en") << 1.0;
        QTest::newRow("ja 150") << QStringLiteral("ja") << 1.5;
    }
    void aScannedTestSlipIsTheProof()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        PrinterPage *page = printerPage(window);
        QTRY_COMPARE(page->printers()->count(), 1);
        QTRY_COMPARE(page->resolutions()->currentData().toInt(), 600);
        const QString before = page->verdict();
        page->printTest();
        QTRY_COMPARE(window.printers.pile.size(), 1);
        const auto scan = [page](const QString &digits) {
            QTest::keyClicks(page->scanField(), digits);
            QTest::keyClick(page->scanField(), Qt::Key_Return);
            QCOMPARE(page->scanField()->text(), QString());
        };
        PrinterProfile profile;
        profile.printer = QStringLiteral("Counter");
        const QString digits = testBarcode(house.admin().seat, profile);
        scan(digits.left(20) + digits.mid(21));
        QTRY_COMPARE(house.number("SELECT COUNT(*) FROM printer_test"), 1);
        QTRY_VERIFY(page->verdict() != before);
        const QString failed = page->verdict();
        scan(QStringLiteral("]C1") + digits);
        QTRY_VERIFY(page->verdict() != failed && page->verdict() != before);
        // A failed scan after it takes the pass away.
        scan(digits.left(43));
        QTRY_COMPARE(page->verdict(), failed);
        QCOMPARE(house.number("SELECT SUM(passed) FROM printer_test"), 1);
        page->save();
        QTRY_COMPARE(house.number("SELECT COUNT(*) FROM printer_profile"), 1);
        QVERIFY(window.context.actions.action(ActionId::SaveSettings)->isEnabled());
        // Another kind begins with the same, and may have its own.
        page->sheets()->setCurrentIndex(1);
        QTRY_COMPARE(page->resolutions()->currentData().toInt(), 600);
        page->save();
        QTRY_COMPARE(house.number("SELECT COUNT(*) FROM printer_profile"), 2);
        QCOMPARE(house.number("SELECT COUNT(*) FROM printer_profile WHERE sheet = 'invoice'"), 1);
        page->sheets()->setCurrentIndex(0);
        window.picture(QStringLiteral("printer-%1-%2.png").arg(language).arg(qRound(scale * 100)));
        installTranslations(*qApp, QStringLiteral("ja"));
    }

    void withoutAPrinterNothingCanBeSaved()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        window.printers.plugged = false;
        PrinterPage *page = printerPage(window);
        QTRY_VERIFY(!window.context.actions.action(ActionId::SaveSettings)->isEnabled());
        window.picture(QStringLiteral("printer-none.png"));
        QTest::keyClick(page, Qt::Key_F12);
        QCOMPARE(house.number("SELECT COUNT(*) FROM printer_profile"), 0);
    }

    void theJobLineFollowsABatch()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const QTemporaryDir folder;
        NewPrintBatch wanted;
        wanted.sheet = slipSheet();
        wanted.target = {folder.path(), usualPattern(1), 1, {}};
        for (int i = 0; i < 6; ++i)
            wanted.bills.push_back(makeBill(house, 10'000 + i).number);
        const PrintBatchService service(house.context());
        const PrintBatchId id = must(service.add(house.admin(), wanted)).id;
        PrintJobs jobs(window.context, nullptr);
        QSignalSpy changed(&jobs, &PrintJobs::changed);
        std::optional<PrintBatch> ended;
        QObject::connect(
            &jobs, &PrintJobs::ended, &jobs, [&](const PrintBatch &batch) { ended = batch; });
        jobs.make(id);
        jobs.make(id); // once is enough
        QCOMPARE(window.shell.jobs()->running().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 1, 30'000);
        jobs.pause(id);
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 30'000);
        QVERIFY(window.shell.jobs()->running().isEmpty());
        QVERIFY(ended->state == BatchState::Paused || ended->state == BatchState::Finished);
        ended.reset();
        jobs.make(id);
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);
        QCOMPARE(ended->state, BatchState::Finished);
        QCOMPARE(ended->released, 6);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
    }

    void manySlipsAreOneWindow()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const QTemporaryDir folder;
        for (int i = 0; i < 3; ++i)
            makeBill(house, 10'000 + i);
        PrintJobs jobs(window.context, nullptr);
        BatchWindow batches(window.context, jobs, nullptr);
        batches.show();
        batches.form()->setFolder(folder.path());
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

    // A batch leaves out what would put a second paper of a bill into the world; the window offers
    // to mean it.
    void changedSlipsCanBeReissued_data() { languages(); }
    void changedSlipsCanBeReissued()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        const QTemporaryDir folder;
        std::vector<qint64> bills;
        for (int i = 0; i < 2; ++i) {
            bills.push_back(makeBill(house, 10'000 + i).number);
            must(SlipService(house.context()).issue(house.admin(), bills.back()));
        }
        bills.push_back(makeBill(house, 300'000).number);
        must(SettingService(house.context())
                 .setKonbiniLimits(
                     house.admin(), house.clock.today(), KonbiniLimits{Yen(1), Yen(11'000), 60}));
        PrintJobs jobs(window.context, nullptr);
        BatchWindow batches(window.context, jobs, nullptr);
        batches.show();
        batches.form()->setFolder(folder.path());
        batches.form()->source()->offer(bills);
        QVERIFY(!batches.form()->reissues()->isHidden());
        batches.start();
        BatchDetails *details = batches.details();
        QTRY_COMPARE_WITH_TIMEOUT(details->failures().size(), std::size_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().state, BatchState::Finished, 60'000);
        QTRY_VERIFY(!jobs.isRunning(batches.batches().front().id));
        QTRY_VERIFY(!details->countWords().isEmpty());
        QVERIFY(details->reissues()->isVisible() && !details->reissues()->isChecked());
        saveTo(QStringLiteral("batch-changed-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        const QString before = details->countWords();
        details->reissues()->setChecked(true);
        details->tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(
            house.number("SELECT COUNT(*) FROM slip WHERE reissue = 1"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches().front().failed, 0, 60'000);
        QTRY_VERIFY(details->countWords() != before);
        QVERIFY(details->failures().empty() && details->reissues()->isHidden());
        QVERIFY(batches.batches().front().reissue);
        installTranslations(*qApp, QStringLiteral("ja"));
    }

    void aChangedSlipIsShownAsANewIssue()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        SheetWish wish;
        wish.kind = SheetKind::PaymentSlip;
        wish.number = makeBill(house).number;
        must(SlipService(house.context()).issue(house.admin(), wish.number));
        must(SettingService(house.context())
                 .setKonbiniLimits(
                     house.admin(), house.clock.today(), KonbiniLimits{Yen(1), Yen(11'000), 60}));
        QPointer<SheetWindow> sheet = new SheetWindow(window.context, wish, nullptr);
        sheet->show();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->reissueButton()->isVisible(), 30'000);
        QVERIFY(!sheet->hasSheet() && sheet->reissueButton()->isEnabled());
        sheet->reissueButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 30'000);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 1); // only looked at
        const QTemporaryDir folder;
        sheet->saveTo(QDir(folder.path()).filePath(QStringLiteral("new.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(house.number("SELECT COUNT(*) FROM slip_print"), 1, 30'000);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip WHERE reissue = 1"), 1);
        QVERIFY(sheet->close());
    }

    void aListFileIsPrintedInItsOrder_data() { languages(); }
    void aListFileIsPrintedInItsOrder()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        const QTemporaryDir folder;
        std::vector<qint64> bills;
        for (int i = 0; i < 3; ++i)
            bills.push_back(makeBill(house, 10'000 + i).number);
        PrintJobs jobs(window.context, nullptr);
        BatchWindow batches(window.context, jobs, nullptr);
        batches.show();
        batches.form()->setFolder(folder.path());
        batches.form()->source()->offer(bills);
        QCOMPARE(batches.form()->source()->way(), BatchChoice::Way::Chosen);
        saveTo(QStringLiteral("batch-chosen-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               batches);
        batches.form()->source()->choose(BatchChoice::Way::File);
        QVERIFY(!batches.form()->source()->ask()); // no file yet
        QFile list(folder.filePath(QStringLiteral("list.txt")));
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
        installTranslations(*qApp, QStringLiteral("ja"));
    }

    void aSheetTakesALanguageAndLargeType_data() { languages(); }
    void aSheetTakesALanguageAndLargeType()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        const Bill bill = makeBill(house);
        const QTemporaryDir folder;
        SheetMenu sheets(window.context, &window.shell);
        sheets.setSubjects(bill.number, 1);
        SheetWindow *slip = sheets.open(SheetKind::PaymentSlip);
        QTRY_VERIFY_WITH_TIMEOUT(slip->hasSheet(), 60'000);
        QVERIFY(slip->languages()->isVisible() && slip->types()->isVisible());
        QVERIFY(!slip->preview()->area()->horizontalScrollBar()->isVisible());
        const auto take = [](SheetWindow *shown, QComboBox *box, int choice) {
            QSignalSpy made(shown, &SheetWindow::made);
            QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled(), 60'000);
            box->setCurrentIndex(choice);
            Q_EMIT box->activated(choice);
            QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 60'000);
        };
        const auto save = [&folder](SheetWindow *shown, const char *name) {
            QSignalSpy saved(shown, &SheetWindow::saved);
            shown->saveTo(folder.filePath(QString::fromLatin1(name)));
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
        };
        take(slip, slip->types(), 2);
        save(slip, "large.pdf");
        saveTo(QStringLiteral("sheet-large-%1-%2.png").arg(language).arg(qRound(scale * 100)),
               *slip);
        take(slip, slip->languages(), 2);
        save(slip, "english.pdf");
        slip->close();
        const auto text = [&folder](const char *name) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(text("english.pdf").contains("/Lang(en)"));
        QVERIFY(text("large.pdf").contains("/Lang(ja)"));
        // The completion report has no large type, the SmartPit sheet neither.
        SheetWindow *report = sheets.open(SheetKind::CompletionReport);
        QVERIFY(report->languages()->isVisible() && !report->types()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(report->languages()->isEnabled(), 60'000);
        report->close();
        installTranslations(*qApp, QStringLiteral("ja"));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
