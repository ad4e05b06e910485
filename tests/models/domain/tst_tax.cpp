// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/receipt_content.h"
#include "models/domain/tax.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

const std::vector<TaxKind> allKinds{
    TaxKind::Standard, TaxKind::Reduced, TaxKind::Exempt, TaxKind::Statutory};

Yen sumOf(const std::vector<TaxLine> &lines)
{
    Yen sum;
    for (const TaxLine &line : lines)
        sum += line.sum();
    return sum;
}

std::vector<TaxedAmount> randomLines(QRandomGenerator &random, int most)
{
    std::vector<TaxedAmount> lines;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i)
        lines.push_back({allKinds[size_t(random.bounded(4))], Yen(random.bounded(most))});
    return lines;
}

} // namespace

class TestTax final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void roundsOncePerRate()
    {
        // Three lines of 105: each alone would give 10, the document gives 31.
        const TaxTotals totals = taxTotals({{TaxKind::Standard, Yen(105)},
                                            {TaxKind::Reduced, Yen(105)},
                                            {TaxKind::Standard, Yen(105)},
                                            {TaxKind::Standard, Yen(105)},
                                            {TaxKind::Statutory, Yen(17'650)}});
        const std::vector<TaxLine> expected{{TaxKind::Standard, Yen(315), Yen(31)},
                                            {TaxKind::Reduced, Yen(105), Yen(8)},
                                            {TaxKind::Statutory, Yen(17'650), Yen(0)}};
        QCOMPARE(totals.lines, expected);
        QCOMPARE(totals.base(), Yen(18'070));
        QCOMPARE(totals.tax(), Yen(39));
        QCOMPARE(totals.total(), Yen(18'109));
    }

    void roundsAsAsked_data()
    {
        QTest::addColumn<int>("rounding");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("tax");
        const auto row = [](const char *name, Rounding rounding, qint64 base, qint64 tax) {
            QTest::newRow(name) << int(rounding) << base << tax;
        };
        row("down", Rounding::Down, 1'999, 199);
        row("half up below", Rounding::HalfUp, 1'994, 199);
        row("half up at", Rounding::HalfUp, 1'995, 200);
        row("up", Rounding::Up, 1'991, 200);
        row("up, nothing to round", Rounding::Up, 1'990, 199);
        row("credit note, down", Rounding::Down, -1'999, -199);
        row("credit note, up", Rounding::Up, -1'999, -199);
        row("credit note, half up", Rounding::HalfUp, -1'999, -199);
    }
    void roundsAsAsked()
    {
        QFETCH(int, rounding);
        QFETCH(qint64, base);
        QFETCH(qint64, tax);
        const TaxTotals totals = taxTotals({{TaxKind::Standard, Yen(base)}}, Rounding(rounding));
        QCOMPARE(totals.lines, (std::vector<TaxLine>{{TaxKind::Standard, Yen(base), Yen(tax)}}));
    }

    void discountLinesLowerTheBase()
    {
        const TaxTotals totals =
            taxTotals({{TaxKind::Standard, Yen(10'009)}, {TaxKind::Standard, Yen(-10)}});
        QCOMPARE(totals.lines, (std::vector<TaxLine>{{TaxKind::Standard, Yen(9'999), Yen(999)}}));
    }

    void emptyDocumentHasNoLines()
    {
        QVERIFY(taxTotals({}).lines.empty());
        QCOMPARE(taxTotals({}).total(), Yen(0));
        QVERIFY(splitOverRates(taxTotals({}), Yen(0)).empty());
    }

    void namesAreStable()
    {
        const QStringList names{QStringLiteral("standard"),
                                QStringLiteral("reduced"),
                                QStringLiteral("exempt"),
                                QStringLiteral("statutory")};
        for (size_t i = 0; i < allKinds.size(); ++i) {
            QCOMPARE(taxKindName(allKinds[i]), names[qsizetype(i)]);
            QCOMPARE(taxKindFromName(names[qsizetype(i)]), std::optional(allKinds[i]));
        }
        QVERIFY(!taxKindFromName(u"Standard"));
        QVERIFY(!taxKindFromName(u""));
    }

    void orderOfLinesDoesNotMatter()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 300; ++round) {
            std::vector<TaxedAmount> lines = randomLines(random, 2'000'000);
            const TaxTotals before = taxTotals(lines);
            std::shuffle(lines.begin(), lines.end(), random);
            QCOMPARE(taxTotals(lines), before);
        }
    }

    void splitsByLargestRemainder()
    {
        // 1,100 and 1,080 of 2,180: 440 falls 222.02 / 217.98, so the cut yen goes to the second.
        const TaxTotals totals =
            taxTotals({{TaxKind::Standard, Yen(1'000)}, {TaxKind::Reduced, Yen(1'000)}});
        const std::vector<TaxLine> split = splitOverRates(totals, Yen(440));
        QCOMPARE(split.size(), size_t(2));
        QCOMPARE(split[0].sum(), Yen(222));
        QCOMPARE(split[1].sum(), Yen(218));
        QCOMPARE(split[0].tax, Yen(20));
        QCOMPARE(split[1].tax, Yen(16));
    }

    void tiesGoToTheEarlierLine()
    {
        const TaxTotals totals =
            taxTotals({{TaxKind::Exempt, Yen(500)}, {TaxKind::Statutory, Yen(500)}});
        const std::vector<TaxLine> split = splitOverRates(totals, Yen(1));
        QCOMPARE(split[0].sum(), Yen(1));
        QCOMPARE(split[1].sum(), Yen(0));
    }

    void sharesAlwaysSumToThePart()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 3'000; ++round) {
            const TaxTotals totals = taxTotals(randomLines(random, 5'000'000));
            const Yen total = totals.total();
            if (total.isZero())
                continue;
            const Yen part(random.bounded(total.amount() + 1));
            const std::vector<TaxLine> split = splitOverRates(totals, part);
            QCOMPARE(split.size(), totals.lines.size());
            QCOMPARE(sumOf(split), part);
            const std::vector<TaxLine> taken = splitOverRates(totals, -part);
            QCOMPARE(sumOf(taken), -part);
            for (size_t i = 0; i < split.size(); ++i) {
                QCOMPARE(split[i].kind, totals.lines[i].kind);
                QVERIFY(split[i].sum() >= Yen(0) && split[i].sum() <= totals.lines[i].sum());
                QVERIFY(split[i].tax >= Yen(0) && split[i].tax <= totals.lines[i].tax);
                QVERIFY(split[i].base >= Yen(0));
                QCOMPARE(taken[i].sum(), -split[i].sum());
                QCOMPARE(taken[i].tax, -split[i].tax);
            }
            QCOMPARE(splitOverRates(totals, total), totals.lines);
        }
    }

    void splitsWithNegativeKindsAndLargeAmounts_data()
    {
        QTest::addColumn<qint64>("standard");
        QTest::addColumn<qint64>("exempt");
        QTest::addColumn<qint64>("part");
        QTest::newRow("discount over a rate") << qint64(-300) << qint64(10'001) << qint64(777);
        QTest::newRow("credit note") << qint64(-30'000) << qint64(-7) << qint64(-500);
        QTest::newRow("nothing left") << qint64(0) << qint64(0) << qint64(5);
        QTest::newRow("billions") << qint64(900'000'000'007) << qint64(800'000'000'001)
                                  << qint64(1'234'567'890'123);
    }
    void splitsWithNegativeKindsAndLargeAmounts()
    {
        QFETCH(qint64, standard);
        QFETCH(qint64, exempt);
        QFETCH(qint64, part);
        const TaxTotals totals =
            taxTotals({{TaxKind::Standard, Yen(standard)}, {TaxKind::Exempt, Yen(exempt)}});
        QCOMPARE(sumOf(splitOverRates(totals, Yen(part))), Yen(part));
        QCOMPARE(sumOf(splitOverRates(totals, Yen(-part))), Yen(-part));
    }

    // A bill of 1,005 yen whose tax of 100 yen a grouped invoice moved.
    void receiptsHaveTheirShareOfWhatWasMoved_data()
    {
        QTest::addColumn<qint64>("moved");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const auto row = [](const char *name,
                            qint64 moved,
                            qint64 whole,
                            qint64 base,
                            qint64 least,
                            qint64 most) {
            QTest::newRow(name) << moved << whole << base << least << most;
        };
        row("nothing moved", 0, 1'005, 1'005, 99, 101);
        row("up", 3, 1'005, 1'005, 102, 104);
        row("down", -3, 1'005, 1'005, 96, 98); // 97.5
        row("a part", 3, 1'005, 454, 45, 47); // 45.4 and 1.36
        row("a rest", 3, 1'005, 551, 55, 57); // 55.1 and 1.64
        row("given back", 3, 1'005, -551, -57, -55);
        row("of a rate it has not", 4, 0, 0, 0, 4);
        row("down, of a rate it has not", -4, 0, 0, -4, 0);
    }
    void receiptsHaveTheirShareOfWhatWasMoved()
    {
        QFETCH(qint64, moved);
        QFETCH(qint64, whole);
        QFETCH(qint64, base);
        ReceiptContent receipt;
        if (moved != 0)
            receipt.moved = {{TaxKind::Standard, Yen(whole), Yen(moved)}};
        const TaxSpan span = receiptTaxSpan(receipt, {TaxKind::Standard, Yen(base), Yen()});
        QTEST(span.least.amount(), "least");
        QTEST(span.most.amount(), "most");
        const TaxSpan other = receiptTaxSpan(receipt, {TaxKind::Reduced, Yen(1'000), Yen()});
        QCOMPARE(other.least, Yen(79));
        QCOMPARE(other.most, Yen(81));
    }
};

QTEST_APPLESS_MAIN(TestTax)
#include "tst_tax.moc"
