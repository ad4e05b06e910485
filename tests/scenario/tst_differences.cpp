// SPDX-License-Identifier: GPL-3.0-or-later
// Money that does not meet a bill exactly: what is booked, what is left, what is undone; the second
// opinion agrees each time.
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

// What a case decides over one bill and one payment. Amounts with tax; "kind amount" by commas.
struct Case final
{
    const char *name;
    qint64 bill, paid, share;
    const char *differences, *rest;
    Fault fault;
    qint64 billOpen, paymentOpen;
    const char *changed; // accounts
};

constexpr Case cases[]{
    {"full",
     33'000,
     33'000,
     33'000,
     "",
     "",
     Fault::Count,
     0,
     0,
     "receivable -33000, suspense_receipts 33000"},
    {"short, kept open",
     33'000,
     32'560,
     32'560,
     "",
     "",
     Fault::Count,
     440,
     0,
     "receivable -32560, suspense_receipts 32560"},
    {"short by a fee",
     33'000,
     32'560,
     32'560,
     "fee 440",
     "",
     Fault::Count,
     0,
     0,
     "output_tax 40, receivable -33000, sales_discount 400, suspense_receipts 32560"},
    {"part paid, part written off",
     33'000,
     11'000,
     11'000,
     "write_off 11000",
     "",
     Fault::Count,
     11'000,
     0,
     "bad_debt 10000, output_tax 1000, receivable -22000, suspense_receipts 11000"},
    {"withheld",
     110'000,
     99'790,
     99'790,
     "withholding 10210",
     "",
     Fault::Count,
     0,
     0,
     "receivable -110000, suspense_receipts 99790, withheld_tax 10210"},
    {"a discount and a fee",
     33'000,
     30'000,
     30'000,
     "discount 2780,fee 220",
     "",
     Fault::Count,
     0,
     0,
     "output_tax 273, receivable -33000, sales_discount 2727, suspense_receipts 30000"},
    {"over, kept as credit",
     33'000,
     34'000,
     33'000,
     "",
     "credit 1000",
     Fault::Count,
     0,
     0,
     "advance_received -1000, receivable -33000, suspense_receipts 34000"},
    {"over, to be sent back",
     33'000,
     34'000,
     33'000,
     "",
     "refund 1000",
     Fault::Count,
     0,
     0,
     "receivable -33000, refunds_payable -1000, suspense_receipts 34000"},
    {"over, left",
     33'000,
     34'000,
     33'000,
     "",
     "",
     Fault::Count,
     0,
     1'000,
     "receivable -33000, suspense_receipts 33000"},
    {"only a difference",
     33'000,
     1,
     0,
     "discount 33000",
     "",
     Fault::FieldEmpty, // the payment pays nothing, so the bill is settled by itself
     33'000,
     1,
     ""},
    {"more than the bill",
     33'000,
     40'000,
     33'000,
     "discount 1",
     "",
     Fault::NotEnoughOpenOnBill,
     33'000,
     40'000,
     ""},
    {"more than the payment",
     33'000,
     20'000,
     20'000,
     "",
     "credit 1",
     Fault::NotEnoughOpenOnPayment,
     33'000,
     20'000,
     ""},
    {"no fee is that large",
     33'000,
     30'000,
     30'000,
     "fee 3000",
     "",
     Fault::FeeOverLimit,
     33'000,
     30'000,
     ""},
    {"nothing decided", 33'000, 30'000, 0, "", "", Fault::AmountNotAllowed, 33'000, 30'000, ""},
    {"a difference of nothing",
     33'000,
     30'000,
     0,
     "discount 0",
     "",
     Fault::AmountNotAllowed,
     33'000,
     30'000,
     ""},
};

std::vector<std::pair<DifferenceKind, Yen>> kindsOf(const char *text)
{
    std::vector<std::pair<DifferenceKind, Yen>> kinds;
    const QStringList parts = QString::fromLatin1(text).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.split(QLatin1Char(' '));
        kinds.push_back({differenceKindFromName(words[0]).value(), Yen(words[1].toLongLong())});
    }
    return kinds;
}

