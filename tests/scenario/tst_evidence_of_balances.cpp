// SPDX-License-Identifier: GPL-3.0-or-later
// 説明できる残高 beyond bills and payments: a customer's credit, what an agency pays out, and
// accounts of the books. What the chain lists makes up the figure at its head, also after it was
// undone.
#include "models/services/agreements.h"
#include "models/services/differences/refunds.h"
#include "models/services/evidence/evidence_service.h"
#include "models/services/opening/opening_service.h"
#include "models/services/undo.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/scenario/payout_plan.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::agreePayouts;
using test::BookStore;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::payingAgency;
using test::reportHeader;
using test::reportMapName;
using test::storeOfRow;

namespace {

Yen sumOf(const EvidenceChain &chain, Account account)
{
    Yen sum;
    for (const EvidenceRow &row : chain.of(EvidenceGroup::Posting)) {
        for (const EvidenceLine &line : row.lines)
            sum += line.account == account ? line.amount : Yen();
    }
    return sum;
}

// "kind amount" of a group in its order; what was undone has a "-" before it.
QString told(const EvidenceChain &chain, EvidenceGroup group)
{
    QStringList texts;
    for (const EvidenceRow &row : chain.of(group))
        texts << QStringLiteral("%1%2 %3").arg(row.ended ? QStringLiteral("-") : QString(),
                                               row.kind,
                                               QString::number(row.amount->amount()));
    return texts.join(QStringLiteral(", "));
}

QString factOf(const EvidenceRow &row, const char *name)
{
    for (const EvidenceFact &fact : row.facts) {
        if (fact.name == QLatin1String(name))
            return fact.value;
    }
    return {};
}

EvidenceService evidenceOf(ClearingDesk &desk)
{
    return EvidenceService(desk.context());
}

SettlementService settlementsOf(ClearingDesk &desk)
{
    return SettlementService(desk.context());
}

const QString bankKey = QStringLiteral("0009-227-1-1234567");

EvidenceChain
heldBy(ClearingDesk &desk, Account account, QDate until = {}, const QString &agreement = {})
{
    return must(evidenceOf(desk).ofAccount(
        desk.me(), AccountWish{account, agreement, std::nullopt, until}, false));
}

// Each line says what the account held after it; the sums have a number of their own: none.
bool runsTo(const EvidenceChain &chain)
{
    Yen held = chain.amount;
    for (const EvidenceRow &row : chain.of(EvidenceGroup::Account)) {
        if (row.number == 0)
            continue;
        held += *row.amount;
        if (factOf(row, "balance") != QString::number(held.amount()))
            return false;
    }
    return held == chain.open;
}

CreditId keptCredit(ClearingDesk &desk, qint64 amount)
{
    ClearingDecision kept;
    kept.payment = desk.pay(amount);
    kept.rest = DecidedRest{DifferenceKind::Credit, Yen(amount)};
    kept.customer = desk.customer.id;
    kept.ownerConfirmed = true;
    const DecisionReport report = desk.settle(kept);
    return CreditId(report.differences.front().id.value());
}

DecisionReport useCredit(ClearingDesk &desk, const Bill &bill)
{
    return must(CreditService(desk.context())
                    .use(desk.me(), desk.customer.number, {{bill.id, std::nullopt}}));
}

// The sample file tells five final receipts of 5 August, 571,699 yen; `more` is reported beside.
SettlementId reported(ClearingDesk &desk, const QStringList &more = {})
{
    const QString file = QStringLiteral("cvs-agency-dsk-style.sjis.csv");
    desk.store.import(file, BookStore::sample(file));
    if (!agreePayouts(desk.context(), desk.me(), QDate(2026, 7, 1), QStringLiteral("half")))
        qFatal("the agency's terms were refused");
    const QStringList rows{QStringLiteral("2026/08/05,10001,\"33,000\",130,0"),
                           QStringLiteral("2026/08/05,10002,\"128,700\",130,200"),
                           QStringLiteral("2026/08/05,10003,\"54,999\",130,0"),
                           QStringLiteral("2026/08/05,10004,\"55,000\",130,200"),
                           QStringLiteral("2026/08/05,10005,\"300,000\",130,200")};
    SettlementWish wish;
    wish.agreementKey = payingAgency;
    wish.fileName = QStringLiteral("seisan.csv");
    wish.file = (reportHeader + (rows + more).join(QLatin1Char('\n'))).toUtf8();
    wish.map = reportMapName;
    wish.transfer = Yen(500);
    wish.tax = Yen(115);
    wish.payOn = QDate(2026, 11, 20);
    return must(settlementsOf(desk).take(desk.me(), wish)).settlement.id;
}

} // namespace

