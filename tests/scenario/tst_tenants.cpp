// SPDX-License-Identifier: GPL-3.0-or-later
// Money collected for others: billed under their own numbers, owed to them, told in a statement,
// paid out, and never sold by the house. The second opinion agrees each time.
#include "models/services/sheets/sheets.h"
#include "models/services/tenants/tenant_service.h"
#include "tests/scenario/bare_file.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

constexpr auto bank = "0009-227-1-1234567";

class Mall final
{
public:
    explicit Mall(const QString &engine)
        : desk(engine)
        , tenant(must(service().add(desk.me(), facts(), false)).id)
    {
        must(service().setTerms(desk.me(),
                                tenant,
                                QDate(2026, 4, 1),
                                TenantTerms{Yen(220), Rate{100}, Yen(330), true, 25}));
    }
    static NewTenant facts()
    {
        NewTenant facts;
        facts.facts.name = QStringLiteral("みなと洗車株式会社");
        facts.facts.registrationNumber = QStringLiteral("T7123456789012");
        facts.facts.bankName = QStringLiteral("見本銀行 本店");
        facts.facts.bankAccount = QStringLiteral("普通 ***4567");
        facts.facts.bankHolder = QStringLiteral("ミナトセンシヤ");
        facts.firstBill = 700'001;
        facts.lastBill = 700'003;
        return facts;
    }
    TenantService service() { return TenantService(desk.context()); }
    NewBill asked(qint64 withTax)
    {
        const QDate today = desk.desk().clock().today();
        NewBill bill{desk.customer.id,
                     {},
                     QStringLiteral("洗車"),
                     today,
                     today.addDays(20),
                     today,
                     {demo::lump(QStringLiteral("洗車"), TaxKind::Standard, withTax * 10 / 11)}};
        bill.tenant = tenant;
        return bill;
    }
    Bill bill(qint64 withTax) { return must(desk.desk().bills().issue(desk.me(), asked(withTax))); }
    TenantStatementContent statement(SheetUse use)
    {
        SheetWish wish;
        wish.kind = SheetKind::TenantStatement;
        wish.number = tenant.value();
        wish.closing = desk.desk().clock().today();
        const SheetService sheets(desk.context());
        const SheetDraft draft = must(use == SheetUse::Look ? sheets.look(desk.me(), wish)
                                                            : sheets.handOut(desk.me(), wish));
        return std::get<TenantStatementContent>(draft.contents.front());
    }
    Later<TenantStatement> pay(qint64 statement)
    {
        return service().pay(
            desk.me(), statement, QString::fromLatin1(bank), desk.desk().clock().today());
    }
    QStringList second() { return desk.store.differences(); }
    void goTo(QDate day) { desk.store.clock().set(QDateTime(day, QTime(3, 0), Qt::UTC)); }

    ClearingDesk desk;
    TenantId tenant;
};

} // namespace