ClearingDecision decisionOf(const Case &wanted, BillId bill, PaymentId payment)
{
    ClearingDecision decision;
    decision.payment = payment;
    decision.shares.push_back({bill, Yen(wanted.share)});
    for (const auto &[kind, amount] : kindsOf(wanted.differences))
        decision.differences.push_back({bill, kind, amount});
    for (const auto &[kind, amount] : kindsOf(wanted.rest))
        decision.rest = DecidedRest{kind, amount};
    return decision;
}

// A discount, fee, bad debt or payment of a few yen or of most of the bill; at times the one before
// is undone.
void someStep(ClearingDesk &desk, const Bill &bill, QRandomGenerator &random)
{
    const Yen open = desk.again(bill).open;
    if (open.isZero())
        return;
    const int most = int(random.bounded(2) == 0 ? std::min(open, Yen(30)).amount() : open.amount());
    const Yen amount(1 + random.bounded(most));
    ClearingDecision decision;
    switch (random.bounded(5)) {
    case 0: decision.differences = {{bill.id, DifferenceKind::Discount, amount}}; break;
    case 1: decision.differences = {{bill.id, DifferenceKind::WriteOff, amount}}; break;
    case 2:
        decision.differences = {{bill.id, DifferenceKind::Fee, std::min(amount, mostFee)}};
        break;
    case 3: decision.differences = {{bill.id, DifferenceKind::Withholding, amount}}; break;
    default: decision.payment = desk.pay(amount.amount()); decision.shares = {{bill.id, amount}};
    }
    const DecisionReport report = desk.settle(decision);
    if (random.bounded(4) == 0)
        must(desk.desk().undo().run(desk.me(), report.run));
}

} // namespace

