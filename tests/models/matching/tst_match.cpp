// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using test::bill;
using test::konbini;
using test::slip;
using test::transfer;

namespace {

const QString key = QStringLiteral("0000010001");

// "Key 1:1000(0) +SlipKeyMatches..." is hard to read; tests ask for one thing at a time instead.
bool speaks(const std::vector<Reason> &reasons, ReasonCode code, const QStringList &args = {})
{
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason &reason) {
        return reason.code == code && (args.isEmpty() || reason.args == args);
    });
}

QStringList shares(const MatchResult &result)
{
    QStringList list;
    for (const Candidate &candidate : result.candidates) {
        QStringList parts;
        for (const Share &share : candidate.shares)
            parts += QStringLiteral("%1:%2").arg(share.bill.value()).arg(share.amount.amount());
        list += parts.join(QLatin1Char('+'))
            + QStringLiteral("(%1)").arg(candidate.difference.amount());
    }
    return list;
}

MatchResult one(const MatchInput &input)
{
    const std::vector<MatchResult> results = match(input);
    return results.size() == 1 ? results.front() : MatchResult{PaymentId(999), {}, {}, 0, {}};
}

} // namespace

class TestMatch final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void keyAndExactAmountClears()
    {
        const MatchResult result = one({{bill(1, 1, 1'000), bill(2, 2, 1'000)},
                                        {},
                                        {slip(1, 1, key, 1'000)},
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
        payment.agreementKey = QStringLiteral("999999-99999");
        const MatchResult result =
            one({{bill(1, 1, 1'000)}, {}, {slip(1, 1, key, 1'000)}, {payment}});
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
            one({{bill(1, 1, open)}, {}, {slip(1, 1, key, issued)}, {konbini(1, key, paid)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result), QStringList{share});
        QVERIFY(speaks(result.whyNot, ReasonCode::AmountDiffers));
        QCOMPARE(result.equallyGood, 1);
    }

    void issuedAmountDecidesNotTodaysBill()
    {
        const MatchResult result =
            one({{bill(1, 1, 1'500)}, {}, {slip(1, 1, key, 1'000)}, {konbini(1, key, 1'000)}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(-500)")});
    }

    void reissuedSlips()
    {
        const std::vector<KnownSlip> slips{slip(1, 1, key, 1'000, 0), slip(2, 1, key, 1'200, 1)};
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
                                        {slip(1, 1, key, 1'000), slip(2, 2, key, 1'000)},
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
                         {slip(1, 1, key, 1'000)},
                         {konbini(1, key, 1'000)}};
        MatchResult result = one(input);
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(result.candidates.empty());
        QVERIFY(speaks(result.whyNot, ReasonCode(reason), {number}));
        input.payments.front().slipKey.clear();
        input.payments.front().requestId = QStringLiteral("pr_1");
        input.payments.front().requestBill = BillId(1);
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
        const std::vector<MatchResult> results = match(
            {{bill(1, 1, 1'000)}, {}, {slip(1, 1, key, 1'000)}, {late, konbini(2, key, 1'000)}});
        QCOMPARE(results[0].payment, PaymentId(1));
        QCOMPARE(results[0].verdict, Verdict::None);
        QVERIFY(
            speaks(results[0].whyNot, ReasonCode::BillAlreadyPaid, {QStringLiteral("B-100001")}));
        QCOMPARE(results[1].verdict, Verdict::ClearAlone);
    }

    void requests()
    {
        OpenPayment payment = konbini(1, QString(), 1'000);
        payment.requestId = QStringLiteral("pr_1");
        MatchResult result = one({{bill(1, 1, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(speaks(result.whyNot, ReasonCode::RequestUnknown, {QStringLiteral("pr_1")}));
        payment.requestBill = BillId(1);
        result = one({{bill(1, 1, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::RequestMatches));
        result = one({{bill(1, 1, 1'200)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(-200)")});
    }

    void virtualAccountAndExactAmountClears()
    {
        OpenBill first = bill(1, 1, 1'000);
        first.virtualAccounts = {QStringLiteral("0012345")};
        OpenBill second = bill(2, 1, 2'000);
        second.virtualAccounts = first.virtualAccounts;
        OpenPayment payment = transfer(1, QStringLiteral("ﾍﾞﾂﾉﾋﾄ"), 2'000);
        payment.remitterCode = QStringLiteral("12345");
        MatchResult result = one({{first, second, bill(3, 2, 2'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QCOMPARE(shares(result), QStringList{QStringLiteral("2:2000(0)")});
        QCOMPARE(result.candidates.front().pass, Pass::Code);
        payment.open = Yen(3'000);
        result = one({{first, second}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result).front(), QStringLiteral("1:1000+2:2000(0)"));
        QCOMPARE(result.candidates.front().pass, Pass::SumOfBills);
        payment.open = Yen(1'500);
        result = one({{first, second}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QVERIFY(speaks(result.whyNot, ReasonCode::NoOpenBillOfThatAmount));
        second.open = Yen(1'000);
        payment.open = Yen(1'000);
        result = one({{first, second}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(result.equallyGood, 2);
    }

    void numbersInReferences_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("edi");
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("first");
        const int clear = int(Verdict::ClearAlone);
        const int propose = int(Verdict::Propose);
        const auto row = [](const char *name,
                            const char16_t *payer,
                            const char16_t *edi,
                            int paid,
                            int verdict,
                            const char *first) {
            QTest::newRow(name) << QString::fromUtf16(payer) << QString::fromUtf16(edi)
                                << qint64(paid) << verdict << QString::fromUtf8(first);
        };
        row("order number before the name", u"203155ﾔﾏﾀﾞ ﾀﾛｳ", u"", 1'000, clear, "1:1000(0)");
        row("order number in the EDI text", u"ﾔﾏﾀﾞ ﾀﾛｳ", u"WIP203155", 1'000, clear, "1:1000(0)");
        row("bill number", u"ﾔﾏﾀﾞ", u"B-100002", 2'000, clear, "2:2000(0)");
        row("bill number in full width", u"１００００２　ヤマダ", u"", 2'000, clear, "2:2000(0)");
        row("order number, other amount", u"203155ﾔﾏﾀﾞ", u"", 900, propose, "1:900(-100)");
        row("customer number only proposes", u"5001ﾔﾏﾀﾞ", u"", 1'000, propose, "1:1000(0)");
        row("two numbers, their sum",
            u"ﾔﾏﾀﾞ",
            u"100001 100002",
            3'000,
            propose,
            "1:1000+2:2000(0)");
        row("number of one bill, amount of another",
            u"ﾔﾏﾀﾞ",
            u"100001",
            2'000,
            propose,
            "1:1000(1000)");
        row("three digits mean nothing",
            u"ﾔﾏﾀﾞ",
            u"203",
            1'000,
            int(Verdict::Propose),
            "1:1000(0)");
    }
    void numbersInReferences()
    {
        QFETCH(QString, payer);
        QFETCH(QString, edi);
        QFETCH(qint64, paid);
        QFETCH(int, verdict);
        QFETCH(QString, first);
        OpenBill order = bill(1, 1, 1'000, QStringLiteral("ヤマダ"));
        order.wipNumbers = {QStringLiteral("203155")};
        OpenPayment payment = transfer(1, payer, paid);
        payment.ediInformation = edi;
        const MatchResult result =
            one({{order, bill(2, 1, 2'000, QStringLiteral("ヤマダ"))}, {}, {}, {payment}});
        QCOMPARE(int(result.verdict), verdict);
        QCOMPARE(shares(result).value(0), first);
    }

    void anotherReferenceSaysWhyNot()
    {
        // The virtual account's bill fits, the number before the name is another bill's order.
        OpenBill fits = bill(1, 1, 1'000);
        fits.virtualAccounts = {QStringLiteral("7654321")};
        OpenBill named = bill(2, 2, 2'000);
        named.wipNumbers = {QStringLiteral("12345")};
        OpenPayment payment = transfer(1, QStringLiteral("0012345 ｽｽﾞｷ ｼﾞﾛｳ"), 1'000);
        payment.remitterCode = QStringLiteral("7654321");
        const MatchResult result = one({{fits, named}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QVERIFY(speaks(result.whyNot, ReasonCode::OtherBillNamed, {QStringLiteral("B-100002")}));
    }

    void aCustomerNumberAloneSaysWhyNot()
    {
        const OpenPayment payment = transfer(1, QStringLiteral("5001 ｽｽﾞｷ ｼﾞﾛｳ"), 1'000);
        const MatchResult result = one({{bill(1, 1, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QVERIFY(speaks(result.whyNot, ReasonCode::CustomerNumberAlone));
    }

    void remitterCodeThatIsACustomerNumber()
    {
        OpenPayment payment = transfer(1, QStringLiteral("ﾔﾏﾀﾞ"), 1'000);
        payment.remitterCode = QStringLiteral("5001");
        const MatchResult result = one({{bill(1, 1, 1'000), bill(2, 2, 1'000)}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::RemitterCodeMatches));
    }

    void namesOnlyPropose_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<int>("pass");
        QTest::addColumn<int>("reason");
        const int byName = int(Pass::NameAndAmount);
        QTest::newRow("same") << QStringLiteral("ﾐﾄﾞﾘｼﾖｳｶｲﾄｳｷﾖｳ(ｶ") << byName
                              << int(ReasonCode::NameMatches);
        QTest::newRow("cut") << QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖｳｶｲﾄｳ") << byName
                             << int(ReasonCode::NameCut);
        QTest::newRow("similar") << QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖ-ｶｲﾄｳｷﾖ-") << byName
                                 << int(ReasonCode::NameSimilar);
        QTest::newRow("learned") << QStringLiteral("ﾀﾅｶ ﾊﾅｺ") << int(Pass::Learned)
                                 << int(ReasonCode::NameLearned);
    }
    void namesOnlyPropose()
    {
        QFETCH(QString, payer);
        QFETCH(int, pass);
        QFETCH(int, reason);
        OpenBill midori = bill(1, 1, 1'000, QStringLiteral("カ）ミドリショウカイトウキョウ"));
        midori.names.push_back({nameKey(QStringLiteral("タナカハナコ")), 3});
        const MatchResult result = one({{midori, bill(2, 2, 1'000, QStringLiteral("スズキ"))},
                                        {},
                                        {},
                                        {transfer(1, payer, 1'000)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(shares(result), QStringList{QStringLiteral("1:1000(0)")});
        QCOMPARE(int(result.candidates.front().pass), pass);
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode(reason)));
    }

    void equalBillsAreNeverChosenByOrder()
    {
        const QString kana = QStringLiteral("ヤマダ");
        const MatchResult result =
            one({{bill(2, 1, 1'000, kana), bill(1, 1, 1'000, kana), bill(3, 2, 1'000, kana)},
                 {},
                 {},
                 {transfer(1, kana, 1'000)}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(result.equallyGood, 3);
        QVERIFY(speaks(result.whyNot, ReasonCode::SeveralEqual, {QStringLiteral("3")}));
    }

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

    void unmatchedLinesSayWhatIsNearest()
    {
        MatchResult result = one({{bill(1, 1, 1'000, QStringLiteral("スズキ"))},
                                  {},
                                  {},
                                  {transfer(1, QStringLiteral("ヤマダ"), 1'000)}});
        QCOMPARE(result.verdict, Verdict::None);
        QCOMPARE(result.candidates.front().pass, Pass::Nearest);
        QVERIFY(speaks(result.candidates.front().reasons,
                       ReasonCode::NameDiffers,
                       {QStringLiteral("ヤマダ"), QStringLiteral("Customer 1")}));
        QVERIFY(speaks(result.whyNot, ReasonCode::NoSuchPayer));
        result = one({{bill(1, 1, 1'000)}, {}, {}, {transfer(1, QString(), 2'000)}});
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(result.candidates.empty());
        QVERIFY(speaks(result.whyNot, ReasonCode::NothingToGoBy));
        QVERIFY(
            speaks(result.whyNot, ReasonCode::NoOpenBillOfThatAmount, {QStringLiteral("2000")}));
    }

    void wholeBatchGoesThroughOnePassFirst()
    {
        // The transfer comes first and would fit, but the slip's key takes the bill.
        OpenPayment early = transfer(1, QStringLiteral("100001ﾔﾏﾀﾞ"), 1'000);
        early.receivedOn = QDate(2026, 11, 1);
        const std::vector<MatchResult> results =
            match({{bill(1, 1, 1'000, QStringLiteral("ヤマダ"))},
                   {},
                   {slip(1, 1, key, 1'000)},
                   {early, konbini(2, key, 1'000)}});
        QCOMPARE(results[0].verdict, Verdict::None);
        QVERIFY(results[0].candidates.empty());
        QCOMPARE(results[1].verdict, Verdict::ClearAlone);
    }

    void lateIsSaidNotRefused()
    {
        OpenPayment payment = konbini(1, key, 1'000);
        payment.receivedOn = QDate(2026, 12, 3);
        const MatchResult result =
            one({{bill(1, 1, 1'000)}, {}, {slip(1, 1, key, 1'000)}, {payment}});
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QVERIFY(
            speaks(result.candidates.front().reasons, ReasonCode::PastDue, {QStringLiteral("3")}));
    }
};

QTEST_APPLESS_MAIN(TestMatch)
#include "tst_match.moc"
