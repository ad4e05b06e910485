// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/clearing.h"
#include "models/services/requests.h"
#include "models/services/slips.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// A payment of 33,000 yen in the state, as an import would leave it.
PaymentId paymentIn(TestHouse &house, const QString &state)
{
    return must(house.store->write([state](Session &session) -> Result<PaymentId> {
        KK_TRY(const qint64 id,
               session.insert(
                   "INSERT INTO payment (agreement, channel, amount, received_on, received_at, "
                   "shop, slip_key, reissue, remitter_code, payer_key, state, unapplied, "
                   "operation) SELECT a.id, 'konbini_barcode', 33000, '2026-08-03', '', '', '', 0, "
                   "'', '', ?, '', o.id FROM agreement a, (SELECT MIN(id) AS id FROM operation) o "
                   "RETURNING id",
                   {state}));
        KK_CHECK(session.exec("INSERT INTO open_payment (payment, open) VALUES (?, ?)",
                              {id, state == QLatin1String("confirmed") ? 33'000 : 0}));
        return PaymentId(id);
    }));
}

Bill newBill(TestHouse &house)
{
    return house.bill({demo::lump(QStringLiteral("点検"), TaxKind::Standard, 30'000)});
}

} // namespace

class TstClearing final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMoneyThatIsThere_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *state, Fault fault) {
            QTest::newRow(state) << QString::fromLatin1(state) << int(fault);
        };
        row("provisional", Fault::PaymentNotConfirmed);
        row("confirmed", Fault::Count);
        row("reversed", Fault::PaymentTakenBack);
        row("undone", Fault::PaymentTakenBack);
    }
    void onlyMoneyThatIsThere()
    {
        QFETCH(const QString, state);
        QFETCH(const int, fault);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = newBill(house);
        const PaymentId payment = paymentIn(house, state);
        QCOMPARE(faultOf(ClearingService(house.context())
                             .allocate(house.admin(), payment, {{bill.id, bill.amount, Yen(0)}})),
                 Fault(fault));
        const bool paid = Fault(fault) == Fault::Count;
        QCOMPARE(house.number("SELECT open FROM open_bill"), paid ? 0 : 33'000);
    }

    void nothingIsAskedForAPaidBill_data() { addEngines(); }
    void nothingIsAskedForAPaidBill()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const Bill bill = newBill(house);
        must(ClearingService(house.context())
                 .allocate(house.admin(),
                           paymentIn(house, QStringLiteral("confirmed")),
                           {{bill.id, bill.amount, Yen(0)}}));
        const auto slip = SlipService(house.context()).issue(house.admin(), bill.number).result();
        QVERIFY(!slip);
        QCOMPARE(slip.error().fault, Fault::BillAlreadyPaid);
        QCOMPARE(slip.error().args, QStringList{QStringLiteral("B-100001")});
        QCOMPARE(faultOf(RequestService(house.context()).request(house.admin(), bill.number)),
                 Fault::BillAlreadyPaid);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 0);
        QCOMPARE(house.number("SELECT COUNT(*) FROM outbox"), 0);
    }
};

QTEST_GUILESS_MAIN(TstClearing)
#include "tst_clearing.moc"
