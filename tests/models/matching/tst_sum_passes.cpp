// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

class TestSumPasses final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAndFees_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("pass");
        QTest::addColumn<int>("equallyGood");
        const auto row =
            [](const char *name, qint64 paid, const char *first, Pass pass, int equal) {
                QTest::newRow(name) << paid << QString::fromLatin1(first) << int(pass) << equal;
            };
        row("two bills", 30'000, "1:10000+2:20000(0)", Pass::SumOfBills, 1);
        row("all three", 70'001, "1:10000+2:20000+3:40001(0)", Pass::SumOfBills, 1);
        row("fee on one", 39'561, "3:39561(-440)", Pass::Tolerance, 1);
        row("fee on a sum", 29'670, "1:10000+2:19670(-330)", Pass::Tolerance, 1);
        row("nothing fits", 12'345, "1:10000(2345)", Pass::Nearest, 1);
    }
    void sumsAndFees()
    {
        QFETCH(qint64, paid);
        QFETCH(QString, first);
        QFETCH(int, pass);
        QFETCH(int, equallyGood);
        const QString kana = QStringLiteral("ヤマダ");
        const MatchResult result = one({{bill(1, 1, 10'000, kana),
                                         bill(2, 1, 20'000, kana),
                                         bill(3, 1, 40'001, kana),
                                         bill(4, 2, 30'000)},
                                        {},
                                        {},
                                        {transfer(1, kana, paid)}});
        QCOMPARE(shares(result).value(0), first);
        QCOMPARE(int(result.candidates.front().pass), pass);
        QCOMPARE(result.equallyGood, equallyGood);
        QCOMPARE(result.verdict, Pass(pass) == Pass::Nearest ? Verdict::None : Verdict::Propose);
    }

    void manyBillsSayHowFarWasLooked()
    {
        const QString kana = QStringLiteral("ヤマダ");
        MatchInput input{{}, {}, {}, {transfer(1, kana, 3)}};
        for (int i = 1; i <= 25; ++i)
            input.bills.push_back(bill(i, 1, i, kana)); // 3 is also a bill: take it away
        input.bills.erase(input.bills.begin() + 2);
        const MatchResult result = one(input);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1+2:2(0)")});
        QVERIFY(speaks(result.candidates.front().reasons,
                       ReasonCode::OnlyOldestSearched,
                       {QStringLiteral("20"), QStringLiteral("24")}));
    }

    void countsEqualSumsAndListsTheFirst()
    {
        const QString kana = QStringLiteral("ヤマダ");
        MatchInput input{{}, {}, {}, {transfer(1, kana, 30'000)}};
        for (int i = 1; i <= 7; ++i)
            input.bills.push_back(bill(i, 1, 10'000, kana));
        const MatchResult result = one(input);
        QCOMPARE(result.equallyGood, 35); // 7 over 3
        QCOMPARE(result.candidates.size(), size_t(5));
        QVERIFY(speaks(result.whyNot, ReasonCode::SeveralEqual, {QStringLiteral("35")}));
        QCOMPARE(shares(result).front(), QStringLiteral("1:10000+2:10000+3:10000(0)"));
    }

    void saysWhereCountingStopped()
    {
        const QString kana = QStringLiteral("ヤマダ");
        MatchInput input{{}, {}, {}, {transfer(1, kana, 50'000)}};
        for (int i = 1; i <= 20; ++i)
            input.bills.push_back(bill(i, 1, 10'000, kana));
        const MatchResult result = one(input);
        QCOMPARE(result.equallyGood, 1'000);
        QVERIFY(speaks(result.candidates.front().reasons,
                       ReasonCode::SumsNotAllCounted,
                       {QStringLiteral("1000")}));
    }

    void severalPaymentsForOneBill()
    {
        const QString kana = QStringLiteral("ヤマダ");
        const std::vector<MatchResult> results = match(
            {{bill(1, 1, 100'000, kana), bill(2, 2, 70'000)},
             {},
             {},
             {transfer(1, kana, 30'000), transfer(2, kana, 50'000), transfer(3, kana, 20'000)}});
        const std::vector<std::vector<PaymentId>> others{{PaymentId(2), PaymentId(3)},
                                                         {PaymentId(1), PaymentId(3)},
                                                         {PaymentId(1), PaymentId(2)}};
        for (size_t i = 0; i < results.size(); ++i) {
            QCOMPARE(results[i].verdict, Verdict::Propose);
            QCOMPARE(results[i].equallyGood, 1);
            const Candidate &best = results[i].candidates.front();
            QCOMPARE(best.pass, Pass::SeveralPayments);
            QVERIFY(best.others == others[i]);
            QCOMPARE(best.shares.front().bill, BillId(1));
            QVERIFY(speaks(best.reasons, ReasonCode::SumOfPaymentsMatches, {QStringLiteral("3")}));
        }
    }

    // Of another bank, it may be another person of that name.
    void paymentsOfOnePayerOnly()
    {
        const QString kana = QStringLiteral("ヤマダ");
        OpenPayment other = transfer(2, kana, 70'000);
        other.bank = QStringLiteral("リソナ");
        const std::vector<MatchResult> results =
            match({{bill(1, 1, 100'000, kana)}, {}, {}, {transfer(1, kana, 30'000), other}});
        for (const MatchResult &result : results)
            QCOMPARE(result.candidates.front().pass, Pass::Nearest);
    }

    void twoWaysToPayABillAreNotChosen()
    {
        const QString kana = QStringLiteral("ヤマダ");
        const MatchResult result =
            match(
                {{bill(1, 1, 100'000, kana)},
                 {},
                 {},
                 {transfer(1, kana, 30'000), transfer(2, kana, 70'000), transfer(3, kana, 70'000)}})
                .front();
        QCOMPARE(result.equallyGood, 2);
    }

    void aLearnedFeeComesFirst()
    {
        const QString kana = QStringLiteral("ヤマダ");
        OpenBill first = bill(1, 1, 10'440, kana);
        first.fees = {{Yen(777), 2}};
        OpenBill second = bill(2, 1, 10'777, kana);
        second.fees = first.fees;
        const MatchResult result = one({{first, second}, {}, {}, {transfer(1, kana, 10'000)}});
        QCOMPARE(result.candidates.front().pass, Pass::Tolerance);
        QCOMPARE(shares(result),
                 QStringList({QStringLiteral("2:10000(-777)"), QStringLiteral("1:10000(-440)")}));
        QVERIFY(speaks(result.candidates.front().reasons,
                       ReasonCode::FeeLearned,
                       {QStringLiteral("777"), QStringLiteral("2")}));
        QCOMPARE(result.equallyGood, 1);
    }

    void toleranceOfTheCustomer_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<bool>("proposed");
        QTest::newRow("just within, less") << qint64(9'950) << true;
        QTest::newRow("just within, more") << qint64(10'050) << true;
        QTest::newRow("beyond, less") << qint64(9'949) << false;
        QTest::newRow("beyond, more") << qint64(10'051) << false;
    }
    void toleranceOfTheCustomer()
    {
        QFETCH(qint64, paid);
        QFETCH(bool, proposed);
        const QString kana = QStringLiteral("ヤマダ");
        OpenBill owed = bill(1, 1, 10'000, kana);
        owed.tolerance = Yen(50);
        const MatchResult result = one({{owed}, {}, {}, {transfer(1, kana, paid)}});
        QCOMPARE(result.verdict == Verdict::Propose, proposed);
        QCOMPARE(result.candidates.front().pass, proposed ? Pass::Tolerance : Pass::Nearest);
        owed.tolerance = Yen();
        QCOMPARE(one({{owed}, {}, {}, {transfer(1, kana, paid)}}).verdict, Verdict::None);
    }
};

QTEST_APPLESS_MAIN(TestSumPasses)
#include "tst_sum_passes.moc"
