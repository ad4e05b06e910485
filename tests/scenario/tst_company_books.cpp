// SPDX-License-Identifier: GPL-3.0-or-later
// Two legal entities in one store: money of one pays a bill of the other, and the books of each are
// right alone, down to its locks and its journal.
#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/services/agreements.h"
#include "models/services/books/journal_export.h"
#include "models/services/books/journal_profile.h"
#include "models/services/closing/month_closing.h"
#include "models/services/evidence/evidence_service.h"
#include "models/services/journal.h"
#include "models/services/settings.h"
#include "models/services/stores.h"
#include "models/services/tenants/tenant_service.h"
#include "models/services/undo.h"
#include "models/storage/asking/agreements.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

const QString ownBank = QStringLiteral("0009-227-1-1234567"); // of the first company
const QString otherBank = QStringLiteral("0009-227-1-7654321"); // of the second one

class TwoCompanies final
{
public:
    explicit TwoCompanies(const QString &engine)
        : desk(engine)
        , first(must(StoreListService(desk.context()).list(desk.me())).front())
        , second(added())
    {
        NewAgreement bank = demo::bank();
        bank.key = otherBank;
        bank.store = second.storeId;
        must(AgreementService(desk.context()).add(desk.me(), bank));
    }

    // Handed over today, at 10 %.
    Bill bill(const House &house, qint64 withTax, int days = 20)
    {
        const QDate today = desk.desk().clock().today();
        return must(desk.desk().bills().issue(
            desk.me(),
            NewBill{desk.customer.id,
                    {},
                    QStringLiteral("整備"),
                    today,
                    today.addDays(days),
                    today,
                    {demo::lump(QStringLiteral("整備"), TaxKind::Standard, withTax * 10 / 11)},
                    std::nullopt,
                    house.storeId}));
    }
    DecisionReport clear(PaymentId payment, const Bill &bill)
    {
        ClearingDecision decision;
        decision.payment = payment;
        decision.shares = {{bill.id, bill.open}};
        return desk.settle(decision);
    }
    // "account amount, …" of one company since the last call for it; what is zero is left out.
    QString moved(const House &house)
    {
        auto now = accountsOf(house);
        auto &before = m_before[house.legalEntity.value()];
        QStringList texts;
        for (const auto &[account, amount] : now) {
            if (amount != before[account])
                texts << QStringLiteral("%1 %2").arg(account).arg(amount - before[account]);
        }
        before = now;
        return texts.join(QStringLiteral(", "));
    }
    void forget()
    {
        moved(first);
        moved(second);
    }
    MonthCloseService months(const House &house)
    {
        return MonthCloseService(desk.context(), desk.desk().headsFile(), house.storeId);
    }

