// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"
#include "models/tables/order_table.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/orders/line_row.h"
#include "ui/pages/orders/order_form.h"
#include "ui/pages/orders/order_totals.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/top_bar.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keshikomi;
using test::TestHouse;
using test::TestWindow;

class TestOrdersPage final : public test::Suite
{
    Q_OBJECT

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void type(const QString &words)
    {
        if (words.size() == words.toLatin1().size()
            && words == QString::fromLatin1(words.toLatin1()))
            QTest::keyClicks(focus(), words);
        else
            TestWindow::compose(focus(), words);
    }
    static void enter() { QTest::keyClick(focus(), Qt::Key_Return); }
    static void typeAndEnter(const QString &words)
    {
        type(words);
        enter();
    }
    // Picks from the list of found customers: the one that holds the words.
    static void pick(TestWindow &window, const QString &words)
    {
        auto *list = window.shell.findChild<QListWidget *>();
        QTRY_VERIFY((list = window.shell.findChild<QListWidget *>()) && list->isVisible());
        const auto found = list->findItems(words, Qt::MatchContains);
        QVERIFY(!found.isEmpty());
        while (list->currentItem() != found.first())
            QTest::keyClick(focus(), Qt::Key_Down);
        enter();
    }
    static int rows(const TestWindow &window)
    {
        return window.orders->table()->model()->rowCount();
    }
    static QString cell(const TestWindow &window, int row, int column)
    {
        const QModelIndex index = window.orders->table()->model()->index(row, column);
        return index.data().toString();
    }
    static void waitForRows(const TestWindow &window)
    {
        QTRY_VERIFY(window.shell.isActiveWindow()); // else a key is nobody's
        QTRY_VERIFY(!window.orders->table()->isLoading());
        QTRY_VERIFY(!cell(window, 0, OrderTable::Customer).isEmpty());
    }
    static void demo(TestHouse &house)
    {
        DemoPlan plan;
        plan.customers = 30;
        plan.bills = 120;
        test::must(DemoService(house.context()).make(house.admin(), plan));
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QStringLiteral("ja")); }

    void theListShowsPagesOfTheBooks()
    {
        TestHouse house(Dialect::Sqlite);
        demo(house);
        TestWindow window(house);
        waitForRows(window);
        const auto all =
            test::must(OrderService(house.context()).ids(house.admin(), OrderFilter::All, {}));
        QCOMPARE(rows(window), int(all.size()));
        const auto first =
            test::must(OrderService(house.context()).rows(house.admin(), {all.front()}));
        QCOMPARE(cell(window, 0, OrderTable::Number), QString::number(first.front().number));
        QCOMPARE(cell(window, 0, OrderTable::Customer), first.front().customer);
        window.picture(QStringLiteral("orders-ja-100"));
    }
    void filtersAndSearchNarrowTheList()
    {
        TestHouse house(Dialect::Sqlite);
        demo(house);
        const OrderService orders(house.context());
        const Customer yamada = house.customer(QStringLiteral(u"山田 次郎"));
        test::must(orders.add(house.admin(),
                              {yamada.id,
                               {},
                               QStringLiteral(u"板金"),
                               house.clock.today(),
                               {},
                               {demo::lump(QStringLiteral(u"板金"), TaxKind::Standard, 50'000)}}));
        TestWindow window(house);
        waitForRows(window);
        const int all = rows(window);
        auto *chips = window.orders->findChild<ChoiceChips *>();
        const auto buttons = chips->findChildren<ChoiceChip *>();
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QTRY_COMPARE(rows(window), 1); // the demo has billed its own
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        const auto unpaid = test::must(orders.ids(house.admin(), OrderFilter::Unpaid, {}));
        QVERIFY(!unpaid.empty());
        QTRY_COMPARE(rows(window), int(unpaid.size()));
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QTRY_COMPARE(rows(window), all);

        QTest::keyClick(&window.shell, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.shell.topBar()->search()->hasFocus());
        const QAction *pay = window.shell.actions()->action(ActionId::OrderPay);
        QTRY_VERIFY(pay->isEnabled());
        TestWindow::compose(focus(), QStringLiteral(u"山田"));
        QVERIFY(!pay->isEnabled()); // the row that is marked is not what was searched for
        const auto found =
            test::must(orders.ids(house.admin(), OrderFilter::All, QStringLiteral(u"山田")));
        QVERIFY(!found.empty());
        QTRY_COMPARE(rows(window), int(found.size()));
        QTRY_VERIFY(cell(window, 0, OrderTable::Customer).contains(QStringLiteral(u"山田")));
        QTRY_VERIFY(window.shell.actions()->action(ActionId::OrderReport)->isEnabled());
        QTest::keyClick(focus(), Qt::Key_Escape);
        QTRY_COMPARE(rows(window), all);
    }
    void anOrderIsTypedAndBilledByKeyboardAlone()
    {
        TestHouse house(Dialect::Sqlite);
        demo(house);
        TestWindow window(house);
        waitForRows(window);
        const int before = rows(window);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTest::keyClick(&window.shell, Qt::Key_F2);
        QVERIFY(window.orders->isFormOpen());
        QVERIFY(qobject_cast<CustomerPicker *>(focus()));
        type(QStringLiteral(u"山田"));
        pick(window, QStringLiteral(u"山田"));
        typeAndEnter(QStringLiteral(u"車検(24か月)"));
        typeAndEnter(QStringLiteral(u"みなと S"));
        typeAndEnter(QStringLiteral(u"横浜 302 み 12-34"));
        enter(); // received today
        enter(); // due as usual
        typeAndEnter(QStringLiteral(u"24か月点検整備")); // name
        enter(); // quantity
        enter(); // unit price
        enter(); // tax
        typeAndEnter(QStringLiteral("60000"));
        typeAndEnter(QStringLiteral(u"エンジンオイル"));
        typeAndEnter(QStringLiteral("4.5 L"));
        typeAndEnter(QStringLiteral("1,200"));
        enter(); // tax; the amount follows from the price
        QCOMPARE(window.orders->form()->findChild<OrderTotals *>()->total(),
                 QStringLiteral(u"¥71,940"));
        enter(); // no more work
        typeAndEnter(QStringLiteral(u"自動車重量税"));
        typeAndEnter(QStringLiteral("24600"));
        QCOMPARE(window.orders->form()->findChild<OrderTotals *>()->total(),
                 QStringLiteral(u"¥96,540"));
        window.picture(QStringLiteral("form-ja-100"));
        QTest::keyClick(&window.shell, Qt::Key_F12);
        QTRY_COMPARE(window.shell.place(), Place::Pay);
        QTRY_VERIFY(window.pay->facts());
        const Bill bill = window.pay->facts()->bill;
        QCOMPARE(bill.amount, Yen(96'540));
        QCOMPARE(bill.open, Yen(96'540));
        QCOMPARE(bill.subject, QStringLiteral(u"車検(24か月)"));
        QCOMPARE(int(bill.lines.size()), 3);
        QCOMPARE(bill.lines[1].quantityMilli, 4'500);
        QCOMPARE(bill.lines[1].unit, QStringLiteral("L"));
        QCOMPARE(bill.lines[2].taxKind, TaxKind::Statutory);
        QCOMPARE(bill.dueOn, house.clock.today().addDays(OrderForm::usualDueDays));
        QVERIFY(!bill.deliveredOn.isValid());
        window.shell.showPlace(Place::Orders);
        QTRY_COMPARE(rows(window), before + 1);
        QTRY_COMPARE(cell(window, 0, OrderTable::Subject), QStringLiteral(u"車検(24か月)"));
        QCOMPARE(window.orders->table()->currentIndex().row(), 0);
    }
    void aNewCustomerIsMadeInTheForm()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        QTRY_VERIFY(!window.orders->table()->isLoading());
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTest::keyClick(&window.shell, Qt::Key_F2);
        type(QStringLiteral(u"新井 薫"));
        pick(window, QStringLiteral(u"新井"));
        typeAndEnter(QStringLiteral(u"アライ カオル"));
        enter(); // honorific
        typeAndEnter(QStringLiteral("045-000-0000"));
        enter(); // postcode
        enter(); // address
        typeAndEnter(QStringLiteral(u"店頭販売"));
        for (int i = 0; i < 4; ++i)
            enter(); // a shop: no vehicle; the days as they are
        typeAndEnter(QStringLiteral(u"商品"));
        for (int i = 0; i < 3; ++i)
            enter();
        typeAndEnter(QStringLiteral("1000"));
        QTest::keyClick(&window.shell, Qt::Key_F12);
        QTRY_VERIFY(window.pay->facts());
        QCOMPARE(window.pay->facts()->bill.amount, Yen(1'100));
        const CustomerService customers(house.context());
        const auto ids = test::must(customers.ids(house.admin(), QStringLiteral(u"アライ")));
        QCOMPARE(int(ids.size()), 1);
        const CustomerRow made = test::must(customers.rows(house.admin(), ids)).front();
        QCOMPARE(made.name, QStringLiteral(u"新井 薫"));
        QCOMPARE(made.phone, QStringLiteral("045-000-0000"));
        QCOMPARE(made.open, Yen(1'100));
    }
    void theHonorificFollowsTheNameUntilItIsChosen()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTest::keyClick(&window.shell, Qt::Key_F2);
        auto *picker = window.orders->form()->findChild<CustomerPicker *>();
        const auto boxes = window.orders->form()->findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) {
            return box->findText(QStringLiteral(u"御中")) >= 0;
        });
        QVERIFY(found != boxes.end());
        QComboBox *const honorific = *found;
        const auto name = [&](const QString &words) {
            picker->setFocus();
            picker->selectAll();
            type(words);
            pick(window, words);
            return honorific->currentText();
        };
        QCOMPARE(name(QStringLiteral(u"（株）新井工業")), QStringLiteral(u"御中"));
        QCOMPARE(name(QStringLiteral(u"新井 薫")), QStringLiteral(u"様"));
        honorific->setFocus();
        QTest::keyClick(honorific, Qt::Key_Down);
        QCOMPARE(honorific->currentText(), QStringLiteral(u"御中"));
        QCOMPARE(name(QStringLiteral(u"新井 薫")), QStringLiteral(u"御中"));
        window.orders->form()->empty();
        QCOMPARE(name(QStringLiteral(u"新井 薫")), QStringLiteral(u"様"));
    }
    void aFormThatIsNotReadySaysWhatIsMissing()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        QTest::keyClick(&window.shell, Qt::Key_F2);
        QTest::keyClick(&window.shell, Qt::Key_F12);
        auto *picker = window.orders->form()->findChild<CustomerPicker *>();
        QVERIFY(picker->hasFocus());
        QVERIFY(!picker->accessibleDescription().isEmpty());
        QCOMPARE(house.number("SELECT count(*) FROM work_order"), 0);
        // What was typed is still there after a look at the list.
        type(QStringLiteral("abc"));
        QTest::keyClick(focus(), Qt::Key_Escape);
        if (window.orders->isFormOpen())
            QTest::keyClick(focus(), Qt::Key_Escape); // the first one closed the list
        QVERIFY(!window.orders->isFormOpen());
        QTest::keyClick(&window.shell, Qt::Key_F2);
        QCOMPARE(picker->text(), QStringLiteral("abc"));
    }
    void anUnbilledOrderGetsItsBill()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Customer customer = house.customer();
        NewWorkOrder order{customer.id, {}, QStringLiteral(u"板金"), house.clock.today(), {}, {}};
        order.lines.push_back(demo::lump(QStringLiteral(u"板金"), TaxKind::Standard, 50'000));
        test::must(OrderService(house.context()).add(house.admin(), order));
        TestWindow window(house);
        waitForRows(window);
        QTRY_VERIFY(window.shell.actions()->action(ActionId::SaveOrder)->isEnabled());
        QVERIFY(!window.shell.actions()->action(ActionId::OrderPay)->isEnabled());
        QTest::keyClick(&window.shell, Qt::Key_F12);
        QTRY_COMPARE(window.shell.place(), Place::Pay);
        QTRY_VERIFY(window.pay->facts());
        QCOMPARE(window.pay->facts()->bill.amount, Yen(55'000));
    }
    void theFormFollowsTheFocus()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, 1.5);
        QVERIFY(QTest::qWaitForWindowActive(&window.shell));
        window.orders->newOrder();
        const auto rows = window.orders->form()->findChildren<LineRow *>();
        QVERIFY(rows.last()->visibleRegion().isEmpty()); // the costs are below the fold
        rows.last()->focusFirst();
        QTRY_VERIFY(!focus()->visibleRegion().isEmpty());
    }
    // Whether a bill is paid is what the list is asked for: other columns give way to it.
    void theStateIsAlwaysInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"ja", "en"}) {
            for (const qreal scale : {1.0, 1.5}) {
                for (const QSize size : {QSize(1440, 900), QSize(1366, 768)})
                    QTest::addRow("%s %d %d", language, qRound(scale * 100), size.width())
                        << QString::fromLatin1(language) << scale << size;
            }
        }
    }
    void theStateIsAlwaysInSight()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        QFETCH(const QSize, size);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        demo(house);
        TestWindow window(house, scale);
        window.shell.resize(size);
        waitForRows(window);
        TestWindow::settle();
        const LedgerTable *table = window.orders->table();
        const int end = table->columnViewportPosition(OrderTable::Progress)
            + table->columnWidth(OrderTable::Progress);
        QVERIFY(!table->isColumnHidden(OrderTable::Progress));
        QVERIFY2(end <= table->viewport()->width(), qPrintable(QString::number(end)));
        window.picture(QStringLiteral("orders-state-%1-%2-%3")
                           .arg(language)
                           .arg(qRound(scale * 100))
                           .arg(size.width()));
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    void nothingIsCutOffAt150()
    {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ja")}) {
            installTranslations(*qApp, language);
            TestHouse house(Dialect::Sqlite);
            demo(house);
            for (const qreal scale : {1.0, 1.5}) {
                TestWindow window(house, scale);
                waitForRows(window);
                const QString name = QStringLiteral("orders-%1-") + language
                    + QStringLiteral("-%1").arg(int(scale * 100));
                window.picture(name.arg(QStringLiteral("list")));
                window.orders->newOrder();
                QTRY_VERIFY(window.orders->form()->findChild<CustomerPicker *>()->hasFocus());
                window.picture(name.arg(QStringLiteral("form")));
                window.settle();
                QCOMPARE(window.shell.size(), QSize(1440, 900));
                const auto buttons = window.shell.findChildren<QPushButton *>();
                for (const QPushButton *button : buttons) {
                    if (!button->isVisible())
                        continue;
                    const bool narrow = button->width() < button->sizeHint().width();
                    QVERIFY2(!narrow, qPrintable(language + QLatin1Char(' ') + button->text()));
                }
                const auto labels = window.orders->findChildren<QLabel *>();
                for (const QLabel *label : labels) {
                    if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
                        QVERIFY2(label->width() >= label->sizeHint().width(),
                                 qPrintable(label->text()));
                }
            }
        }
        installTranslations(*qApp, QStringLiteral("ja"));
    }
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
