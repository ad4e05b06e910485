// SPDX-License-Identifier: GPL-3.0-or-later
// Direct debit from the mandate to the money: asked by one person, approved by another, written
// once, and what the bank answers in every shape and order. The second opinion agrees each time.
#include "models/services/settlement/calendar_service.h"
#include "tests/scenario/debit_desk.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace keshikomi;
using test::addStores;
using test::Asked;
using test::ClearingDesk;
using test::DebitDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

const QDate collectOn(2026, 11, 27);

} // namespace

class TestDebits final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aMandateAndItsLife_data() { addStores(); }
    void aMandateAndItsLife()
    {
        DebitDesk bank(storeOfRow());
        const Customer customer = bank.newCustomer(QStringLiteral("一条 一郎"));
        const Mandate asked = bank.mandate(customer, false);
        QCOMPARE(asked.state, MandateState::Asked);
        QCOMPARE(asked.payerNumber, QString::number(customer.number));
        QCOMPARE(asked.account->holder, QStringLiteral("ｼｹﾝ ｼﾞﾛｳ"));
        QCOMPARE(
            faultOf(bank.mandates().setState(bank.me(), asked.id, MandateState::Suspended, {})),
            Fault::MandateNotUsable);
        must(bank.mandates().setState(bank.me(), asked.id, MandateState::Active, {}));
        // Another account is another mandate; a rehearsal leaves everything as it was.
        MandateWish wish;
        wish.customerNumber = customer.number;
        wish.account = DebitDesk::account(QStringLiteral("7777777"), QStringLiteral("シケン"));
        must(bank.mandates().add(bank.me(), wish, true));
        QCOMPARE(must(bank.mandates().list(bank.me(), true)).size(), size_t(1));
        const Mandate changed = must(bank.mandates().add(bank.me(), wish));
        const auto history = must(bank.mandates().history(bank.me(), asked.id));
        QCOMPARE(history.steps.size(), size_t(3));
        QCOMPARE(history.mandate.state, MandateState::Ended);
        QCOMPARE(history.mandate.reason, QStringLiteral("replaced"));
        QCOMPARE(must(bank.mandates().list(bank.me(), false)).size(), size_t(1));
        QCOMPARE(faultOf(bank.mandates().setState(bank.me(), asked.id, MandateState::Active, {})),
                 Fault::MandateNotUsable);
        QCOMPARE(faultOf(bank.mandates().history(bank.me(), MandateId(4711))),
                 Fault::NoSuchMandate);
        // A payer number has one owner.
        wish.customerNumber = bank.desk.customer.number;
        wish.payerNumber = QStringLiteral("000") + changed.payerNumber;
        QCOMPARE(faultOf(bank.mandates().add(bank.me(), wish)), Fault::ChangedMeanwhile);
        wish.account.holder = QStringLiteral("試験");
        QCOMPARE(faultOf(bank.mandates().add(bank.me(), wish)), Fault::NumberOutOfRange);
        QCOMPARE(bank.desk.store.differences(), QStringList());
    }

    void fourEyesAndOneFile_data() { addStores(); }
    void fourEyesAndOneFile()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const auto service = bank.batches();
        QCOMPARE(must(service.make(bank.me(), {bank.agreement, collectOn, {}, {}}, true))
                     .batch->items.size(),
                 size_t(3));
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_batch"), 0);
        const DebitMade made = must(service.make(bank.me(), {bank.agreement, collectOn, {}, {}}));
        const DebitBatchId id = made.batch->row.id;
        QCOMPARE(made.batch->row.total, Yen(71'500));
        QCOMPARE(made.batch->items.front().bills.size(), size_t(2));
        QCOMPARE(made.batch->items.front().newCode, 1);

        const QString path = bank.place(QStringLiteral("out.txt"));
        QCOMPARE(faultOf(bank.exports().write(bank.me(), id, path)), Fault::NotApproved);
        QCOMPARE(faultOf(service.approve(bank.me(), id)), Fault::OtherPersonMustApprove);
        must(service.approve(ClearingDesk::other(), id, true));
        must(service.approve(ClearingDesk::other(), id));
        QCOMPARE(faultOf(service.approve(ClearingDesk::other(), id)), Fault::AlreadyApproved);
        must(bank.exports().write(bank.me(), id, path, true));
        QCOMPARE(bank.folder(), QStringList());
        const DebitExported written = must(bank.exports().write(bank.me(), id, path));
        QVERIFY(!written.again);
        QCOMPARE(bank.folder(), QStringList{QStringLiteral("out.txt")});
        const QByteArray bytes = DebitDesk::contentOf(path);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), written.sha256);
        const auto read = readDebitRequest(bytes, path, {collectOn, false});
        QVERIFY(read);
        QCOMPARE(read->batches.front().rows.size(), size_t(3));
        QCOMPARE(read->batches.front().collectOn, collectOn);

        // Never another file: the same place is left alone, another one gets the same bytes.
        QVERIFY(must(bank.exports().write(bank.me(), id, path)).again);
        QCOMPARE(bank.written(id), bytes);
        QFile strange(bank.place(QStringLiteral("strange.txt")));
        QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write("x") == 1);
        strange.close();
        QCOMPARE(faultOf(bank.exports().write(bank.me(), id, strange.fileName())),
                 Fault::FileIsThere);
        QCOMPARE(faultOf(service.cancel(bank.me(), id, {}, false)), Fault::DebitBatchSent);
        QCOMPARE(faultOf(service.approve(ClearingDesk::other(), id)), Fault::DebitBatchSent);
        QCOMPARE(faultOf(service.find(bank.me(), DebitBatchId(4711))), Fault::NoSuchDebitBatch);
        QCOMPARE(asked.differences(), QStringList());
    }

    // Today is Sunday, the 22nd of November; the 23rd is a holiday until a list says otherwise.
    void banksDebitOnBankDays_data() { addStores(); }
    void banksDebitOnBankDays()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const auto service = bank.batches();
        const auto refused = [&](QDate day) { // whether something is due then is another matter
            const auto made = service.make(bank.me(), {bank.agreement, day, {}, {}}, true).result();
            const bool isDay = made || made.error().fault != Fault::DueDateRefused;
            return isDay ? QStringList() : made.error().args.mid(0, 3);
        };
        const QString last = QStringLiteral("2027-04-21"); // 150 days ahead, a Wednesday
        const QDate holiday(2026, 11, 23);
        QCOMPARE(must(service.nextCollectionDay(bank.me())), QDate(2026, 11, 24));
        QCOMPARE(refused(holiday),
                 (QStringList{QStringLiteral("2026-11-23"), QStringLiteral("2026-11-24"), last}));
        QCOMPARE(refused(QDate(2026, 12, 31)),
                 (QStringList{QStringLiteral("2026-12-31"), QStringLiteral("2027-01-04"), last}));
        QCOMPARE(refused(QDate(2027, 4, 22)),
                 (QStringList{QStringLiteral("2027-04-22"), last, last}));
        QCOMPARE(refused(QDate(2026, 11, 24)), QStringList());

        QByteArray list;
        for (const Holiday &each : nationalHolidays(2026)) {
            const QDate day = each.day == holiday ? holiday.addDays(1) : each.day;
            list += (day.toString(Qt::ISODate) + QLatin1Char(',') + each.name + QLatin1Char('\n'))
                        .toUtf8();
        }
        must(CalendarService(bank.desk.context())
                 .import(bank.me(), QStringLiteral("list.csv"), list, false));
        QCOMPARE(must(service.nextCollectionDay(bank.me())), holiday);
        QCOMPARE(refused(holiday), QStringList());
        QCOMPARE(refused(holiday.addDays(1)).value(1), QStringLiteral("2026-11-25"));
    }

    void whatCannotBeDebited_data() { addStores(); }
    void whatCannotBeDebited()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const auto service = bank.batches();
        const auto faultOfBill = [&](const Bill &bill) {
            return faultOf(
                service.make(bank.me(), {bank.agreement, collectOn, {}, {bill.number}}, true));
        };
        const Bill foreign = bank.desk.bill(11'000);
        QCOMPARE(faultOfBill(foreign), Fault::MandateMissing);
        const Bill large = bank.bill(asked.third, 990'000);
        QCOMPARE(faultOfBill(large), Fault::Count);
        QCOMPARE(faultOf(service.make(
                     bank.me(),
                     {bank.agreement, collectOn, {}, {large.number, asked.bills[3].number}},
                     true)),
                 Fault::AmountNotAllowed);
        const auto mandates = must(bank.mandates().list(bank.me(), false));
        must(bank.mandates().setState(
            bank.me(), mandates.front().id, MandateState::Suspended, QStringLiteral("test")));
        QCOMPARE(faultOfBill(asked.bills[0]), Fault::MandateNotUsable);
        const DebitMade made = must(service.make(bank.me(), {bank.agreement, collectOn, {}, {}}));
        QCOMPARE(made.batch->items.size(), size_t(1)); // of the second customer
        QStringList why;
        for (const DebitLeftOut &each : made.leftOut)
            why << debitHindranceName(each.why);
        why.sort();
        QCOMPARE(why,
                 (QStringList{QStringLiteral("amount-not-allowed"),
                              QStringLiteral("amount-not-allowed"),
                              QStringLiteral("mandate-not-active"),
                              QStringLiteral("mandate-not-active")}));
        QCOMPARE(faultOfBill(asked.bills[2]), Fault::BillInDebitBatch);
        for (const QDate day : {QDate(2026, 11, 28), QDate(2026, 11, 22), QDate(2027, 11, 26)})
            QCOMPARE(faultOf(service.make(bank.me(), {bank.agreement, day, {}, {}})),
                     Fault::DueDateRefused);
        QCOMPARE(faultOf(service.make(bank.me(), {QStringLiteral("debit-1"), collectOn, {}, {}})),
                 Fault::NoSuchAgreement);
        // Before it is approved, nothing may have changed.
        must(bank.mandates().setState(
            bank.me(), made.batch->items.front().mandate, MandateState::Suspended, {}));
        QCOMPARE(faultOf(service.approve(ClearingDesk::other(), made.batch->row.id)),
                 Fault::MandateNotUsable);
        must(service.cancel(bank.me(), made.batch->row.id, {}, false));
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_bill"), 0);
        QCOMPARE(faultOf(service.cancel(bank.me(), made.batch->row.id, {}, false)),
                 Fault::AlreadyUndone);
        QCOMPARE(asked.differences(), QStringList());
    }

    void nothingElseIsAskedMeanwhile_data() { addStores(); }
    void nothingElseIsAskedMeanwhile()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        const qint64 bill = asked.bills[2].number;
        Workplace &desk = bank.desk.desk();
        const auto refused = [&] {
            return faultOf(desk.slips().issue(bank.me(), bill)) == Fault::BillInDebitBatch
                && faultOf(desk.requests().request(bank.me(), bill)) == Fault::BillInDebitBatch
                && faultOf(desk.bills().cancel(bank.me(), bill, {})) == Fault::BillInDebitBatch;
        };
        QVERIFY(refused());
        bank.tell(bank.answer(batch, QStringLiteral("0N0")));
        QVERIFY(refused()); // still to come
        bank.tell(bank.answer(batch, QStringLiteral("-0-")));
        QVERIFY(refused()); // its money is there and not cleared
        bank.desk.store.clear();
        QCOMPARE(faultOf(desk.slips().issue(bank.me(), bill)), Fault::BillAlreadyPaid);
        QCOMPARE(asked.differences(), QStringList());
    }

    void theAnswer_data() { addStores(); }
    void theAnswer()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        QCOMPARE(batch.row.state, DebitBatchState::Sent);
        const auto before = bank.desk.store.accounts();
        const ImportReport report = bank.tell(bank.answer(batch, QStringLiteral("012")));
        QCOMPARE(report.layout, QStringLiteral("zengin-91"));
        QCOMPARE(report.fresh, 3);
        QCOMPARE(report.confirmed, Yen(16'500));
        QCOMPARE(bank.desk.changed(before),
                 QStringLiteral("agency_clearing 16500, suspense_receipts -16500"));
        const ClearingReport cleared = bank.desk.store.clear();
        QCOMPARE(cleared.cleared, 1);
        QCOMPARE(bank.desk.changed(before),
                 QStringLiteral("agency_clearing 16500, receivable -16500"));
        QCOMPARE(asked.open(0), Yen(0));
        QCOMPARE(asked.open(1), Yen(0));
        QCOMPARE(asked.open(2), Yen(22'000));
        const DebitBatch answered = bank.again(batch);
        QCOMPARE(answered.row.state, DebitBatchState::Answered);
        QCOMPARE(answered.row.collectedYen, Yen(16'500));
        QCOMPARE(answered.row.failedYen, Yen(55'000));
        QCOMPARE(debitNextName(answered.items[1].next), QStringLiteral("retry"));
        QCOMPARE(debitNextName(answered.items[2].next), QStringLiteral("rebill"));
        QCOMPARE(answered.items[1].mandateState, MandateState::Active);
        QCOMPARE(answered.items[2].mandateState, MandateState::Suspended);
        QCOMPARE(asked.differences(), QStringList());

        // Once more for the account without money, and no second time.
        const DebitBatch retry = bank.sent(QDate(2026, 12, 28));
        QCOMPARE(retry.items.size(), size_t(1));
        QCOMPARE(retry.items.front().newCode, 0);
        bank.tell(bank.answer(retry, QStringLiteral("1")));
        QCOMPARE(debitNextName(bank.again(retry).items.front().next), QStringLiteral("rebill"));
        const DebitMade none =
            must(bank.batches().make(bank.me(), {bank.agreement, QDate(2027, 1, 27), {}, {}}));
        QVERIFY(!none.batch);
        QCOMPARE(none.leftOut.size(), size_t(2));
        QCOMPARE(asked.differences(), QStringList());
    }

    // Nothing is collected before its day, also not on the bank day before it.
    void anAnswerBeforeItsDay_data() { addStores(); }
    void anAnswerBeforeItsDay()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        const QByteArray answer = bank.answer(batch, QStringLiteral("000"));
        bank.desk.store.clock().set(QDateTime(QDate(2026, 11, 26), QTime(3, 0), Qt::UTC));
        const ImportReport refused =
            must(bank.desk.desk().imports().import(bank.me(), {QStringLiteral("a"), answer}));
        QVERIFY(refused.refused);
        QCOMPARE(refused.refused->fault, Fault::FileHasBadRows);
        QVERIFY(!refused.import);
        const RowProblem &problem = refused.problems.back();
        QCOMPARE(problem.issue, RowIssue::DayToCome);
        QCOMPARE(problem.args,
                 QStringList({QStringLiteral("2026-11-27"), QStringLiteral("2026-11-26")}));
        QCOMPARE(problem.byte, 55);
        QCOMPARE(bank.codes(batch), QStringLiteral("..."));
        bank.desk.store.clock().set(QDateTime(QDate(2026, 11, 27), QTime(3, 0), Qt::UTC));
        const ImportReport taken =
            must(bank.desk.desk().imports().import(bank.me(), {QStringLiteral("a"), answer}));
        QCOMPARE(taken.fresh, 3);
        QCOMPARE(asked.differences(), QStringList());
    }

    void throughAnAgency_data() { addStores(); }
    void throughAnAgency()
    {
        Asked asked(storeOfRow(), true);
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        bank.tell(bank.answer(batch, QStringLiteral("0E0"), true));
        QCOMPARE(bank.codes(batch), QStringLiteral("0E0"));
        QCOMPARE(bank.again(batch).items[1].mandateState, MandateState::Suspended);
        bank.desk.store.clear();
        QCOMPARE(asked.open(3), Yen(0));
        QCOMPARE(asked.differences(), QStringList());
    }

    // Whatever the order and however often: the books end the same.
    void inAnyOrder_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QStringList>("tasks");
        const QStringList engines = test::BookStore::engines();
        for (const QString &engine : engines) {
            const auto row = [&](const char *name,
                                 const QStringList &answers,
                                 const QString &codes,
                                 const QStringList &tasks = {}) {
                QTest::addRow("%s, %s", qPrintable(engine), name)
                    << engine << answers << codes << tasks;
            };
            const QString differ = QStringLiteral("debit-answers-differ");
            row("bank by bank",
                {QStringLiteral("0--"), QStringLiteral("-10")},
                QStringLiteral("010"));
            row("still to come",
                {QStringLiteral("0NN"), QStringLiteral("-1N"), QStringLiteral("--0")},
                QStringLiteral("010"));
            row("nothing yet", {QStringLiteral("NNN")}, QStringLiteral("NNN"));
            row("twice", {QStringLiteral("010"), QStringLiteral("010")}, QStringLiteral("010"));
            row("nothing collected", {QStringLiteral("111")}, QStringLiteral("111"));
            row("money, then a failure",
                {QStringLiteral("0--"), QStringLiteral("1--")},
                QStringLiteral("0.."),
                {differ});
            row("two failures",
                {QStringLiteral("1--"), QStringLiteral("2--")},
                QStringLiteral("1.."),
                {differ});
            row("another reason",
                {QStringLiteral("9--")},
                QStringLiteral("9.."),
                {QStringLiteral("debit-failed")});
        }
    }
    void inAnyOrder()
    {
        QFETCH(const QString, engine);
        QFETCH(const QStringList, answers);
        QFETCH(const QString, codes);
        QFETCH(const QStringList, tasks);
        std::vector<int> order(size_t(answers.size()));
        for (size_t at = 0; at < order.size(); ++at)
            order[at] = int(at);
        std::map<QString, qint64> books;
        do {
            Asked asked(engine);
            DebitDesk &bank = asked.bank;
            const DebitBatch batch = bank.sent();
            for (const int at : order)
                bank.tell(bank.answer(batch, answers.at(at)));
            QCOMPARE(bank.codes(batch), codes);
            bank.desk.store.clear();
            QCOMPARE(bank.tasks(), tasks);
            if (books.empty())
                books = bank.desk.store.accounts();
            QCOMPARE(bank.desk.store.accounts(), books);
            QCOMPARE(bank.count("SELECT COUNT(*) FROM payment WHERE channel = 'direct_debit'"),
                     codes.count(u'0'));
            QCOMPARE(asked.differences(), QStringList());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void whatIsNoAnswer_data() { addStores(); }
    void whatIsNoAnswer()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitMade made =
            must(bank.batches().make(bank.me(), {bank.agreement, collectOn, {}, {}}));
        const QByteArray good = bank.answer(*made.batch, QStringLiteral("010"));
        QCOMPARE(bank.faultOfTelling(good), Fault::ResultWithoutRequest); // it never left
        must(bank.batches().cancel(bank.me(), made.batch->row.id, {}, false));
        QCOMPARE(bank.faultOfTelling(good), Fault::ResultWithoutRequest); // of a cancelled batch
        const DebitBatch batch = bank.sent();
        QCOMPARE(bank.faultOfTelling(bank.written(batch.row.id)), Fault::FileIsRequest);
        DebitBatch wrong = batch;
        wrong.items[1].payerNumber = QStringLiteral("4711");
        QCOMPARE(bank.faultOfTelling(bank.answer(wrong, QStringLiteral("000"))),
                 Fault::ResultWithoutRequest); // an unknown row
        wrong = batch;
        wrong.items[1].amount += Yen(1);
        QCOMPARE(bank.faultOfTelling(bank.answer(wrong, QStringLiteral("000"))),
                 Fault::ResultWithoutRequest);
        wrong = batch;
        wrong.row.collectOn = QDate(2026, 11, 30);
        QCOMPARE(bank.faultOfTelling(bank.answer(wrong, QStringLiteral("000"))),
                 Fault::ResultWithoutRequest); // of another day
        QByteArray cut = bank.answer(batch, QStringLiteral("010"));
        cut.replace(QByteArray("8000003"), QByteArray("8000004"));
        QCOMPARE(bank.faultOfTelling(cut), Fault::FileTrailerMismatch);
        ImportOptions other;
        other.debitBatch = DebitBatchId(batch.row.id.value() + 1);
        QCOMPARE(bank.faultOfTelling(bank.answer(batch, QStringLiteral("010")), other),
                 Fault::ResultWithoutRequest);
        QCOMPARE(bank.count("SELECT COUNT(*) FROM payment WHERE channel = 'direct_debit'"), 0);
        QCOMPARE(bank.codes(batch), QStringLiteral("..."));
        QCOMPARE(asked.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDebits)
#include "tst_debits.moc"
