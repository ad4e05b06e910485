// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/office_sheets.h"
#include "tests/support/suite.h"

using namespace keshikomi;

class TestOfficeSheets final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void taxInsideIsATenthOfTheRest_data()
    {
        QTest::addColumn<qint64>("withTax");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("half");
        QTest::addColumn<qint64>("up");
        const auto row = [](qint64 withTax, qint64 down, qint64 half, qint64 up) {
            QTest::addRow("%lld", withTax) << withTax << down << half << up;
        };
        row(0, 0, 0, 0);
        row(1, 0, 0, 1);
        row(5, 0, 0, 1);
        row(6, 0, 1, 1);
        row(10, 0, 1, 1);
        row(11, 1, 1, 1);
        row(165, 15, 15, 15);
        row(170, 15, 15, 16);
        row(330, 30, 30, 30);
        row(3'872, 352, 352, 352);
        row(-170, -15, -15, -16);
    }
    void taxInsideIsATenthOfTheRest()
    {
        QFETCH(qint64, withTax);
        QFETCH(qint64, down);
        QFETCH(qint64, half);
        QFETCH(qint64, up);
        QCOMPARE(taxInside(Yen(withTax), Rounding::Down).amount(), down);
        QCOMPARE(taxInside(Yen(withTax), Rounding::HalfUp).amount(), half);
        QCOMPARE(taxInside(Yen(withTax), Rounding::Up).amount(), up);
    }

    // The other way round: what taxTotals puts on an amount is found inside the sum again.
    void taxInsideUndoesTaxOnTop()
    {
        QRandomGenerator random(test::seed());
        for (int i = 0; i < 2'000; ++i) {
            const Yen base(random.bounded(1'000'000));
            const TaxTotals totals = taxTotals({{TaxKind::Standard, base}});
            QCOMPARE(taxInside(totals.total(), Rounding::Down), totals.tax());
        }
    }
};

QTEST_APPLESS_MAIN(TestOfficeSheets)
#include "tst_office_sheets.moc"
