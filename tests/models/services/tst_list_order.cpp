// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clearing.h"
#include "models/services/demo.h"
#include "models/services/imports.h"
#include "models/services/orders.h"
#include "models/services/unpaid.h"
#include "tests/models/services/test_house.h"

#include <QFile>

#include <algorithm>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// Each list in every order a person can ask for: the same records, in that order, ties by their
// number. The key of a row is worked out here, from the row a person sees.

struct SortedRow final
{
    QVariant key;
    qint64 id;
};

bool before(const SortedRow &a, const SortedRow &b)
{
    const auto order = a.key.typeId() == QMetaType::QString
        ? a.key.toString().toUtf8().compare(b.key.toString().toUtf8())
        : int(a.key.toLongLong() > b.key.toLongLong())
            - int(a.key.toLongLong() < b.key.toLongLong());
    return order == 0 ? a.id < b.id : order < 0;
}

void verifyOrder(const std::vector<SortedRow> &rows, bool descending)
{
    for (size_t i = 1; i < rows.size(); ++i) {
        const SortedRow &first = descending ? rows[i] : rows[i - 1];
        const SortedRow &second = descending ? rows[i - 1] : rows[i];
        QVERIFY2(before(first, second),
                 qPrintable(QStringLiteral("%1 %2 / %3 %4")
                                .arg(first.key.toString())
                                .arg(first.id)
                                .arg(second.key.toString())
                                .arg(second.id)));
    }
}

std::vector<qint64> inOrder(std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

QVariant keyOf(const BillRow &row, BillKey key)
{
    switch (key) {
    case BillKey::Number: return row.number;
    case BillKey::Subject: return row.subject;
    case BillKey::Issued: return row.issuedOn.toJulianDay();
    case BillKey::Due: return row.dueOn.toJulianDay();
    case BillKey::Amount: return row.amount.amount();
    case BillKey::Reserved: return row.reserved.amount();
    case BillKey::Open: return row.open.amount();
    case BillKey::Progress: return int(row.progress);
    case BillKey::Customer: break;
    }
    return {};
}

QVariant keyOf(const OrderRow &row, OrderKey key)
{
    switch (key) {
    case OrderKey::Number: return row.number;
    case OrderKey::Subject: return row.subject;
    case OrderKey::Opened: return row.openedOn.toJulianDay();
    case OrderKey::Due: return row.dueOn.isValid() ? row.dueOn.toJulianDay() : 0;
    case OrderKey::Amount: return row.amount.amount();
    case OrderKey::Open: return row.open.amount();
    case OrderKey::Progress: return row.progress ? int(*row.progress) : -1;
    case OrderKey::Customer:
    case OrderKey::Vehicle: break;
    }
    return {};
}

QVariant keyOf(const PaymentRow &row, PaymentKey key)
{
    switch (key) {
    case PaymentKey::Received: return row.receivedOn.toJulianDay();
    case PaymentKey::Channel: return channelName(row.channel);
    case PaymentKey::Payer: return row.who;
    case PaymentKey::Amount: return row.amount.amount();
    case PaymentKey::Open: return row.open.amount();
    }
    return {};
}

} // namespace

class TstListOrder final : public Suite
{
    Q_OBJECT

private:
    // Bills of many states with some money on the way and some orders without a bill.
    static void fill(TestHouse &house)
    {
        house.clock.set(QDateTime(QDate(2026, 8, 10), QTime(3, 0), Qt::UTC));
        DemoPlan plan;
        plan.customers = 40;
        plan.bills = 120;
        must(DemoService(house.context()).make(house.admin(), plan));
        for (const char *name : {"cvs-agency-dsk-style.sjis.csv", "furikomi-nyukin-01A.crlf.txt"}) {
            QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            must(ImportService(house.context())
                     .import(house.admin(), {QString::fromLatin1(name), file.readAll()}, {}));
        }
    }

private Q_SLOTS:
    void everyOrderOfEveryList_data() { addEngines(); }
    void everyOrderOfEveryList()
    {
        TestHouse house(engineOfRow());
        fill(house);
        const Actor actor = house.admin();
        const UnpaidService unpaid(house.context());
        const OrderService orders(house.context());
        const ClearingService clearing(house.context());
        const auto bills = inOrder(must(unpaid.ids(actor, -1, {})));
        const auto payments =
            inOrder(must(clearing.openPaymentIds(actor, PaymentChoice::Waiting, {})));
        QVERIFY(bills.size() > 10);
        QVERIFY(payments.size() > 5);
        for (const bool descending : {false, true}) {
            for (int key = 0; key <= int(BillKey::Progress); ++key) {
                const Sorting<BillKey> by{BillKey(key), descending};
                const auto ids = must(unpaid.ids(actor, -1, {}, by));
                QCOMPARE(inOrder(ids), bills);
                std::vector<SortedRow> rows;
                for (const BillRow &row : must(unpaid.rows(actor, ids)))
                    rows.push_back({keyOf(row, by.by), row.id.value()});
                if (by.by != BillKey::Customer)
                    verifyOrder(rows, descending);
            }
            for (int key = 0; key <= int(PaymentKey::Open); ++key) {
                const Sorting<PaymentKey> by{PaymentKey(key), descending};
                const auto ids =
                    must(clearing.openPaymentIds(actor, PaymentChoice::Waiting, {}, by));
                QCOMPARE(inOrder(ids), payments);
                std::vector<SortedRow> rows;
                for (const PaymentRow &row : must(clearing.paymentRows(actor, ids)))
                    rows.push_back({keyOf(row, by.by), row.id.value()});
                verifyOrder(rows, descending);
            }
            for (const OrderFilter filter :
                 {OrderFilter::All, OrderFilter::Unpaid, OrderFilter::NotBilled}) {
                const auto all = inOrder(must(orders.ids(actor, filter, {})));
                for (int key = 0; key <= int(OrderKey::Progress); ++key) {
                    const Sorting<OrderKey> by{OrderKey(key), descending};
                    const auto ids = must(orders.ids(actor, filter, {}, by));
                    QCOMPARE(inOrder(ids), all);
                    std::vector<SortedRow> rows;
                    for (const OrderRow &row : must(orders.rows(actor, ids)))
                        rows.push_back({keyOf(row, by.by), row.id.value()});
                    if (by.by != OrderKey::Customer && by.by != OrderKey::Vehicle)
                        verifyOrder(rows, descending);
                }
            }
        }
    }