class TestDifferences final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // Each case is decided, undone as a run, and the books are as before.
    void decides_data() { addStores(); }
    void decides()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        for (const Case &wanted : cases) {
            const Bill bill = desk.bill(wanted.bill);
            const PaymentId payment = desk.pay(wanted.paid);
            const auto before = desk.store.accounts();
            const ClearingDecision decision = decisionOf(wanted, bill.id, payment);
            const auto rehearsed =
                DifferenceService(desk.context()).settle(desk.me(), decision, true).result();
            QCOMPARE(desk.changed(before), QString()); // a rehearsal books nothing
            const auto settled =
                DifferenceService(desk.context()).settle(desk.me(), decision).result();
            const Fault fault = settled ? Fault::Count : settled.error().fault;
            QVERIFY2(fault == wanted.fault, wanted.name);
            QCOMPARE(rehearsed.has_value(), settled.has_value());
            QCOMPARE(desk.changed(before), QString::fromLatin1(wanted.changed));
            QCOMPARE(desk.again(bill).open, Yen(wanted.billOpen));
            QCOMPARE(desk.again(payment).open, Yen(wanted.paymentOpen));
            if (!settled)
                continue;
            QCOMPARE(settled->paymentOpen, Yen(wanted.paymentOpen));
            const UndoReport undone = must(desk.desk().undo().run(desk.me(), settled->run));
            QCOMPARE(undone.allocations, wanted.share > 0 ? 1 : 0);
            QCOMPARE(desk.changed(before), QString());
            QCOMPARE(desk.again(bill).open, bill.amount);
            QCOMPARE(desk.again(payment).open, Yen(wanted.paid));
        }
        QCOMPARE(desk.store.differences(), QStringList());
    }

    void booksFeesAsTheHouseWants_data() { addStores(); }
    void booksFeesAsTheHouseWants()
    {
        ClearingDesk desk(storeOfRow());
        must(
            DifferenceService(desk.context()).setRules(desk.me(), {FeeRule::CollectionFee, false}));
        const Bill bill = desk.bill(33'000);
        const PaymentId payment = desk.pay(32'560);
        const auto before = desk.store.accounts();
        must(desk.desk().clearing().allocate(
            desk.me(), payment, {{bill.id, Yen(32'560), Yen(440)}}));
        QCOMPARE(desk.changed(before),
                 QStringLiteral("collection_fees 400, input_tax 40, receivable -33000, "
                                "suspense_receipts 32560"));
        QCOMPARE(must(desk.desk().undo().lastOfMine(desk.me())).differences, 1);
        QCOMPARE(desk.changed(before), QString());
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // One line of a run goes, the others stay; what is open again is offered again.
    void undoesOneLineOfARun_data() { addStores(); }
    void undoesOneLineOfARun()
    {
        ClearingDesk desk(storeOfRow());
        const Bill first = desk.bill(11'000), second = desk.bill(22'000);
        const PaymentId payment = desk.pay(32'000);
        ClearingDecision decision;
        decision.payment = payment;
        decision.shares = {{first.id, Yen(11'000)}, {second.id, Yen(21'000)}};
        decision.differences = {{second.id, DifferenceKind::Discount, Yen(1'000)}};
        const DecisionReport report = desk.settle(decision);
        QCOMPARE(report.taxes.size(), size_t(3));
        const UndoService undo = desk.desk().undo();
        const UndoReport preview =
            must(undo.lines(desk.me(), {report.allocations.front().id}, {}, true));
        QCOMPARE(preview.bills, std::vector<qint64>{first.number});
        QCOMPARE(desk.again(first).open, Yen(0));
        must(undo.lines(desk.me(), {report.allocations.front().id}, {}));
        QCOMPARE(desk.again(first).open, Yen(11'000));
        QCOMPARE(desk.again(second).open, Yen(0));
        QCOMPARE(desk.again(payment).open, Yen(11'000));
        const MatchResult offered = must(desk.desk().clearing().candidates(desk.me(), payment));
        QVERIFY(!offered.candidates.empty());
        QCOMPARE(offered.candidates.front().shares.front().bill, first.id);
        must(undo.lines(desk.me(), {}, {report.differences.front().id}));
        QCOMPARE(desk.again(second).open, Yen(1'000));
        QCOMPARE(faultOf(undo.lines(desk.me(), {}, {report.differences.front().id})),
                 Fault::AlreadyUndone);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // A fee beside the money on a bill goes with it; what became of the rest stays and is named.
    void takesBackWhatStoodBeside_data() { addStores(); }
    void takesBackWhatStoodBeside()
    {
        ClearingDesk desk(storeOfRow());
        const UndoService undo = desk.desk().undo();
        for (const DifferenceKind kind : {DifferenceKind::Fee,
                                          DifferenceKind::Discount,
                                          DifferenceKind::WriteOff,
                                          DifferenceKind::Withholding}) {
            const Bill first = desk.bill(33'000), other = desk.bill(11'000);
            const PaymentId payment = desk.pay(50'000);
            const auto before = desk.store.accounts();
            ClearingDecision decision;
            decision.payment = payment;
            decision.shares = {{first.id, Yen(32'560)}, {other.id, Yen(11'000)}};
            decision.differences = {{first.id, kind, Yen(440)}};
            decision.rest = DecidedRest{DifferenceKind::Credit, Yen(6'440)};
            const DecisionReport report = desk.settle(decision);
            const AllocationId picked = report.allocations.front().id;
            for (const bool preview : {true, false}) {
                const UndoReport undone = must(undo.lines(desk.me(), {picked}, {}, preview));
                QCOMPARE(undone.differences, 1);
                QCOMPARE(undone.settled, Yen(440));
                QCOMPARE(undone.left.size(), size_t(2));
                QCOMPARE(undone.left.front().billNumber, other.number);
                QCOMPARE(undone.left.back().kind, std::optional(DifferenceKind::Credit));
            }
            QCOMPARE(desk.again(first).open, Yen(33'000));
            QCOMPARE(desk.again(other).open, Yen(0));
            QCOMPARE(desk.again(payment).open, Yen(32'560));
            QCOMPARE(must(undo.run(desk.me(), report.run)).left.size(), size_t(0));
            QCOMPARE(desk.changed(before), QString());
        }
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // The other way round: a fee may go alone, and the money beside it is named.
    void saysWhatStaysBesideADifference_data() { addStores(); }
    void saysWhatStaysBesideADifference()
    {
        ClearingDesk desk(storeOfRow());
        const Bill bill = desk.bill(33'000);
        const DecisionReport report = desk.settle(decisionOf(cases[2], bill.id, desk.pay(32'560)));
        const UndoReport undone =
            must(desk.desk().undo().lines(desk.me(), {}, {report.differences.front().id}, true));
        QCOMPARE(undone.left.size(), size_t(1));
        QCOMPARE(undone.left.front().kind, std::optional<DifferenceKind>());
        QCOMPARE(undone.left.front().number, report.allocations.front().id.value());
        QCOMPARE(undone.left.front().amount, Yen(32'560));
        QCOMPARE(faultOf(desk.desk().undo().lines(desk.me(), {}, {DifferenceId(99)})),
                 Fault::NoSuchAllocation);
    }

    // Without the money a fee or a write-off beside it does not hold: the bill is open as before.
    void goesWithTheMoneyOfAnImport_data() { addStores(); }
    void goesWithTheMoneyOfAnImport()
    {
        ClearingDesk desk(storeOfRow());
        for (const char *name : {"short by a fee", "part paid, part written off"}) {
            const auto each =
                std::find_if(std::begin(cases), std::end(cases), [name](const Case &c) {
                    return QLatin1String(c.name) == QLatin1String(name);
                });
            QVERIFY(each != std::end(cases));
            const Bill bill = desk.bill(each->bill);
            const auto before = desk.store.accounts();
            desk.settle(decisionOf(*each, bill.id, desk.pay(each->paid)));
            QCOMPARE(desk.again(bill).open, Yen(each->billOpen));
            const ImportId import(must(desk.context().store.read([](Session &session) {
                return session.number("SELECT MAX(id) FROM import_file");
            })));
            const UndoReport report = must(desk.desk().undo().import(desk.me(), import));
            QCOMPARE(report.differences, 1);
            QCOMPARE(desk.again(bill).open, Yen(each->bill));
            QCOMPARE(desk.changed(before), QString());
            QCOMPARE(desk.store.differences(), QStringList());
        }
    }

    // Discounts, fees, bad debt and payments in any order, some of them undone: what is in the
    // books of a bill that is paid in the end is the bill, in every rate.
    void partsAreTheBillInEveryRate_data() { addStores(); }
    void partsAreTheBillInEveryRate()
    {
        QRandomGenerator random(test::seed());
        ClearingDesk desk(storeOfRow());
        for (int round = 0; round < 6; ++round) {
            const Bill bill = desk.bill(
                {demo::lump(
                     QStringLiteral("整備"), TaxKind::Standard, 1'000 + random.bounded(9'000)),
                 demo::lump(QStringLiteral("お茶"), TaxKind::Reduced, 1 + random.bounded(3'000)),
                 demo::lump(
                     QStringLiteral("重量税"), TaxKind::Statutory, 1 + random.bounded(30'000))});
            for (int step = 0; step < 8; ++step)
                someStep(desk, bill, random);
            const Bill now = desk.again(bill);
            if (now.open > Yen(0))
                desk.payInFull(now);
            const auto parts =
                must(DifferenceService(desk.context()).taxOfParts(desk.me(), bill.id));
            TaxTotals left = bill.tax;
            for (const DecidedTax &part : parts)
                left = without(std::move(left), part.taxes);
            QCOMPARE(left.total(), Yen(0));
            for (const TaxLine &line : left.lines)
                QVERIFY(line.base.isZero() && line.tax.isZero());
        }
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // A bill that was given back whole by a credit note has nothing left to discount.
    void discountsNothingThatWasGivenBack_data() { addStores(); }
    void discountsNothingThatWasGivenBack()
    {
        ClearingDesk desk(storeOfRow());
        const Bill bill = desk.bill(33'000);
        must(CreditService(desk.context())
                 .note(desk.me(), bill.number, Yen(32'000), QStringLiteral("返品")));
        ClearingDecision decision;
        decision.differences = {{bill.id, DifferenceKind::Discount, Yen(1'001)}};
        const DifferenceService service(desk.context());
        QCOMPARE(faultOf(service.settle(desk.me(), decision)), Fault::AmountNotAllowed);
        decision.differences.front().amount = Yen(1'000);
        must(service.settle(desk.me(), decision));
        QCOMPARE(desk.again(bill).open, Yen(32'000));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // A reversal is never on a closed day, and the preview names the closed ones.
    void undoesOnAnOpenDay_data() { addStores(); }
    void undoesOnAnOpenDay()
    {
        ClearingDesk desk(storeOfRow());
        const Bill bill = desk.bill(33'000);
        const DecisionReport report = desk.settle(decisionOf(cases[0], bill.id, desk.pay(33'000)));
        const QDate today = desk.desk().clock().today();
        desk.closeDay(today);
        const UndoReport preview = must(desk.desk().undo().run(desk.me(), report.run, true));
        QCOMPARE(preview.effectiveOn, today.addDays(1));
        QCOMPARE(preview.closedDays, std::vector<QDate>{today});
        QCOMPARE(desk.again(bill).open, Yen(0));
        must(desk.desk().undo().run(desk.me(), report.run));
        QCOMPARE(desk.again(bill).open, Yen(33'000));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    void paysTheOldestFirst_data() { addStores(); }
    void paysTheOldestFirst()
    {
        ClearingDesk desk(storeOfRow());
        const StandingNumberService service(desk.context());
        const QString number = QStringLiteral("8800001");
        QCOMPARE(faultOf(service.put(desk.me(), number, desk.customer.number, Yen(5), Yen(4))),
                 Fault::AmountNotAllowed);
        must(service.put(desk.me(), number, desk.customer.number, Yen(1'000), Yen(50'000)));
        const Bill late = desk.bill(22'000, 40), soon = desk.bill(11'000, 10);
        const QString payer = QStringLiteral("ベツメイギ");
        const PaymentId paid = desk.pay(15'000, payer, number);
        const PaymentId little = desk.pay(999, payer, number);
        const PaymentId much = desk.pay(50'001, payer, number);
        desk.store.clear();
        QCOMPARE(desk.again(paid).open, Yen(15'000)); // only proposed
        QCOMPARE(desk.again(little).unapplied, Unapplied::BelowLeast);
        QCOMPARE(desk.again(much).unapplied, Unapplied::AboveMost);
        const auto proposals = must(service.proposals(desk.me()));
        QCOMPARE(proposals.size(), size_t(3));
        QCOMPARE(proposals.front().shares.size(), size_t(2));
        QCOMPARE(proposals.front().shares.front().bill, soon.id);
        QCOMPARE(faultOf(service.clear(desk.me(), much)), Fault::AmountNotAllowed);
        must(service.clear(desk.me(), paid));
        QCOMPARE(desk.again(soon).open, Yen(0));
        QCOMPARE(desk.again(late).open, Yen(18'000));

        must(DifferenceService(desk.context()).setRules(desk.me(), {FeeRule::Discount, true}));
        const PaymentId alone = desk.pay(20'000, payer, number);
        const ClearingReport dry = must(desk.desk().clearing().clear(desk.me(), true));
        const ClearingReport report = desk.store.clear();
        QCOMPARE(report.cleared, dry.cleared);
        QCOMPARE(report.amount, Yen(18'000));
        QCOMPARE(desk.again(late).open, Yen(0));
        QCOMPARE(desk.again(alone).open, Yen(2'000)); // more than is owed
        QCOMPARE(desk.store.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
