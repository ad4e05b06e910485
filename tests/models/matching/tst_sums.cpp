// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/sums.h"
#include "tests/support/suite.h"

#include <QTest>

#include <bit>

using namespace keshikomi;

namespace {

std::vector<uint32_t> bruteForce(const std::vector<Yen> &amounts, Yen target, int least, int most)
{
    std::vector<uint32_t> found;
    for (uint32_t mask = 0; mask < (1U << amounts.size()); ++mask) {
        Yen sum;
        for (size_t i = 0; i < amounts.size(); ++i) {
            if ((mask & (1U << i)) != 0)
                sum += amounts[i];
        }
        if (sum == target && std::popcount(mask) >= least && std::popcount(mask) <= most)
            found.push_back(mask);
    }
    return found;
}

} // namespace

class TestSums final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryChoice_data()
    {
        QTest::addColumn<QList<int>>("yen");
        QTest::addColumn<int>("target");
        QTest::addColumn<QList<int>>("masks");
        QTest::newRow("none") << QList<int>{} << 100 << QList<int>{};
        QTest::newRow("a single bill is no sum") << QList<int>{100, 200} << 100 << QList<int>{};
        QTest::newRow("both") << QList<int>{100, 200} << 300 << QList<int>{3};
        QTest::newRow("equal amounts") << QList<int>{100, 100, 100} << 200 << QList<int>{3, 5, 6};
        QTest::newRow("fewer first") << QList<int>{100, 200, 300, 400} << 600 << QList<int>{10, 7};
        QTest::newRow("six are too many") << QList<int>{1, 1, 1, 1, 1, 1} << 6 << QList<int>{};
    }
    void findsEveryChoice()
    {
        QFETCH(QList<int>, yen);
        QFETCH(int, target);
        QFETCH(QList<int>, masks);
        std::vector<Yen> amounts;
        for (const int one : yen)
            amounts.push_back(Yen(one));
        QList<int> found;
        for (const uint32_t mask : matching::SumFinder(amounts, 5).to(Yen(target)).masks)
            found.append(int(mask));
        QCOMPARE(found, masks);
    }

    void countsAsBruteForceDoes()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 400; ++round) {
            std::vector<Yen> amounts;
            const int count = random.bounded(13);
            for (int i = 0; i < count; ++i)
                amounts.push_back(Yen(random.bounded(1, 30)));
            const Yen target(random.bounded(1, 90));
            std::vector<uint32_t> found = matching::SumFinder(amounts, 5).to(target).masks;
            for (size_t i = 1; i < found.size(); ++i)
                QVERIFY(std::popcount(found[i - 1]) <= std::popcount(found[i]));
            std::sort(found.begin(), found.end());
            QCOMPARE(found, bruteForce(amounts, target, 2, 5));
        }
    }

    void oneFinderServesManySums()
    {
        QRandomGenerator random(test::seed() + 1);
        std::vector<Yen> amounts;
        for (int i = 0; i < 12; ++i)
            amounts.push_back(Yen(random.bounded(1, 20)));
        const matching::SumFinder finder(amounts, 4);
        for (int target = 1; target < 90; ++target) {
            std::vector<uint32_t> found = finder.to(Yen(target), 1).masks;
            std::sort(found.begin(), found.end());
            QCOMPARE(found, bruteForce(amounts, Yen(target), 1, 4));
        }
    }

    void countsAllUpToTheCap()
    {
        const matching::SumFinder equal(std::vector<Yen>(20, Yen(10'000)), 5);
        const matching::SumsFound all = equal.to(Yen(50'000), 2, 20'000);
        QCOMPARE(all.masks.size(), size_t(15'504)); // 20 over 5
        QVERIFY(!all.isCut);
        const matching::SumsFound just = equal.to(Yen(50'000), 2, 15'504);
        QVERIFY(!just.isCut);
        const matching::SumsFound cut = equal.to(Yen(50'000), 2, 15'503);
        QCOMPARE(cut.masks.size(), size_t(15'503));
        QVERIFY(cut.isCut);
    }
};

QTEST_APPLESS_MAIN(TestSums)
#include "tst_sums.moc"
