// SPDX-License-Identifier: GPL-3.0-or-later
// What a house brings along beside its open bills: customers' credits, used, sent back and taken
// back like any other, and what an agency had received, until its report pays it. The second
// opinion agrees each time, and the opening balance is the sum of what was taken over.
#include "models/services/closing/month_closing.h"
#include "models/services/evidence/evidence_service.h"
#include "models/services/opening/opening_service.h"
#include "models/services/stores.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/scenario/orders/yen_sums.h"
#include "tests/scenario/payout_plan.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace keshikomi;
using test::addStores;
using test::agreePayouts;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::payingAgency;
using test::storeOfRow;

namespace {

const QDate switched(2026, 10, 31); // the first day of the books
const QDate payday(2026, 11, 20);
const QString bankKey = QStringLiteral("0009-227-1-1234567");

class Desk final
{
public:
    explicit Desk(const QString &engine)
        : desk(engine)
    {
        const auto waiting = must(desk.context().store.read([](Session &session) {
            return session.all("SELECT number FROM bill WHERE state = 'issued' "
                               "AND delivered_on IS NULL ORDER BY number",
                               {},
                               [](const Row &row) { return row.integer(0); });
        }));
        for (const qint64 number : waiting) // so that advances are nothing but credits
            must(desk.desk().bills().deliver(desk.me(), number, desk.store.today()));
    }
    OpeningService openings() { return OpeningService(desk.context()); }
    SettlementService settlements() { return SettlementService(desk.context()); }
    Later<OpeningReport> credit(qint64 yen, bool dryRun = false)
    {
        return openings().credit(desk.me(),
                                 desk.customer.number,
                                 Yen(yen),
                                 QStringLiteral("車検の予約金"),
                                 {switched, dryRun});
    }
    OpeningReport list(const QString &rows, const QString &header)
    {
        const NoticeFile file{QStringLiteral("前受金.csv"),
                              (header + QLatin1Char('\n') + rows).toUtf8()};
        return must(openings().importCredits(desk.me(), file, {switched}));
    }
    std::vector<AgencyOpening> agency(qint64 yen, QDate payOn = payday)
    {
        return must(openings().setAgency(desk.me(), {payingAgency, Yen(yen), payOn, switched}));
    }
    // Typed, as an agency tells it on paper: 300 yen of fees, 30 yen of tax.
    SettlementView report(qint64 gross)
    {
        SettlementWish wish;
        wish.agreementKey = payingAgency;
        wish.since = QDate(2026, 10, 16);
        wish.until = switched;
        wish.payOn = payday;
        wish.items = 2;
        wish.gross = Yen(gross);
        wish.fee = Yen(300);
        wish.tax = Yen(30);
        return must(settlements().take(desk.me(), wish));
    }
    ClosePoint agencyPoint(QDate month)
    {
        const MonthCloseService months(desk.context(), desk.desk().headsFile());
        const MonthCheck check = must(months.check(desk.me(), month));
        for (const ClosePoint &each : check.points) {
            if (each.key == QStringLiteral("agency:") + payingAgency)
                return each;
        }
        return {};
    }
    int unexplained()
    {
        const auto tasks = must(desk.desk().tasks().all(desk.me()));
        return int(std::count_if(tasks.begin(), tasks.end(), [](const TaskRow &task) {
            return task.kind == QLatin1String("settlement-unexplained");
        }));
    }
    QString wrong() // of the sums, then of what the second opinion finds
    {
        const QString sum = test::wrongSums(desk.context());
        return sum.isEmpty() ? desk.store.differences().join(QLatin1Char('\n')) : sum;
    }

    ClearingDesk desk;
};

} // namespace