    // Names stand by their reading: アオキ before サトウ, whatever is written.
    void namesAreSortedByTheirReading_data() { addEngines(); }
    void namesAreSortedByTheirReading()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const auto bill = [&house](const char16_t *name, const char16_t *kana) {
            NewCustomer facts;
            facts.name = QString::fromUtf16(name);
            facts.kana = QString::fromUtf16(kana);
            facts.honorific = QStringLiteral("様");
            const Customer customer =
                must(CustomerService(house.context()).add(house.admin(), facts));
            const std::vector<LineItem> lines = {
                demo::lump(QStringLiteral("点検"), TaxKind::Standard, 10'000)};
            return must(BillService(house.context())
                            .issue(house.admin(), house.newBill(customer.id, lines)))
                .id.value();
        };
        const qint64 sato = bill(u"佐藤 一", u"サトウ ハジメ");
        const qint64 aoki = bill(u"青木 花", u"アオキ ハナ");
        const qint64 yamada = bill(u"山田 太郎", u"ヤマダ タロウ");
        const auto ids = must(UnpaidService(house.context())
                                  .ids(house.admin(), -1, {}, Sorting<BillKey>{BillKey::Customer}));
        QCOMPARE(ids, (std::vector<qint64>{aoki, sato, yamada}));
    }

    void whatIsHeldIsLeftAlone_data() { addEngines(); }
    void whatIsHeldIsLeftAlone()
    {
        TestHouse house(engineOfRow());
        fill(house);
        const Actor actor = house.admin();
        const ClearingService clearing(house.context());
        const ClearingReport dry = must(clearing.clear(actor, true));
        QVERIFY(dry.cleared > 0);
        const auto certain =
            std::find_if(dry.results.begin(), dry.results.end(), [](const MatchResult &result) {
                return result.verdict == Verdict::ClearAlone;
            });
        const PaymentId payment = certain->payment;
        const Yen open = must(clearing.payment(actor, payment)).open;
        must(clearing.hold(actor, payment, QStringLiteral(" 電話で確認中 ")));
        QCOMPARE(faultOf(clearing.hold(actor, payment, {})), Fault::ChangedMeanwhile);
        QCOMPARE(faultOf(clearing.hold(house.as(Role::Viewer), payment, {})),
                 faultOf(clearing.clear(house.as(Role::Viewer))));
        const auto held = must(clearing.heldPayments(actor));
        QCOMPARE(held.size(), 1U);
        QCOMPARE(held[0].payment, payment);
        QCOMPARE(held[0].note, QStringLiteral("電話で確認中"));
        QCOMPARE(held[0].actor, actor.name);
        const auto waiting = must(clearing.openPaymentIds(actor, PaymentChoice::Waiting, {}));
        QVERIFY(std::find(waiting.begin(), waiting.end(), payment.value()) == waiting.end());
        QCOMPARE(must(clearing.openPaymentIds(actor, PaymentChoice::Held, {})),
                 std::vector<qint64>{payment.value()});

        QCOMPARE(must(clearing.clear(actor)).cleared, dry.cleared - 1);
        QCOMPARE(must(clearing.payment(actor, payment)).open, open);
        must(clearing.takeUp(actor, payment));
        QCOMPARE(faultOf(clearing.takeUp(actor, payment)), Fault::ChangedMeanwhile);
        QVERIFY(must(clearing.heldPayments(actor)).empty());
        QCOMPARE(must(clearing.clear(actor)).cleared, 1);
        QCOMPARE(must(clearing.payment(actor, payment)).open, Yen(0));
    }

    void clearingByHandEndsTheHold_data() { addEngines(); }
    void clearingByHandEndsTheHold()
    {
        TestHouse house(engineOfRow());
        fill(house);
        const Actor actor = house.admin();
        const ClearingService clearing(house.context());
        const auto payments = must(clearing.openPaymentIds(actor, PaymentChoice::Waiting, {}));
        const auto bills = must(UnpaidService(house.context()).ids(actor, -1, {}));
        std::optional<Payment> payment;
        for (const qint64 id : payments) {
            const Payment each = must(clearing.payment(actor, PaymentId(id)));
            if (each.open > Yen(1)) // what is provisional cannot be held
                payment = each;
            else
                QCOMPARE(faultOf(clearing.hold(actor, each.id, {})), Fault::PaymentNotConfirmed);
        }
        QVERIFY(payment.has_value());
        must(clearing.hold(actor, payment->id, {}));
        must(clearing.allocate(actor, payment->id, {{BillId(bills.back()), Yen(1), Yen(0)}}));
        QVERIFY(must(clearing.heldPayments(actor)).empty());
        const auto now = must(clearing.openPaymentIds(actor, PaymentChoice::Waiting, {}));
        QVERIFY(std::find(now.begin(), now.end(), payment->id.value()) != now.end());
    }
};

QTEST_GUILESS_MAIN(TstListOrder)
#include "tst_list_order.moc"
