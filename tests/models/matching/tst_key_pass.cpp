// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

class TestKeyPass final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void keyAndExactAmountClears()
    {
        const MatchResult result = one({{bill(1, 1, 1'000), bill(2, 2, 1'000)},
                                        {},
                                        {slip(1, key, 1'000)},
                                        {konbini(1, key, 1'000)}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(0)")});
        QCOMPARE(result.candidates.front().pass, Pass::Key);
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::SlipKeyMatches, {key}));
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::AmountMatches));
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::WithinDueDate));
        QVERIFY(result.whyNot.empty());
    }

    void keyOfAnotherAgreementIsAnotherKey()
    {
        OpenPayment payment = konbini(1, key, 1'000);
        payment.slip = {QStringLiteral("999999-99999"), key};
        const MatchResult result = one({{bill(1, 1, 1'000)}, {}, {slip(1, key, 1'000)}, {payment}});
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(speaks(result.whyNot, ReasonCode::SlipUnknown, {key}));
        // The bill of that amount is shown, but nothing more.
        QCOMPARE(result.candidates.front().pass, Pass::Nearest);
    }

    void keyWithAnotherAmountProposesTheSmallerSide_data()
    {
        QTest::addColumn<qint64>("open");
        QTest::addColumn<qint64>("issued");
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QString>("share");
        QTest::newRow("paid less")
            << qint64(1'000) << qint64(1'000) << qint64(900) << QStringLiteral("1:900(-100)");
        QTest::newRow("paid more")
            << qint64(1'000) << qint64(1'000) << qint64(1'100) << QStringLiteral("1:1000(100)");
        QTest::newRow("slip paid in full, part was paid before")
            << qint64(400) << qint64(1'000) << qint64(1'000) << QStringLiteral("1:400(600)");
        QTest::newRow("as the bill stands today, not as issued")
            << qint64(400) << qint64(1'000) << qint64(400) << QStringLiteral("1:400(0)");
    }
    void keyWithAnotherAmountProposesTheSmallerSide()
    {
        QFETCH(qint64, open);
        QFETCH(qint64, issued);
        QFETCH(qint64, paid);
        QFETCH(QString, share);
        const MatchResult result =
            one({{bill(1, 1, open)}, {}, {slip(1, key, issued)}, {konbini(1, key, paid)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result), QStringList{share});
        QVERIFY(speaks(result.whyNot, ReasonCode::AmountDiffers));
        QCOMPARE(result.equallyGood, 1);
    }

    void issuedAmountDecidesNotTodaysBill()
    {
        const MatchResult result =
            one({{bill(1, 1, 1'500)}, {}, {slip(1, key, 1'000)}, {konbini(1, key, 1'000)}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(-500)")});
    }

    void reissuedSlips()
    {
        const ManyRows<KnownSlip> slips{slip(1, key, 1'000, 0), slip(1, key, 1'200, 1)};
        MatchResult result = one({{bill(1, 1, 1'200)}, {}, slips, {konbini(1, key, 1'200, 1)}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(!speaks(result.candidates.front().reasons, ReasonCode::SlipSuperseded));
        result = one({{bill(1, 1, 1'200)}, {}, slips, {konbini(1, key, 1'000, 0)}});
        QCOMPARE(result.verdict, Verdict::ClearAlone); // the old slip is still paid at the till
        QVERIFY(speaks(result.candidates.front().reasons,
                       ReasonCode::SlipSuperseded,
                       {QStringLiteral("0"), QStringLiteral("1")}));
        result = one({{bill(1, 1, 1'200)}, {}, slips, {konbini(1, key, 1'200, 0)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QVERIFY(speaks(result.whyNot, ReasonCode::AmountDiffers));
        result = one({{bill(1, 1, 1'200)}, {}, slips, {konbini(1, key, 1'200, 5)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QVERIFY(speaks(result.whyNot, ReasonCode::ReissueUnknown, {QStringLiteral("5")}));
    }

    void oneKeyOnTwoBillsIsForAPerson()
    {
        const MatchResult result = one({{bill(1, 1, 1'000), bill(2, 2, 1'000)},
                                        {},
                                        {slip(1, key, 1'000), slip(2, key, 1'000)},
                                        {konbini(1, key, 1'000)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(result.equallyGood, 2);
        QVERIFY(speaks(result.whyNot, ReasonCode::SeveralEqual, {QStringLiteral("2")}));
    }

    void closedBillsSayWhy_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::newRow("paid") << int(BillState::Issued) << int(ReasonCode::BillAlreadyPaid);
        QTest::newRow("cancelled") << int(BillState::Cancelled) << int(ReasonCode::BillCancelled);
        QTest::newRow("superseded")
            << int(BillState::Superseded) << int(ReasonCode::BillSuperseded);
    }
    void closedBillsSayWhy()
    {
        QFETCH(int, state);
        QFETCH(int, reason);
        const QString number = QStringLiteral("B-100001");
        MatchInput input{{bill(2, 2, 1'000)},
                         {{BillId(1), number, BillState(state)}},
                         {slip(1, key, 1'000)},
                         {konbini(1, key, 1'000)}};
        MatchResult result = one(input);
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(result.candidates.empty());
        QVERIFY(speaks(result.whyNot, ReasonCode(reason), {number}));
        input.payments.front().slip = {};
        input.payments.front().request = request(QStringLiteral("pr_1"), BillId(1));
        result = one(input);
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(speaks(result.whyNot, ReasonCode(reason), {number}));
        input.closed.clear();
        QVERIFY(speaks(one(input).whyNot, ReasonCode::BillUnknown));
    }

    void doublePaymentStaysOpen()
    {
        // Input order must not decide: the earlier receipt is served first.
        OpenPayment late = konbini(1, key, 1'000);
        late.receivedOn = QDate(2026, 11, 21);
        const std::vector<MatchResult> results =
            match({{bill(1, 1, 1'000)}, {}, {slip(1, key, 1'000)}, {late, konbini(2, key, 1'000)}});
        QCOMPARE(results[0].payment, PaymentId(1));
        QCOMPARE(results[0].verdict, Verdict::None);
        QVERIFY(
            speaks(results[0].whyNot, ReasonCode::BillAlreadyPaid, {QStringLiteral("B-100001")}));
        QCOMPARE(results[1].verdict, Verdict::ClearAlone);
    }

    void requests()
    {
        OpenPayment payment = konbini(1, QString(), 1'000);
        payment.request = request(QStringLiteral("pr_1"));
        MatchResult result = one({{bill(1, 1, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(speaks(result.whyNot, ReasonCode::RequestUnknown, {QStringLiteral("pr_1")}));
        payment.request = request(QStringLiteral("pr_1"), BillId(1));
        result = one({{bill(1, 1, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::RequestMatches));
        result = one({{bill(1, 1, 1'200)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(-200)")});
    }

    void lateIsSaidNotRefused()
    {
        OpenPayment payment = konbini(1, key, 1'000);
        payment.receivedOn = QDate(2026, 12, 3);
        const MatchResult result = one({{bill(1, 1, 1'000)}, {}, {slip(1, key, 1'000)}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(
            speaks(result.candidates.front().reasons, ReasonCode::PastDue, {QStringLiteral("3")}));
    }
};

QTEST_APPLESS_MAIN(TestKeyPass)
#include "tst_key_pass.moc"
