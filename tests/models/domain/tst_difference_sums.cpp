// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

// Nothing was taken back of it yet.
TaxesToTake untouched(const TaxTotals &totals)
{
    return {totals, totals};
}

// Of every kind of tax, one of them at times with more discount than sales.
TaxTotals someBill(QRandomGenerator &random)
{
    for (;;) {
        std::vector<TaxedAmount> taxed;
        for (int i = 0; i < 4; ++i)
            taxed.push_back({TaxKind(i), Yen(random.bounded(1, 30'000))});
        if (random.bounded(4) == 0)
            taxed.push_back({TaxKind(random.bounded(4)), Yen(-random.bounded(40'000))});
        TaxTotals totals = taxTotals(taxed);
        if (totals.total() > Yen(0))
            return totals;
    }
}

bool isWithin(Yen part, Yen whole)
{
    return whole < Yen(0) ? whole <= part && part <= Yen(0) : Yen(0) <= part && part <= whole;
}
bool isWithin(const TaxTotals &part, const TaxTotals &whole)
{
    return std::equal(part.lines.begin(),
                      part.lines.end(),
                      whole.lines.begin(),
                      whole.lines.end(),
                      [](const TaxLine &a, const TaxLine &b) {
                          return a.kind == b.kind && isWithin(a.base, b.base)
                              && isWithin(a.tax, b.tax);
                      });
}
bool isNothing(const TaxTotals &totals)
{
    return std::all_of(totals.lines.begin(), totals.lines.end(), [](const TaxLine &line) {
        return line.base.isZero() && line.tax.isZero();
    });
}

// What was taken of each rate has its share of the tax, to the nearest yen.
bool hasItsTax(const TaxTotals &left, const TaxTotals &whole)
{
    for (size_t i = 0; i < whole.lines.size(); ++i) {
        const TaxLine &own = whole.lines[i];
        const qint64 sum = own.sum().amount();
        const qint64 taken = sum - left.lines[i].sum().amount();
        const qint64 tax = (own.tax - left.lines[i].tax).amount();
        if (std::abs(2 * (tax * sum - taken * own.tax.amount())) > std::abs(sum))
            return false;
    }
    return true;
}

// What the debits of a difference take back, on the lines of the bill.
std::vector<TaxLine> ratesOf(const std::vector<PostingLine> &debits, const TaxTotals &bill)
{
    std::vector<TaxLine> lines = bill.lines;
    for (TaxLine &line : lines) {
        line.base = line.tax = Yen();
        for (const PostingLine &each : debits) {
            if (each.taxKind == line.kind)
                (each.account == Account::OutputTax ? line.tax : line.base) += each.amount;
        }
    }
    return lines;
}

} // namespace

// However a bill is cut into discounts, fees, bad debt and payments: its rates add up.
class TestDifferenceSums final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyPostingSumsToNothing()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 2'000; ++round) {
            std::vector<TaxedAmount> taxed;
            for (int i = 0; i < 4; ++i)
                taxed.push_back({TaxKind(i), Yen(random.bounded(100'000))});
            const TaxTotals totals = taxTotals(taxed);
            const Yen amount(1 + random.bounded(int(totals.total().amount()) + 1));
            for (const DifferenceKind kind : {DifferenceKind::Fee,
                                              DifferenceKind::Discount,
                                              DifferenceKind::WriteOff,
                                              DifferenceKind::Withholding}) {
                for (const FeeRule rule : {FeeRule::Discount, FeeRule::CollectionFee}) {
                    Yen sum;
                    for (const PostingLine &line :
                         linesOfBillDifference(kind, rule, untouched(totals), BillId(1), amount))
                        sum += line.amount;
                    QCOMPARE(sum, Yen(0));
                }
            }
        }
    }

    // The parts of a bill that is paid in the end add up to its own base and tax of every rate.
    void partsAddUpToTheBill()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 2'000; ++round) {
            const TaxTotals totals = someBill(random);
            std::vector<Yen> parts;
            Yen left = totals.total();
            while (left > Yen(0)) {
                const Yen part(1 + random.bounded(int(left.amount())));
                parts.push_back(part);
                left -= part;
            }
            TaxTotals rest = totals;
            const auto split = splitInParts({totals, totals}, parts);
            for (size_t i = 0; i < parts.size(); ++i) {
                QCOMPARE(TaxTotals{split[i]}.total(), parts[i]);
                rest = without(rest, split[i]);
                QVERIFY(isWithin(rest, totals));
            }
            QVERIFY(isNothing(rest));
        }
    }

    // Each part has a receipt by itself, however small it is.
    void partsTellTheirOwnTax()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 1'000; ++round) {
            const TaxTotals totals = someBill(random);
            std::vector<Yen> parts;
            const int most = random.bounded(2) == 0 ? 1'000 : 40'000;
            for (Yen left = totals.total(); left > Yen(0); left -= parts.back())
                parts.push_back(std::min(left, Yen(1 + random.bounded(most))));
            for (const auto &share : splitInParts({totals, totals}, parts)) {
                for (const TaxLine &line : share) {
                    const Yen own = taxTotals({{line.kind, line.base}}).tax();
                    QVERIFY(own - Yen(1) <= line.tax && line.tax <= own + Yen(1));
                }
            }
        }
    }

    // The rest of two yen of tax fell on the last part.
    void theLastPartTellsItsOwnTax()
    {
        const TaxTotals bill = taxTotals({{TaxKind::Reduced, Yen(482)}});
        const std::vector<Yen> parts{Yen(451), Yen(33), Yen(36)};
        const auto split = splitInParts({bill, bill}, parts);
        QCOMPARE(split[0].front(), (TaxLine{TaxKind::Reduced, Yen(418), Yen(33)}));
        QCOMPARE(split[1].front(), (TaxLine{TaxKind::Reduced, Yen(31), Yen(2)}));
        QCOMPARE(split[2].front(), (TaxLine{TaxKind::Reduced, Yen(33), Yen(3)}));
    }

    // Discounts, fees, bad debt and payments in any order and of any size: no rate is ever taken
    // back further than the bill has it, and a bill that is closed is closed in every rate.
    void differencesAddUpToTheBill()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 2'000; ++round) {
            const TaxTotals totals = someBill(random);
            TaxTotals taken = totals; // what differences left of it
            std::vector<Yen> paid;
            const int most = random.bounded(2) == 0 ? 300 : 40'000; // many small ones, or few
            for (Yen open = totals.total(); open > Yen(0);) {
                const Yen amount = std::min(open, Yen(1 + random.bounded(most)));
                open -= amount;
                const int kind = random.bounded(4);
                if (kind == 3) {
                    paid.push_back(amount);
                    continue;
                }
                const DifferenceKind kinds[]{
                    DifferenceKind::Fee, DifferenceKind::Discount, DifferenceKind::WriteOff};
                const std::vector<TaxLine> lines =
                    ratesOf(debitsOfDifference(
                                kinds[kind], FeeRule::Discount, {totals, taken}, BillId(1), amount),
                            totals);
                QCOMPARE(TaxTotals{lines}.total(), amount);
                taken = without(taken, lines);
                QVERIFY(isWithin(taken, totals));
                QVERIFY(hasItsTax(taken, totals));
            }
            for (const std::vector<TaxLine> &share : splitInParts({taken, taken}, paid)) {
                taken = without(taken, share);
                QVERIFY(isWithin(taken, totals));
            }
            QVERIFY(isNothing(taken));
        }
    }

    // What is undone in between takes tax along, or leaves it; the next differences make good for
    // it as soon as they can, and the end is the bill's own.
    void whatWasUndoneIsMadeGoodFor()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 1'000; ++round) {
            const TaxTotals totals = someBill(random);
            TaxTotals left = totals;
            std::vector<std::vector<TaxLine>> taken;
            const auto take = [&](Yen amount) {
                const bool over = random.bounded(2) == 0;
                taken.push_back(over ? takenOverRates({totals, left}, amount)
                                     : takenOverSales({totals, left}, amount));
                left = without(left, taken.back());
                QVERIFY(isWithin(left, totals));
            };
            const int most = random.bounded(2) == 0 ? 3 : 3'000;
            for (int step = 0; step < 200 && left.total() > Yen(0); ++step) {
                take(std::min(left.total(), Yen(1 + random.bounded(most))));
                if (random.bounded(3) != 0)
                    continue;
                const auto undone = taken.begin() + random.bounded(int(taken.size()));
                for (size_t i = 0; i < left.lines.size(); ++i) {
                    left.lines[i].base += (*undone)[i].base;
                    left.lines[i].tax += (*undone)[i].tax;
                }
                taken.erase(undone);
            }
            if (left.total() > Yen(0))
                take(left.total());
            QVERIFY(isNothing(left));
        }
    }
};

QTEST_GUILESS_MAIN(TestDifferenceSums)
#include "tst_difference_sums.moc"
