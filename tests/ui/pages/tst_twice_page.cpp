// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/credits.h"
#include "models/services/differences/refunds.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/clearing/clearing_plan.h"
#include "ui/pages/clearing/difference_panel.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/twice/twice_page.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

namespace {

BillRow billOf(qint64 id, qint64 open, qint64 customer = 1)
{
    BillRow row{BillId(id),
                id,
                CustomerId(customer),
                {},
                {},
                {},
                {},
                {},
                Yen(open),
                Yen(open),
                Yen(),
                BillProgress::Unpaid,
                0};
    row.dueOn = QDate(2026, 8, int(id));
    return row;
}

} // namespace

// The desk of double payments, worked by key; and what the clearing page offers for a difference.
class TestTwicePage final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    TwicePage *m_page = nullptr;
    Bill m_bill{BillId(1),
                0,
                StoreId(1),
                CustomerId(1),
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                BillState::Issued,
                {},
                {},
                {}};
    qint64 m_customer = 0;

    void begin(int doubles)
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        m_page = new TwicePage(m_office->context);
        m_office->shell.addPage(Place::Twice, m_page, nullptr);
        const Customer customer = m_office->house.customer();
        m_customer = customer.number;
        m_bill =
            must(BillService(m_office->house.context())
                     .issue(m_office->house.admin(),
                            m_office->house.newBill(
                                customer.id,
                                {demo::lump(QStringLiteral("整備"), TaxKind::Standard, 30'000)})));
        must(ClearingService(m_office->house.context())
                 .allocate(m_office->house.admin(),
                           m_office->transferred(),
                           {{m_bill.id, Yen(33'000), Yen(0)}}));
        for (int i = 0; i < doubles; ++i)
            m_office->transferred();
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        m_office->shell.showPlace(Place::Twice);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), doubles);
        m_page->payments()->setFocus();
    }

    void setAccount()
    {
        must(RefundService(m_office->house.context())
                 .setAccount(m_office->house.admin(),
                             m_customer,
                             BankAccount{QStringLiteral("0001"),
                                         {},
                                         QStringLiteral("001"),
                                         {},
                                         QStringLiteral("1"),
                                         QStringLiteral("1"),
                                         QStringLiteral("ミホン")}));
    }
    // As a person does: by the second of the two choices.
    void showDecided()
    {
        const auto chips = m_page->choice()->findChildren<ChoiceChip *>();
        QCOMPARE(chips.size(), 2);
        QTest::mouseClick(chips.at(1), Qt::LeftButton);
        QTRY_VERIFY(m_page->decided()->isVisible());
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    // F9 keeps it, the next line is there; a refund without an account says what is missing.
    void keepsAndRefundsByKey()
    {
        begin(2);
        QTest::keyClick(m_page->payments(), Qt::Key_F8);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 2); // no account: nothing is done
        QTRY_VERIFY(m_page->messages()->count() > 0);
        QTest::keyClick(m_page->payments(), Qt::Key_F9);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 1);
        QCOMPARE(
            must(CreditService(m_office->house.context()).list(m_office->house.admin(), m_customer))
                .front()
                .open,
            Yen(33'000));
        setAccount();
        QTRY_VERIFY(m_page->payments()->currentIndex().isValid());
        QTest::keyClick(m_page->payments(), Qt::Key_F8);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 0);
        const auto refunds =
            must(RefundService(m_office->house.context()).list(m_office->house.admin(), false));
        QCOMPARE(refunds.size(), std::size_t(1));
        QCOMPARE(refunds.front().amount, Yen(33'000));
    }

    // A refund is no clearing: Ctrl+Z of the clearing page names it and asks, and says what went.
    void ctrlZAsksBeforeARefund_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("asks");
        QTest::addColumn<QString>("cancelled");
        QTest::addColumn<QString>("undone");
        QTest::newRow("ja") << QStringLiteral("ja")
                            << QStringLiteral("直前の操作には返金があります。もう一度押すと返金 "
                                              "RF-1 ¥33,000 (承認済み) を取り消します。")
                            << QStringLiteral("返金 RF-1 を取り消しました  ¥33,000")
                            << QStringLiteral("消込 1件を取り消しました  ¥33,000");
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringLiteral("Your last entry holds a refund. Press again to "
                                              "cancel RF-1 ¥33,000 (Approved).")
                            << QStringLiteral("Refund RF-1 cancelled  ¥33,000")
                            << QStringLiteral("1 clearing undone  ¥33,000");
    }
    void ctrlZAsksBeforeARefund()
    {
        QFETCH(const QString, language);
        begin(1);
        setAccount();
        QTest::keyClick(m_page->payments(), Qt::Key_F8);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 0);
        const RefundService service(m_office->house.context());
        const Actor other{QStringLiteral("sora"), Role::Admin, QStringLiteral("desk 2")};
        must(service.approve(other, RefundId(1)));
        const auto state = [&] {
            return must(service.list(m_office->house.admin(), true)).front().state;
        };
        installTranslations(*qApp, language);
        ClearingPage *page = m_office->clearing;
        const auto said = [page] {
            const MessageBar *bar = page->messages()->bar();
            return bar ? bar->message().happened : QString();
        };
        const auto undo = [page] {
            QTest::keyClick(page->table(), Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(!page->isBusy());
        };
        for (int visit = 0; visit < 2; ++visit) { // one that left is asked again
            m_office->shell.showPlace(Place::Twice);
            m_office->shell.showPlace(Place::Clear);
            undo();
            QTEST(said(), "asks");
            QCOMPARE(state(), RefundState::Approved);
        }
        Office::picture(m_office->shell, QStringLiteral("undo-refund-") + language);
        undo();
        QTEST(said(), "cancelled");
        QCOMPARE(state(), RefundState::Cancelled);
        undo(); // the clearing before it needs no question
        QTEST(said(), "undone");
    }

    // Money for a bill that is paid leads from the clearing page to this desk.
    void clearingLeadsHere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void clearingLeadsHere()
    {
        QFETCH(QString, language);
        begin(1);
        installTranslations(*qApp, language);
        Office::picture(m_office->shell, QStringLiteral("twice-") + language);
        m_office = std::make_unique<Office>(); // its windows in this language
        m_office->transferred();
        ClearingPage *page = m_office->clearing;
        m_office->shell.showPlace(Place::Clear);
        QTRY_VERIFY(page->choice()->isSettled());
        const auto buttons = page->choice()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const auto *button) {
            return button->text().contains(ClearingChoice::tr("To the double payments"));
        });
        QVERIFY(found != buttons.end());
        QVERIFY(!(*found)->isVisible());
        MatchResult paid{PaymentId(1)};
        paid.whyNot = {{ReasonCode::BillAlreadyPaid, false, {QStringLiteral("100001")}}};
        QVERIFY(isPaidTwice(paid));
        page->choice()->setOffers({}, paid);
        QVERIFY((*found)->isVisible());
        Office::picture(m_office->shell, QStringLiteral("clearing-paid-twice-") + language);
        const QSignalSpy wanted(page, &ClearingPage::twiceWanted);
        (*found)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void carriesOver()
    {
        begin(1);
        const Bill other =
            must(BillService(m_office->house.context())
                     .issue(m_office->house.admin(),
                            m_office->house.newBill(
                                m_bill.customer,
                                {demo::lump(QStringLiteral("車検"), TaxKind::Standard, 40'000)})));
        QTest::keyClicks(m_page->bill(), billNumberText(other.number));
        QTest::keyClick(m_page->bill(), Qt::Key_Return);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 0);
        QCOMPARE(
            must(BillService(m_office->house.context()).find(m_office->house.admin(), other.number))
                .open,
            Yen(11'000));
    }

    // The letter is grey with its reason until everything is decided, then in a window of its own.
    void writesLettersOfWhatIsDecided()
    {
        begin(2);
        QVERIFY(!m_page->letter()->isEnabled());
        QVERIFY(m_page->letter()->toolTip().contains(QStringLiteral("先に")));
        setAccount();
        m_page->payments()->setFocus();
        QTest::keyClick(m_page->payments(), Qt::Key_F8);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 1);
        QTest::keyClick(m_page->payments(), Qt::Key_F9);
        QTRY_COMPARE(m_page->payments()->model()->rowCount(), 0);
        QTRY_COMPARE(m_page->decided()->model()->rowCount(), 2);
        showDecided();
        QVERIFY(!m_page->payments()->isVisible());
        m_page->decided()->selectRow(1); // the older decision: a refund nobody else approved
        QVERIFY(!m_page->letter()->isEnabled());
        QCOMPARE(m_page->letter()->toolTip(),
                 QStringLiteral("別の人がまだ返金を承認していません。"));
        QCOMPARE(m_page->openLetter(), nullptr);
        m_page->decided()->selectRow(0); // kept as credit
        QVERIFY(m_page->letter()->isEnabled());
        Office::picture(m_office->shell, QStringLiteral("twice-decided"));
        QTest::mouseClick(m_page->letter(), Qt::LeftButton);
        const QPointer<SheetWindow> window = m_page->findChild<SheetWindow *>();
        QVERIFY(window);
        QSignalSpy made(window, &SheetWindow::made);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(window->hasSheet());
        QVERIFY(window->windowTitle().startsWith(QStringLiteral("二重入金のお知らせ  P-")));
        Office::picture(*window, QStringLiteral("twice-letter"));
        window->close();
        QTRY_VERIFY(!window);
    }

    // What the panel of the clearing page offers, answer by answer with F6's step.
    void offersAnswers_data()
    {
        QTest::addColumn<qint64>("payment");
        QTest::addColumn<bool>("oneCustomer");
        QTest::addColumn<QString>("answers"); // kinds in their order; "-": stays open
        const auto row = [](const char *name, qint64 payment, bool one, const char *answers) {
            QTest::newRow(name) << payment << one << QString::fromLatin1(answers);
        };
        row("even", 1'500, true, "");
        row("short by a fee", 1'060, true, "fee - discount write_off withholding");
        row("short by more", 1'100, true, "- discount write_off withholding");
        row("over", 2'000, true, "- credit refund");
        row("over, of two customers", 2'000, false, "");
    }
    void offersAnswers()
    {
        QFETCH(const qint64, payment);
        QFETCH(const bool, oneCustomer);
        QFETCH(const QString, answers);
        const Look look;
        DifferencePanel panel(look);
        const std::vector<BillRow> bills{billOf(1, 500), billOf(2, 1'000, oneCustomer ? 1 : 2)};
        panel.setSums(Yen(payment), bills, false);
        QStringList seen;
        const auto *box = panel.findChild<QComboBox *>();
        for (int i = 0; i < (box->isHidden() ? 0 : box->count()); ++i) {
            const ClearingPlan plan = panel.plan();
            const bool fee = !plan.shares.empty() && !plan.shares.back().discount.isZero();
            seen << (fee                ? QStringLiteral("fee")
                         : plan.settled ? differenceKindName(*plan.settled)
                                        : QStringLiteral("-"));
            const ClearingDecision decision = decisionOf(plan, PaymentId(1), bills);
            Yen settled;
            for (const DecidedDifference &each : decision.differences)
                settled += each.amount;
            if (plan.settled && clearsBill(*plan.settled))
                QCOMPARE(settled, Yen(1'500 - payment));
            if (plan.settled && !clearsBill(*plan.settled))
                QCOMPARE(decision.rest->amount, Yen(payment - 1'500));
            panel.switchDifference();
        }
        QCOMPARE(seen.join(QLatin1Char(' ')), answers);
    }
};

QTEST_MAIN(TestTwicePage)
#include "tst_twice_page.moc"
