// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers.h"
#include "models/wording/words.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/refunds/refund_account_window.h"
#include "ui/pages/refunds/refund_bank.h"
#include "ui/pages/refunds/refund_outside_window.h"
#include "ui/pages/refunds/refunds_page.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// The way of a refund, by key: another person's request, the approval, the bank's file, the money
// that left; and the account it goes to.
class TestRefundsPage final : public test::Suite
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Office> m_office;
    RefundsPage *m_page = nullptr;
    std::optional<Customer> m_customer;

    RefundService service() const { return RefundService(m_office->house.context()); }
    Actor other() const
    {
        return Actor{QStringLiteral("sora"), Role::Admin, QStringLiteral("desk 2")};
    }
    // Nothing of the transfer tells that it is this customer's money: a person says so.
    RefundId requestedBy(const Actor &actor) const
    {
        return must(service().requestOfPayment(
                        actor, m_office->transferred(), {}, {m_customer->number, true}, {}))
            .id;
    }
    RefundState stateOf(RefundId id) const
    {
        for (const RefundRow &row : must(service().list(m_office->house.admin(), true))) {
            if (row.id == id)
                return row.state;
        }
        qFatal("no such refund");
    }
    void show(int refunds)
    {
        m_office->shell.showPlace(Place::Refunds);
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        QTRY_COMPARE(m_page->table()->model()->rowCount(), refunds);
        QTRY_VERIFY(m_page->bank()->agreements()->count() > 0);
    }
    void press(int key) { QTest::keyClick(&m_office->shell, Qt::Key(key)); }
    RefundOutsideWindow *outside()
    {
        m_page->bank()->otherwiseButton()->click();
        auto *window = m_page->findChild<RefundOutsideWindow *>();
        if (!window || !QTest::qWaitForWindowActive(window)
            || !QTest::qWaitFor([window] { return window->isActiveWindow(); }))
            qFatal("the window did not open");
        return window;
    }
    void isWhole(QWidget &window, const QString &name)
    {
        QTRY_VERIFY2(test::cutWords(&window, m_office->look).isEmpty(), qPrintable(name));
        Office::picture(window, name);
    }
    // The row of a payment in the list of those that are open.
    static int rowOf(const LedgerTable &payments, PaymentId payment)
    {
        const QAbstractItemModel *model = payments.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString()
                == QStringLiteral("P-%1").arg(payment.value()))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(
                                                     QLatin1String(QTest::currentTestFunction()))),
                                                 QSettings::IniFormat);
        m_office = std::make_unique<Office>(m_settings.get());
        m_page = new RefundsPage(m_office->context);
        m_office->shell.addPage(Place::Refunds, m_page);
        m_customer = m_office->house.customer();
        must(service().setAccount(m_office->house.admin(),
                                  m_customer->number,
                                  BankAccount{QStringLiteral("0001"),
                                              {},
                                              QStringLiteral("001"),
                                              {},
                                              QStringLiteral("1"),
                                              QStringLiteral("1"),
                                              QStringLiteral("ミホン")}));
    }
    void cleanup() { m_office.reset(); }

    void goesFromRequestToPaid()
    {
        const RefundId refund = requestedBy(other());
        show(1);
        press(Qt::Key_F12);
        QTRY_COMPARE(stateOf(refund), RefundState::Approved);
        const QString path = m_folder.filePath(QStringLiteral("refunds.txt"));
        m_page->bank()->exportTo(path); // no orderer code yet: said, and nothing is booked
        QCOMPARE(stateOf(refund), RefundState::Approved);
        QVERIFY(m_page->messages()->count() > 0);
        m_page->bank()->orderer()->setText(QStringLiteral("1234567890"));
        m_page->bank()->transferOn()->setDay(m_office->house.clock.today()); // paid today, too
        m_page->bank()->exportTo(path);
        QTRY_COMPARE(stateOf(refund), RefundState::Exported);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("121"));
        QVERIFY(bytes.contains("0000033000"));
        const QString again = m_folder.filePath(QStringLiteral("again.txt"));
        QTRY_VERIFY(m_page->bank()->hasExport()); // the list tells of it
        m_page->bank()->writeAgain(again);
        QTRY_VERIFY(QFile::exists(again));
        QFile second(again);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), bytes);
        QTRY_VERIFY(m_office->context.actions.action(ActionId::RefundPaid)->isEnabled());
        Office::picture(m_office->shell, QStringLiteral("refunds"));
        press(Qt::Key_F9);
        QTRY_COMPARE(stateOf(refund), RefundState::Paid);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
        m_page->showAll(true);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QCOMPARE(
            m_settings->value(QStringLiteral("refunds/orderer/") + demo::bank().key).toString(),
            QStringLiteral("1234567890"));
    }

    // One's own request waits for somebody else: the key does nothing and the page says why.
    void onesOwnIsNotApproved()
    {
        const RefundId refund = requestedBy(m_office->house.admin());
        show(1);
        QVERIFY(!m_page->approveButton()->isEnabled());
        QVERIFY(!m_page->hint()->text().isEmpty());
        press(Qt::Key_F12);
        m_page->approve();
        QTRY_COMPARE(stateOf(refund), RefundState::Requested);
        Office::picture(m_office->shell, QStringLiteral("refunds-own"));
    }

    // The first press asks; what was sent is only cancelled as the bank's own return.
    void isCancelledByTwoPresses()
    {
        const RefundId refund = requestedBy(other());
        show(1);
        press(Qt::Key_F4);
        QVERIFY(m_page->messages()->count() > 0);
        QCOMPARE(stateOf(refund), RefundState::Requested);
        press(Qt::Key_F4);
        QTRY_COMPARE(stateOf(refund), RefundState::Cancelled);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    }

    // In cash after all: one step, and no file for the bank has it any more.
    void whatWasPaidOtherwiseIsRecorded()
    {
        const RefundId refund = requestedBy(other());
        show(1);
        RefundOutsideWindow *window = outside();
        QVERIFY(window->heading()->text().contains(refundNumberText(refund.value())));
        QVERIFY(window->customer()->isHidden());
        QTRY_VERIFY(window->recordButton()->isEnabled());
        window->day()->setDay(m_office->house.clock.today().addDays(1));
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_VERIFY(window->day()->hasFocus()); // it has not come yet
        QVERIFY(!window->day()->accessibleDescription().isEmpty());
        window->day()->setDay(m_office->house.clock.today());
        QTest::keyClick(window, Qt::Key_F12); // says what would be
        QTRY_COMPARE(window->messages()->count(), 1);
        QTRY_VERIFY(window->recordButton()->isEnabled());
        QCOMPARE(stateOf(refund), RefundState::Requested);
        isWhole(*window, QStringLiteral("refund-otherwise"));
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_COMPARE(stateOf(refund), RefundState::Cancelled);
        const auto rows = must(service().list(m_office->house.admin(), true));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.back().state, RefundState::Paid);
        QCOMPARE(rows.back().method, RefundMethod::Cash);
        QCOMPARE(rows.back().amount, Yen(33'000));
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
        QTRY_VERIFY(!window->recordButton()->isEnabled()); // nothing is chosen any more
        window->close();
    }

    // Without a refund that was asked for: the payment is chosen, and a person says whose it is.
    void moneyOfAPaymentThatWentBackIsRecorded()
    {
        const PaymentId payment = m_office->transferred();
        show(0);
        RefundOutsideWindow *window = outside();
        QTRY_VERIFY(rowOf(*window->payments(), payment) >= 0);
        QVERIFY(!window->recordButton()->isEnabled());
        window->search()->setText(QStringLiteral("no such payer"));
        QTRY_COMPARE(window->payments()->model()->rowCount(), 0);
        window->search()->clear();
        QTRY_VERIFY(rowOf(*window->payments(), payment) >= 0);
        window->payments()->selectRow(rowOf(*window->payments(), payment));
        QVERIFY(window->recordButton()->isEnabled());
        QTest::keyClick(window, Qt::Key_F12); // whose?
        QVERIFY(!window->customer()->accessibleDescription().isEmpty());
        const CustomerService customers(m_office->house.context());
        window->customer()->setCustomer(
            must(customers.rows(m_office->house.admin(), {m_customer->id.value()})).front());
        window->amount()->setText(QStringLiteral("3000"));
        window->method()->setCurrentIndex(1);
        QTest::keyClick(window, Qt::Key_F12); // nothing tells that it is theirs
        QTRY_VERIFY(window->confirmed()->isVisible());
        isWhole(*window, QStringLiteral("refund-otherwise-owner"));
        window->confirmed()->setChecked(true);
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_COMPARE(window->messages()->count(), 1);
        QTRY_VERIFY(window->recordButton()->isEnabled());
        QVERIFY(must(service().list(m_office->house.admin(), true)).empty());
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_COMPARE(must(service().list(m_office->house.admin(), true)).size(), std::size_t(1));
        const RefundRow made = must(service().list(m_office->house.admin(), true)).front();
        QCOMPARE(made.state, RefundState::Paid);
        QCOMPARE(made.method, RefundMethod::Card);
        QCOMPARE(made.amount, Yen(3'000));
        window->close();
    }

    void theAccountIsTyped()
    {
        const Customer customer = m_office->house.customer(QStringLiteral("試験 次郎"));
        auto *window = new RefundAccountWindow(m_office->context, &m_office->shell);
        window->show();
        window->showCustomer(customer.id.value());
        QTRY_VERIFY(window->customer()->customer());
        QTRY_VERIFY(window->account().bank()->hasFocus());
        window->account().bank()->setText(QStringLiteral("０００９"));
        window->account().branch()->setText(QStringLiteral("227"));
        window->account().number()->setText(QStringLiteral("7654321"));
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_VERIFY(window->messages()->count() > 0); // no holder yet
        QVERIFY(!must(service().account(m_office->house.admin(), customer.number)));
        window->account().holder()->setText(QStringLiteral("シケン ジロウ"));
        QTest::keyClick(window, Qt::Key_F12);
        QTRY_VERIFY(must(service().account(m_office->house.admin(), customer.number)).has_value());
        QCOMPARE(must(service().account(m_office->house.admin(), customer.number))->bank,
                 QStringLiteral("0009"));
        Office::picture(*window, QStringLiteral("refund-account"));
        window->close();
    }
};

QTEST_MAIN(TestRefundsPage)
#include "tst_refunds_page.moc"