class TestOpenings final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aCreditIsOneLikeAnyOther_data() { addStores(); }
    void aCreditIsOneLikeAnyOther()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        const auto before = desk.store.accounts();
        must(house.credit(20'000, true));
        QCOMPARE(desk.changed(before), QString()); // it was a dry run
        const OpeningReport taken = must(house.credit(20'000));
        QCOMPARE(taken.creditAmount, Yen(20'000));
        QCOMPARE(desk.changed(before),
                 QStringLiteral("advance_received -20000, opening_balance 20000"));
        const auto credits = [&desk] { return CreditService(desk.context()); };
        const auto rows = must(credits().list(desk.me(), desk.customer.number));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().id, taken.credits.front());
        QCOMPARE(rows.front().kind, DifferenceKind::Opening);
        QCOMPARE(rows.front().note, QStringLiteral("車検の予約金"));
        QCOMPARE(house.wrong(), QString());

        const Bill bill = desk.bill(11'000);
        must(credits().use(desk.me(), desk.customer.number, {{bill.id, std::nullopt}}));
        QCOMPARE(desk.again(bill).open, Yen(0));
        desk.account();
        const RefundService refunds(desk.context());
        const RefundRow refund =
            must(refunds.requestOfCredit(desk.me(), taken.credits.front(), std::nullopt, {}, {}));
        QCOMPARE(refund.amount, Yen(9'000));
        must(refunds.approve(desk.other(), refund.id));
        QVERIFY(must(credits().list(desk.me(), desk.customer.number)).empty());
        QCOMPARE(house.wrong(), QString());

        const EvidenceChain chain =
            must(EvidenceService(desk.context()).ofCredit(desk.me(), taken.credits.front(), false));
        QCOMPARE(chain.amount, Yen(20'000));
        QCOMPARE(chain.open, Yen(0));
        QCOMPARE(chain.party, desk.customer.facts.name);
        const auto has = [&chain](EvidenceGroup group, const QString &kind) {
            return std::any_of(chain.rows.begin(), chain.rows.end(), [&](const EvidenceRow &row) {
                return row.group == group && row.kind == kind;
            });
        };
        QVERIFY(has(EvidenceGroup::Posting, QStringLiteral("opening-balance")));
        for (const char *kind : {"opening", "credit_use", "refund"})
            QVERIFY2(has(EvidenceGroup::Clearing, QString::fromLatin1(kind)), kind);
        QVERIFY(std::any_of(chain.rows.begin(), chain.rows.end(), [](const EvidenceRow &row) {
            return row.group == EvidenceGroup::Bill;
        }));
    }

    // Whole, by whoever may close the books, and only while nothing of it is used.
    void aCreditIsTakenBackWhole_data() { addStores(); }
    void aCreditIsTakenBackWhole()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        const auto before = desk.store.accounts();
        const OpeningReport taken = must(house.credit(20'000));
        const auto twice = house.credit(500).result();
        QVERIFY(!twice);
        QCOMPARE(twice.error().fault, Fault::FileAlreadyImported);
        QCOMPARE(twice.error().args.value(2), QStringLiteral("credit"));
        const DifferenceId line(taken.credits.front().value());
        QCOMPARE(faultOf(desk.desk().undo().lines(desk.me(), {}, {line})),
                 Fault::OpeningHasPayments);

        const Bill bill = desk.bill(11'000);
        must(CreditService(desk.context())
                 .use(desk.me(), desk.customer.number, {{bill.id, std::nullopt}}));
        const auto used = house.openings().undo(desk.me(), *taken.opening).result();
        QVERIFY(!used);
        QCOMPARE(used.error().args.value(1), QStringLiteral("credit"));
        must(desk.desk().undo().lastOfMine(desk.me())); // never what was taken over
        must(desk.desk().bills().cancel(desk.me(), bill.number, QStringLiteral("test")));
        const OpeningUndone undone = must(house.openings().undo(desk.me(), *taken.opening));
        QCOMPARE(undone.credits, taken.credits);
        QCOMPARE(undone.creditAmount, Yen(20'000));
        QCOMPARE(desk.changed(before), QString());
        QCOMPARE(house.wrong(), QString());
        must(house.credit(500)); // anew
        const auto rows = must(house.openings().list(desk.me()));
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows.back().undone);
        QCOMPARE(rows.front().credits, 1);
        QCOMPARE(rows.front().creditAmount, Yen(500));
        QCOMPARE(house.wrong(), QString());
    }

    void aListOfCreditsIsTakenOver_data() { addStores(); }
    void aListOfCreditsIsTakenOver()
    {
        Desk house(storeOfRow());
        const QString rows = QStringLiteral("試験 次郎,\"12,000\",予約金\n試験 次郎,3000,\n"
                                            "新規 花子,¥500,\n");
        const QString header = QStringLiteral("顧客名,前受金,摘要");
        const QString wrong = QStringLiteral("山本 三郎,0,\n,700,\n見本,x,\n");
        const OpeningReport bad = house.list(rows + wrong, header);
        QCOMPARE(bad.refused->fault, Fault::FileHasBadRows);
        QCOMPARE(bad.problems.size(), std::size_t(3));
        QCOMPARE(bad.problems.front().record, 5);
        QCOMPARE(bad.problems.front().issue, RowIssue::AmountZero);
        const OpeningReport bills = house.list(QStringLiteral("A-1,試験 次郎,500"),
                                               QStringLiteral("number,customer,amount"));
        QCOMPARE(bills.refused->fault, Fault::ColumnsNotFound); // a list of bills
        const OpeningReport taken = house.list(rows, header);
        QVERIFY(!taken.refused);
        QCOMPARE(taken.credits.size(), std::size_t(3));
        QCOMPARE(taken.creditAmount, Yen(15'500));
        QCOMPARE(taken.newCustomers, 1);
        QCOMPARE(house.list(rows, header).refused->fault, Fault::FileAlreadyImported);
        QCOMPARE(house.wrong(), QString());
        must(house.openings().undo(house.desk.me(), *taken.opening));
        QVERIFY(!house.list(rows, header).refused);
        QCOMPARE(house.wrong(), QString());
    }

    // Each legal entity has its own.
    void aCreditBelongsToItsCompany_data() { addStores(); }
    void aCreditBelongsToItsCompany()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        NewStore store;
        store.name = QStringLiteral("販売店");
        store.shortName = QStringLiteral("販売");
        const House second = must(
            StoreListService(desk.context())
                .add(desk.me(), store, NewLegalEntity{QStringLiteral("見本販売株式会社"), {}, {}}));
        must(house.credit(20'000));
        must(house.openings().credit(
            desk.me(), desk.customer.number, Yen(7'000), {}, {switched, false, second.storeId}));
        const auto companies = must(desk.context().store.read([](Session &session) {
            return session.all("SELECT legal_entity FROM posting WHERE kind = 'opening-balance' "
                               "ORDER BY id",
                               {},
                               [](const Row &row) { return row.id<LegalEntityId>(0); });
        }));
        QCOMPARE(companies.size(), std::size_t(2));
        QVERIFY(companies[0] != companies[1]);
        QCOMPARE(companies[1], second.legalEntity);
        // The other one's credit pays a bill of the first: both books are right alone.
        const Bill bill = desk.bill(22'000);
        must(CreditService(desk.context())
                 .use(desk.me(), desk.customer.number, {{bill.id, std::nullopt}}));
        QCOMPARE(house.wrong(), QString());
    }

    // The report names slips that were never here; its booking says whose money it was.
    void anAgencyPaysWhatItHad_data() { addStores(); }
    void anAgencyPaysWhatItHad()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        const auto before = desk.store.accounts();
        house.agency(90'000);
        const auto told = house.agency(80'000); // told wrong before
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().open, Yen(80'000));
        QCOMPARE(desk.changed(before),
                 QStringLiteral("agency_clearing 80000, opening_balance -80000"));
        QVERIFY(house.agencyPoint(QDate(2026, 10, 1)).ok); // not due yet
        const ClosePoint due = house.agencyPoint(QDate(2026, 11, 1));
        QVERIFY(!due.ok);
        QCOMPARE(due.actual - due.expected, Yen(80'000));
        QCOMPARE(house.wrong(), QString());

        const SettlementView view = house.report(60'000);
        QCOMPARE(view.unexplained, Yen(60'000));
        QCOMPARE(view.openingOffer(), Yen(60'000));
        const PaymentId payout = desk.pay(59'670, QStringLiteral("シユウノウダイコウ"));
        const auto book = [&](qint64 yen, bool dryRun = false) {
            return house.settlements().book(
                desk.me(), view.settlement.id, payout, dryRun, Yen(yen));
        };
        QCOMPARE(faultOf(book(60'001)), Fault::NumberOutOfRange);
        QCOMPARE(faultOf(book(-1)), Fault::NumberOutOfRange);
        must(book(0)); // nothing said: a task asks
        QCOMPARE(house.unexplained(), 1);
        must(house.settlements().undo(desk.me(), view.settlement.id));
        QCOMPARE(house.unexplained(), 0);
        const SettlementView booked = must(book(60'000));
        QVERIFY(booked.unexplained.isZero());
        QCOMPARE(booked.ofOpening, Yen(60'000));
        QCOMPARE(booked.openingLeft, Yen(20'000));
        QCOMPARE(house.unexplained(), 0);
        QCOMPARE(must(house.openings().agencies(desk.me())).front().open, Yen(20'000));
        const ClosePoint left = house.agencyPoint(QDate(2026, 11, 1));
        QCOMPARE(left.actual - left.expected, Yen(20'000));
        QCOMPARE(house.wrong(), QString());
        // What was paid stays told.
        QCOMPARE(faultOf(house.openings().setAgency(desk.me(),
                                                    {payingAgency, Yen(59'999), payday, switched})),
                 Fault::NumberOutOfRange);
        must(house.settlements().undo(desk.me(), view.settlement.id));
        QCOMPARE(must(house.openings().agencies(desk.me())).front().open, Yen(80'000));
        QCOMPARE(house.wrong(), QString());
    }

    // Without its day the amount is that of the one day told before, else of the agreed cycle.
    void anAgencyPaysOnSeveralDays_data() { addStores(); }
    void anAgencyPaysOnSeveralDays()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        QVERIFY(
            agreePayouts(desk.context(), desk.me(), QDate(2026, 7, 1), QStringLiteral("month")));
        QCOMPARE(house.agency(50'000, {}).front().payOn, QDate(2026, 11, 16)); // 15th: a Sunday
        QCOMPARE(house.agency(40'000, {}).size(), std::size_t(1));
        const auto both = house.agency(5'000, QDate(2026, 12, 15));
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both.front().amount, Yen(40'000));
        const auto refused = [&](const QString &key, qint64 yen, QDate payOn, QDate on) {
            return faultOf(house.openings().setAgency(desk.me(), {key, Yen(yen), payOn, on}));
        };
        QCOMPARE(refused(payingAgency, 1, {}, switched), Fault::FieldEmpty);
        house.agency(0, QDate(2026, 12, 15)); // no day of payout any more
        QCOMPARE(house.agency(30'000, {}).front().amount, Yen(30'000));
        QCOMPARE(refused(bankKey, 1, payday, switched), Fault::NoSuchAgreement);
        QCOMPARE(refused(payingAgency, -1, payday, switched), Fault::NumberOutOfRange);
        QCOMPARE(refused(payingAgency, 1, QDate(2028, 1, 1), switched), Fault::DueDateRefused);
        QCOMPARE(refused(payingAgency, 1, payday, desk.store.today().addDays(1)),
                 Fault::DateInFuture);
        QCOMPARE(house.wrong(), QString());
    }

    // Everything at once: the opening balance is what was taken over, with its sign.
    void theOpeningBalanceIsTheirSum_data() { addStores(); }
    void theOpeningBalanceIsTheirSum()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        const NoticeFile bills{
            QStringLiteral("old.csv"),
            QByteArrayLiteral("number,customer,amount\nA-1,Old One,3000\nA-2,Old Two,4000\n")};
        const OpeningReport taken = must(house.openings().import(desk.me(), bills, {switched}));
        must(house.openings().setBank(desk.me(), bankKey, Yen(-1'500), switched));
        must(house.credit(20'000));
        house.agency(80'000);
        QCOMPARE(desk.store.accounts()[QStringLiteral("opening_balance")],
                 20'000 - 7'000 + 1'500 - 80'000);
        QCOMPARE(house.wrong(), QString());
        must(house.openings().undo(desk.me(), *taken.opening));
        house.agency(0);
        QCOMPARE(desk.store.accounts()[QStringLiteral("opening_balance")], 20'000 + 1'500);
        QCOMPARE(house.wrong(), QString());
    }

    void theSecondOpinionSeesWhatWasChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, const char *sql, const char *check) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(check);
        };
        row("a list",
            "DROP TRIGGER append_only_update_opening_import; "
            "UPDATE opening_import SET credit_amount = credit_amount + 1",
            "opening-import");
        row("a credit's list",
            "DROP TRIGGER append_only_delete_opening_credit; DELETE FROM opening_credit",
            "opening-import");
        row("a day of payout",
            "DROP TRIGGER append_only_delete_opening_agency; DELETE FROM opening_agency",
            "opening-agency");
        row("what a report paid",
            "DROP TRIGGER append_only_update_settlement_opening; "
            "UPDATE settlement_opening SET amount = 80001",
            "opening-paid");
    }
    void theSecondOpinionSeesWhatWasChanged()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, check);
        Desk house(QStringLiteral("sqlite"));
        ClearingDesk &desk = house.desk;
        must(house.credit(20'000));
        house.agency(80'000);
        const SettlementView view = house.report(60'000);
        const PaymentId payout = desk.pay(59'670, QStringLiteral("シユウノウダイコウ"));
        must(house.settlements().book(desk.me(), view.settlement.id, payout, false, Yen(60'000)));
        QCOMPARE(house.wrong(), QString());
        must(desk.context().store.write(
            [&sql](Session &session) -> Done { return session.script(sql); }));
        const QStringList found = desk.store.differences();
        QVERIFY2(std::any_of(found.begin(),
                             found.end(),
                             [&check](const QString &each) {
                                 return each.startsWith(check + QLatin1Char(':'));
                             }),
                 qPrintable(found.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestOpenings)
#include "tst_openings.moc"
