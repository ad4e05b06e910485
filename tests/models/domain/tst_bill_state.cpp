// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill_state.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

constexpr int billStates = int(BillState::Superseded) + 1;
constexpr int paymentStates = int(PaymentState::Undone) + 1;
constexpr int requestStates = int(PaymentRequestState::Unknown) + 1;

// One row per state it comes from, one sign per state it goes to: x allowed.
template<typename State>
void compareTable(const QStringList &rows)
{
    for (qsizetype from = 0; from < rows.size(); ++from) {
        QCOMPARE(rows[from].size(), rows.size());
        for (qsizetype to = 0; to < rows.size(); ++to) {
            const bool expected = rows[from].at(to) == QLatin1Char('x');
            QVERIFY2(allowed(State(from), State(to)) == expected,
                     qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
        }
    }
}

} // namespace

class TestBillState final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void billsGoTheirWay()
    {
        const QStringList rows{
            QStringLiteral(".xx."), // draft: issued, cancelled
            QStringLiteral("..xx"), // issued: cancelled, superseded
            QStringLiteral("...."), // cancelled
            QStringLiteral("...."), // superseded
        };
        QCOMPARE(rows.size(), billStates);
        compareTable<BillState>(rows);
    }

    void paymentsGoTheirWay()
    {
        const QStringList rows{
            QStringLiteral(".xxx"), // provisional
            QStringLiteral("x.xx"), // confirmed
            QStringLiteral("xx.x"), // reversed
            QStringLiteral("...."), // undone
        };
        QCOMPARE(rows.size(), paymentStates);
        compareTable<PaymentState>(rows);
    }

    void requestsGoTheirWay()
    {
        const QStringList rows{
            QStringLiteral(".xxxxxxxx"), // queued
            QStringLiteral("..xxxxxxx"), // issued
            QStringLiteral("...xxxx.x"), // awaiting
            QStringLiteral("..x.xxx.x"), // partially paid
            QStringLiteral("..xx.xx.x"), // paid
            QStringLiteral("........."), // cancelled
            QStringLiteral("........."), // expired
            QStringLiteral("........."), // failed
            QStringLiteral(".xxxxxxx."), // unknown
        };
        QCOMPARE(rows.size(), requestStates);
        compareTable<PaymentRequestState>(rows);
    }

    void namesComeBack()
    {
        QSet<QString> seen;
        for (int i = 0; i < billStates; ++i) {
            const QString name = billStateName(BillState(i));
            QCOMPARE(billStateFromName(name), std::optional(BillState(i)));
            seen.insert(name);
        }
        QCOMPARE(seen.size(), billStates);
        seen.clear();
        for (int i = 0; i < paymentStates; ++i) {
            const QString name = paymentStateName(PaymentState(i));
            QCOMPARE(paymentStateFromName(name), std::optional(PaymentState(i)));
            seen.insert(name);
        }
        QCOMPARE(seen.size(), paymentStates);
        seen.clear();
        for (int i = 0; i < requestStates; ++i) {
            const QString name = paymentRequestStateName(PaymentRequestState(i));
            QCOMPARE(paymentRequestStateFromName(name), std::optional(PaymentRequestState(i)));
            seen.insert(name);
        }
        QCOMPARE(seen.size(), requestStates);
    }

    void namesAreStable()
    {
        QCOMPARE(billStateName(BillState::Superseded), QStringLiteral("superseded"));
        QCOMPARE(paymentStateName(PaymentState::Provisional), QStringLiteral("provisional"));
        QCOMPARE(paymentRequestStateName(PaymentRequestState::PartiallyPaid),
                 QStringLiteral("partially_paid"));
        QVERIFY(!billStateFromName(u"paid"));
        QVERIFY(!paymentStateFromName(u""));
        QVERIFY(!paymentRequestStateFromName(u"Paid"));
    }
};

QTEST_APPLESS_MAIN(TestBillState)
#include "tst_bill_state.moc"
