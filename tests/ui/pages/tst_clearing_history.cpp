// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill.h"
#include "models/services/clearing.h"
#include "models/services/differences/differences.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/clearing/history_lines.h"
#include "ui/pages/clearing/history_window.h"
#include "ui/pages/clearing/undo_preview.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// What was cleared before, by whomever, and taken back line by line or as a whole.
class TestClearingHistory final : public test::Suite
{
    Q_OBJECT

private:
    enum Column { When, Who, PaymentColumn, BillColumn, Customer, What, Amount, Note, State };

    std::unique_ptr<Office> m_office;
    ClearingHistoryWindow *m_window = nullptr;

    const Actor &actor() const { return m_office->context.actor; }
    Bill billed() const
    {
        const auto lines = {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 30'000)};
        return must(
            BillService(m_office->house.context())
                .issue(actor(), m_office->house.newBill(m_office->house.customer().id, lines)));
    }
    // One decision: so much of it to the bill, the rest is no customer's.
    DecisionReport settle(PaymentId payment, const Bill *bill, Yen rest) const
    {
        ClearingDecision decision;
        decision.payment = payment;
        if (bill)
            decision.shares.push_back({bill->id, Yen(33'000) - rest});
        decision.rest = DecidedRest{DifferenceKind::OtherReceipt, rest};
        decision.note = QStringLiteral("受取利息");
        return must(DifferenceService(m_office->house.context()).settle(actor(), decision));
    }
    Yen openOf(PaymentId payment) const
    {
        return must(ClearingService(m_office->house.context()).payment(actor(), payment)).open;
    }
    // By its key, as a person would.
    void open()
    {
        m_office->shell.showPlace(Place::Clear);
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        QTest::keyClick(&m_office->shell, Qt::Key_F2);
        m_window = m_office->clearing->findChild<ClearingHistoryWindow *>();
        const auto isActive = [this] { return m_window->isActiveWindow(); };
        if (!m_window || !QTest::qWaitFor(isActive))
            qFatal("the window did not open");
        QTRY_VERIFY(!m_window->table()->isLoading());
    }
    QString cell(int row, Column column) const
    {
        return m_window->table()->model()->index(row, column).data().toString();
    }
    // The line of this payment: money of a bill, or money of nobody. -1: none.
    int rowOf(PaymentId payment, bool ofBill) const
    {
        const QString number = QStringLiteral("P-%1").arg(payment.value());
        for (int row = 0; row < m_window->table()->model()->rowCount(); ++row) {
            if (cell(row, PaymentColumn) == number && cell(row, BillColumn).isEmpty() != ofBill)
                return row;
        }
        return -1;
    }
    // What undoing this line would do can be read.
    void select(int row) const
    {
        QVERIFY(row >= 0);
        m_window->table()->selectRow(row);
        QTRY_VERIFY(m_window->preview()->isReady());
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup()
    {
        m_office.reset();
        m_window = nullptr;
    }

    void aLineIsReadAndUndone()
    {
        const Bill bill = billed();
        const PaymentId paid = m_office->transferred();
        must(ClearingService(m_office->house.context())
                 .allocate(actor(), paid, {{bill.id, Yen(33'000), Yen(0)}}));
        const PaymentId interest = m_office->transferred();
        settle(interest, nullptr, Yen(33'000));
        open();

        const int cleared = rowOf(paid, true);
        const int other = rowOf(interest, false);
        QVERIFY(cleared >= 0 && other >= 0);
        QVERIFY(other < cleared); // newest first
        QCOMPARE(cell(cleared, BillColumn), billNumberText(bill.number));
        QCOMPARE(cell(cleared, Who), actor().name);
        QCOMPARE(cell(cleared, When), QStringLiteral("08/10 12:00"));
        QCOMPARE(cell(other, Note), QStringLiteral("受取利息"));
        QVERIFY(!m_window->preview()->isReady()); // nobody has chosen anything

        select(cleared);
        QVERIFY(m_window->preview()->words().contains(billNumberText(bill.number)));
        QVERIFY(m_window->preview()->words().contains(QStringLiteral("¥33,000")));
        QCOMPARE(openOf(paid), Yen());
        QStringList cut;
        const bool whole = QTest::qWaitFor(
            [&] { return (cut = test::cutWords(m_window, m_office->look)).isEmpty(); });
        QVERIFY2(whole, qPrintable(cut.join(QLatin1Char('\n'))));
        Office::picture(*m_window, QStringLiteral("clearing-history"));

        QTest::keyClick(m_window, Qt::Key_F4);
        QTRY_COMPARE(openOf(paid), Yen(33'000));
        QTRY_COMPARE(cell(rowOf(paid, true), State), QStringLiteral("取消済み"));
        QVERIFY(cell(rowOf(interest, false), State).isEmpty());
        QCOMPARE(openOf(interest), Yen());
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QVERIFY(
            m_window->messages()->bar()->message().meaning.contains(billNumberText(bill.number)));

        // It is still chosen, and undone already: there is nothing to press.
        QVERIFY(!m_window->preview()->isReady());
        QTest::keyClick(m_window, Qt::Key_F4);
        QTest::keyClick(m_window, Qt::Key_F8);
        QVERIFY(m_window->preview()->wish().isNone());
        QCOMPARE(openOf(interest), Yen());
        m_window->close();
    }

    // A line names what stays of its decision; the whole goes on the second press.
    void aWholeDecisionIsUndone()
    {
        const Bill bill = billed();
        const PaymentId paid = m_office->transferred();
        const DecisionReport decided = settle(paid, &bill, Yen(3'000));
        open();

        select(rowOf(paid, true));
        QVERIFY(m_window->preview()->words().contains(QStringLiteral("¥30,000")));
        QVERIFY(m_window->preview()->words().contains(QStringLiteral("¥3,000"))); // stays
        QTest::keyClick(m_window, Qt::Key_F8); // asks
        QCOMPARE(m_window->messages()->count(), 1);
        QTRY_VERIFY(m_window->preview()->isReady());
        QCOMPARE(m_window->preview()->wish().run, std::optional(decided.run));
        QCOMPARE(openOf(paid), Yen());
        Office::picture(*m_window, QStringLiteral("clearing-history-decision"));

        QTest::keyClick(m_window, Qt::Key_F8);
        QTRY_COMPARE(openOf(paid), Yen(33'000));
        QTRY_COMPARE(cell(rowOf(paid, true), State), QStringLiteral("取消済み"));
        QCOMPARE(cell(rowOf(paid, false), State), QStringLiteral("取消済み"));
        m_window->close();
    }

    // The question is forgotten with its line; F4 then undoes the lines alone.
    void anotherLineForgetsTheQuestion()
    {
        const Bill bill = billed();
        const PaymentId paid = m_office->transferred();
        settle(paid, &bill, Yen(3'000));
        open();

        select(rowOf(paid, true));
        QTest::keyClick(m_window, Qt::Key_F8); // asks
        QTRY_VERIFY(m_window->preview()->isReady());
        select(rowOf(paid, false));
        QVERIFY(!m_window->preview()->wish().run);
        QTest::keyClick(m_window, Qt::Key_F4);
        QTRY_COMPARE(openOf(paid), Yen(3'000));
        QTRY_COMPARE(cell(rowOf(paid, false), State), QStringLiteral("取消済み"));
        QVERIFY(cell(rowOf(paid, true), State).isEmpty());
        m_window->close();
    }

    void theSearchKeepsWhatIsChosen()
    {
        const PaymentId paid = m_office->transferred();
        settle(paid, nullptr, Yen(33'000));
        open();
        const int all = m_window->table()->model()->rowCount();
        select(rowOf(paid, false));
        m_window->search()->setText(QStringLiteral("３３，０００ 利息"));
        QCOMPARE(m_window->table()->model()->rowCount(), 1);
        QTRY_VERIFY(m_window->preview()->isReady());
        m_window->search()->setText(QStringLiteral("だれでもない"));
        QCOMPARE(m_window->table()->model()->rowCount(), 0);
        QVERIFY(!m_window->preview()->isReady());
        m_window->search()->clear();
        QCOMPARE(m_window->table()->model()->rowCount(), all);
        m_window->close();
    }
};

QTEST_MAIN(TestClearingHistory)
#include "tst_clearing_history.moc"
