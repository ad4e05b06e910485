// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keshikomi;

namespace {

MatchInput keyed(int count)
{
    MatchInput input;
    for (int i = 1; i <= count; ++i) {
        const QString key = QString::number(i).rightJustified(10, QLatin1Char('0'));
        const qint64 amount = 100 + i % 100'000;
        input.bills.push_back(test::bill(i, 1 + i / 3, amount));
        input.slips.push_back(test::slip(i, key, amount));
        input.payments.push_back(test::konbini(i, key, amount));
    }
    return input;
}

qint64 millisecondsFor(const MatchInput &input)
{
    QElapsedTimer timer;
    timer.start();
    const std::vector<MatchResult> results = match(input);
    const qint64 elapsed = timer.elapsed();
    const auto alone = std::count_if(results.begin(), results.end(), [](const MatchResult &result) {
        return result.verdict == Verdict::ClearAlone;
    });
    return alone == qint64(input.payments.size()) ? elapsed : -1;
}

} // namespace

class TestMatchSpeed final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // Ten times the lines may cost about ten times the time, never a hundred times.
    void keyPassIsLinear()
    {
        const qint64 small = millisecondsFor(keyed(50'000));
        const qint64 large = millisecondsFor(keyed(500'000));
        qInfo("key pass: 50,000 in %lld ms, 500,000 in %lld ms", small, large);
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY(large <= 30 * qMax(small, qint64(20)));
    }

    void namePassIsLinear()
    {
        const auto named = [](int count) {
            MatchInput input;
            for (int i = 1; i <= count; ++i) {
                const QString name = QStringLiteral("ｶ)ﾐﾄﾞﾘ%1").arg(i);
                input.bills.push_back(test::bill(i, i, 100 + i, name));
                input.payments.push_back(test::transfer(i, name, 100 + i));
            }
            return input;
        };
        const auto timed = [](const MatchInput &input) {
            QElapsedTimer timer;
            timer.start();
            const std::vector<MatchResult> results = match(input);
            const qint64 elapsed = timer.elapsed();
            const bool all =
                std::all_of(results.begin(), results.end(), [](const MatchResult &one) {
                    return one.verdict == Verdict::Propose && one.candidates.size() == 1;
                });
            return all ? elapsed : -1;
        };
        const qint64 small = timed(named(5'000));
        const qint64 large = timed(named(50'000));
        qInfo("name pass: 5,000 in %lld ms, 50,000 in %lld ms", small, large);
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY(large <= 30 * qMax(small, qint64(20)));
    }
};

QTEST_APPLESS_MAIN(TestMatchSpeed)
#include "tst_match_speed.moc"
