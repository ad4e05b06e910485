// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/clearing/payments_side.h"
#include "ui/pages/clearing/split_rows.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/top_bar.h"

#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// 保留 and 分割 on the clearing page, worked by key alone.
class TestClearingHands final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    ClearingPage *page() const { return m_office->clearing; }
    LedgerTable *table() const { return page()->table(); }
    // A settled line that can be cleared, with that many bills picked.
    bool goToLine(int picks)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            table()->selectRow(row);
            const qint64 id = currentRecord(table());
            const bool settled = QTest::qWaitFor(
                [&] { return page()->shownPayment() == id && page()->choice()->isSettled(); });
            if (!settled)
                return false;
            ClearingChoice *choice = page()->choice();
            for (int i = 0; i < int(choice->offers().size()) && choice->chosen().size() < picks;
                 ++i) {
                if (!choice->chosen().contains(i))
                    QTest::keyClick(table(), Qt::Key(Qt::Key_1 + i));
            }
            const PaymentRow *line = page()->payments()->currentRow();
            if (choice->chosen().size() >= picks && line && line->open > Yen(10))
                return true;
        }
        return false;
    }
    Yen openOfPayment(qint64 id) const
    {
        return must(ClearingService(m_office->house.context())
                        .payment(m_office->house.admin(), PaymentId(id)))
            .open;
    }

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        m_office->take({test::sample("furikomi-nyukin-01A.crlf.txt"),
                        test::sample("cvs-agency-dsk-style.sjis.csv")});
        m_office->shell.showPlace(Place::Clear);
        QTRY_VERIFY(table()->model()->rowCount() > 3);
        table()->setFocus();
    }
    void cleanup() { m_office.reset(); }

    // The key bar names Enter: it is the list's however one came to the page, and after a button.
    void theKeysAreTheListsWithoutAClick()
    {
        m_office->shell.showPlace(Place::Import);
        m_office->shell.topBar()->search()->setFocus();
        QVERIFY(!table()->hasFocus());
        m_office->shell.showPlace(Place::Clear);
        QTRY_VERIFY(table()->hasFocus());

        m_office->shell.topBar()->search()->setFocus();
        m_office->shell.actions()->action(ActionId::AutoClear)->trigger();
        QTRY_VERIFY(table()->hasFocus());
    }
    // F4, a word, Enter: the line leaves, the next one is there; in the other list F4 brings it
    // back.
    void aLineIsPutOnHoldAndTakenUpAgain()
    {
        QVERIFY(goToLine(0));
        const qint64 payment = currentRecord(table());
        const qint64 next = page()->payments()->beside();
        const int count = table()->model()->rowCount();
        QTest::keyClick(table(), Qt::Key_F4);
        auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QTest::keyClicks(note, QStringLiteral("asked"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), count - 1);
        QTRY_COMPARE(currentRecord(table()), next);
        QTRY_VERIFY(table()->hasFocus());
        const auto held =
            must(ClearingService(m_office->house.context()).heldPayments(m_office->house.admin()));
        QCOMPARE(held.size(), 1U);
        QCOMPARE(held[0].payment.value(), payment);
        QCOMPARE(held[0].note, QStringLiteral("asked"));

        page()->payments()->showHeld(true);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(page()->shownPayment(), payment);
        QCOMPARE(m_office->shell.actions()->action(ActionId::HoldLine)->text(),
                 QStringLiteral("保留を解除"));
        QTest::keyClick(table(), Qt::Key_F4);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        page()->payments()->showHeld(false);
        QTRY_COMPARE(table()->model()->rowCount(), count);
        QCOMPARE(m_office->shell.actions()->action(ActionId::HoldLine)->text(),
                 QStringLiteral("保留"));
    }
    // Escape leaves everything as it was.
    void aHoldCanBeLeft()
    {
        QVERIFY(goToLine(0));
        const int count = table()->model()->rowCount();
        QTest::keyClick(table(), Qt::Key_F4);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(table()->model()->rowCount(), count);
        QVERIFY(
            must(ClearingService(m_office->house.context()).heldPayments(m_office->house.admin()))
                .empty());
    }
    // F9, what it is, Enter: interest is no customer's, so it leaves; Ctrl+Z brings it back.
    void aLineIsNoCustomersMoney()
    {
        QVERIFY(goToLine(0));
        const qint64 payment = currentRecord(table());
        const Yen before = openOfPayment(payment);
        const int count = table()->model()->rowCount();
        QTest::keyClick(table(), Qt::Key_F9);
        auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QTest::keyClick(note, Qt::Key_Return); // nothing said: nothing done
        QCOMPARE(QApplication::focusWidget(), note);
        QTest::keyClicks(note, QStringLiteral("interest"));
        Office::picture(m_office->shell, QStringLiteral("clearing-other-receipt"));
        // Somebody else's work takes nothing away that is being typed.
        m_office->shell.actions()->action(ActionId::Refresh)->trigger();
        QTRY_COMPARE(page()->shownPayment(), payment);
        QTRY_VERIFY(page()->choice()->isSettled());
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), QStringLiteral("interest"));
        // Enter means this row, also where its button has the keys.
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), count - 1);
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(openOfPayment(payment), Yen());

        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), count);
        QCOMPARE(openOfPayment(payment), before);
    }
    // F7, an amount, Enter: that much goes to the bill, the rest stays with the payment.
    void aPaymentIsSplitByHand()
    {
        QVERIFY(goToLine(1));
        const qint64 payment = currentRecord(table());
        const Yen before = openOfPayment(payment);
        const Yen open = m_office->open();
        QTest::keyClick(table(), Qt::Key_F7);
        SplitRows *split = page()->choice()->split();
        QVERIFY(split);
        QCOMPARE(QApplication::focusWidget(), split->fields().first());
        const QList<QLineEdit *> fields = split->fields();
        for (QLineEdit *field : fields)
            field->clear();
        QVERIFY(!page()->choice()->isReady()); // nothing is given
        QTest::keyClicks(fields.first(), QStringLiteral("7,0"));
        fields.first()->setText(QStringLiteral("７"));
        QVERIFY(page()->choice()->isReady());
        QCOMPARE(page()->choice()->plan().difference, before - Yen(7));
        for (QLineEdit *field : fields)
            QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(openOfPayment(payment), before - Yen(7));
        QTRY_COMPARE(m_office->open(), open - Yen(7));
    }
    // More than is open, more than was paid, no amount: nothing is written.
    void aWrongSplitIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("more than all") << QStringLiteral("9,999,999,999");
        QTest::newRow("less than nothing") << QStringLiteral("-5");
        QTest::newRow("words") << QStringLiteral("abc");
        QTest::newRow("nothing") << QString();
    }
    void aWrongSplitIsRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(goToLine(1));
        const qint64 payment = currentRecord(table());
        const Yen before = openOfPayment(payment);
        QTest::keyClick(table(), Qt::Key_F7);
        const QList<QLineEdit *> fields = page()->choice()->split()->fields();
        for (QLineEdit *field : fields)
            field->clear();
        fields.first()->setText(typed);
        QVERIFY(!page()->choice()->isReady());
        for (QLineEdit *field : fields)
            QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!page()->isBusy());
        QCOMPARE(openOfPayment(payment), before);
        QTest::keyClick(fields.first(), Qt::Key_Escape);
        QVERIFY(!page()->choice()->split());
        QTRY_VERIFY(table()->hasFocus());
    }
    void splitsAddUp_data()
    {
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<QString>("shares");
        QTest::addColumn<qint64>("difference");
        QTest::newRow("both") << QList<qint64>{300, 200} << "1:300 2:200" << 500LL;
        QTest::newRow("one left out") << QList<qint64>{0, 1000} << "2:1000" << 0LL;
        QTest::newRow("none") << QList<qint64>{0, 0} << "" << 1000LL;
    }
    void splitsAddUp()
    {
        QFETCH(QList<qint64>, amounts);
        QFETCH(QString, shares);
        QFETCH(qint64, difference);
        std::vector<BillRow> bills(2,
                                   BillRow{BillId(1),
                                           1,
                                           CustomerId(1),
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           Yen(1000),
                                           Yen(1000),
                                           Yen(),
                                           BillProgress::Unpaid,
                                           0});
        bills[1].id = BillId(2);
        std::vector<Yen> parts;
        for (const qint64 amount : amounts)
            parts.push_back(Yen(amount));
        const ClearingPlan plan = splitPlan(Yen(1000), bills, parts);
        QStringList said;
        for (const ManualShare &share : plan.shares) {
            said << QStringLiteral("%1:%2").arg(share.bill.value()).arg(share.amount.amount());
            QCOMPARE(share.discount, Yen(0));
        }
        QCOMPARE(said.join(QLatin1Char(' ')), shares);
        QCOMPARE(plan.difference, Yen(difference));
    }
};

QTEST_MAIN(TestClearingHands)
#include "tst_clearing_hands.moc"
