// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/orders/completion_window.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace keshikomi;
using test::TestHouse;
using test::TestWindow;

// From the list of work orders to the sheet in the customer's hand.
class TestCompletionWindow final : public test::Suite
{
    Q_OBJECT

private:
    static WorkOrder orderIn(TestHouse &house, bool billed)
    {
        NewWorkOrder order{house.customer().id,
                           Vehicle{QStringLiteral("みなと S"), QStringLiteral("横浜 302 み 12-34")},
                           QStringLiteral("車検(24か月)"),
                           house.clock.today().addDays(-2),
                           {},
                           {demo::lump(QStringLiteral("点検"), TaxKind::Standard, 50'000)}};
        const WorkOrder made = test::must(OrderService(house.context()).add(house.admin(), order));
        if (billed) {
            test::must(
                BillService(house.context())
                    .issueForOrder(
                        house.admin(), made.number, house.clock.today().addDays(20), QDate()));
        }
        return made;
    }
    static CompletionWindow *openedIn(TestWindow &window)
    {
        CompletionWindow *opened = nullptr;
        window.shell.activateWindow(); // a window before it may have closed
        const auto ready = [&window] {
            return window.shell.isActiveWindow() && !window.orders->table()->isLoading()
                && window.shell.actions()->action(ActionId::OrderReport)->isEnabled();
        };
        [&] { QTRY_VERIFY(ready()); }();
        QTest::keyClick(&window.shell, Qt::Key_F7);
        [&] {
            QTRY_VERIFY((opened = window.orders->findChild<CompletionWindow *>())
                        && opened->isRead());
        }();
        return opened;
    }
    static CompletionReport kept(TestHouse &house, const WorkOrder &order)
    {
        return test::must(
            CompletionReportService(house.context()).find(house.admin(), order.number));
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
    }

    void whatIsTypedStandsOnTheSheet()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const WorkOrder order = orderIn(house, true);
        TestWindow window(house);
        CompletionWindow *form = openedIn(window);
        QVERIFY(form);
        QVERIFY(!form->sheetButton()->isEnabled()); // nothing is done yet
        form->completed()->setText(QStringLiteral("8/2"));
        form->mileage()->setText(QStringLiteral("８２，３４０ km"));
        form->worker()->setText(QStringLiteral("整備 太郎"));
        form->next()->setText(QStringLiteral("2028/08/02"));
        form->advice()->setPlainText(
            QStringLiteral("タイヤの溝が残りわずかです。\n\n洗車を承ります。\n"));
        QSignalSpy saved(form, &CompletionWindow::saved);
        QTRY_VERIFY(form->isActiveWindow()); // else a key is nobody's
        QTest::keyClick(form, Qt::Key_F12);
        QTRY_COMPARE(saved.count(), 1);
        const CompletionReport report = kept(house, order);
        QCOMPARE(report.completedOn, QDate(2026, 8, 2));
        QCOMPARE(report.mileageKm, 82'340);
        QCOMPARE(report.worker, QStringLiteral("整備 太郎"));
        QCOMPARE(report.checker, QString());
        QCOMPARE(report.nextInspection, QDate(2028, 8, 2));
        QCOMPARE(report.advice.size(), 2);
        QVERIFY(form->sheetButton()->isEnabled());
        SheetWindow *sheet = form->showSheet();
        QTRY_VERIFY(sheet->hasSheet());
        QCOMPARE(sheet->pages(), 1);
    }

    // Escape leaves the window from every field; what was typed only when it is pressed twice.
    void escapeLeavesAndAsks()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const WorkOrder order = orderIn(house, true);
        TestWindow window(house);
        QPointer<CompletionWindow> form = openedIn(window);
        QVERIFY(form);
        QCOMPARE(form->completed()->day(), house.clock.today()); // proposed, not kept
        QCOMPARE(kept(house, order), CompletionReport());
        QTest::keyClick(form->completed(), Qt::Key_Escape);
        QTRY_VERIFY(!form); // nothing was typed

        form = openedIn(window);
        QVERIFY(form);
        const QList<QWidget *> fields{form->completed(),
                                      form->mileage(),
                                      form->worker(),
                                      form->checker(),
                                      form->next(),
                                      form->advice()};
        form->worker()->setText(QStringLiteral("整備 太郎"));
        for (QWidget *field : fields) {
            QTest::keyClick(field, Qt::Key_Escape);
            QCOMPARE(form->messages()->count(), 1);
            QVERIFY(form->isVisible());
            form->mileage()->setText(form->mileage()->text() + QLatin1Char('1')); // asks anew
        }
        QTest::keyClick(form->advice(), Qt::Key_Escape);
        QTest::keyClick(form->advice(), Qt::Key_Escape);
        QTRY_VERIFY(!form);
        QCOMPARE(kept(house, order), CompletionReport());

        form = openedIn(window);
        QVERIFY(form);
        QSignalSpy saved(form, &CompletionWindow::saved);
        form->worker()->setText(QStringLiteral("整備 太郎"));
        form->save();
        QTRY_COMPARE(saved.count(), 1);
        QTest::keyClick(form, Qt::Key_Escape); // it is saved: nothing to ask
        QTRY_VERIFY(!form);
        QCOMPARE(kept(house, order).completedOn, house.clock.today());
    }

    void whatCannotBeReadIsSaidAtItsField()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const WorkOrder order = orderIn(house, false);
        TestWindow window(house);
        CompletionWindow *form = openedIn(window);
        QVERIFY(form);
        form->mileage()->setText(QStringLiteral("8万"));
        form->save();
        QVERIFY(!form->mileage()->accessibleDescription().isEmpty());
        QTRY_VERIFY(form->mileage()->hasFocus());
        form->mileage()->clear();
        form->next()->setText(QStringLiteral("夏"));
        form->save();
        QTRY_VERIFY(form->next()->hasFocus());
        form->next()->clear();
        form->completed()->setText(QStringLiteral("2026/08/09")); // has not come yet
        form->save();
        QTRY_COMPARE(form->messages()->count(), 1);
        QCOMPARE(kept(house, order), CompletionReport());
        form->completed()->setText(QStringLiteral("2026/08/03"));
        QSignalSpy saved(form, &CompletionWindow::saved);
        form->save();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!form->sheetButton()->isEnabled()); // the sheet is the bill's, and there is none
    }

    void itFitsInBothLanguages()
    {
        for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
            installTranslations(*qApp, language);
            for (const qreal scale : {1.0, 1.5}) {
                TestHouse house(Dialect::Sqlite);
                house.setUp();
                orderIn(house, true);
                TestWindow window(house, scale);
                CompletionWindow *form = openedIn(window);
                QVERIFY(form);
                TestWindow::settle();
                const QString name =
                    QStringLiteral("completion-%1-%2").arg(language).arg(int(scale * 100));
                if (const QString folder = qEnvironmentVariable("KK_PICTURES"); !folder.isEmpty()) {
                    form->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
                    window.picture(name + QStringLiteral("-page"));
                }
                const auto labels = form->findChildren<QLabel *>();
                for (const QLabel *label : labels) {
                    if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
                        QVERIFY2(label->width() >= label->sizeHint().width(),
                                 qPrintable(name + label->text()));
                }
            }
        }
    }
};

QTEST_MAIN(TestCompletionWindow)
#include "tst_completion_window.moc"
