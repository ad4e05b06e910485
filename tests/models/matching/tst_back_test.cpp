// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/back_test.h"
#include "tests/models/matching/cases.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const QDate first(2026, 11, 1);
const QDate last(2026, 11, 30);
const QDate clearedOn(2026, 11, 21); // what cases.h calls a payment comes in the day before
const QString kana = QStringLiteral("ヤマダ");

PastBill past(const OpenBill &bill)
{
    return {bill, QDate(2026, 10, 31), {}};
}

PastClearing cleared(qint64 payment, qint64 bill, qint64 amount)
{
    return {PaymentId(payment), BillId(bill), Yen(amount), Yen(0), clearedOn, {}};
}

MatchRules only(Pass pass)
{
    MatchRules rules;
    rules.passes = {pass};
    return rules;
}

QString told(const BackTestReport &report)
{
    return QStringLiteral("%1 of %2, %3 wrongly")
        .arg(report.cleared)
        .arg(report.payments)
        .arg(report.wrong);
}

} // namespace

class TestBackTest final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatARuleWouldHaveCleared()
    {
        History history{{past(bill(1, 1, 1'000, kana)),
                         past(bill(2, 2, 2'000, QStringLiteral("スズキ"))),
                         past(bill(3, 3, 3'000, QStringLiteral("サトウ")))},
                        {},
                        {{transfer(1, kana, 1'000)},
                         {transfer(2, QStringLiteral("ｽｽﾞｷ"), 2'000)},
                         {transfer(3, QStringLiteral("ﾀﾅｶ"), 3'000)}},
                        {cleared(1, 1, 1'000), cleared(2, 2, 2'000), cleared(3, 3, 3'000)}};
        BackTestReport report = backTest(history, first, last, only(Pass::NameAndAmount));
        QCOMPARE(told(report), QStringLiteral("2 of 3, 0 wrongly"));
        QCOMPARE(report.alone, 0);
        // A person had put Suzuki's money on another bill of that amount.
        history.bills.push_back(past(bill(4, 4, 2'000)));
        history.clearings[1].bill = BillId(4);
        report = backTest(history, first, last, only(Pass::NameAndAmount));
        QCOMPARE(told(report), QStringLiteral("2 of 3, 1 wrongly"));
        QCOMPARE(report.wrongOnes.size(), size_t(1));
        const BackTestMiss miss{PaymentId(2),
                                Pass::NameAndAmount,
                                {{BillId(2), Yen(2'000)}},
                                {{BillId(4), Yen(2'000)}}};
        QVERIFY(report.wrongOnes.front() == miss);
        const PassRecord record{Pass::NameAndAmount, 2, 1};
        QVERIFY(report.passes == std::vector<PassRecord>{record});
    }

    void equalCandidatesAreNotChosenHereEither()
    {
        const History history{{past(bill(1, 1, 1'000, kana)), past(bill(2, 1, 1'000, kana))},
                              {},
                              {{transfer(1, kana, 1'000)}},
                              {cleared(1, 1, 1'000)}};
        QCOMPARE(told(backTest(history, first, last)), QStringLiteral("0 of 1, 0 wrongly"));
    }

    // The twin of the bill, at other times.
    void billsAreAsTheyWereOpen_data()
    {
        QTest::addColumn<QDate>("knownOn");
        QTest::addColumn<QDate>("goneOn");
        QTest::addColumn<QDate>("paidOn");
        QTest::addColumn<QDate>("undoneOn");
        QTest::addColumn<bool>("wasOpen");
        const QDate before = clearedOn.addDays(-5), after = clearedOn.addDays(1);
        const QDate long_ago(2026, 10, 1);
        QTest::newRow("stood open") << long_ago << QDate() << QDate() << QDate() << true;
        QTest::newRow("came that day") << clearedOn << QDate() << QDate() << QDate() << true;
        QTest::newRow("came later") << after << QDate() << QDate() << QDate() << false;
        QTest::newRow("cancelled before") << long_ago << before << QDate() << QDate() << false;
        QTest::newRow("cancelled later") << long_ago << after << QDate() << QDate() << true;
        QTest::newRow("paid before") << long_ago << QDate() << before << QDate() << false;
        QTest::newRow("paid later") << long_ago << QDate() << after << QDate() << true;
        QTest::newRow("paid, undone before")
            << long_ago << QDate() << before << before.addDays(1) << true;
        QTest::newRow("paid, undone later") << long_ago << QDate() << before << after << false;
    }
    void billsAreAsTheyWereOpen()
    {
        QFETCH(QDate, knownOn);
        QFETCH(QDate, goneOn);
        QFETCH(QDate, paidOn);
        QFETCH(QDate, undoneOn);
        QFETCH(bool, wasOpen);
        History history{{past(bill(1, 1, 1'000, kana)), {bill(2, 1, 1'000, kana), knownOn, goneOn}},
                        {},
                        {{transfer(1, kana, 1'000)}},
                        {cleared(1, 1, 1'000)}};
        if (paidOn.isValid()) {
            history.clearings.push_back(
                {PaymentId(9), BillId(2), Yen(1'000), Yen(0), paidOn, undoneOn});
        }
        // With its twin open nothing can be chosen.
        QCOMPARE(backTest(history, first, last).cleared, wasOpen ? 0 : 1);
    }

    void onlyTheDaysThatAreAsked()
    {
        const History history{{past(bill(1, 1, 1'000, kana))},
                              {},
                              {{transfer(1, kana, 1'000)}, {transfer(2, kana, 1'000)}},
                              {cleared(1, 1, 1'000)}};
        QCOMPARE(backTest(history, first, last).payments, 1); // the other one was never cleared
        QCOMPARE(backTest(history, first, QDate(2026, 11, 19)).payments, 0);
        QCOMPARE(backTest(history, QDate(2026, 11, 20), QDate(2026, 11, 20)).payments, 1);
    }

    // A name is known from the day after a person confirmed it, and not before.
    void learnsOnTheWay()
    {
        OpenPayment payment = transfer(2, QStringLiteral("ｻﾄｳ"), 2'000);
        History history{{past(bill(1, 1, 1'000, kana)), past(bill(2, 1, 2'000, kana))},
                        {},
                        {{transfer(1, QStringLiteral("ｻﾄｳ"), 1'000)}, {payment}},
                        {cleared(1, 1, 1'000), cleared(2, 2, 2'000)}};
        history.clearings[0].byHand = true;
        QCOMPARE(backTest(history, first, last, only(Pass::Learned)).cleared, 0);
        history.clearings[0].madeOn = clearedOn.addDays(-1);
        const BackTestReport report = backTest(history, first, last, only(Pass::Learned));
        QCOMPARE(told(report), QStringLiteral("1 of 2, 0 wrongly"));
        history.clearings[0].byHand = false;
        QCOMPARE(backTest(history, first, last, only(Pass::Learned)).cleared, 0);
    }

    void orderOfTheHistoryDecidesNothing()
    {
        QRandomGenerator random(seed());
        for (int round = 0; round < 60; ++round) {
            History history;
            for (int i = 1; i <= 20; ++i) {
                const int customer = random.bounded(1, 5), yen = random.bounded(1, 6) * 100;
                const QString name = customer % 2 == 0 ? kana : QStringLiteral("スズキ");
                history.bills.push_back(past(bill(i, customer, yen, name)));
                history.payments.push_back(
                    {transfer(i, random.bounded(2) == 0 ? name : QStringLiteral("ｻﾄｳ"), yen)});
                PastClearing clearing = cleared(i, random.bounded(1, 21), yen);
                clearing.madeOn = clearedOn.addDays(random.bounded(5));
                clearing.byHand = random.bounded(2) == 0;
                history.clearings.push_back(clearing);
            }
            const BackTestReport report = backTest(history, first, last);
            std::shuffle(history.bills.begin(), history.bills.end(), random);
            std::shuffle(history.payments.begin(), history.payments.end(), random);
            std::shuffle(history.clearings.begin(), history.clearings.end(), random);
            QVERIFY(backTest(history, first, last) == report);
            QVERIFY(report.wrong <= report.cleared && report.cleared <= report.payments);
        }
    }
};

QTEST_APPLESS_MAIN(TestBackTest)
#include "tst_back_test.moc"
