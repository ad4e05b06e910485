// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers.h"
#include "models/wording/words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/rules/back_test_window.h"
#include "ui/pages/rules/clearing_rules_window.h"
#include "ui/pages/rules/pass_list.h"
#include "ui/pages/rules/payers_window.h"
#include "ui/pages/rules/rules_menu.h"
#include "ui/pages/rules/standing_window.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// What the clearing goes by, each in its window, opened from the clearing page.
class TestRulesWindows final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    // By the key and the menu, as a person would.
    template<typename Window>
    Window *open(int place)
    {
        m_office->shell.showPlace(Place::Clear);
        auto *menus = m_office->clearing->findChild<RulesMenu *>();
        [&] {
            QTRY_VERIFY(m_office->shell.isActiveWindow());
            QTest::keyClick(&m_office->shell, Qt::Key_F8);
            QTRY_VERIFY(menus->menu()->isVisible());
        }();
        menus->menu()->close(); // before its action, as a press does: closing activates the page
        menus->menu()->actions().at(place)->trigger();
        auto *window = m_office->clearing->findChild<Window *>();
        const auto isActive = [window] { return QApplication::activeWindow() == window; };
        if (!window || !QTest::qWaitFor(isActive))
            qFatal("the window did not open");
        return window;
    }
    // A transfer that a person clears by hand teaches its payer.
    void learn() const
    {
        const Customer customer = m_office->house.customer();
        const Bill bill =
            must(BillService(m_office->house.context())
                     .issue(m_office->house.admin(),
                            m_office->house.newBill(
                                customer.id,
                                {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 30'000)})));
        must(ClearingService(m_office->house.context())
                 .allocate(m_office->house.admin(),
                           m_office->transferred(),
                           {{bill.id, Yen(33'000), Yen(0)}}));
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup() { m_office.reset(); }

    void anOrderIsTriedAndSaved()
    {
        learn();
        auto *window = open<BackTestWindow>(0);
        QTRY_COMPARE(window->passes()->passes(), usualPasses());
        window->month()->setText(QStringLiteral("2026-08"));
        QTest::keyClick(window, Qt::Key_F9);
        const BackTestReport report = must(
            ClearingService(m_office->house.context())
                .backTest(
                    m_office->house.admin(), QDate(2026, 8, 1), QDate(2026, 8, 31), usualPasses()));
        QCOMPARE(report.payments, 1);
        QTRY_VERIFY(window->verdict().contains(QString::number(report.cleared)));
        QTRY_COMPARE(window->wrongOnes()->model()->rowCount(), report.wrong);
        Office::picture(*window, QStringLiteral("back-test"));

        QListWidget *list = window->passes()->list();
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        list->item(2)->setCheckState(Qt::Unchecked);
        PassOrder wanted = usualPasses();
        std::swap(wanted[0], wanted[1]);
        wanted.erase(wanted.begin() + 2);
        QCOMPARE(window->passes()->passes(), wanted);
        QTest::keyClick(window, Qt::Key_F12);
        const SettingService settings(m_office->house.context());
        QTRY_COMPARE(must(settings.passes(m_office->house.admin())), wanted);
        window->month()->setText(QStringLiteral("x"));
        QTest::keyClick(window, Qt::Key_F9);
        QTRY_VERIFY(window->messages()->count() > 0);
        window->close();
    }

    void aPayerIsForgotten()
    {
        learn();
        const PayerService payers(m_office->house.context());
        QCOMPARE(must(payers.list(m_office->house.admin(), {})).size(), std::size_t(1));
        auto *window = open<PayersWindow>(1);
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        Office::picture(*window, QStringLiteral("payers"));
        window->search()->setText(QStringLiteral("だれでもない"));
        QTRY_COMPARE(window->table()->model()->rowCount(), 0);
        window->search()->clear();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        QTest::keyClick(window, Qt::Key_F4); // asks
        QCOMPARE(must(payers.list(m_office->house.admin(), {})).size(), std::size_t(1));
        QTest::keyClick(window, Qt::Key_F4);
        QTRY_COMPARE(window->table()->model()->rowCount(), 0);
        QVERIFY(must(payers.list(m_office->house.admin(), {})).empty());
        window->close();
    }

    // Two people at one list: what another seat forgot first is said, and stays to be read.
    void aPayerThatIsGoneIsTold()
    {
        learn();
        const PayerService payers(m_office->house.context());
        auto *window = open<PayersWindow>(1);
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        const auto listed = must(payers.list(m_office->house.admin(), {}));
        must(payers.forget(m_office->house.admin(), listed.front().id));
        QTest::keyClick(window, Qt::Key_F4); // asks
        QCOMPARE(window->messages()->count(), 1);
        QTest::keyClick(window, Qt::Key_F4);
        QTRY_COMPARE(window->table()->model()->rowCount(), 0); // looked again, so it was tried
        const auto gone = payers.forget(m_office->house.admin(), listed.front().id).result();
        QVERIFY(!gone);
        QTRY_COMPARE(window->findChildren<MessageBar *>().size(), 1); // the question has left
        QCOMPARE(window->findChild<MessageBar *>()->accessibleDescription(),
                 faultText(gone.error()));
        window->close();
    }

    void aNumberIsIssuedBoundAndClosed()
    {
        const Customer customer = m_office->house.customer();
        const CustomerRow row = must(CustomerService(m_office->house.context())
                                         .rows(m_office->house.admin(), {customer.id.value()}))
                                    .front();
        const StandingNumberService service(m_office->house.context());
        auto *window = open<StandingWindow>(2);
        window->number()->setText(QStringLiteral("8880001"));
        QTest::keyClick(window, Qt::Key_F12);
        const QString forWhom = QStringLiteral("顧客を選んでください。");
        QVERIFY(window->customer()->accessibleDescription().contains(forWhom));
        window->customer()->setCustomer(row);
        QVERIFY(!window->customer()->accessibleDescription().contains(forWhom));
        const QString advice = QStringLiteral(
            "「12a4」は金額として読み取れません。12,000 のように円単位で入力してください。");
        window->least()->setText(QStringLiteral("12a4"));
        QTest::keyClick(window, Qt::Key_F12);
        QCOMPARE(window->least()->accessibleDescription(), QStringLiteral("下限：") + advice);
        QVERIFY(window->least()->hasFocus());
        window->most()->setText(QStringLiteral("12a4"));
        QTest::keyClick(window, Qt::Key_F12);
        QVERIFY(window->least()->hasFocus()); // the first that is wrong
        window->least()->clear();
        QTest::keyClick(window, Qt::Key_F12);
        QCOMPARE(window->most()->accessibleDescription(), QStringLiteral("上限：") + advice);
        QVERIFY(window->least()->accessibleDescription() != QStringLiteral("下限：") + advice);
        Office::picture(*window, QStringLiteral("standing-no-amount"));
        QVERIFY(must(service.list(m_office->house.admin())).empty());
        window->least()->setText(QStringLiteral("1,000"));
        window->most()->setText(QStringLiteral("５０，０００"));
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        const StandingNumber made = must(service.list(m_office->house.admin())).front();
        QCOMPARE(made.customerNumber, customer.number);
        QCOMPARE(made.least, Yen(1'000));
        QCOMPARE(made.most, Yen(50'000));
        window->table()->selectRow(0);
        QCOMPARE(window->number()->text(), QStringLiteral("8880001"));
        Office::picture(*window, QStringLiteral("standing"));
        QTest::keyClick(window, Qt::Key_F4); // asks
        QCOMPARE(must(service.list(m_office->house.admin())).size(), std::size_t(1));
        QTest::keyClick(window, Qt::Key_F4);
        QTRY_VERIFY(must(service.list(m_office->house.admin())).empty());
        QTRY_COMPARE(window->table()->model()->rowCount(), 0);
        window->close();
    }

    void theRulesOfTheHouseAreSaved()
    {
        const DifferenceService service(m_office->house.context());
        auto *window = open<ClearingRulesWindow>(3);
        QTRY_VERIFY(window->saveButton()->isEnabled());
        QCOMPARE(window->fee()->currentIndex(), 0); // as a discount
        window->fee()->setCurrentIndex(1);
        // What another person saves comes; what is chosen here and not saved stays.
        must(service.setRules(m_office->house.admin(), {FeeRule::Discount, true}));
        m_office->watch.tell();
        QTRY_COMPARE(window->standing()->currentIndex(), 1);
        QCOMPARE(window->fee()->currentIndex(), 1);
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_COMPARE(window->messages()->count(), 1);
        const ClearingRules rules = must(service.rules(m_office->house.admin()));
        QVERIFY(rules.fee == FeeRule::CollectionFee);
        QVERIFY(rules.standingAlone);
        Office::picture(*window, QStringLiteral("clearing-rules"));
    }
};

QTEST_MAIN(TestRulesWindows)
#include "tst_rules_windows.moc"
