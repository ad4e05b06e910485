// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/outbox_pump.h"
#include "printing/sheet_template.h"
#include "tests/ui/pages/played_centre.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/pay/qr_side.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/qr_view.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::PlayedCentre;
using test::TestHouse;
using test::TestWindow;

// What is said on the page of a payment is true, and all of it can be seen.
class TestPaySight final : public test::Suite
{
    Q_OBJECT

private:
    static Bill makeBill(TestHouse &house, qint64 yen = 100'000)
    {
        return house.bill({demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, yen)}, false);
    }
    static void open(TestWindow &window, const Bill &bill)
    {
        window.pay->showBill(bill.number);
        window.shell.showPlace(Place::Pay);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTRY_VERIFY(window.pay->facts());
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QStringLiteral("ja")); }

    void whatToSayIsWhatTheSlipSays_data()
    {
        QTest::addColumn<bool>("barcode");
        QTest::addColumn<bool>("bank");
        QTest::addColumn<bool>("link");
        QTest::addColumn<QString>("said");
        QTest::newRow("till") << true << true << true << QStringLiteral("2026年08月31日");
        QTest::newRow("bank") << false << true << true << QStringLiteral("口座");
        QTest::newRow("link") << false << false << true << QStringLiteral("QR");
        QTest::newRow("here") << false << false << false << QStringLiteral("当店");
    }
    void whatToSayIsWhatTheSlipSays()
    {
        QFETCH(const bool, barcode);
        QFETCH(const bool, bank);
        QFETCH(const bool, link);
        SlipContent slip;
        slip.due = QDate(2026, 8, 31);
        if (barcode)
            slip.barcode = QString(44, QLatin1Char('0'));
        if (bank)
            slip.bank = SheetBank();
        if (link)
            slip.link = SheetLink();
        QFETCH(const QString, said);
        QVERIFY2(slipSentence(&slip).contains(said), qPrintable(slipSentence(&slip)));
    }
    void anOverdueSlipPromisesNoTill()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        house.clock.set(house.clock.now().addDays(60));
        TestWindow window(house);
        open(window, bill);
        QTest::keyClick(&window.shell, Qt::Key_F8);
        const QString before = window.pay->hint();
        QTRY_VERIFY_WITH_TIMEOUT(window.pay->slipSide()->hasSlip(), 60'000);
        QCOMPARE(window.pay->slipSide()->slip()->noBarcode, NoBarcode::PastDue);
        QVERIFY(window.pay->hint() != before);
        QCOMPARE(window.pay->hint(), slipSentence(window.pay->slipSide()->slip()));
        window.picture(QStringLiteral("pay-overdue-ja-100"));
    }
    // Books that did not answer are asked again without anybody's doing.
    void aBillThatCouldNotBeReadAppearsLater()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        const auto rename = [&house](const char *sql) {
            must(house.store->write([sql](Session &session) { return session.exec(sql); }));
        };
        rename("ALTER TABLE slip_print RENAME TO slip_print_away");
        TestWindow window(house);
        window.pay->showBill(bill.number);
        window.shell.showPlace(Place::Pay);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTRY_VERIFY(window.pay->messages()->bar());
        QCOMPARE(window.pay->messages()->bar()->message().tone, Tone::Bad);
        QVERIFY(!window.pay->facts());
        rename("ALTER TABLE slip_print_away RENAME TO slip_print");
        QTRY_VERIFY_WITH_TIMEOUT(window.pay->facts(), 60'000);
        QTRY_VERIFY(!window.pay->messages()->bar());
    }
    // Whoever opens the bill again sees that the customer has a slip, and gets the same one.
    void aSlipThatIsOutIsNotMadeAgain_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
    }
    void aSlipThatIsOutIsNotMadeAgain()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        test::handOutSlip(house, bill.number);
        TestWindow window(house, scale);
        open(window, bill);
        QTRY_VERIFY(window.pay->facts() && window.pay->facts()->slipOut);
        window.pay->showBill(bill.number, PayPage::Way::Slip);
        QTRY_COMPARE(window.pay->hint(), slipSentence(nullptr, true));
        QVERIFY(window.pay->hint() != slipSentence(nullptr));
        window.picture(QStringLiteral("pay-slip-out-%1-%2").arg(language).arg(qRound(scale * 100)));
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(window.pay->slipSide()->hasSlip(), 60'000);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 1);
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    // What is looked at is what would be printed, also when a template was edited meanwhile.
    void theSlipFollowsItsTemplate()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = makeBill(house);
        TestWindow window(house);
        const QTemporaryDir folder;
        window.sheets.setTemplateFolder(folder.path());
        open(window, bill);
        window.pay->showBill(bill.number, PayPage::Way::Slip);
        SlipSide *side = window.pay->slipSide();
        QTest::keyClick(&window.shell, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(side->hasSlip(), 60'000);
        side->look();
        auto *preview = side->findChild<PreviewPanel *>();
        QVERIFY(preview);
        const auto finds = [preview](const QString &words) {
            QSignalSpy searched(preview, &PreviewPanel::searched);
            preview->find(words);
            return searched.wait() && preview->hits() > 0;
        };
        const QString words = QStringLiteral("季節の御礼");
        QVERIFY(!finds(words));
        QByteArray json = printing::builtInTemplateFile(QStringLiteral("haraikomi"));
        QByteArray block = "'blocks': [{'id': 'thanks', 'items': [{'t': 'text', 's': '%1', "
                           "'box': [118, 64, 40, 3.4], 'pt': 7}]},";
        block.replace('\'', '"').replace("%1", words.toUtf8());
        json.replace("\"blocks\": [", block);
        QFile file(folder.filePath(QStringLiteral("haraikomi.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        window.sheets.reloadTemplates();
        QSignalSpy shown(side, &SlipSide::shown);
        SlipSide::drawAllAgain();
        QVERIFY(shown.wait(60'000));
        QVERIFY(finds(words));
        QVERIFY(preview->close());
    }
    void everythingOfALiveLinkIsInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en") << QStringLiteral("en") << 1.0;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
    }
    void everythingOfALiveLinkIsInSight()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        must(SettingService(house.context())
                 .setPaymentHosts(house.admin(), {QStringLiteral("pay.kasasagi.example")}));
        must(AgreementService(house.context()).put(house.admin(), demo::backend()));
        const Bill bill = makeBill(house);
        TestWindow window(house, scale);
        open(window, bill);
        QTest::keyClick(&window.shell, Qt::Key_F9);
        QTRY_VERIFY(window.pay->facts()->liveRequest());
        PlayedCentre centre;
        centre.clientId = window.pay->facts()->liveRequest()->clientId;
        centre.amount = bill.open;
        centre.expiresAt = QDateTime(QDate(2027, 1, 25), QTime(1, 54), Qt::UTC);
        OutboxPump pump(house.context(), centre, house.admin());
        QObject::connect(&pump, &OutboxPump::settled, &window.watch, &DataWatch::tell);
        pump.pump();
        QTRY_VERIFY(window.pay->qrSide()->code()->isVisible());
        TestWindow::settle();
        int seen = 0;
        for (const QPushButton *button : window.pay->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            const QRect inside(button->mapTo(window.pay, QPoint()), button->size());
            QVERIFY2(inside.left() >= 0 && inside.right() < window.pay->width(),
                     qPrintable(button->text()));
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
            ++seen;
        }
        QVERIFY(seen >= 4);
        bool told = false; // the day, as the link lives for months
        for (const QLabel *label : window.shell.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(QLatin1String("2027/")));
        QVERIFY(told);
        window.picture(QStringLiteral("pay-live-%1-%2").arg(language).arg(qRound(scale * 100)));
        installTranslations(*qApp, QStringLiteral("ja"));
    }
};

QTEST_MAIN(TestPaySight)
#include "tst_pay_sight.moc"
