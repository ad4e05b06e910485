// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payment_hosts.h"
#include "printing/sheet_template.h"
#include "tests/ui/pages/window_suite.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/settings/links_window.h"
#include "ui/pages/settings/message_window.h"
#include "ui/pages/settings/print_sets_window.h"
#include "ui/pages/settings/sample_window.h"
#include "ui/pages/settings/settings_menu.h"
#include "ui/pages/settings/templates_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::TestHouse;
using test::TestWindow;

// What a store says once of its sheets and links, each in the window it is opened in.
class TestSettingsWindows final : public test::WindowSuite
{
    Q_OBJECT

private:
    // By the menu of the settings, as a person would.
    template<typename Window>
    static Window *open(TestWindow &window, int place)
    {
        auto *page = new PrinterPage(window.context);
        window.shell.addPage(Place::Settings, page);
        window.shell.showPlace(Place::Settings);
        page->more()->button()->click();
        page->more()->menu()->close();
        page->more()->menu()->actions().at(place)->trigger();
        auto *opened = page->findChild<Window *>();
        if (!opened)
            qFatal("the window did not open");
        return opened;
    }

private Q_SLOTS:
    void aTemplateThatIsWrongIsSaidAtOnce_data() { looks(); }
    void aTemplateThatIsWrongIsSaidAtOnce()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        const QByteArray right = printing::builtInTemplateFile(QStringLiteral("card"));
        write("card.json", right);
        QByteArray wrong = printing::builtInTemplateFile(QStringLiteral("haraikomi"));
        wrong.replace("\"title\": \"", "\"title\": 5, \"titel\": \"");
        write("haraikomi.json", wrong.replace("\"w\": 210", "\"w\": \"wide\""));
        write("cards.json", "{}"); // no kind of sheet is called so
        auto *templates = open<TemplatesWindow>(*window, 0);
        QVERIFY(!templates->checkButton()->isEnabled());
        templates->setFolder(folder.path());
        QTRY_COMPARE(templates->files().size(), std::size_t(3));
        const auto faultsOf = [templates](std::size_t at) {
            std::vector<Fault> faults;
            for (const Error &error : templates->files()[at].errors)
                faults.push_back(error.fault);
            return faults;
        };
        QVERIFY(faultsOf(0).empty());
        QCOMPARE(faultsOf(1), std::vector{Fault::NoSuchSheet});
        QCOMPARE(faultsOf(2), std::vector(3, Fault::TemplateWrong));
        QCOMPARE(must(SettingService(house.context()).templateFolder(house.admin())),
                 folder.path());
        // The first that is wrong is shown; every error of another one, too.
        QCOMPARE(templates->table()->currentIndex().row(), 1);
        QVERIFY(templates->errors().contains(QStringLiteral("cards")));
        templates->table()->setCurrentIndex(templates->table()->model()->index(2, 0));
        const QStringList told = templates->errors().split(QLatin1Char('\n'));
        QCOMPARE(std::size_t(told.size()), faultsOf(2).size());
        QVERIFY(templates->errors().contains(QStringLiteral("title")));
        QVERIFY(templates->errors().contains(QStringLiteral("page")));
        picture("templates", *templates, window->look);
        // It follows the file without a press.
        write("haraikomi.json", printing::builtInTemplateFile(QStringLiteral("haraikomi")));
        QTRY_VERIFY(faultsOf(2).empty());
        QVERIFY(templates->errors().isEmpty());
        QFile::remove(folder.filePath(QStringLiteral("cards.json")));
        QTRY_COMPARE(templates->files().size(), std::size_t(2));
        QSignalSpy checked(templates, &TemplatesWindow::checked);
        press(templates, Qt::Key_F12);
        QTRY_COMPARE(checked.size(), 1);
        templates->setFolder({});
        QTRY_VERIFY(templates->folder().isEmpty() && templates->files().empty());
    }

    void aTemplateIsExportedToBeginWith_data() { looks(); }
    void aTemplateIsExportedToBeginWith()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const QTemporaryDir folder;
        auto *templates = open<TemplatesWindow>(*window, 0);
        QComboBox *kinds = templates->kinds();
        const auto exportTo = [&](const QString &kind) {
            kinds->setCurrentIndex(kinds->findData(kind));
            press(templates, Qt::Key_F8);
            auto *dialog = templates->findChild<QFileDialog *>();
            QVERIFY(dialog);
            dialog->setDirectory(folder.path());
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
            QTRY_VERIFY(!templates->findChild<QFileDialog *>());
        };
        const auto written = [&folder](const char *name) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSignalSpy copied(templates, &TemplatesWindow::copied);
        exportTo(QStringLiteral("card"));
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(written("card.json"), printing::builtInTemplateFile(QStringLiteral("card")));
        picture("templates-exported", *templates, window->look);
        // The folder it lies in is not read before it is wanted.
        QVERIFY(templates->folder().isEmpty());
        const auto actions = templates->findChildren<QAction *>();
        const auto use = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == TemplatesWindow::tr("Use this folder");
        });
        QVERIFY(use != actions.end());
        (*use)->trigger();
        QTRY_COMPARE(templates->files().size(), std::size_t(1));
        QVERIFY(templates->files().front().errors.empty());
        // What was edited is never written over.
        QFile edited(folder.filePath(QStringLiteral("card.json")));
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write("mine");
        edited.close();
        QTRY_VERIFY(!templates->files().front().errors.empty());
        exportTo(QStringLiteral("card"));
        QTRY_VERIFY(templates->messages()->bar()
                    && templates->messages()->bar()->message().meaning.contains(
                        QLatin1String("card.json")));
        QCOMPARE(written("card.json"), QByteArray("mine"));
        QCOMPARE(copied.size(), 1);
        exportTo(QStringLiteral("invoice"));
        QTRY_COMPARE(templates->files().size(), std::size_t(2));
    }

    void aSampleFollowsItsTemplate_data() { looks(); }
    void aSampleFollowsItsTemplate()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const QTemporaryDir folder;
        const auto write = [&folder](const QByteArray &bytes) {
            QFile file(folder.filePath(QStringLiteral("card.json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        const QByteArray right = printing::builtInTemplateFile(QStringLiteral("card"));
        write(right);
        auto *templates = open<TemplatesWindow>(*window, 0);
        QVERIFY(!templates->sampleButton()->isEnabled());
        templates->setFolder(folder.path());
        QTRY_COMPARE(templates->files().size(), std::size_t(1));
        templates->table()->setCurrentIndex(templates->table()->model()->index(0, 0));
        QVERIFY(templates->sampleButton()->isEnabled());
        SampleWindow *sample = templates->showSample();
        QTRY_VERIFY_WITH_TIMEOUT(sample->hasSample(), 30'000);
        QCOMPARE(sample->kind(), SheetKind::CardSheet);
        const auto tells = [sample](const QString &text) {
            auto *preview = const_cast<PreviewPanel *>(sample->preview());
            QSignalSpy searched(preview, &PreviewPanel::searched);
            preview->find(text);
            return searched.wait(10'000) && preview->hits() > 0;
        };
        QVERIFY(tells(QStringLiteral("SAMPLE")));
        picture("sample", *sample, window->look);
        QSignalSpy shown(sample, &SampleWindow::shown);
        QByteArray changed = right;
        changed.replace("お支払い用紙", "お支払いの御案内");
        QVERIFY(changed != right);
        write(changed);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
        QVERIFY(tells(QStringLiteral("御案内")));
        write("{}"); // the last that was right stays, and is marked so
        QTRY_VERIFY_WITH_TIMEOUT(sample->preview()->isOld(), 30'000);
        QVERIFY(sample->messages()->bar());
    }

    void theMessageIsWrittenWithItsWords_data() { looks(); }
    void theMessageIsWrittenWithItsWords()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const QTemporaryDir folder;
        QImage map(900, 600, QImage::Format_RGB32);
        map.fill(Qt::gray);
        QVERIFY(map.save(folder.filePath(QStringLiteral("map.png"))));
        auto *message = open<MessageWindow>(*window, 1);
        QTRY_VERIFY(message->isRead());
        message->titleField()->setText(QStringLiteral("冬タイヤ"));
        message->text()->setPlainText(QStringLiteral("点検のお知らせです。"));
        message->text()->moveCursor(QTextCursor::Start);
        const int name = message->words()->findText(QStringLiteral("{お名前}"));
        QVERIFY(name > 0);
        message->words()->setCurrentIndex(name);
        Q_EMIT message->words()->activated(name);
        QVERIFY(message->text()->toPlainText().startsWith(QStringLiteral("{お名前}点検")));
        message->setPicture(folder.filePath(QStringLiteral("map.png")));
        QTRY_VERIFY(message->hasPicture());
        message->coupon()->setText(QStringLiteral("W-2026"));
        const MessageService service(house.context());
        const auto stored = [&] {
            return must(service.message(house.admin(), SheetKind::SmartPit, 0));
        };
        press(message, Qt::Key_F12); // a coupon without its last day
        QTRY_COMPARE(message->messages()->count(), 1);
        QVERIFY(!stored());
        message->ends()->setDay(QDate(2026, 12, 31));
        press(message, Qt::Key_F12);
        QTRY_VERIFY(message->messages()->count() == 1 && stored());
        QCOMPARE(stored()->couponNumber, QStringLiteral("W-2026"));
        QCOMPARE(stored()->couponEnds, QDate(2026, 12, 31));
        QVERIFY(!stored()->picture.isEmpty());
        picture("message", *message, window->look);
        // A postcard has its own.
        QTRY_VERIFY(message->isRead());
        message->kinds()->setCurrentIndex(1);
        QTRY_VERIFY(message->isRead() && message->text()->toPlainText().isEmpty());
        message->kinds()->setCurrentIndex(0);
        QTRY_VERIFY(!message->text()->toPlainText().isEmpty());
        QTRY_VERIFY(message->isRead());
        // A picture that the sheet has no room for is refused now, and what is stored stays.
        QVERIFY(
            QImage(4, 3, QImage::Format_RGB32).save(folder.filePath(QStringLiteral("dot.png"))));
        const QByteArray kept = stored()->picture;
        message->setPicture(folder.filePath(QStringLiteral("dot.png")));
        message->titleField()->setText(QStringLiteral("夏タイヤ"));
        QTRY_VERIFY(message->pictureBytes() != kept);
        press(message, Qt::Key_F12);
        QTRY_COMPARE(message->messages()->count(), 1);
        QTRY_VERIFY(message->messages()->findChildren<MessageBar *>().size() == 1);
        QCOMPARE(stored()->title, QStringLiteral("冬タイヤ"));
        press(message, Qt::Key_F4);
        QVERIFY(stored());
        press(message, Qt::Key_F4);
        QTRY_VERIFY(!stored());
    }

    void aMessageThatFitsOnNoSheetIsRefused_data() { looks(); }
    void aMessageThatFitsOnNoSheetIsRefused()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        auto *message = open<MessageWindow>(*window, 1);
        QTRY_VERIFY(message->isRead());
        const QString tale(580, QChar(u'あ'));
        message->text()->setPlainText(tale);
        press(message, Qt::Key_F12);
        QTRY_COMPARE(message->messages()->count(), 1);
        const QString said = message->messages()->bar()->message().meaning;
        QVERIFY2(said.contains(tale.left(30) + QChar(u'…')), qPrintable(said));
        const MessageService service(house.context());
        QVERIFY(!must(service.message(house.admin(), SheetKind::SmartPit, 0)));
        message->text()->setPlainText(tale.left(150));
        press(message, Qt::Key_F12);
        QTRY_VERIFY(must(service.message(house.admin(), SheetKind::SmartPit, 0)));
    }

    void aSetIsPutInOrder_data() { looks(); }
    void aSetIsPutInOrder()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        auto *sets = open<PrintSetsWindow>(*window, 2);
        const auto add = [sets](SheetKind kind, int copies) {
            sets->kinds()->setCurrentIndex(sets->kinds()->findData(sheetKindName(kind)));
            sets->copies()->setValue(copies);
            sets->addSheet();
        };
        const auto at = [sets](int row) {
            sets->sheets()->setCurrentIndex(sets->sheets()->model()->index(row, 0));
        };
        QVERIFY(!sets->removeButton()->isEnabled()); // a new one
        sets->name()->setText(QStringLiteral("納車"));
        press(sets, Qt::Key_F12); // nothing in it
        QTRY_COMPARE(sets->messages()->count(), 1);
        add(SheetKind::Invoice, 2);
        add(SheetKind::PaymentSlip, 1);
        add(SheetKind::CompletionReport, 1);
        sets->sheets()->setFocus();
        QTest::keyClick(sets->sheets(), Qt::Key_Up, Qt::AltModifier);
        at(0);
        for (int times = 0; times < 3; ++times) // it is the last one at the second
            QTest::keyClick(sets->sheets(), Qt::Key_Down, Qt::AltModifier);
        press(sets, Qt::Key_F12);
        const PrintSetService service(house.context());
        const auto stored = [&] { return must(service.sets(house.admin())); };
        QTRY_COMPARE(stored().size(), std::size_t(1));
        const std::vector<PrintSetItem> wanted{
            {SheetKind::CompletionReport, 1}, {SheetKind::PaymentSlip, 1}, {SheetKind::Invoice, 2}};
        QVERIFY(stored().front().items == wanted);
        QTRY_COMPARE(sets->sets()->model()->rowCount(), 1);
        picture("print-sets", *sets, window->look);
        at(1);
        sets->sheets()->setFocus();
        QTest::keyClick(sets->sheets(), Qt::Key_Delete);
        press(sets, Qt::Key_F12);
        QTRY_COMPARE(stored().front().items.size(), std::size_t(2));
        // A second one beside it; chosen in the list each shows its own sheets.
        press(sets, Qt::Key_F2);
        QVERIFY(sets->name()->text().isEmpty() && sets->sheets()->model()->rowCount() == 0);
        sets->name()->setText(QStringLiteral("車検"));
        add(SheetKind::Invoice, 1);
        press(sets, Qt::Key_F12);
        QTRY_COMPARE(sets->sets()->model()->rowCount(), 2);
        const int other = stored().front().name == QStringLiteral("納車") ? 0 : 1;
        sets->sets()->setCurrentIndex(sets->sets()->model()->index(other, 0));
        QCOMPARE(sets->name()->text(), QStringLiteral("納車"));
        QCOMPARE(sets->sheets()->model()->rowCount(), 2);
        press(sets, Qt::Key_F4);
        QCOMPARE(stored().size(), std::size_t(2));
        press(sets, Qt::Key_F4);
        QTRY_COMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored().front().name, QStringLiteral("車検"));
    }

    void aHostIsAllowedAndRemovedAndTheSenderNamed_data() { looks(); }
    void aHostIsAllowedAndRemovedAndTheSenderNamed()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const SettingService settings(house.context());
        must(settings.setPaymentHosts(
            house.admin(),
            {QStringLiteral("old.example"), QStringLiteral("pay.kasasagi.example")}));
        auto *links = open<LinksWindow>(*window, 3);
        const auto rows = [links] { return links->hosts()->model()->rowCount(); };
        QTRY_COMPARE(rows(), 2);
        links->sender()->setText(QStringLiteral("0120-000-000"));
        links->senderHost()->setCurrentIndex(1);
        press(links, Qt::Key_F12);
        const auto sender = [&] { return must(settings.smsSender(house.admin())); };
        QTRY_COMPARE(sender().host, QStringLiteral("pay.kasasagi.example"));
        QCOMPARE(sender().sender, QStringLiteral("0120-000-000"));
        // What is no name of a host is refused, and stays to be mended.
        const auto allow = [links](const QString &host) {
            links->newHost()->setText(host);
            QTest::keyClick(links->newHost(), Qt::Key_Return);
        };
        allow(QStringLiteral("https://new.example/pay"));
        QTRY_COMPARE(links->messages()->count(), 1);
        QVERIFY(!links->newHost()->text().isEmpty());
        QCOMPARE(rows(), 2);
        allow(QStringLiteral("New.Example"));
        QTRY_COMPARE(rows(), 3);
        links->hosts()->setCurrentIndex(links->hosts()->model()->index(0, 0));
        press(links, Qt::Key_F4);
        picture("links", *links, window->look);
        QCOMPARE(must(settings.paymentHosts(house.admin())).size(), 3);
        press(links, Qt::Key_F4);
        QTRY_COMPARE(
            must(settings.paymentHosts(house.admin())),
            QStringList({QStringLiteral("pay.kasasagi.example"), QStringLiteral("new.example")}));
        QTRY_COMPARE(rows(), 2);
    }
};

QTEST_MAIN(TestSettingsWindows)
#include "tst_settings_windows.moc"
