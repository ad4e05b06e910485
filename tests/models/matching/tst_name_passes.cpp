// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

class TestNamePasses final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
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
        QTest::newRow("similar") << QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖ-ｶｲﾄｳｷﾖ-") << int(Pass::SimilarName)
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

    // A till's money for a slip leaves as much open on one bill as on another one, after the first
    // pass looked for open amounts.
    void partlyPaidBillsAreEqualToo()
    {
        const QString kana = QStringLiteral("ヤマダ");
        OpenBill first = bill(1, 1, 1'000, kana);
        const QString learned = QStringLiteral("スズキ");
        first.names.push_back({nameKey(learned), 1});
        OpenBill second = bill(2, 1, 3'000, kana);
        second.names = first.names;
        OpenPayment byName = transfer(1, kana, 1'000);
        byName.payerKey = nameKey(kana);
        MatchRules rules;
        rules.passes = {Pass::Learned, Pass::Key, Pass::NameAndAmount};
        OpenPayment other = transfer(3, learned, 500); // makes the first pass look for amounts
        other.payerKey = nameKey(learned);
        const QString slipKey = QStringLiteral("000000000001");
        const std::vector<MatchResult> results =
            match({{first, second},
                   {},
                   {slip(2, slipKey, 2'000)},
                   {other, konbini(2, slipKey, 2'000), byName}},
                  rules);
        QCOMPARE(results[1].verdict, Verdict::ClearAlone);
        QCOMPARE(results[2].equallyGood, 2);
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

    void whereAPayerBanksMatters_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<QString>("branch");
        QTest::addColumn<int>("pass");
        QTest::addColumn<int>("reason");
        const auto row =
            [](const char *name, const char16_t *bank, const char16_t *branch, bool known) {
                QTest::newRow(name)
                    << QString::fromUtf16(bank) << QString::fromUtf16(branch)
                    << int(known ? Pass::Learned : Pass::NameAndAmount)
                    << int(known ? ReasonCode::NameLearned : ReasonCode::NameLearnedElsewhere);
            };
        row("the same", u"ミズホ", u"シブヤ", true);
        row("another bank", u"リソナ", u"シブヤ", false);
        row("another branch", u"ミズホ", u"ウエノ", false);
        row("branch not told", u"ミズホ", u"", true);
        row("nothing told", u"", u"", true);
    }
    void whereAPayerBanksMatters()
    {
        QFETCH(QString, bank);
        QFETCH(QString, branch);
        QFETCH(int, pass);
        QFETCH(int, reason);
        OpenBill owed = bill(1, 1, 1'000, QStringLiteral("スズキ"));
        owed.names.push_back({nameKey(QStringLiteral("タナカハナコ")),
                              3,
                              QStringLiteral("ミズホ"),
                              QStringLiteral("シブヤ"),
                              QDate(2026, 10, 1)});
        OpenPayment payment = transfer(1, QStringLiteral("ﾀﾅｶ ﾊﾅｺ"), 1'000);
        payment.bank = bank;
        payment.branch = branch;
        const MatchResult result = one({{owed}, {}, {}, {payment}});
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(int(result.candidates.front().pass), pass);
        QVERIFY(
            speaks(result.candidates.front().reasons, ReasonCode(reason), {QStringLiteral("3")}));
    }

    // One payer was confirmed for two customers, who both owe the amount.
    void countBreaksTiesAndTheNewestWins_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<QDate>("lastOn");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("equallyGood");
        QTest::newRow("more often") << 3 << QDate(2026, 1, 1) << QStringLiteral("2:1000(0)") << 1;
        QTest::newRow("less often") << 1 << QDate(2026, 9, 9) << QStringLiteral("1:1000(0)") << 1;
        QTest::newRow("newer") << 2 << QDate(2026, 9, 9) << QStringLiteral("2:1000(0)") << 1;
        QTest::newRow("older") << 2 << QDate(2026, 1, 1) << QStringLiteral("1:1000(0)") << 1;
        QTest::newRow("alike") << 2 << QDate(2026, 8, 8) << QStringLiteral("1:1000(0)") << 2;
    }
    void countBreaksTiesAndTheNewestWins()
    {
        QFETCH(int, times);
        QFETCH(QDate, lastOn);
        QFETCH(QString, first);
        QFETCH(int, equallyGood);
        const QString payer = nameKey(QStringLiteral("タナカハナコ"));
        OpenBill one = bill(1, 1, 1'000);
        one.names.push_back({payer, 2, {}, {}, QDate(2026, 8, 8)});
        OpenBill two = bill(2, 2, 1'000);
        two.names.push_back({payer, times, {}, {}, lastOn});
        const MatchResult result =
            test::one({{one, two}, {}, {}, {transfer(1, QStringLiteral("ﾀﾅｶ ﾊﾅｺ"), 1'000)}});
        QCOMPARE(shares(result).value(0), first);
        QCOMPARE(result.equallyGood, equallyGood);
    }

    void aSimilarNameIsNeverBesideAnEqualOne()
    {
        const MatchInput input{{bill(1, 1, 1'000, QStringLiteral("ヨーコ")),
                                bill(2, 2, 1'000, QStringLiteral("ヨコ"))},
                               {},
                               {},
                               {transfer(1, QStringLiteral("ﾖｺ"), 1'000)}};
        const MatchResult result = one(input);
        QCOMPARE(shares(result), QStringList{QStringLiteral("2:1000(0)")});
        QCOMPARE(result.candidates.front().pass, Pass::NameAndAmount);
        // Without the equal one it is a suggestion.
        const MatchResult similar = one({{input.bills.front()}, {}, {}, input.payments});
        QCOMPARE(similar.candidates.front().pass, Pass::SimilarName);
        QCOMPARE(similar.verdict, Verdict::Propose);
    }

    void storedKeysSayTheSame()
    {
        const OpenBill owed = bill(1, 1, 1'000, QStringLiteral("ミドリショウカイ"));
        OpenPayment payment = transfer(1, QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖｳｶｲ"), 1'000);
        const MatchResult worked = one({{owed}, {}, {}, {payment}});
        payment.payerKey = nameKey(payment.payerName);
        QVERIFY(one({{owed}, {}, {}, {payment}}) == worked);
    }
};

QTEST_APPLESS_MAIN(TestNamePasses)
#include "tst_name_passes.moc"