    ClearingDesk desk;
    const House first, second;

private:
    House added()
    {
        NewStore store;
        store.name = QStringLiteral("販売店");
        store.shortName = QStringLiteral("販売");
        return must(
            StoreListService(desk.context())
                .add(desk.me(), store, NewLegalEntity{QStringLiteral("見本販売株式会社"), {}, {}}));
    }
    std::map<QString, qint64> accountsOf(const House &house)
    {
        const auto rows = must(desk.context().store.read([&house](Session &session) {
            return session.all(
                "SELECT l.account, CAST(SUM(l.amount) AS BIGINT) "
                "FROM posting_line l JOIN posting h ON h.id = l.posting "
                "WHERE h.legal_entity = ? GROUP BY l.account",
                {bind::of(house.legalEntity)},
                [](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
        }));
        return {rows.begin(), rows.end()};
    }

    std::map<qint64, std::map<QString, qint64>> m_before;
};

ExportWish journalOf(const House &house)
{
    ExportWish wish;
    wish.choice = {QStringLiteral("generic"), must(ownProfile(QStringLiteral("generic"))), {}};
    wish.shop = house.storeId;
    return wish;
}

bool speaksOfOther(const MatchResult &result)
{
    const auto isIt = [](const Reason &reason) { return reason.code == ReasonCode::OtherCompany; };
    return !result.candidates.empty()
        && std::any_of(result.candidates.front().reasons.begin(),
                       result.candidates.front().reasons.end(),
                       isIt);
}

} // namespace

class TestCompanies final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void moneyOfOnePaysABillOfTheOther_data() { addStores(); }
    void moneyOfOnePaysABillOfTheOther()
    {
        TwoCompanies house(storeOfRow());
        const Bill bill = house.bill(house.second, 11'000);
        house.forget();
        const PaymentId payment = house.desk.pay(11'000);
        QCOMPARE(house.moved(house.first), QStringLiteral("bank 11000, suspense_receipts -11000"));
        const DecisionReport report = house.clear(payment, bill);
        QCOMPARE(house.moved(house.first),
                 QStringLiteral("between_companies -11000, suspense_receipts 11000"));
        QCOMPARE(house.moved(house.second),
                 QStringLiteral("between_companies 11000, receivable -11000"));
        must(UndoService(house.desk.context()).run(house.desk.me(), report.run));
        QCOMPARE(house.moved(house.first),
                 QStringLiteral("between_companies 11000, suspense_receipts -11000"));
        QCOMPARE(house.moved(house.second),
                 QStringLiteral("between_companies -11000, receivable 11000"));
        house.clear(payment, bill);
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    void creditOfOnePaysABillOfTheOther_data() { addStores(); }
    void creditOfOnePaysABillOfTheOther()
    {
        TwoCompanies house(storeOfRow());
        ClearingDecision kept;
        kept.payment = house.desk.pay(11'000);
        kept.rest = DecidedRest{DifferenceKind::Credit, Yen(11'000)};
        kept.customer = house.desk.customer.id;
        kept.ownerConfirmed = true;
        house.desk.settle(kept);
        const Bill bill = house.bill(house.second, 5'500);
        house.forget();
        const DecisionReport used =
            must(CreditService(house.desk.context())
                     .use(house.desk.me(), house.desk.customer.number, {{bill.id, std::nullopt}}));
        QCOMPARE(house.moved(house.first),
                 QStringLiteral("advance_received 5500, between_companies -5500"));
        QCOMPARE(house.moved(house.second),
                 QStringLiteral("between_companies 5500, receivable -5500"));
        must(UndoService(house.desk.context()).run(house.desk.me(), used.run));
        QCOMPARE(house.moved(house.first),
                 QStringLiteral("advance_received -5500, between_companies 5500"));
        QCOMPARE(house.moved(house.second),
                 QStringLiteral("between_companies -5500, receivable 5500"));
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    void theOthersBankPaysBack_data() { addStores(); }
    void theOthersBankPaysBack()
    {
        TwoCompanies house(storeOfRow());
        const PaymentId payment = house.desk.pay(7'000);
        house.desk.account();
        const RefundService refunds(house.desk.context());
        const RefundRow asked =
            must(refunds.requestOfPayment(house.desk.me(),
                                          payment,
                                          std::nullopt,
                                          RefundOwner{house.desk.customer.number, true},
                                          QStringLiteral("二重")));
        must(refunds.approve(ClearingDesk::other(), asked.id));
        house.forget();
        must(refunds.markPaid(
            house.desk.me(), asked.id, otherBank, house.desk.desk().clock().today()));
        QCOMPARE(house.moved(house.first),
                 QStringLiteral("between_companies -7000, refunds_payable 7000"));
        QCOMPARE(house.moved(house.second), QStringLiteral("bank -7000, between_companies 7000"));
        must(refunds.cancel(house.desk.me(), asked.id, QStringLiteral("組戻し"), true));
        QCOMPARE(house.moved(house.second), QStringLiteral("bank 7000, between_companies -7000"));
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    // An account's lines are those of the company's own postings.
    void evidenceIsOfOneCompany_data() { addStores(); }
    void evidenceIsOfOneCompany()
    {
        TwoCompanies house(storeOfRow());
        house.clear(house.desk.pay(11'000), house.bill(house.second, 11'000));
        const auto held = [&house](Account account, const House &of, const QString &key = {}) {
            return must(
                EvidenceService(house.desk.context())
                    .ofAccount(house.desk.me(), AccountWish{account, key, of.storeId, {}}, false));
        };
        QCOMPARE(held(Account::Bank, house.first).open, Yen(11'000));
        QCOMPARE(held(Account::Bank, house.first).agreementKey, ownBank);
        QCOMPARE(held(Account::Bank, house.second, otherBank).open, Yen());
        QCOMPARE(held(Account::BetweenCompanies, house.first).open, Yen(-11'000));
        const EvidenceChain owed = held(Account::BetweenCompanies, house.second);
        QCOMPARE(owed.open, Yen(11'000));
        QCOMPARE(owed.entityName, house.second.entity.name);
        QCOMPARE(held(Account::Receivable, house.second).open, Yen());
        // Whose agreement it is says whose books are meant.
        const EvidenceChain bank = must(
            EvidenceService(house.desk.context())
                .ofAccount(house.desk.me(), AccountWish{Account::Bank, otherBank, {}, {}}, true));
        QCOMPARE(bank.entityName, house.second.entity.name);
    }

    // The number of the customer stands before the name: it says who paid, not which bill.
    void itsOwnBillsComeFirst_data() { addStores(); }
    void itsOwnBillsComeFirst()
    {
        TwoCompanies house(storeOfRow());
        const QString code = QString::number(house.desk.customer.number);
        const Bill others = house.bill(house.second, 22'000, 5);
        const PaymentId early =
            house.desk.pay(22'000, QStringLiteral("シケン ジロウ"), code.rightJustified(10, u'0'));
        const ClearingReport dry = must(house.desk.desk().clearing().clear(house.desk.me(), true));
        QCOMPARE(dry.cleared, 0);
        const MatchResult proposed =
            must(house.desk.desk().clearing().candidates(house.desk.me(), early));
        QCOMPARE(proposed.verdict, Verdict::Propose);
        QVERIFY(speaksOfOther(proposed));

        const Bill own = house.bill(house.first, 22'000, 20);
        const MatchResult now =
            must(house.desk.desk().clearing().candidates(house.desk.me(), early));
        QCOMPARE(now.candidates.front().shares.front().bill, own.id);
        QVERIFY(!speaksOfOther(now));
        house.desk.store.clear();
        QCOMPARE(house.desk.again(own).open, Yen(0));
        QCOMPARE(house.desk.again(others).open, Yen(22'000));
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    // A standing number says who paid, not which company's bill.
    void aStandingNumberPaysItsOwnCompany_data() { addStores(); }
    void aStandingNumberPaysItsOwnCompany()
    {
        TwoCompanies house(storeOfRow());
        const Actor me = house.desk.me();
        const QString number = QStringLiteral("7001234567");
        must(StandingNumberService(house.desk.context())
                 .put(me, number, house.desk.customer.number, Yen(1), Yen(1'000'000)));
        const DifferenceService differences(house.desk.context());
        ClearingRules rules = must(differences.rules(me));
        rules.standingAlone = true;
        must(differences.setRules(me, rules));
        const Bill others = house.bill(house.second, 11'000, 5); // older
        house.desk.pay(11'000, QStringLiteral("シケン ジロウ"), number);
        house.desk.store.clear();
        QCOMPARE(house.desk.again(others).open, Yen(11'000)); // a person decides
        const Bill own = house.bill(house.first, 11'000, 20);
        house.desk.store.clear();
        QCOMPARE(house.desk.again(own).open, Yen(0));
        QCOMPARE(house.desk.again(others).open, Yen(11'000));
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    // What is collected for a tenant is owed by the company that collects.
    void aTenantIsOfOneCompany()
    {
        TwoCompanies house(QStringLiteral("sqlite"));
        NewTenant facts;
        facts.store = house.second.storeId;
        facts.facts.name = QStringLiteral("みなと洗車株式会社");
        facts.firstBill = 700'001;
        facts.lastBill = 700'003;
        const Tenant tenant =
            must(TenantService(house.desk.context()).add(house.desk.me(), facts, false));
        QCOMPARE(tenant.legalEntity, house.second.legalEntity);
        const QDate today = house.desk.desk().clock().today();
        NewBill bill{house.desk.customer.id,
                     {},
                     QStringLiteral("洗車"),
                     today,
                     today.addDays(20),
                     today,
                     {demo::lump(QStringLiteral("洗車"), TaxKind::Standard, 10'000)}};
        bill.tenant = tenant.id;
        bill.store = house.first.storeId;
        QCOMPARE(faultOf(house.desk.desk().bills().issue(house.desk.me(), bill)),
                 Fault::OtherCustomersBill);
        bill.store = std::nullopt;
        QCOMPARE(must(house.desk.desk().bills().issue(house.desk.me(), bill)).store,
                 house.second.storeId);
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    void theFactsOfAnotherShopAreSet()
    {
        TwoCompanies house(QStringLiteral("sqlite"));
        NewStore store = house.second.store;
        store.bankHolder = QStringLiteral("ﾐﾎﾝﾊﾝﾊﾞｲ");
        const SettingService settings(house.desk.context());
        must(settings.setHouse(
            house.desk.me(), house.second.entity, store, false, house.second.storeId));
        const auto stores = must(StoreListService(house.desk.context()).list(house.desk.me()));
        QCOMPARE(stores.back().store.bankHolder, store.bankHolder);
        QVERIFY(stores.front().store.bankHolder != store.bankHolder);
        QCOMPARE(stores.front().entity.name, house.first.entity.name);
    }

    void aNameProposesItsOwnBillFirst()
    {
        TwoCompanies house(QStringLiteral("sqlite"));
        house.bill(house.second, 33'000, 5); // older
        const Bill own = house.bill(house.first, 33'000, 20);
        const PaymentId payment = house.desk.pay(33'000);
        const MatchResult found =
            must(house.desk.desk().clearing().candidates(house.desk.me(), payment));
        QCOMPARE(found.equallyGood, 1);
        QCOMPARE(found.candidates.size(), std::size_t(2));
        QCOMPARE(found.candidates.front().shares.front().bill, own.id);
    }

    void eachClosesItsOwnMonths_data() { addStores(); }
    void eachClosesItsOwnMonths()
    {
        TwoCompanies house(storeOfRow());
        const Bill bill = house.bill(house.second, 11'000);
        house.desk.pay(9'900); // waits in the first company
        const QDate month(2026, 11, 1);
        house.desk.store.clock().set(QDateTime(QDate(2026, 12, 10), QTime(9, 0)));
        const Actor me = house.desk.me();
        const MonthCheck of2 = must(house.months(house.second).check(me, month));
        QCOMPARE(of2.company, QStringLiteral("見本販売株式会社"));
        // The money that waits and its bank are the first company's.
        for (const ClosePoint &point : of2.points)
            QVERIFY2(!point.key.contains(QLatin1String("1234567")), qPrintable(point.key));
        QVERIFY(must(house.months(house.first).check(me, month)).open() > of2.open());
        for (const ClosePoint &point : of2.points) {
            if (!point.ok)
                must(house.months(house.second)
                         .explain(me, month, point.key, QStringLiteral("明細は翌月")));
        }
        QVERIFY(must(house.months(house.second).close(me, month, false)).closed);
        QVERIFY(!must(house.months(house.first).check(me, month)).closed);
        QCOMPARE(must(house.months(house.second).closedMonths(me)).size(), std::size_t(1));
        QVERIFY(must(house.months(house.first).closedMonths(me)).empty());

        // The receipt of November is the first company's, whose month is open; the bill's side is
        // today's in any case.
        const PaymentId late = house.desk.pay(11'000, QStringLiteral("シケン ジロウ"), {}, 12);
        house.clear(late, bill);
        const qint64 inNovember = must(house.desk.context().store.read([](Session &session) {
            return session.number("SELECT COUNT(*) FROM posting WHERE kind = 'receipt-confirmed' "
                                  "AND effective_on = '2026-11-28' AND late_for IS NULL");
        }));
        QCOMPARE(inNovember, 1);
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    void eachHandsOnItsOwnPostings_data() { addStores(); }
    void eachHandsOnItsOwnPostings()
    {
        TwoCompanies house(storeOfRow());
        house.clear(house.desk.pay(11'000), house.bill(house.second, 11'000));
        const JournalExportService journal(house.desk.context());
        const Actor me = house.desk.me();
        const auto count = [&house](const char *sql) {
            return must(house.desk.context().store.read(
                [sql](Session &session) { return session.number(sql); }));
        };
        const Exported of2 = must(journal.exportNew(me, journalOf(house.second)));
        QCOMPARE(of2.postings, 2); // the bill, and what cleared it
        QCOMPARE(of2.company, QStringLiteral("見本販売株式会社"));
        QVERIFY(of2.file.contains("会社間勘定"));
        QCOMPARE(faultOf(journal.exportNew(me, journalOf(house.second))), Fault::NothingToExport);
        const Exported of1 = must(journal.exportNew(me, journalOf(house.first)));
        QCOMPARE(of1.postings + 2, count("SELECT COUNT(*) FROM posting"));
        QCOMPARE(count("SELECT COUNT(*) FROM export_posting"), of1.postings + 2);
        QCOMPARE(must(journal.exportAgain(me, *of2.batch)).file, of2.file);
        QCOMPARE(must(journal.batches(me)).back().company, of2.company);
        const auto lines =
            must(JournalService(house.desk.context()).lines(me, {}, {}, house.second.storeId));
        QVERIFY(!lines.empty());
        QVERIFY(std::all_of(lines.begin(), lines.end(), [&of2](const JournalRow &line) {
            return line.company == of2.company;
        }));
        QCOMPARE(house.desk.store.differences(), QStringList());
    }

    // Whose an agreement is decides in whose books its money stands: it does not change.
    void anAgreementStaysWithItsCompany()
    {
        TwoCompanies house(QStringLiteral("sqlite"));
        const AgreementService service(house.desk.context());
        NewAgreement again = demo::bank();
        again.key = otherBank;
        again.name = QStringLiteral("別名");
        const Agreement put = must(service.put(house.desk.me(), again));
        QCOMPARE(put.legalEntity, house.second.legalEntity);
        QCOMPARE(put.name, QStringLiteral("別名"));
        NewAgreement wrong = demo::bank();
        wrong.key = QStringLiteral("0009-227-1-1111111");
        wrong.store = StoreId(99);
        QCOMPARE(faultOf(service.add(house.desk.me(), wrong)), Fault::NumberOutOfRange);
    }

    void aFurtherShopOfTheOtherCompany()
    {
        TwoCompanies house(QStringLiteral("sqlite"));
        NewStore store;
        store.name = QStringLiteral("販売店 二号店");
        const House third =
            must(StoreListService(house.desk.context())
                     .add(house.desk.me(), store, std::nullopt, false, house.second.storeId));
        QCOMPARE(third.legalEntity, house.second.legalEntity);
        QCOMPARE(third.entity.name, house.second.entity.name);
    }
};

QTEST_GUILESS_MAIN(TestCompanies)
#include "tst_company_books.moc"
