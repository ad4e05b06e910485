// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

class TestPasses final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void wholeBatchGoesThroughOnePassFirst()
    {
        // The transfer comes first and would fit, but the slip's key takes the bill.
        OpenPayment early = transfer(1, QStringLiteral("100001ﾔﾏﾀﾞ"), 1'000);
        early.receivedOn = QDate(2026, 11, 1);
        const std::vector<MatchResult> results =
            match({{bill(1, 1, 1'000, QStringLiteral("ヤマダ"))},
                   {},
                   {slip(1, key, 1'000)},
                   {early, konbini(2, key, 1'000)}});
        QCOMPARE(results[0].verdict, Verdict::None);
        QVERIFY(results[0].candidates.empty());
        QCOMPARE(results[1].verdict, Verdict::ClearAlone);
    }

    void names()
    {
        for (const Pass pass : usualPasses())
            QCOMPARE(passFromName(passName(pass)), std::optional(pass));
        QCOMPARE(passFromName(passName(Pass::Nearest)), std::nullopt);
        QVERIFY(readPasses(passNames(usualPasses())) == Result<PassOrder>(usualPasses()));
    }

    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *typed, Fault fault) {
            QTest::newRow(name) << QString::fromLatin1(typed).split(QLatin1Char(','),
                                                                    Qt::SkipEmptyParts)
                                << int(fault);
        };
        row("two", "code, key", Fault::Count);
        row("none", "", Fault::FieldEmpty);
        row("unknown", "key,luck", Fault::NoSuchPass);
        row("twice", "key,code,key", Fault::NoSuchPass);
        row("no pass of its own", "nearest", Fault::NoSuchPass);
    }
    void readsWhatAPersonTypes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, fault);
        const Result<PassOrder> order = readPasses(words);
        QCOMPARE(int(order ? Fault::Count : order.error().fault), fault);
        if (order)
            QVERIFY(*order == PassOrder({Pass::Code, Pass::Key}));
    }

    // A line that a code and a name speak of, of two bills with the same amount.
    void theFirstPassHasTheLine_data()
    {
        QTest::addColumn<QString>("passes");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *passes, Verdict verdict, const char *first) {
            QTest::newRow(passes) << QString::fromLatin1(passes) << int(verdict)
                                  << QString::fromLatin1(first);
        };
        row("code,name_and_amount", Verdict::ClearAlone, "1:1000(0)");
        row("name_and_amount,code", Verdict::Propose, "2:1000(0)");
        row("name_and_amount", Verdict::Propose, "2:1000(0)");
        row("code", Verdict::ClearAlone, "1:1000(0)");
        row("key", Verdict::None, "2:1000(0)"); // only shown
    }
    void theFirstPassHasTheLine()
    {
        QFETCH(QString, passes);
        QFETCH(int, verdict);
        QFETCH(QString, first);
        MatchRules rules;
        rules.passes = readPasses(passes.split(QLatin1Char(','))).value();
        OpenPayment payment = transfer(1, QStringLiteral("ｽｽﾞｷ"), 1'000);
        payment.ediInformation = QStringLiteral("B-100001");
        const MatchResult result = one({{bill(1, 1, 1'000, QStringLiteral("ヤマダ")),
                                         bill(2, 2, 1'000, QStringLiteral("スズキ"))},
                                        {},
                                        {},
                                        {payment}},
                                       rules);
        QCOMPARE(int(result.verdict), verdict);
        QCOMPARE(shares(result).value(0), first);
    }
};

QTEST_APPLESS_MAIN(TestPasses)
#include "tst_passes.moc"
