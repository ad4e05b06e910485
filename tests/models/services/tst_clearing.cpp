// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/clearing.h"
#include "models/services/requests.h"
#include "models/services/slips.h"
#include "models/services/tasks.h"
#include "models/services/undo.h"
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

    // A link asks for what was open when it was made: what else clears the bill is told or
    // withdraws it.
    void linksKeepInStep_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<int>("cleared");
        QTest::addColumn<QString>("state"); // of the request, sent and awaiting before
        QTest::addColumn<QString>("task"); // its args
        const auto rows = [](const char *name, Dialect engine) {
            QTest::addRow("%s, in part", name) << int(engine) << 13'000 << "awaiting"
                                               << R"(["B-100001","33000","20000"])";
            QTest::addRow("%s, all", name) << int(engine) << 33'000 << "cancelling" << QString();
        };
        rows("sqlite", Dialect::Sqlite);
        if (qEnvironmentVariableIsSet("KK_TEST_PG"))
            rows("postgresql", Dialect::Postgres);
    }
    void linksKeepInStep()
    {
        QFETCH(const int, cleared);
        QFETCH(const QString, task);
        TestHouse house(engineOfRow());
        house.setUp();
        const Bill bill = newBill(house);
        must(RequestService(house.context()).request(house.admin(), bill.number));
        must(house.store->write([](Session &session) {
            return session.exec("UPDATE payment_request SET state = 'awaiting', "
                                "remote_id = 'pr_1', remote_version = 1");
        }));
        const auto rows = must(ClearingService(house.context())
                                   .allocate(house.admin(),
                                             paymentIn(house, QStringLiteral("confirmed")),
                                             {{bill.id, Yen(cleared), Yen(0)}}));
        QTEST(house.rows("SELECT state FROM payment_request", 1).value(0), "state");
        const qint64 cancels = task.isEmpty() ? 1 : 0;
        QCOMPARE(house.number("SELECT COUNT(*) FROM outbox WHERE path LIKE '%/pr_1/cancel'"),
                 cancels);
        QCOMPARE(house.rows("SELECT args FROM task WHERE kind = 'link-asks-too-much'", 1).value(0),
                 task);
        // As soon as the link asks for what is open, nobody need look any more.
        must(UndoService(house.context()).allocation(house.admin(), rows.front().id));
        QCOMPARE(house.number("SELECT COUNT(*) FROM task t LEFT JOIN task_end e ON e.task = t.id "
                              "WHERE e.task IS NULL"),
                 0);
    }

    void aNewLinkEndsTheTask()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = newBill(house);
        const RequestService requests(house.context());
        const ClearingService clearing(house.context());
        must(requests.request(house.admin(), bill.number));
        must(clearing.allocate(house.admin(),
                               paymentIn(house, QStringLiteral("confirmed")),
                               {{bill.id, Yen(13'000), Yen(0)}}));
        QCOMPARE(must(TaskService(house.context()).ids(house.admin())).size(), std::size_t(1));
        QCOMPARE(must(requests.request(house.admin(), bill.number)).amount, Yen(20'000));
        QCOMPARE(must(TaskService(house.context()).ids(house.admin())).size(), std::size_t(0));
    }

    void nothingIsLeftOfAClearedPayment()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = newBill(house), other = newBill(house);
        const PaymentId payment = paymentIn(house, QStringLiteral("confirmed"));
        const auto allocate = [&](const Bill &to, Yen amount) {
            return ClearingService(house.context())
                .allocate(house.admin(), payment, {{to.id, amount, Yen(0)}});
        };
        must(allocate(bill, bill.amount));
        for (const Yen amount : {Yen(0), Yen(1)}) {
            const auto refused = allocate(other, amount).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::NotEnoughOpenOnPayment);
            QCOMPARE(refused.error().args.value(1), QStringLiteral("0"));
        }
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