class TestEvidenceOfBalances final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aCreditOfAPayment_data() { addStores(); }
    void aCreditOfAPayment()
    {
        ClearingDesk desk(storeOfRow());
        const CreditId credit = keptCredit(desk, 11'000);
        const Bill bill = desk.bill(5'500);
        const DecisionReport used = useCredit(desk, bill);
        must(desk.desk().sealer().sealAll(desk.me().seat));

        const EvidenceChain chain = must(evidenceOf(desk).ofCredit(desk.me(), credit, false));
        QCOMPARE(chain.subject, EvidenceChain::Subject::Credit);
        QCOMPARE(chain.number, creditNumberText(credit.value()));
        QCOMPARE(chain.party, desk.customer.facts.name);
        QCOMPARE(chain.amount, Yen(11'000));
        QCOMPARE(chain.open, Yen(5'500));
        QCOMPARE(sumOf(chain, Account::AdvanceReceived), -chain.open);
        QCOMPARE(chain.unsealed, 0);
        QCOMPARE(told(chain, EvidenceGroup::Bill), QStringLiteral("issued 5500"));
        QCOMPARE(told(chain, EvidenceGroup::Payment), QStringLiteral("confirmed 11000"));
        QCOMPARE(told(chain, EvidenceGroup::Notice), QStringLiteral("credit 11000"));
        QCOMPARE(chain.of(EvidenceGroup::File).size(), size_t(1));
        QCOMPARE(told(chain, EvidenceGroup::Clearing),
                 QStringLiteral("credit 11000, credit_use 5500"));
        for (const EvidenceRow &row : chain.of(EvidenceGroup::Clearing))
            QCOMPARE(factOf(row, "credit"), chain.number);

        must(UndoService(desk.context()).run(desk.me(), used.run));
        const EvidenceChain after = must(evidenceOf(desk).ofCredit(desk.me(), credit, true));
        QCOMPARE(after.open, Yen(11'000));
        QCOMPARE(sumOf(after, Account::AdvanceReceived), -after.open);
        QCOMPARE(told(after, EvidenceGroup::Clearing),
                 QStringLiteral("credit 11000, -credit_use 5500"));
        QVERIFY(after.party.isEmpty());
        QCOMPARE(faultOf(evidenceOf(desk).ofCredit(desk.me(), CreditId(99'999), false)),
                 Fault::NoSuchCredit);
    }

    void whoLetTheMoneyGo_data() { addStores(); }
    void whoLetTheMoneyGo()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        const PaymentId payment = desk.pay(7'000);
        const RefundService refunds(desk.context());
        const RefundRow asked = must(refunds.requestOfPayment(
            desk.me(), payment, std::nullopt, {desk.customer.number}, QStringLiteral("二重")));
        const auto decision = [&desk, payment] {
            return must(evidenceOf(desk).ofPayment(desk.me(), payment, false))
                .of(EvidenceGroup::Clearing)
                .front();
        };
        QCOMPARE(factOf(decision(), "refund"), refundNumberText(asked.id.value()));
        QCOMPARE(factOf(decision(), "refund_approved"), QString());
        must(refunds.approve(desk.other(), asked.id));
        const QString approved = factOf(decision(), "refund_approved");
        QVERIFY2(approved.endsWith(QLatin1Char(' ') + desk.other().name), qPrintable(approved));
    }

    void aCreditNote_data() { addStores(); }
    void aCreditNote()
    {
        ClearingDesk desk(storeOfRow());
        const Bill paid = desk.bill(11'000);
        desk.payInFull(paid);
        const CreditRow note =
            must(CreditService(desk.context())
                     .note(desk.me(), paid.number, Yen(2'200), QStringLiteral("返品")));
        const DecisionReport used = useCredit(desk, desk.bill(1'100));
        const EvidenceChain chain = must(evidenceOf(desk).ofCredit(desk.me(), note.id, false));
        QCOMPARE(chain.amount, Yen(2'200));
        QCOMPARE(chain.open, Yen(1'100));
        QCOMPARE(sumOf(chain, Account::AdvanceReceived), -chain.open);
        QCOMPARE(told(chain, EvidenceGroup::Bill), QStringLiteral("issued 11000, issued 1100"));
        QCOMPARE(told(chain, EvidenceGroup::Payment), QStringLiteral("confirmed 11000"));
        QVERIFY(told(chain, EvidenceGroup::Clearing)
                    .endsWith(QStringLiteral("credit_note 2200, credit_use 1100")));
        must(UndoService(desk.context()).run(desk.me(), used.run));
        const EvidenceChain after = must(evidenceOf(desk).ofCredit(desk.me(), note.id, false));
        QCOMPARE(after.open, Yen(2'200));
        QCOMPARE(sumOf(after, Account::AdvanceReceived), -after.open);
    }

    void aSettlement_data() { addStores(); }
    void aSettlement()
    {
        ClearingDesk desk(storeOfRow());
        const SettlementId id = reported(desk);
        const auto chainNow = [&] {
            return must(evidenceOf(desk).ofSettlement(desk.me(), id, true));
        };
        const EvidenceChain waiting = chainNow();
        QCOMPARE(waiting.number, settlementNumberText(id));
        QVERIFY(!waiting.party.isEmpty()); // an agency is no person
        QCOMPARE(waiting.amount, Yen(569'834));
        QCOMPARE(waiting.open, Yen(569'834));
        QCOMPARE(waiting.of(EvidenceGroup::Payment).size(), size_t(5));
        QVERIFY(waiting.of(EvidenceGroup::Notice).size() >= 5);
        QCOMPARE(waiting.of(EvidenceGroup::File).size(), size_t(1));
        QCOMPARE(sumOf(waiting, Account::AgencyClearing), Yen(571'699));
        QCOMPARE(told(waiting, EvidenceGroup::Settlement), QStringLiteral("reported 569834"));
        const EvidenceRow report = waiting.of(EvidenceGroup::Settlement).front();
        QCOMPARE(factOf(report, "gross"), QStringLiteral("571699"));
        QCOMPARE(factOf(report, "settled"), QStringLiteral("571699"));
        QCOMPARE(factOf(report, "sha256").size(), 64);

        const PaymentId line = desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(settlementsOf(desk).book(desk.me(), id, line));
        const EvidenceChain booked = chainNow();
        QCOMPARE(booked.open, Yen());
        QCOMPARE(booked.of(EvidenceGroup::Payment).size(), size_t(6));
        QCOMPARE(sumOf(booked, Account::AgencyClearing), Yen());
        QCOMPARE(sumOf(booked, Account::Bank), Yen(569'834));
        QCOMPARE(told(booked, EvidenceGroup::Settlement),
                 QStringLiteral("reported 569834, booked 569834"));

        must(settlementsOf(desk).undo(desk.me(), id));
        const EvidenceChain undone = chainNow();
        QCOMPARE(undone.open, Yen(569'834));
        QCOMPARE(sumOf(undone, Account::AgencyClearing), Yen(571'699));
        QCOMPARE(told(undone, EvidenceGroup::Settlement),
                 QStringLiteral("reported 569834, -booked 569834"));
        must(settlementsOf(desk).undo(desk.me(), id));
        QCOMPARE(chainNow().open, Yen());
        QCOMPARE(told(chainNow(), EvidenceGroup::Settlement),
                 QStringLiteral("-reported 569834, -booked 569834"));
    }

    // Booked, taken back in the next month and booked again: it stands in this one once.
    void aSettlementBookedAnew_data() { addStores(); }
    void aSettlementBookedAnew()
    {
        ClearingDesk desk(storeOfRow());
        const SettlementId id = reported(desk);
        const PaymentId line = desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(settlementsOf(desk).book(desk.me(), id, line));
        const QDate november(2026, 11, 30);
        const Yen owed = heldBy(desk, Account::AgencyClearing, november).open;
        desk.store.clock().set(QDateTime(QDate(2026, 12, 3), QTime(3, 0), Qt::UTC));
        must(settlementsOf(desk).undo(desk.me(), id));
        must(settlementsOf(desk).book(desk.me(), id, line));
        QCOMPARE(heldBy(desk, Account::AgencyClearing, november).open, owed);
        QCOMPARE(heldBy(desk, Account::AgencyClearing).open, owed);
        QCOMPARE(heldBy(desk, Account::SuspenseReceipts, november).open, Yen(-571'699));
    }

    void aSettlementThatTellsMore_data() { addStores(); }
    void aSettlementThatTellsMore()
    {
        ClearingDesk desk(storeOfRow());
        const SettlementId id =
            reported(desk, {QStringLiteral("2026/08/05,10009,\"1,000\",130,0")});
        const EvidenceChain chain = must(evidenceOf(desk).ofSettlement(desk.me(), id, false));
        const EvidenceRow report = chain.of(EvidenceGroup::Settlement).front();
        QCOMPARE(factOf(report, "gross"), QStringLiteral("572699"));
        QCOMPARE(factOf(report, "settled"), QStringLiteral("571699"));
        QVERIFY(
            told(chain, EvidenceGroup::Settlement).endsWith(QStringLiteral("only_report 1000")));
        QCOMPARE(chain.of(EvidenceGroup::Payment).size(), size_t(5));
        QCOMPARE(faultOf(evidenceOf(desk).ofSettlement(desk.me(), SettlementId(99), false)),
                 Fault::NoSuchSettlement);
    }

    // Over the border of a month, with a receipt that was taken back.
    void aBankAccount_data() { addStores(); }
    void aBankAccount()
    {
        ClearingDesk desk(storeOfRow());
        constexpr int daysSinceOctober = 40;
        desk.pay(5'500, QStringLiteral("シケン ジロウ"), {}, daysSinceOctober);
        const PaymentId line = desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        const ImportReport wrong = desk.tell({desk.transfer(7'700, QStringLiteral("ベツ"))});
        must(desk.desk().undo().import(desk.me(), *wrong.import));

        const EvidenceChain before = heldBy(desk, Account::Bank, QDate(2026, 10, 31));
        QCOMPARE(told(before, EvidenceGroup::Account),
                 QStringLiteral("carried 0, receipt-confirmed 5500, balance 5500"));
        const EvidenceChain chain = heldBy(desk, Account::Bank);
        QCOMPARE(chain.subject, EvidenceChain::Subject::Account);
        QCOMPARE(chain.until, desk.desk().clock().today());
        QCOMPARE(chain.agreementKey, bankKey); // the only one
        QVERIFY(chain.party.contains(bankKey));
        QCOMPARE(chain.amount, before.open);
        QCOMPARE(told(chain, EvidenceGroup::Account),
                 QStringLiteral("carried 5500, receipt-confirmed 569834, -receipt-confirmed 7700, "
                                "receipt-reversed -7700, balance 575334"));
        QCOMPARE(chain.open, Yen(desk.store.accounts()[QStringLiteral("bank")]));
        QVERIFY(runsTo(chain));
        const std::vector<EvidenceRow> rows = chain.of(EvidenceGroup::Account);
        QCOMPARE(rows.size(), chain.rows.size());
        QCOMPARE(factOf(rows[0], "lines"), QStringLiteral("1"));
        QCOMPARE(factOf(rows[1], "payment"), QString::number(line.value()));
        QCOMPARE(rows[1].actor, desk.me().name);
        QVERIFY(!factOf(rows[1], "operation").isEmpty());
        QCOMPARE(factOf(rows[3], "reverses"), QString::number(rows[2].number));
    }

    void theSealsOfAnAccount_data() { addStores(); }
    void theSealsOfAnAccount()
    {
        ClearingDesk desk(storeOfRow());
        constexpr int daysSinceOctober = 40;
        desk.pay(5'500, QStringLiteral("シケン ジロウ"), {}, daysSinceOctober);
        must(desk.desk().sealer().sealAll(desk.me().seat));
        desk.pay(3'300);
        const auto rowsNow = [&] { return heldBy(desk, Account::Bank).of(EvidenceGroup::Account); };
        QVERIFY(!factOf(rowsNow()[0], "seal").isEmpty());
        QVERIFY(factOf(rowsNow()[0], "unsealed").isEmpty());
        must(desk.desk().sealer().sealAll(desk.me().seat));
        QVERIFY(!factOf(rowsNow()[1], "seal").isEmpty());
        QCOMPARE(heldBy(desk, Account::Bank).unsealed, 0);
    }

    void whatAnAgencyOwes_data() { addStores(); }
    void whatAnAgencyOwes()
    {
        ClearingDesk desk(storeOfRow());
        const SettlementId id = reported(desk);
        const EvidenceChain august =
            heldBy(desk, Account::AgencyClearing, QDate(2026, 8, 31), payingAgency);
        QCOMPARE(august.amount, Yen());
        QCOMPARE(august.open, Yen(571'699));
        QCOMPARE(august.of(EvidenceGroup::Account).size(), size_t(7));
        QVERIFY(runsTo(august));
        QVERIFY(august.of(EvidenceGroup::Unsettled).empty()); // the report settles each of them

        const PaymentId line = desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(settlementsOf(desk).book(desk.me(), id, line));
        const EvidenceChain booked = heldBy(desk, Account::AgencyClearing);
        QCOMPARE(told(booked, EvidenceGroup::Account),
                 QStringLiteral("carried 571699, settlement-booked -571699, balance 0"));
        QCOMPARE(factOf(booked.of(EvidenceGroup::Account)[1], "settlement"),
                 settlementNumberText(id));

        must(settlementsOf(desk).undo(desk.me(), id));
        must(settlementsOf(desk).undo(desk.me(), id));
        const EvidenceChain undone = heldBy(desk, Account::AgencyClearing);
        QCOMPARE(told(undone, EvidenceGroup::Account),
                 QStringLiteral("carried 571699, -settlement-booked -571699, "
                                "settlement-undone 571699, balance 571699"));
        QCOMPARE(factOf(undone.of(EvidenceGroup::Account)[2], "settlement"),
                 settlementNumberText(id));
        QCOMPARE(undone.open, Yen(desk.store.accounts()[QStringLiteral("agency_clearing")]));
        QVERIFY(told(undone, EvidenceGroup::Unsettled).startsWith(QStringLiteral("sum 571699, ")));
        QCOMPARE(undone.of(EvidenceGroup::Unsettled).size(), size_t(6));
    }

    // The whole of an account that no agreement parts, with the bill or payment of each line.
    void otherAccounts_data() { addStores(); }
    void otherAccounts()
    {
        ClearingDesk desk(storeOfRow());
        const Bill bill = desk.bill(11'000);
        desk.payInFull(bill);
        const auto accounts = desk.store.accounts();
        for (const Account each : allAccounts()) {
            const EvidenceChain chain = heldBy(desk, each);
            const auto held = accounts.find(accountName(each));
            QCOMPARE(chain.open, held == accounts.end() ? Yen() : Yen(held->second));
            QVERIFY(runsTo(chain));
        }
        const std::vector<EvidenceRow> owed =
            heldBy(desk, Account::Receivable).of(EvidenceGroup::Account);
        QVERIFY(std::any_of(owed.begin(), owed.end(), [&bill](const EvidenceRow &row) {
            return factOf(row, "bill") == billNumberText(bill.number) && *row.amount < Yen();
        }));
    }

    void severalBanks_data() { addStores(); }
    void severalBanks()
    {
        ClearingDesk desk(storeOfRow());
        desk.pay(5'500);
        const QString otherKey = QStringLiteral("0009-227-1-7777777");
        NewAgreement other = demo::bank();
        other.key = otherKey;
        must(AgreementService(desk.context()).add(desk.me(), other));
        QCOMPARE(heldBy(desk, Account::Bank).agreementKey, bankKey); // the other one has no line
        must(OpeningService(desk.context())
                 .setBank(desk.me(), otherKey, Yen(1'000), QDate(2026, 11, 1)));
        const auto faultOfWish = [&desk](const QString &key) {
            return faultOf(evidenceOf(desk).ofAccount(
                desk.me(), AccountWish{Account::Bank, key, std::nullopt, {}}, false));
        };
        QCOMPARE(faultOfWish({}), Fault::AgreementWanted);
        QCOMPARE(faultOfWish(QStringLiteral("nobody")), Fault::NoSuchAgreement);
        QCOMPARE(heldBy(desk, Account::Bank, {}, otherKey).open, Yen(1'000));
        QCOMPARE(heldBy(desk, Account::Bank, {}, bankKey).open, Yen(5'500));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceOfBalances)
#include "tst_evidence_of_balances.moc"
