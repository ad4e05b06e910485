// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/outbox_pump.h"
#include "models/services/sheets/pay_number_service.h"
#include "tests/ui/pages/played_centre.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/pay/confirm_panel.h"
#include "ui/pages/pay/customer_screen.h"
#include "ui/pages/pay/qr_side.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/qr_view.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace keshikomi;
using test::must;
using test::PlayedCentre;
using test::TestHouse;
using test::TestWindow;

class TestPayPage final : public test::Suite
{
    Q_OBJECT

private:
    static Bill makeBill(TestHouse &house, qint64 yen = 100'000, bool delivered = false)
    {
        return house.bill({demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, yen)}, delivered);
    }
    static Bill billOf(BillState state, qint64 open, qint64 reserved, bool delivered)
    {
        const QDate day(2026, 8, 3);
        return Bill{BillId(1),
                    1,
                    StoreId(1),
                    CustomerId(1),
                    QStringLiteral("x"),
                    Yen(1'000),
                    Yen(open),
                    Yen(reserved),
                    day,
                    day,
                    delivered ? day : QDate(),
                    state,
                    {},
                    {},
                    {}};
    }
    static void open(TestWindow &window, const Bill &bill)
    {
        window.pay->showBill(bill.number);
        window.shell.showPlace(Place::Pay);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTRY_VERIFY(window.pay->facts());
    }
    static QAction *action(TestWindow &window, ActionId id)
    {
        return window.shell.actions()->action(id);
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QStringLiteral("ja")); }

