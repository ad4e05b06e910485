// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tenant.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

TenantReceipt receipt(qint64 gross, qint64 fee, qint64 stamp = 0)
{
    return TenantReceipt{TenantReceipt::Source::Allocation,
                         1,
                         BillId(1),
                         100'001,
                         QDate(2026, 10, 3),
                         Channel::KonbiniBarcode,
                         Yen(gross),
                         Yen(fee),
                         Yen(stamp)};
}

} // namespace

class TestTenant final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsShare_data()
    {
        QTest::addColumn<int>("perReceipt");
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("fee");
        QTest::newRow("nothing agreed") << 0 << 0 << qint64(33'000) << qint64(0);
        QTest::newRow("a price") << 220 << 0 << qint64(33'000) << qint64(220);
        QTest::newRow("3.3 %, rounded down") << 0 << 330 << qint64(1'999) << qint64(65);
        QTest::newRow("both") << 110 << 330 << qint64(100'000) << qint64(3'410);
        QTest::newRow("one yen") << 0 << 330 << qint64(1) << qint64(0);
    }
    void keepsItsShare()
    {
        QFETCH(const int, perReceipt);
        QFETCH(const int, basisPoints);
        QFETCH(const qint64, received);
        QFETCH(const qint64, fee);
        const TenantTerms terms{Yen(perReceipt), Rate{basisPoints}, Yen(), false, 30};
        QCOMPARE(terms.feeOf(Yen(received)), Yen(fee));
    }

    void paysOutWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("brought");
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<qint64>("payout");
        QTest::addColumn<qint64>("carry");
        QTest::newRow("paid") << qint64(0) << qint64(10'000) << qint64(9'450) << qint64(0);
        QTest::newRow("with what was left")
            << qint64(500) << qint64(10'000) << qint64(9'950) << qint64(0);
        QTest::newRow("not more than the transfer costs")
            << qint64(0) << qint64(550) << qint64(0) << qint64(330);
        QTest::newRow("one yen more") << qint64(0) << qint64(551) << qint64(1) << qint64(0);
        QTest::newRow("owed by the tenant")
            << qint64(-20'000) << qint64(1'000) << qint64(0) << qint64(-19'220);
    }
    void paysOutWhatIsLeft()
    {
        QFETCH(const qint64, brought);
        QFETCH(const qint64, gross);
        QFETCH(const qint64, payout);
        QFETCH(const qint64, carry);
        const TenantFigures figures = tenantFigures(Yen(brought), {receipt(gross, 220)}, Yen(330));
        QCOMPARE(figures.payout, Yen(payout));
        QCOMPARE(figures.carry, Yen(carry));
        QCOMPARE(figures.feeTax, Yen(20));
        QCOMPARE(figures.brought + figures.gross - figures.fees - figures.stamps
                     - figures.transferFee,
                 figures.payout + figures.carry);
    }

    void addsUpAndTakesBack()
    {
        const TenantFigures figures =
            tenantFigures(Yen(), {receipt(60'000, 660, 200), receipt(-33'000, -363, 0)}, Yen(0));
        QCOMPARE(figures,
                 (TenantFigures{
                     Yen(), Yen(27'000), Yen(297), Yen(27), Yen(200), Yen(), Yen(26'503), Yen()}));
    }
};

QTEST_GUILESS_MAIN(TestTenant)
#include "tst_tenant.moc"
