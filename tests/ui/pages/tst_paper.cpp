// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/printers.h"
#include "models/wording/sheet_words.h"
#include "models/wording/slip_note_words.h"
#include "printing/sheet_template.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
        // Nobody has scanned a test slip of it: said before anything leaves, and not refused.
        QTRY_VERIFY(slip->printAnyway()->isVisible());
        QVERIFY(window.printers.pile.isEmpty());
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 0);
        window.picture(QStringLiteral("slip-unproven.png"));
        slip->printAnyway()->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY(!slip->printAnyway()->isVisible());
        QCOMPARE(window.printers.pile, QStringList{billNumberText(bill.number)});
        // Once somebody has, one key is enough.
        PrinterProfile profile;
        profile.sheet = slipSheet();
        profile.printer = QStringLiteral("Counter");
        const PrinterService printers(house.context(), window.printers);
        must(printers.recordScan(house.admin(), profile, testBarcode(house.admin().seat, profile)));
        printed.clear();
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
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
        // The slip can be looked at, and it is said that this is no test.
        QVERIFY(page->saveButton()->isEnabled());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("test.pdf"));
        page->saveTest(file);
        QTRY_VERIFY(QFile::exists(file));
        const auto says = [page](const QString &words) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("PDFではプリンターの確認になりません")));
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const auto check = window.sheets.checkFile(made.readAll(), file);
        QVERIFY(check && check->codes.size() == 1 && check->codes.front().test);
    }

    // Also of a printer that this computer does not find now.
    void whatIsStoredIsShownWhenThePageOpens()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const test::PaperPile printers;
        PrinterProfile stored;
        stored.sheet = slipSheet();
        stored.printer = QStringLiteral("Counter");
        stored.dpi = 1'200;
        stored.tray = QStringLiteral("tray-7");
        stored.rightUm = 700;
        must(PrinterService(house.context(), printers).setProfile(house.admin(), stored));
        for (const bool plugged : {true, false}) {
            TestWindow window(house);
            window.printers.plugged = plugged;
            const PrinterPage *page = printerPage(window);
            QTRY_COMPARE(page->printers()->currentText(), stored.printer);
            QTRY_COMPARE(page->resolutions()->currentData().toInt(), stored.dpi);
            QCOMPARE(page->typed().tray, stored.tray);
            QCOMPARE(page->typed().rightUm, stored.rightUm);
        }
    }

    // The template is edited while its sheet is looked at.
    void thePreviewFollowsItsTemplate()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const QTemporaryDir folder;
        window.sheets.setTemplateFolder(folder.path());
        const auto edit = [&](const QByteArray &json) {
            QFile file(folder.filePath(QStringLiteral("invoice.json")));
            QVERIFY(json.isEmpty()
                        ? file.remove()
                        : file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
            file.close();
            window.sheets.reloadTemplates();
            SheetWindow::drawAllAgain();
        };
        SheetWish wish;
        wish.kind = SheetKind::Invoice;
        wish.number = makeBill(house).number;
        auto *sheet = new SheetWindow(window.context, wish, nullptr);
        sheet->show();
        QTRY_VERIFY(sheet->hasSheet());
        const auto finds = [sheet](const QString &words) {
            QSignalSpy searched(sheet->preview(), &PreviewPanel::searched);
            const_cast<PreviewPanel *>(sheet->preview())->find(words);
            return searched.wait() && sheet->preview()->hits() > 0;
        };
        QSignalSpy made(sheet, &SheetWindow::made), failed(sheet, &SheetWindow::failed);
        QByteArray json = printing::builtInTemplateFile(QStringLiteral("invoice"));
        const QString words = QStringLiteral("季節の御礼");
        QByteArray block = "'blocks': [{'id': 'thanks', 'items': [{'t': 'text', 's': '%1', "
                           "'box': [118, 59.8, 40, 3.4], 'pt': 7}]},";
        block.replace('\'', '"').replace("%1", words.toUtf8());
        json.replace("\"blocks\": [", block);
        edit(json);
        QVERIFY(made.wait());
        QVERIFY(finds(words));
        QVERIFY(!sheet->preview()->isOld());
        // With an error: said, and the picture is known as the one before.
        edit("{");
        QVERIFY(failed.wait());
        QVERIFY(sheet->preview()->isOld());
        QVERIFY(finds(words));
        QTRY_VERIFY(sheet->preview()->view()->isPainted());
        saveTo(QStringLiteral("sheet-old-picture.png"), *sheet);
        // Taken away: the program's own again.
        edit({});
        QVERIFY(made.wait());
        QVERIFY(!sheet->preview()->isOld());
        QVERIFY(!finds(words));
        sheet->close();
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

    // The one that is out can still be paid: another one is made when somebody says so, and only
    // when it leaves.
    void aGoodSlipIsReissuedWhenSomebodySaysSo()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        SheetWish wish;
        wish.kind = SheetKind::PaymentSlip;
        wish.number = makeBill(house).number;
        QPointer<SheetWindow> sheet = new SheetWindow(window.context, wish, nullptr);
        sheet->show();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 30'000);
        QVERIFY(!sheet->reissueButton()->isVisible()); // nothing is out
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 0);
        const QTemporaryDir folder;
        QSignalSpy saved(sheet, &SheetWindow::saved);
        const auto save = [&](const char *name) {
            sheet->saveTo(folder.filePath(QString::fromLatin1(name)));
            return saved.wait(30'000);
        };
        QVERIFY(save("first.pdf"));
        QTRY_VERIFY(sheet->reissueButton()->isVisible() && sheet->reissueButton()->isEnabled());
        sheet->reissueButton()->click();
        const auto *messages = sheet->findChild<MessageArea *>();
        QTRY_VERIFY(messages->bar() && messages->bar()->message().tone == Tone::Warn);
        QVERIFY(save("same.pdf")); // no answer: the same again
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 1);
        sheet->reissueButton()->click();
        QSignalSpy made(sheet, &SheetWindow::made);
        messages->findChildren<QAction *>().last()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30'000);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 1); // only looked at
        QVERIFY(save("new.pdf"));
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip WHERE reissue = 1"), 1);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 2);
        QVERIFY(sheet->close());
    }

    // Whoever hands it out reads it where the slip is looked at, and again when it has left.
    void theLastDigitOfASlipNumberIsTold()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        SheetWish wish;
        wish.kind = SheetKind::PaymentSlip;
        wish.number = makeBill(house).number;
        for (int issue = 0; issue <= 9; ++issue)
            must(SlipService(house.context()).issue(house.admin(), wish.number, true));
        const QString note = slipNoteText(SlipNote::LastDigit);
        SlipSide side(window.context);
        QSignalSpy shown(&side, &SlipSide::shown);
        side.make(wish.number);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        const auto labels = side.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&note](const QLabel *label) {
            return label->text().contains(note);
        }));
        QPointer<SheetWindow> sheet = new SheetWindow(window.context, wish, nullptr);
        sheet->show();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 30'000);
        const auto *messages = sheet->findChild<MessageArea *>();
        QTRY_VERIFY(messages->bar() && messages->bar()->message().happened == note);
        const QTemporaryDir folder;
        QSignalSpy saved(sheet, &SheetWindow::saved);
        sheet->saveTo(folder.filePath(QStringLiteral("last.pdf")));
        QVERIFY(saved.wait(30'000));
        QCOMPARE(messages->bar()->message().meaning, note);
        QCOMPARE(messages->bar()->message().tone, Tone::Warn);
        QVERIFY(sheet->close());
    }

    void aSheetTakesALanguageAndLargeType_data() { test::languageRows(); }
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
        sheets.setSubjects(bill.number, 1, false);
        const auto actions = sheets.menu()->actions();
        const auto receipt = std::find_if(actions.begin(), actions.end(), [](const QAction *each) {
            return each->text() == sheetKindText(SheetKind::Receipt);
        });
        QVERIFY(receipt != actions.end());
        QVERIFY(!(*receipt)->isEnabled() && !(*receipt)->toolTip().isEmpty()); // nothing came yet
        sheets.setSubjects(bill.number, 1, true);
        QVERIFY((*receipt)->isEnabled());
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
        QTRY_VERIFY_WITH_TIMEOUT(slip->preview()->view()->isPainted(), 60'000);
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
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
