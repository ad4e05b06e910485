// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

class TestCodePass final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_APPLESS_MAIN(TestCodePass)
#include "tst_code_pass.moc"
