// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/pay_number_service.h"
#include "models/services/sheets/sheets.h"
#include "tests/ui/pages/window_suite.h"
#include "ui/pages/paper/bill_numbers_window.h"
#include "ui/pages/paper/customer_paper_window.h"
#include "ui/parts/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::TestHouse;

// What a customer and a bill say of their sheets, each in the window it is opened in.
class TestPaperWishes final : public test::WindowSuite
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerHasItsWishes_data() { looks(); }
    void aCustomerHasItsWishes()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const Bill bill =
            house.bill({demo::lump(QStringLiteral("修理"), TaxKind::Standard, 30'000)});
        const qint64 customer = house.number("SELECT MAX(number) FROM customer");
        window->pay->showBill(bill.number);
        window->shell.showPlace(Place::Pay);
        QTRY_VERIFY(window->pay->facts());
        auto *pane = window->pay->details();
        auto *button = pane->findChild<QPushButton *>(QStringLiteral("customer-paper"));
        QTRY_VERIFY(button && button->isVisible());
        button->click();
        auto *wishes = pane->findChild<CustomerPaperWindow *>();
        QTRY_VERIFY(wishes && wishes->isRead());
        QVERIFY(wishes->reminders()->isChecked());
        wishes->large()->setChecked(true);
        wishes->language()->setCurrentIndex(1);
        wishes->reminders()->setChecked(false);
        wishes->closing()->setValue(20);
        wishes->smartPit()->setText(QStringLiteral("0000-1234-5678")); // a digit too few
        press(wishes, Qt::Key_F12);
        QTRY_COMPARE(wishes->messages()->count(), 1);
        const SheetService sheets(house.context());
        QCOMPARE(must(sheets.paper(house.admin(), customer)), CustomerPaper());
        wishes->smartPit()->setText(QStringLiteral("0000-1234-56789"));
        wishes->member()->setText(QStringLiteral("M-7"));
        wishes->expires()->setDay(QDate(2027, 3, 31));
        QSignalSpy saved(wishes, &CustomerPaperWindow::saved);
        press(wishes, Qt::Key_F12);
        QTRY_COMPARE(saved.size(), 1);
        CustomerPaper wanted;
        wanted.type = SheetForm::Type::Large;
        wanted.language = SheetForm::Language::English;
        wanted.reminders = false;
        wanted.closingDay = 20;
        QCOMPARE(must(sheets.paper(house.admin(), customer)), wanted);
        const PayNumberService numbers(house.context());
        QCOMPARE(must(numbers.standing(house.admin(), customer)),
                 (KeptNumber{
                     QStringLiteral("0000123456789"), QStringLiteral("M-7"), QDate(2027, 3, 31)}));
        picture("customer-paper", *wishes, window->look);
        wishes->smartPit()->clear(); // it has none any more
        press(wishes, Qt::Key_F12);
        QTRY_COMPARE(saved.size(), 2);
        const auto left = must(numbers.standing(house.admin(), customer));
        QVERIFY(!left || left->smartPit.isEmpty());
        wishes->close();
    }

    void aBillHasItsNumbers_data() { looks(); }
    void aBillHasItsNumbers()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        const Bill bill =
            house.bill({demo::lump(QStringLiteral("修理"), TaxKind::Standard, 30'000)});
        window->pay->showBill(bill.number);
        window->shell.showPlace(Place::Pay);
        QTRY_VERIFY(window->pay->facts());
        auto *pane = window->pay->details();
        pane->findChild<QPushButton *>(QStringLiteral("bill-numbers"))->click();
        auto *numbers = pane->findChild<BillNumbersWindow *>();
        QVERIFY(numbers);
        numbers->smartPit()->setText(QStringLiteral("0000 1234 56789"));
        press(numbers, Qt::Key_F12);
        QTRY_COMPARE(numbers->numbers().size(), std::size_t(1));
        QCOMPARE(numbers->numbers().front().amount, bill.open);
        numbers->channel()->setCurrentIndex(1);
        QVERIFY(!numbers->smartPit()->isVisible() && numbers->institution()->isVisible());
        numbers->institution()->setText(QStringLiteral("58001"));
        numbers->customer()->setText(QStringLiteral("00123456"));
        press(numbers, Qt::Key_F12); // the confirmation is missing
        QTRY_COMPARE(numbers->messages()->count(), 1);
        QCOMPARE(numbers->numbers().size(), std::size_t(1));
        numbers->confirmation()->setText(QStringLiteral("123456"));
        numbers->due()->setDay(house.clock.today().addDays(10));
        press(numbers, Qt::Key_F12);
        QTRY_COMPARE(numbers->numbers().size(), std::size_t(2));
        picture("bill-numbers", *numbers, window->look);
        numbers->close();
    }
};

QTEST_MAIN(TestPaperWishes)
#include "tst_paper_wishes.moc"
