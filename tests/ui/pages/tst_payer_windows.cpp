// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers.h"
#include "models/wording/words.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/rules/customer_payers_window.h"
#include "ui/pages/rules/payers_window.h"
#include "ui/pages/rules/standing_money_window.h"
#include "ui/pages/rules/standing_window.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// How customers pay: what was learned of it, and money on the numbers they pay into.
class TestPayerWindows final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    Bill issue(const Customer &customer) const
    {
        return must(
            BillService(m_office->house.context())
                .issue(m_office->house.admin(),
                       m_office->house.newBill(
                           customer.id,
                           {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 30'000)})));
    }
    // A transfer that a person clears by hand, short of a fee, teaches its payer and the fee.
    Customer learn() const
    {
        const Customer customer = m_office->house.customer();
        const Bill bill =
            must(BillService(m_office->house.context())
                     .issue(m_office->house.admin(),
                            m_office->house.newBill(
                                customer.id,
                                {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 30'400)})));
        must(ClearingService(m_office->house.context())
                 .allocate(m_office->house.admin(),
                           m_office->transferred(),
                           {{bill.id, Yen(33'000), Yen(440)}}));
        return customer;
    }
    // A transfer of 33,000 yen into a number that takes any amount.
    PaymentId paidInto(const QString &number) const
    {
        return must(m_office->house.store->write([&](Session &session) -> Result<PaymentId> {
            KK_TRY(
                const qint64 id,
                session.insert(
                    "INSERT INTO payment (agreement, channel, amount, received_on, received_at, "
                    "shop, slip_key, reissue, remitter_code, payer_key, state, unapplied, "
                    "operation) SELECT a.id, 'bank_transfer', 33000, '2026-08-03', '', '', '', 0, "
                    "?, '', 'confirmed', '', o.id FROM agreement a, "
                    "(SELECT MIN(id) AS id FROM operation) o "
                    "WHERE a.channel = 'bank_transfer' RETURNING id",
                    {number}));
            KK_CHECK(
                session.exec("INSERT INTO open_payment (payment, open) VALUES (?, 33000)", {id}));
            return PaymentId(id);
        }));
    }
    CustomerPayers known(const Customer &customer) const
    {
        return must(PayerService(m_office->house.context())
                        .ofCustomer(m_office->house.admin(), customer.number));
    }
    static void press(QWidget *window, Qt::Key key)
    {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, key);
    }
    void isWhole(QWidget *window) const
    {
        QStringList cut;
        const bool whole = QTest::qWaitFor(
            [&] { return (cut = test::cutWords(window, m_office->look)).isEmpty(); });
        QVERIFY2(whole, qPrintable(cut.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup() { m_office.reset(); }

    void aToleranceIsKept()
    {
        const Customer customer = learn();
        auto *payers = new PayersWindow(m_office->context, &m_office->shell);
        payers->show();
        QTRY_COMPARE(payers->table()->model()->rowCount(), 1);
        CustomerPayersWindow *window = payers->openCustomer();
        payers->close();
        QTRY_COMPARE(window->names()->model()->rowCount(), 1);
        window->tolerance()->setText(QStringLiteral("12a4"));
        press(window, Qt::Key_F12);
        QVERIFY(window->tolerance()->accessibleDescription().contains(QStringLiteral("12a4")));
        window->tolerance()->setText(QStringLiteral("10,001")); // more than is allowed
        press(window, Qt::Key_F12);
        QTRY_VERIFY(!window->tolerance()->accessibleDescription().contains(QStringLiteral("12a4")));
        QTRY_VERIFY(window->tolerance()->accessibleDescription().contains(
            QStringLiteral("10,000"))); // what is, beside the field
        QCOMPARE(known(customer).tolerance, Yen());
        window->tolerance()->setText(QStringLiteral("１，０００"));
        press(window, Qt::Key_F12);
        QTRY_COMPARE(known(customer).tolerance, Yen(1'000));
        QTRY_COMPARE(window->tolerance()->text(), QStringLiteral("1,000"));
        isWhole(window);
        Office::picture(*window, QStringLiteral("customer-payers"));
        window->customer()->setFocus();
        QTest::keyClick(window->customer(), Qt::Key_X); // nobody yet
        QVERIFY(window->tolerance()->text().isEmpty());
        press(window, Qt::Key_F12);
        QVERIFY(window->customer()->accessibleDescription().contains(
            QStringLiteral("顧客を選んでください。")));
        window->close();
    }

    void aFeeIsForgotten()
    {
        const Customer customer = learn();
        QCOMPARE(known(customer).fees.size(), std::size_t(1));
        auto *window = new CustomerPayersWindow(m_office->context, &m_office->shell);
        window->show();
        window->showCustomer(customer.id);
        QTRY_COMPARE(window->fees()->model()->rowCount(), 1);
        press(window, Qt::Key_F4); // asks
        QCOMPARE(window->messages()->count(), 1);
        QCOMPARE(known(customer).fees.size(), std::size_t(1));
        press(window, Qt::Key_F4);
        QTRY_VERIFY(known(customer).fees.empty());
        QTRY_COMPARE(window->fees()->model()->rowCount(), 0);
        window->close();
    }

    void payersGoIntoAFileAndComeBack()
    {
        learn();
        const QTemporaryDir folder;
        const PayerService service(m_office->house.context());
        const Actor admin = m_office->house.admin();
        auto *window = new PayersWindow(m_office->context, &m_office->shell);
        window->show();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        const auto tone = [window] {
            return window->messages()->bar() ? window->messages()->bar()->message().tone
                                             : Tone::Neutral;
        };
        const QString path = folder.filePath(QStringLiteral("payers.csv"));
        window->exportTo(folder.filePath(QStringLiteral("nowhere/payers.csv")));
        QTRY_COMPARE(tone(), Tone::Bad);
        window->exportTo(path);
        QTRY_COMPARE(tone(), Tone::Good);
        QVERIFY(QFile::exists(path));

        must(service.forget(admin, must(service.list(admin, {})).front().id));
        window->lookAt(path);
        QTRY_COMPARE(tone(), Tone::Accent); // what it would bring
        QVERIFY(must(service.list(admin, {})).empty());
        isWhole(window);
        Office::picture(*window, QStringLiteral("payers-from-file"));
        window->takeAction()->trigger();
        QTRY_COMPARE(tone(), Tone::Good);
        QCOMPARE(must(service.list(admin, {})).size(), std::size_t(1));
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);

        const QString other = folder.filePath(QStringLiteral("other.csv"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\r\n1,2\r\n");
        file.close();
        window->lookAt(other);
        QTRY_COMPARE(tone(), Tone::Bad);
        QVERIFY(window->messages()->bar()->message().meaning.contains(QStringLiteral("other.csv")));
        window->close();
    }

    void moneyOnANumberClearsTheOldestBill()
    {
        const QString number = QStringLiteral("8880001");
        const Customer customer = m_office->house.customer();
        const Bill older = issue(customer);
        const Bill newer = issue(customer);
        must(StandingNumberService(m_office->house.context())
                 .put(m_office->house.admin(), number, customer.number, Yen(1), Yen(50'000)));
        const PaymentId payment = paidInto(number);
        const auto openOf = [this](const Bill &bill) {
            return must(BillService(m_office->house.context())
                            .find(m_office->house.admin(), bill.number))
                .open;
        };
        auto *numbers = new StandingWindow(m_office->context, &m_office->shell);
        numbers->show();
        StandingMoneyWindow *window = numbers->openMoney();
        numbers->close();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        QTRY_COMPARE(window->bills()->model()->rowCount(), 1);
        QCOMPARE(window->table()->model()->index(0, 0).data().toLongLong(), payment.value());
        QCOMPARE(window->bills()->model()->index(0, 0).data().toString(),
                 billNumberText(older.number));
        QTRY_VERIFY(window->clearButton()->isEnabled());
        isWhole(window);
        Office::picture(*window, QStringLiteral("standing-money"));
        press(window, Qt::Key_F12); // asks
        QCOMPARE(window->messages()->count(), 1);
        QCOMPARE(openOf(older), Yen(33'000));
        press(window, Qt::Key_F12);
        QTRY_COMPARE(openOf(older), Yen());
        QCOMPARE(openOf(newer), Yen(33'000));
        QTRY_COMPARE(window->table()->model()->rowCount(), 0);
        QVERIFY(!window->clearButton()->isEnabled());
        window->close();
    }

    // What is beyond the limits of the number waits, and the window says why.
    void moneyBeyondTheLimitsIsNotCleared()
    {
        const QString number = QStringLiteral("8880002");
        const Customer customer = m_office->house.customer();
        issue(customer);
        must(StandingNumberService(m_office->house.context())
                 .put(m_office->house.admin(), number, customer.number, Yen(1), Yen(10'000)));
        paidInto(number);
        auto *window = new StandingMoneyWindow(m_office->context, &m_office->shell);
        window->show();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        QCOMPARE(window->table()->model()->index(0, 5).data().toString(),
                 unappliedText(Unapplied::AboveMost));
        QVERIFY(!window->clearButton()->isEnabled());
        window->clear();
        QCOMPARE(window->messages()->count(), 0);
        window->close();
    }
};

QTEST_MAIN(TestPayerWindows)
#include "tst_payer_windows.moc"