class TestTenants final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void collectsAndPaysOut_data() { addStores(); }
    void collectsAndPaysOut()
    {
        Mall mall(storeOfRow());
        auto before = mall.desk.store.accounts();
        const Bill bill = mall.bill(33'000);
        QCOMPARE(bill.number, 700'001);
        QCOMPARE(mall.desk.changed(before),
                 QStringLiteral("payable_to_tenants -33000, receivable 33000"));
        mall.desk.payInFull(bill);
        const TenantRow row = must(mall.service().find(mall.desk.me(), mall.tenant));
        QCOMPARE(row.sums.billed, Yen(33'000));
        QCOMPARE(row.sums.collected, Yen(33'000));
        QCOMPARE(row.sums.untold, Yen(33'000));

        const TenantStatementContent looked = mall.statement(SheetUse::Look);
        QCOMPARE(looked.fees, Yen(220 + 330));
        QCOMPARE(looked.payout, Yen(33'000 - 550 - 330));
        QCOMPARE(looked.payOn, QDate(2026, 12, 17));
        before = mall.desk.store.accounts();
        const TenantStatementContent made = mall.statement(SheetUse::HandOut);
        QCOMPARE(made.number, QStringLiteral("TS-1001"));
        QCOMPARE(mall.desk.changed(before),
                 QStringLiteral("collection_fees -330, output_tax -50, payable_to_tenants 880, "
                                "sales -500"));
        QCOMPARE(mall.statement(SheetUse::HandOut).number, made.number); // the same paper
        QCOMPARE(must(mall.service().find(mall.desk.me(), mall.tenant)).sums.untold, Yen());

        before = mall.desk.store.accounts();
        const QString from = QString::fromLatin1(bank);
        const QDate today = mall.desk.desk().clock().today();
        must(mall.service().pay(mall.desk.me(), 1'001, from, today, true));
        QCOMPARE(mall.desk.changed(before), QString());
        must(mall.service().pay(mall.desk.me(), 1'001, from, today));
        QCOMPARE(mall.desk.changed(before),
                 QStringLiteral("bank -32120, payable_to_tenants 32120"));
        QCOMPARE(faultOf(mall.service().pay(mall.desk.me(), 1'001, from, today)),
                 Fault::AlreadyApproved);
        QCOMPARE(mall.second(), QStringList());
    }

    // What is taken back after a statement told it stands in the next one, below zero.
    void takesBack_data() { addStores(); }
    void takesBack()
    {
        Mall mall(storeOfRow());
        mall.desk.payInFull(mall.bill(11'000));
        const Bill kept = mall.bill(22'000);
        mall.desk.payInFull(kept);
        mall.statement(SheetUse::HandOut);
        must(mall.desk.desk().undo().lastOfMine(mall.desk.me()));
        QCOMPARE(mall.desk.again(kept).open, Yen(22'000));
        mall.goTo(QDate(2026, 12, 3));
        const TenantStatementContent next = mall.statement(SheetUse::HandOut);
        QCOMPARE(next.rows.size(), size_t(1));
        QCOMPARE(next.gross, Yen(-22'000));
        QCOMPARE(next.fees, Yen(-440));
        QCOMPARE(next.payout, Yen());
        QCOMPARE(next.after, Yen(-21'560));
        QCOMPARE(mall.second(), QStringList());
    }

    // A statement is taken back whole by reversal, and what it told stands in the next one.
    void undoesAStatement_data() { addStores(); }
    void undoesAStatement()
    {
        Mall mall(storeOfRow());
        mall.desk.payInFull(mall.bill(33'000));
        const auto before = mall.desk.store.accounts();
        const TenantStatementContent made = mall.statement(SheetUse::HandOut);
        const auto undo = [&mall] { return mall.desk.desk().undo(); }; // of the store as it is open
        const UndoReport preview = must(undo().statement(mall.desk.me(), 1'001, true));
        QCOMPARE(preview.statements, QStringList{QStringLiteral("TS-1001")});
        QVERIFY(mall.desk.changed(before) != QString());
        const UndoReport done = must(undo().statement(mall.desk.me(), 1'001));
        QCOMPARE(done.told, QStringList{QStringLiteral("TS-1001")}); // its paper is out
        QCOMPARE(done.effectiveOn, mall.desk.desk().clock().today());
        QCOMPARE(mall.desk.changed(before), QString());
        QCOMPARE(must(mall.service().find(mall.desk.me(), mall.tenant)).sums.untold, Yen(33'000));
        QCOMPARE(faultOf(undo().statement(mall.desk.me(), 1'001)), Fault::AlreadyUndone);
        QCOMPARE(faultOf(undo().statement(mall.desk.me(), 1'002)), Fault::NoSuchSheet);
        QCOMPARE(faultOf(mall.pay(1'001)), Fault::AlreadyUndone);
        QCOMPARE(mall.second(), QStringList());

        const TenantStatementContent again = mall.statement(SheetUse::HandOut);
        QCOMPARE(again.number, QStringLiteral("TS-1002"));
        QCOMPARE(again.payout, made.payout);
        const auto all = must(mall.service().statements(mall.desk.me(), mall.tenant));
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(all[0].undone && !all[1].undone);
        must(mall.pay(1'002));
        QCOMPARE(mall.second(), QStringList());
    }

    // Payout, then statement, newest first; a payout that came back is paid again.
    void undoesWhatRestsOnItFirst_data() { addStores(); }
    void undoesWhatRestsOnItFirst()
    {
        Mall mall(storeOfRow());
        const auto undo = [&mall] { return mall.desk.desk().undo(); }; // of the store as it is open
        mall.desk.payInFull(mall.bill(33'000));
        mall.statement(SheetUse::HandOut);
        QCOMPARE(faultOf(undo().payout(mall.desk.me(), 1'001)), Fault::NothingToExport);
        const auto unpaid = mall.desk.store.accounts();
        must(mall.pay(1'001));
        QCOMPARE(faultOf(undo().statement(mall.desk.me(), 1'001)), Fault::AlreadyApproved);
        QCOMPARE(must(undo().payout(mall.desk.me(), 1'001, true)).payouts, Yen(32'120));
        must(undo().payout(mall.desk.me(), 1'001));
        QCOMPARE(mall.desk.changed(unpaid), QString());
        must(mall.pay(1'001)); // sent once more
        must(undo().payout(mall.desk.me(), 1'001));
        QCOMPARE(mall.second(), QStringList());

        mall.goTo(QDate(2026, 12, 3));
        mall.desk.payInFull(mall.bill(11'000));
        mall.statement(SheetUse::HandOut);
        QCOMPARE(faultOf(undo().statement(mall.desk.me(), 1'001)), Fault::AlreadyApproved);
        must(undo().statement(mall.desk.me(), 1'002));
        must(undo().statement(mall.desk.me(), 1'001));
        QCOMPARE(must(mall.service().find(mall.desk.me(), mall.tenant)).sums.untold, Yen(44'000));
        const TenantStatementContent both = mall.statement(SheetUse::HandOut);
        QCOMPARE(both.gross, Yen(44'000));
        QCOMPARE(both.rows.size(), size_t(2));
        QCOMPARE(mall.second(), QStringList());
    }

    // A receipt that was taken back between two statements is told below zero only where it was
    // told at all.
    void undoesWhatToldTakingsBack_data() { addStores(); }
    void undoesWhatToldTakingsBack()
    {
        Mall mall(storeOfRow());
        const auto undo = [&mall] { return mall.desk.desk().undo(); }; // of the store as it is open
        const Bill bill = mall.bill(22'000);
        mall.desk.payInFull(bill);
        mall.statement(SheetUse::HandOut);
        must(undo().lastOfMine(mall.desk.me()));
        mall.goTo(QDate(2026, 12, 3));
        QCOMPARE(mall.statement(SheetUse::HandOut).gross, Yen(-22'000));
        must(undo().statement(mall.desk.me(), 1'002));
        QCOMPARE(mall.statement(SheetUse::Look).gross, Yen(-22'000));
        must(undo().statement(mall.desk.me(), 1'001));
        mall.desk.payInFull(mall.bill(11'000));
        QCOMPARE(mall.statement(SheetUse::HandOut).gross, Yen(11'000));
        QCOMPARE(mall.second(), QStringList());
    }

    void keepsStatementsOfClosedMonths_data() { addStores(); }
    void keepsStatementsOfClosedMonths()
    {
        Mall mall(storeOfRow());
        mall.desk.payInFull(mall.bill(11'000));
        mall.goTo(QDate(2026, 12, 3));
        mall.statement(SheetUse::HandOut);
        must(mall.service().closeMonth(mall.desk.me(), mall.tenant, QDate(2026, 11, 1)));
        QCOMPARE(faultOf(mall.desk.desk().undo().statement(mall.desk.me(), 1'001)),
                 Fault::TenantLocked);
        QCOMPARE(mall.second(), QStringList());
    }

    // A discount is the tenant's loss, not a discount of ours.
    void leavesLossesToTheTenant_data() { addStores(); }
    void leavesLossesToTheTenant()
    {
        Mall mall(storeOfRow());
        const Bill bill = mall.bill(33'000);
        ClearingDecision decision;
        decision.payment = mall.desk.pay(32'000);
        decision.shares = {{bill.id, Yen(32'000)}};
        decision.differences = {{bill.id, DifferenceKind::Discount, Yen(1'000)}};
        const auto before = mall.desk.store.accounts();
        mall.desk.settle(decision);
        QCOMPARE(mall.desk.changed(before),
                 QStringLiteral("payable_to_tenants 1000, receivable -33000, "
                                "suspense_receipts 32000"));
        QCOMPARE(mall.statement(SheetUse::Look).gross, Yen(32'000));
        const Bill cancelled = mall.bill(11'000);
        must(mall.desk.desk().bills().cancel(mall.desk.me(), cancelled.number, {}));
        QCOMPARE(mall.second(), QStringList());
    }

    void closesItsMonths_data() { addStores(); }
    void closesItsMonths()
    {
        Mall mall(storeOfRow());
        const Bill bill = mall.bill(11'000);
        mall.desk.payInFull(bill);
        const QDate november(2026, 11, 1);
        QCOMPARE(faultOf(mall.service().closeMonth(mall.desk.me(), mall.tenant, november)),
                 Fault::NothingToClose);
        NewBill late = mall.asked(11'000);
        mall.goTo(QDate(2026, 12, 3));
        QCOMPARE(faultOf(mall.service().closeMonth(mall.desk.me(), mall.tenant, november)),
                 Fault::CloseHasOpenPoints);
        mall.statement(SheetUse::HandOut);
        must(mall.service().closeMonth(mall.desk.me(), mall.tenant, november, true));
        must(mall.service().closeMonth(mall.desk.me(), mall.tenant, november));
        QCOMPARE(faultOf(mall.desk.desk().bills().issue(mall.desk.me(), late)),
                 Fault::TenantLocked);
        late.issuedOn = late.deliveredOn = mall.desk.desk().clock().today();
        must(mall.desk.desk().bills().issue(mall.desk.me(), late));
        QCOMPARE(mall.second(), QStringList());
    }

    // The second opinion names what somebody changed past the program.
    void isCheckedAgain_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *deed, const char *check) {
            QTest::newRow(check) << QString::fromLatin1(deed) << QString::fromLatin1(check);
        };
        row("DELETE FROM bill_tenant", "tenant-bill");
        row("UPDATE tenant_statement SET payout = payout + 1", "tenant-statement-balance");
        row("UPDATE tenant_statement_row SET fee = fee + 1", "tenant-statement-sums");
        row("UPDATE tenant_statement SET fees = fees + 1, payout = payout - 1",
            "tenant-statement-kept");
        row("UPDATE tenant_statement SET payout = payout - 1, carry = carry + 1", "tenant-payout");
        row("UPDATE tenant_statement_row SET gross = gross + 1", "tenant-statement-row");
        row("INSERT INTO tenant_statement_undo SELECT id, posting, operation FROM tenant_statement",
            "tenant-statement-undo");
        row("INSERT INTO tenant_payout SELECT posting, statement, operation FROM (SELECT "
            "MIN(p.id) AS posting, MIN(s.id) AS statement, MIN(s.operation) AS operation "
            "FROM posting p, tenant_statement s)",
            "tenant-paid-once");
        row("INSERT INTO tenant_lock SELECT 1, '2026-11', MIN(id) FROM operation",
            "bill-in-closed-tenant-month");
    }
    void isCheckedAgain()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, check);
        Mall mall(QStringLiteral("sqlite"));
        mall.goTo(QDate(2026, 11, 23));
        mall.desk.payInFull(mall.bill(33'000));
        mall.statement(SheetUse::HandOut);
        must(mall.service().pay(
            mall.desk.me(), 1'001, QString::fromLatin1(bank), mall.desk.desk().clock().today()));
        QCOMPARE(mall.second(), QStringList());
        mall.desk.store.close();
        test::changeBehindTheGuards(mall.desk.store.location(), {deed});
        mall.desk.store.reopen();
        QVERIFY2(!mall.second().filter(check + QLatin1Char(':')).isEmpty(), qPrintable(check));
    }

    void keepsNumbersApart_data() { addStores(); }
    void keepsNumbersApart()
    {
        Mall mall(storeOfRow());
        QCOMPARE(mall.bill(1'100).number, 700'001);
        QCOMPARE(mall.bill(1'100).number, 700'002);
        QCOMPARE(mall.bill(1'100).number, 700'003);
        QCOMPARE(faultOf(mall.desk.desk().bills().issue(mall.desk.me(), mall.asked(1'100))),
                 Fault::NumberOutOfRange);
        NewTenant second = Mall::facts();
        second.firstBill = 700'003;
        second.lastBill = 700'010;
        QCOMPARE(faultOf(mall.service().add(mall.desk.me(), second)), Fault::NumberOutOfRange);
        // The house steps over a range that begins with its next number.
        second.firstBill = mall.desk.bill(1'100).number + 1;
        second.lastBill = second.firstBill + 4;
        must(mall.service().add(mall.desk.me(), second));
        QCOMPARE(mall.desk.bill(1'100).number, second.lastBill + 1);
        QCOMPARE(mall.desk.bill(1'100).number, second.lastBill + 2);
        QCOMPARE(mall.second(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTenants)
#include "tst_tenants.moc"
