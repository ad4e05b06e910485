// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QStringList looks(const Explanation &told)
{
    QStringList list;
    for (const PassLook &look : told.looks)
        list << passName(look.pass) + (look.decided ? QStringLiteral("!") : QString());
    return list;
}

} // namespace

class TestExplain final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsTheRun()
    {
        const MatchInput input{
            {bill(1, 1, 1'000, QStringLiteral("ヤマダ")), bill(2, 2, 1'500)},
            {},
            {slip(2, key, 1'500)},
            {konbini(1, key, 1'500), transfer(2, QStringLiteral("ﾔﾏﾀﾞ"), 1'000)}};
        const std::vector<MatchResult> results = match(input);
        for (const MatchResult &result : results) {
            const auto told = explain(input, result.payment);
            QVERIFY(told.has_value());
            QVERIFY(told->result == result);
        }
        QVERIFY(!explain(input, PaymentId(3)).has_value());
    }

    void endsWithThePassThatDecided()
    {
        const MatchInput input{{bill(1, 1, 1'000, QStringLiteral("ヤマダ"))},
                               {},
                               {},
                               {transfer(1, QStringLiteral("ﾔﾏﾀﾞ"), 1'000)}};
        const Explanation told = explain(input, PaymentId(1)).value();
        QCOMPARE(looks(told),
                 QStringList({QStringLiteral("key"),
                              QStringLiteral("code"),
                              QStringLiteral("learned"),
                              QStringLiteral("name_and_amount!")}));
        QVERIFY(speaks(told.looks[0].reasons, ReasonCode::NoNumberGiven));
        QVERIFY(speaks(told.looks[1].reasons, ReasonCode::NoReferenceFits));
        QVERIFY(
            speaks(told.looks[2].reasons, ReasonCode::NeverConfirmed, {QStringLiteral("ﾔﾏﾀﾞ")}));
        QVERIFY(speaks(told.looks[3].reasons, ReasonCode::NameMatches));
        QVERIFY(speaks(told.looks[3].reasons, ReasonCode::AmountMatches));
    }

    // Two customers of one name, and two who were learned under it alike: one reason each.
    void saysEachReasonOnce()
    {
        const MatchInput input{{bill(1, 1, 1'000, QStringLiteral("ヤマダ")),
                                bill(2, 2, 1'000, QStringLiteral("ヤマダ")),
                                bill(3, 3, 2'000, QStringLiteral("ヤマダ"))},
                               {},
                               {},
                               {transfer(1, QStringLiteral("ﾔﾏﾀﾞ"), 1'000)}};
        const Explanation told = explain(input, PaymentId(1)).value();
        QCOMPARE(told.result.equallyGood, 2);
        for (const PassLook &look : told.looks) {
            for (const Reason &reason : look.reasons)
                QCOMPARE(std::count(look.reasons.begin(), look.reasons.end(), reason), 1);
        }
        QVERIFY(speaks(told.looks.back().reasons, ReasonCode::NameMatches));
    }

    void everyPassSaysWhatFailed()
    {
        const MatchInput input{{bill(1, 1, 1'000, QStringLiteral("ヤマダ"))},
                               {},
                               {},
                               {transfer(1, QStringLiteral("ｻﾄｳ"), 4'000)}};
        const Explanation told = explain(input, PaymentId(1)).value();
        QCOMPARE(looks(told), passNames(usualPasses()));
        for (const PassLook &look : told.looks)
            QVERIFY2(!look.reasons.empty(), qPrintable(passName(look.pass)));
        QCOMPARE(told.result.verdict, Verdict::None);
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