    void theLampSaysWhetherToHandOver_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<qint64>("reserved");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<int>("tone");
        const int issued = int(BillState::Issued);
        QTest::newRow("unpaid") << issued << 1'000LL << 0LL << false << int(Tone::Bad);
        QTest::newRow("partly") << issued << 1LL << 0LL << false << int(Tone::Bad);
        QTest::newRow("partly preliminary")
            << issued << 1'000LL << 999LL << false << int(Tone::Bad);
        QTest::newRow("preliminary") << issued << 1'000LL << 1'000LL << false << int(Tone::Warn);
        QTest::newRow("paid") << issued << 0LL << 0LL << false << int(Tone::Good);
        QTest::newRow("on account") << issued << 1'000LL << 0LL << true << int(Tone::Warn);
        QTest::newRow("done") << issued << 0LL << 0LL << true << int(Tone::Good);
        QTest::newRow("cancelled")
            << int(BillState::Cancelled) << 0LL << 0LL << false << int(Tone::Neutral);
    }
    void theLampSaysWhetherToHandOver()
    {
        QFETCH(int, state);
        QFETCH(qint64, open);
        QFETCH(qint64, reserved);
        QFETCH(bool, delivered);
        QFETCH(int, tone);
        const Bill bill = billOf(BillState(state), open, reserved, delivered);
        QCOMPARE(int(lampOf(bill).tone), tone);
        QVERIFY(!lampOf(bill).sentence.isEmpty());
    }
    void theQrAppearsByItself()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        must(SettingService(house.context())
                 .setPaymentHosts(house.admin(), {QStringLiteral("pay.kasasagi.example")}));
        must(AgreementService(house.context()).put(house.admin(), demo::backend()));
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QCOMPARE(window.pay->lamp()->tone(), Tone::Bad);
        QVERIFY(!window.pay->qrSide()->code()->isVisible());
        window.picture(QStringLiteral("pay-none-ja-100"));

        QTest::keyClick(&window.shell, Qt::Key_F9);
        QTRY_VERIFY(window.pay->facts()->liveRequest());
        QVERIFY(!window.pay->qrSide()->code()->isVisible()); // it is not sent yet
        PlayedCentre centre;
        centre.clientId = window.pay->facts()->liveRequest()->clientId;
        centre.amount = bill.open;
        centre.expiresAt = house.clock.now().addSecs(1'800);
        OutboxPump pump(house.context(), centre, house.admin());
        QObject::connect(&pump, &OutboxPump::settled, &window.watch, &DataWatch::tell);
        pump.pump();
        QTRY_VERIFY(window.pay->qrSide()->code()->isVisible());
        QVERIFY(!window.pay->qrSide()->code()->code().isEmpty());
        window.picture(QStringLiteral("pay-qr-ja-100"));

        QTest::keyClick(&window.shell, Qt::Key_F11);
        auto *screen = window.pay->findChild<CustomerScreen *>();
        QVERIFY(screen && screen->isVisible());
        if (qEnvironmentVariableIsSet("KK_PICTURES")) {
            screen->resize(1280, 800);
            screen->grab().save(qEnvironmentVariable("KK_PICTURES")
                                + QStringLiteral("/customer-ja.png"));
        }
        QTest::keyClick(screen, Qt::Key_Escape);
        QTRY_VERIFY(!window.pay->findChild<CustomerScreen *>());
    }
    void theLampTurnsWhenTheBooksChange()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QCOMPARE(window.pay->lamp()->tone(), Tone::Bad);
        must(BillService(house.context()).cancel(house.admin(), bill.number, {})); // elsewhere
        window.watch.tell();
        QTRY_COMPARE(window.pay->lamp()->tone(), Tone::Neutral);
        QVERIFY(!action(window, ActionId::PayQr)->isEnabled());
        QVERIFY(!action(window, ActionId::HandOver)->isEnabled());
    }
    // Books may answer slower than they change.
    void appearsHoweverOftenItIsRefreshed()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        QTimer changes;
        connect(&changes, &QTimer::timeout, this, [&window] { window.watch.tell(); });
        changes.start(0);
        open(window, bill);
    }
    void aSheetIsLookedAtThenSaved()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QCOMPARE(window.pay->sheets()->menu()->actions().size(),
                 5 + 1 + 2 + 1 + 3 + 1 + 4 + 1 + 1 + 1); // separators, a heading, many, the sets
        QPointer<SheetWindow> invoice = window.pay->sheets()->open(SheetKind::Invoice);
        QVERIFY(!invoice->isModal());
        QSignalSpy saved(invoice, &SheetWindow::saved);
        QTRY_VERIFY_WITH_TIMEOUT(invoice->hasSheet(), 60'000);
        QCOMPARE(house.number("SELECT count(*) FROM sheet_print"), 0);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("invoice.pdf"));
        invoice->saveTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(house.number("SELECT count(*) FROM sheet_print"), 1);
        const QString picture = qEnvironmentVariable("KK_PICTURES");
        if (!picture.isEmpty())
            invoice->grab().save(picture + QStringLiteral("/sheet-window-ja-100.png"));
        // Nobody chose a printer here: nothing leaves and nothing is counted.
        QSignalSpy none(invoice, &SheetWindow::noPrinter);
        invoice->print();
        QTRY_COMPARE(none.count(), 1);
        QCOMPARE(house.number("SELECT count(*) FROM sheet_print"), 1);
        invoice->close();

        // What the bill lacks for a sheet is said in its window, and nothing is counted.
        SheetWindow *receipt = window.pay->sheets()->open(SheetKind::Receipt);
        QSignalSpy failed(receipt, &SheetWindow::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QCOMPARE(failed.front().front().value<Error>().fault, Fault::FieldEmpty);
        QVERIFY(!receipt->hasSheet());
        QCOMPARE(house.number("SELECT count(*) FROM receipt"), 0);
        receipt->close();
    }
    void aSetIsOneFile()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        const PrintSet set{QStringLiteral("納車"),
                           {{SheetKind::Invoice, 2}, {SheetKind::PaymentSlip, 1}}};
        must(PrintSetService(house.context()).put(house.admin(), set));
        TestWindow window(house);
        open(window, bill);
        SheetMenu *sheets = window.pay->sheets();
        QSignalSpy shown(sheets, &SheetMenu::shown);
        sheets->button()->click();
        QTRY_COMPARE(shown.count(), 1);
        const QMenu *sets = sheets->menu()->actions().last()->menu();
        QCOMPARE(sets->actions().size(), 1);
        QCOMPARE(sets->actions().front()->text(), set.name);
        sheets->menu()->close();
        SheetWindow *made = sheets->openSet(set);
        QTRY_VERIFY_WITH_TIMEOUT(made->hasSheet(), 60'000);
        QCOMPARE(made->pages(), 3);
        QTemporaryDir folder;
        QSignalSpy saved(made, &SheetWindow::saved);
        made->saveTo(folder.filePath(QStringLiteral("set.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
        QCOMPARE(house.number("SELECT count(*) FROM sheet_print WHERE sheet = 'invoice'"), 1);
        QCOMPARE(house.number("SELECT count(*) FROM slip_print"), 1);
        QVERIFY(made->close());
    }
    void theCustomerHasSheetsToo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        for (const char *language : {"ja", "en"}) {
            for (const qreal scale : {1.0, 1.5})
                QTest::addRow("%s %d", language, qRound(scale * 100))
                    << QString::fromLatin1(language) << scale;
        }
    }
    void theCustomerHasSheetsToo()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        const qint64 customer = house.number("SELECT MAX(number) FROM customer");
        must(PayNumberService(house.context())
                 .setStanding(house.admin(), customer, {QStringLiteral("0000123456789"), {}, {}}));
        TestWindow window(house, scale);
        open(window, bill);
        SheetMenu *sheets = window.pay->sheets();
        QVERIFY(sheets->button()->isEnabled());
        SheetWindow *card = sheets->open(SheetKind::MemberCard);
        QTRY_VERIFY_WITH_TIMEOUT(card->hasSheet(), 60'000);
        QVERIFY2(card->windowTitle().contains(QString::number(customer)),
                 qPrintable(card->windowTitle()));
        QTemporaryDir folder;
        QSignalSpy saved(card, &SheetWindow::saved);
        card->saveTo(folder.filePath(QStringLiteral("card.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
        QCOMPARE(house.number("SELECT count(*) FROM sheet_print WHERE sheet = 'member-card' "
                              "AND customer IS NOT NULL AND bill IS NULL"),
                 1);
        sheets->menu()->popup(QPoint());
        const QString where = qEnvironmentVariable("KK_PICTURES");
        if (!where.isEmpty()) {
            const QString name = QStringLiteral("%1/sheets-%2-%3-%4.png").arg(where).arg(language);
            card->grab().save(name.arg(qRound(scale * 100)).arg(QStringLiteral("card")));
            sheets->menu()->grab().save(name.arg(qRound(scale * 100)).arg(QStringLiteral("menu")));
        }
        sheets->menu()->close();
        card->close();
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    void aSlipIsMadeReadBackAndSaved()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(window.pay->slipSide()->hasSlip(), 60'000);
        QTRY_VERIFY(!window.pay->facts()->history.empty());
        window.picture(QStringLiteral("pay-slip-ja-100"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slip.pdf"));
        QSignalSpy saved(window.pay->slipSide(), &SlipSide::saved);
        window.pay->slipSide()->saveTo(path);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(house.number("SELECT count(*) FROM slip_print"), 1);
        QCOMPARE(house.number("SELECT count(*) FROM slip"), 1);
        QTRY_VERIFY(std::any_of(window.pay->facts()->history.begin(),
                                window.pay->facts()->history.end(),
                                [](const HistoryEntry &entry) {
                                    return entry.kind == QLatin1String("printed")
                                        && entry.note == QLatin1String("#1 slip.pdf");
                                }));
    }
    // The paper that is out can still be paid: F8 asks on the page before there are two.
    void aChangedSlipIsAskedAbout_data() { test::languageRows(); }
    void aChangedSlipIsAskedAbout()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        must(SlipService(house.context()).issue(house.admin(), bill.number));
        must(SettingService(house.context())
                 .setKonbiniLimits(
                     house.admin(), house.clock.today(), KonbiniLimits{Yen(1), Yen(50'000), 60}));
        TestWindow window(house, scale);
        open(window, bill);
        SlipSide *side = window.pay->slipSide();
        QSignalSpy failed(side, &SlipSide::failed);
        for (int again = 0; again < 2; ++again) {
            QTest::keyClick(&window.shell, Qt::Key_F8);
            QTRY_VERIFY(side->reissueButton()->isVisible());
        }
        QVERIFY(!side->hasSlip() && failed.isEmpty());
        QCOMPARE(house.number("SELECT count(*) FROM slip"), 1);
        window.picture(
            QStringLiteral("pay-slip-asked-%1-%2").arg(language).arg(qRound(scale * 100)));
        side->reissueButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(side->hasSlip(), 60'000);
        QVERIFY(!side->reissueButton()->isVisible());
        QCOMPARE(side->slip()->noBarcode, NoBarcode::OverLimit);
        const QTemporaryDir folder; // only looked at so far
        side->saveTo(folder.filePath(QStringLiteral("slip.pdf")));
        QTRY_COMPARE(house.number("SELECT count(*) FROM slip"), 2);
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    // The customer could pay at the till and by card: F9 asks on the page, too.
    void aLinkBesideASlipIsAskedAbout_data() { test::languageRows(); }
    void aLinkBesideASlipIsAskedAbout()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        const QString name = QStringLiteral("pay-%3-%1-%2").arg(language).arg(qRound(scale * 100));
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        must(AgreementService(house.context()).put(house.admin(), demo::backend()));
        const Bill bill = makeBill(house);
        test::handOutSlip(house, bill.number);
        TestWindow window(house, scale);
        open(window, bill);
        QrSide *side = window.pay->qrSide();
        const QString cardWarning = window.pay->warning();
        for (int again = 0; again < 2; ++again) {
            QTest::keyClick(&window.shell, Qt::Key_F9);
            QTRY_VERIFY(side->anywayButton()->isVisible());
        }
        QCOMPARE(house.number("SELECT count(*) FROM payment_request"), 0);
        window.watch.tell(); // the question stays while the books are read again
        TestWindow::settle();
        QVERIFY(side->isAsking());
        window.picture(name.arg(QStringLiteral("link-asked")));

        // What is out stands among what was asked by, and the slip has its own steps and words.
        window.pay->showBill(bill.number, PayPage::Way::Slip);
        QTRY_VERIFY(window.pay->facts()->slips.size() == 1);
        QCOMPARE(window.pay->steps().steps.size(), 4);
        QCOMPARE(window.pay->steps().current, 2);
        QVERIFY(window.pay->warning() != cardWarning);
        window.picture(name.arg(QStringLiteral("slip-steps")));

        QTest::keyClick(&window.shell, Qt::Key_F9); // still the question
        QVERIFY(side->anywayButton()->isVisible());
        side->anywayButton()->click();
        QTRY_VERIFY(window.pay->facts()->liveRequest());
        QVERIFY(!side->isAsking() && !side->anywayButton()->isVisible());
        QCOMPARE(house.number("SELECT count(*) FROM payment_request"), 1);
        QTest::keyClick(&window.shell, Qt::Key_F9); // it is there: nothing new, nothing to ask
        TestWindow::settle();
        QVERIFY(!side->isAsking());
        window.picture(name.arg(QStringLiteral("link-and-slip")));
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    void cancellingAsksForTheNumber()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        must(AgreementService(house.context()).put(house.admin(), demo::backend()));
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QVERIFY(!action(window, ActionId::CancelRequest)->isEnabled());
        QTest::keyClick(&window.shell, Qt::Key_F9);
        QTRY_VERIFY(action(window, ActionId::CancelRequest)->isEnabled());
        QTest::keyClick(&window.shell, Qt::Key_F4);
        auto *typed = window.pay->confirm()->findChild<QLineEdit *>();
        QVERIFY(typed->isVisible() && typed->hasFocus());
        QTest::keyClicks(typed, QStringLiteral("B-999"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(window.pay->confirm()->isVisible()); // the wrong number does nothing
        QVERIFY(window.pay->facts()->liveRequest());
        typed->clear();
        QTest::keyClicks(typed, billNumberText(bill.number));
        window.picture(QStringLiteral("pay-cancel-ja-100"));
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!window.pay->facts()->liveRequest());
        QVERIFY(!window.pay->confirm()->isVisible());
        QCOMPARE(must(BillService(house.context()).find(house.admin(), bill.number)).state,
                 BillState::Issued);
    }
    void unpaidIsHandedOverOnlyByASecondWord()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        open(window, bill);
        QTest::keyClick(&window.shell, Qt::Key_F12);
        auto *message = window.pay->findChild<MessageBar *>();
        QVERIFY(message);
        const BillService bills(house.context());
        QVERIFY(!must(bills.find(house.admin(), bill.number)).deliveredOn.isValid());
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(window.pay->lamp()->tone(), Tone::Warn);
        QCOMPARE(must(bills.find(house.admin(), bill.number)).deliveredOn, house.clock.today());
    }
    void pagesFitInBothLanguages()
    {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ja")}) {
            installTranslations(*qApp, language);
            TestHouse house(Dialect::Sqlite);
            house.setUp();
            const Bill bill = makeBill(house);
            for (const qreal scale : {1.0, 1.5}) {
                TestWindow window(house, scale, scale > 1.2 ? ColourMode::Dark : ColourMode::Light);
                open(window, bill);
                window.picture(QStringLiteral("pay-%1-%2").arg(language).arg(int(scale * 100)));
                window.settle();
                QCOMPARE(window.shell.size(), QSize(1440, 900));
                const auto buttons = window.shell.findChildren<QPushButton *>();
                for (const QPushButton *button : buttons) {
                    if (button->isVisible())
                        QVERIFY2(button->width() >= button->sizeHint().width(),
                                 qPrintable(button->text()));
                }
            }
        }
        installTranslations(*qApp, QStringLiteral("ja"));
    }
};

QTEST_MAIN(TestPayPage)
#include "tst_pay_page.moc"
