// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bills.h"
#include "models/services/differences/credits.h"
#include "models/services/differences/refunds.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/paper/paper_window.h"
#include "ui/pages/unpaid/credits_window.h"
#include "ui/parts/ledger_table.h"

#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// Credit notes, the use of credit and net-off, by the hands of a person.
class TestCreditsWindow final : public test::Suite
{
    Q_OBJECT

    using Deed = CreditForm::Deed;

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        m_office->shell.showPlace(Place::Receivables);
        m_window = m_office->unpaid->openCredits();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(!m_window->table()->isLoading());
        m_notes.clear();
        for (QLineEdit *field : {m_window->form()->bills(), m_window->form()->amount()})
            m_notes.insert(field, field->accessibleDescription());
    }
    void cleanup() { m_office.reset(); }

    void thereIsOneWindow()
    {
        QCOMPARE(m_office->unpaid->openCredits(), m_window);
        QCOMPARE(lines(), 0);
    }

    void aCreditNoteIsSaidFirstAndMadeThen()
    {
        const BillRow bill = openBill();
        type(Deed::Note, QStringLiteral("B-999999999"), QStringLiteral("1000"));
        pressKey(); // never there
        QTRY_VERIFY(tellsProblem(m_window->form()->bills()));
        type(Deed::Note, billNumberText(bill.number), QStringLiteral("9999999999"));
        pressKey();
        QTRY_VERIFY(tellsProblem(m_window->form()->amount()));
        QVERIFY(!tellsProblem(m_window->form()->bills()));
        type(Deed::Note, billNumberText(bill.number), QStringLiteral(u"千円"));
        pressKey();
        QVERIFY(tellsProblem(m_window->form()->amount()));
        type(Deed::Note, billNumberText(bill.number), QStringLiteral("1,000"));
        m_window->form()->reason()->setText(QStringLiteral(u"タイヤ返品"));
        pressKey();
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QVERIFY(credits().empty());
        picture("credits-note");
        pressKey();
        QTRY_COMPARE(lines(), 1);
        QCOMPARE(credits().front().open, Yen(1'000));
        QCOMPARE(credits().front().note, QStringLiteral(u"タイヤ返品"));
        QCOMPARE(credits().front().billNumber, bill.number);
        QVERIFY(m_window->form()->bills()->text().isEmpty());
        // What it rests on, as a paper.
        m_window->table()->selectRow(0);
        QVERIFY(m_window->evidenceButton()->isEnabled());
        m_window->evidenceButton()->click();
        QTRY_VERIFY(m_window->findChild<PaperWindow *>());
    }

    void creditIsUsedForABill()
    {
        const BillRow bill = openBill();
        type(Deed::Use, QString::number(bill.number), {});
        pressKey();
        QTRY_VERIFY(tellsProblem(m_window->form()->bills())); // nothing is kept for its customer
        note(bill, Yen(1'000));
        QTRY_COMPARE(lines(), 1);
        type(Deed::Use, QString::number(bill.number), QStringLiteral("1001"));
        pressKey();
        QTRY_VERIFY(tellsProblem(m_window->form()->amount()));
        type(Deed::Use, QString::number(bill.number), QStringLiteral("400"));
        pressTwice(bill.open);
        QTRY_COMPARE(openOf(bill), bill.open - Yen(400));
        QTRY_COMPARE(m_window->table()->model()->index(0, 4).data().toLongLong(), 600);
        // An empty amount is all there is.
        type(Deed::Use, QString::number(bill.number), {});
        pressTwice(bill.open - Yen(400));
        QTRY_COMPARE(openOf(bill), bill.open - Yen(1'000));
        QTRY_COMPARE(lines(), 0);
    }

    void billsAndCreditsAreNettedOff()
    {
        const BillRow bill = openBill();
        note(bill, bill.open - Yen(1));
        QTRY_COMPARE(lines(), 1);
        m_window->table()->selectRow(0);
        type(Deed::NetOff, billNumberText(bill.number), {});
        pressKey(); // one yen is missing
        QTRY_VERIFY(tellsProblem(m_window->form()->bills()));
        QCOMPARE(openOf(bill), bill.open);
        note(bill, Yen(1));
        QTRY_COMPARE(lines(), 2);
        m_window->table()->selectAll();
        pressKey();
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QCOMPARE(openOf(bill), bill.open);
        const QString meaning = m_window->messages()->bar()->message().meaning;
        QVERIFY2(meaning.contains(billNumberText(bill.number)), qPrintable(meaning));
        picture("credits-net-off");
        // With another choice it is another question.
        m_window->table()->clearSelection();
        m_window->table()->selectRow(0);
        pressKey();
        QTRY_VERIFY(tellsProblem(m_window->form()->bills()));
        QCOMPARE(openOf(bill), bill.open);
        m_window->table()->selectAll();
        pressTwice(bill.open);
        QTRY_COMPARE(openOf(bill), Yen());
        QTRY_COMPARE(lines(), 0);
    }

    // The whole credit, to its own customer; another person approves it on the page of refunds.
    void aRefundOfACreditIsAskedFor()
    {
        const BillRow bill = openBill();
        note(bill, Yen(1'000));
        QTRY_COMPARE(lines(), 1);
        QVERIFY(!m_window->refundButton()->isEnabled());
        m_window->table()->selectRow(0);
        QVERIFY(m_window->refundButton()->isEnabled());
        const RefundService refunds(m_office->house.context());
        const auto asked = [&] { return must(refunds.list(m_office->house.admin(), true)); };
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Bad)); // no account to send it to
        must(refunds.setAccount(m_office->house.admin(),
                                credits().front().customerNumber,
                                BankAccount{QStringLiteral("0001"),
                                            {},
                                            QStringLiteral("001"),
                                            {},
                                            QStringLiteral("1"),
                                            QStringLiteral("1"),
                                            QStringLiteral("ミホン")}));
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Warn));
        QVERIFY(asked().empty());
        picture("credits-refund");
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Good));
        QCOMPARE(asked().size(), std::size_t(1));
        QCOMPARE(asked().front().amount, Yen(1'000));
        QVERIFY(asked().front().state == RefundState::Requested);
        QTRY_COMPARE(lines(), 0);
    }

    // A part of it; what is no amount, or more than there is, is told beside the field.
    void aPartOfACreditIsRefunded()
    {
        const BillRow bill = openBill();
        note(bill, Yen(1'000));
        QTRY_COMPARE(lines(), 1);
        QVERIFY(!m_window->refundAmount()->isEnabled());
        m_window->table()->selectRow(0);
        QLineEdit *const amount = m_window->refundAmount();
        QVERIFY(amount->isEnabled());
        const RefundService refunds(m_office->house.context());
        const auto asked = [&] { return must(refunds.list(m_office->house.admin(), true)); };
        must(refunds.setAccount(m_office->house.admin(),
                                credits().front().customerNumber,
                                BankAccount{QStringLiteral("0001"),
                                            {},
                                            QStringLiteral("001"),
                                            {},
                                            QStringLiteral("1"),
                                            QStringLiteral("1"),
                                            QStringLiteral("ミホン")}));
        m_notes.insert(amount, amount->accessibleDescription());
        amount->setText(QStringLiteral(u"千円"));
        m_window->refundButton()->click();
        QVERIFY(tellsProblem(amount));
        amount->setText(QStringLiteral("1,001"));
        m_window->refundButton()->click();
        QTRY_VERIFY(tellsProblem(amount));
        QTRY_VERIFY(m_window->refundButton()->isEnabled());
        amount->setText(QStringLiteral("400"));
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Warn));
        QCOMPARE(amount->accessibleDescription(), m_notes.value(amount));
        QVERIFY(asked().empty());
        picture("credits-refund-part");
        // With another amount it is another question.
        amount->setText(QStringLiteral("300"));
        m_window->messages()->clear();
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Warn));
        QVERIFY(asked().empty());
        m_window->refundButton()->click();
        QTRY_VERIFY(saysIn(Tone::Good));
        QCOMPARE(asked().size(), std::size_t(1));
        QCOMPARE(asked().front().amount, Yen(300));
        QVERIFY(amount->text().isEmpty());
        QTRY_COMPARE(m_window->table()->model()->index(0, 4).data().toLongLong(), 700);
    }

private:
    int lines() const { return m_window->table()->model()->rowCount(); }
    // Where nothing is wrong a field tells its note.
    bool tellsProblem(QLineEdit *field) const
    {
        return field->hasFocus() && field->accessibleDescription() != m_notes.value(field);
    }
    bool saysIn(Tone tone) const
    {
        const MessageBar *const bar = m_window->messages()->bar();
        return bar && bar->message().tone == tone;
    }
    void type(Deed deed, const QString &bills, const QString &amount)
    {
        CreditForm *form = m_window->form();
        form->setDeed(deed);
        form->bills()->setText(bills);
        form->amount()->setText(amount);
    }
    void pressKey()
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window, Qt::Key_F12);
    }
    // The first press changes nothing.
    void pressTwice(Yen before)
    {
        m_window->messages()->clear();
        pressKey();
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QVERIFY(saysIn(Tone::Warn));
        QCOMPARE(openOfNumber(m_bill), before);
        pressKey();
        QTRY_VERIFY(saysIn(Tone::Good));
    }
    void picture(const char *name)
    {
        QStringList cut;
        const bool whole = QTest::qWaitFor(
            [&] { return (cut = test::cutWords(m_window, m_office->look)).isEmpty(); });
        QVERIFY2(whole, qPrintable(cut.join(QLatin1Char('\n'))));
        Office::picture(*m_window, QLatin1String(name));
    }
    void note(const BillRow &bill, Yen amount)
    {
        must(CreditService(m_office->house.context())
                 .note(m_office->house.admin(), bill.number, amount, {}));
        m_office->watch.tell();
    }
    std::vector<CreditRow> credits() const
    {
        return must(
            CreditService(m_office->house.context()).list(m_office->house.admin(), std::nullopt));
    }
    // Nothing of it is paid yet.
    BillRow openBill()
    {
        const UnpaidService unpaid(m_office->house.context());
        const auto ids = must(unpaid.ids(m_office->house.admin(), -1, {}, {}));
        for (const BillRow &row : must(unpaid.rows(m_office->house.admin(), ids))) {
            if (row.open == row.amount && row.reserved.isZero() && row.open > Yen(2'000)) {
                m_bill = row.number;
                return row;
            }
        }
        qFatal("the demo has no such bill");
    }
    Yen openOf(const BillRow &bill) const { return openOfNumber(bill.number); }
    Yen openOfNumber(qint64 bill) const
    {
        return must(BillService(m_office->house.context()).find(m_office->house.admin(), bill))
            .open;
    }

    std::unique_ptr<Office> m_office;
    CreditsWindow *m_window = nullptr; // the page's
    QHash<QLineEdit *, QString> m_notes;
    qint64 m_bill = 0; // the number of what openBill() found
};

QTEST_MAIN(TestCreditsWindow)
#include "tst_credits_window.moc"
