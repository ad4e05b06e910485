// SPDX-License-Identifier: GPL-3.0-or-later
// What follows an answer of the bank: it is undone and told again, comes after a withdrawal, or its
// failed rows are asked for another way. The second opinion agrees each time.
#include "models/services/inbox/inbox.h"
#include "tests/scenario/debit_desk.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace keshikomi;
using test::addStores;
using test::Asked;
using test::DebitDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

class TestAfterDebits final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void undoneAndTakenInAgain_data() { addStores(); }
    void undoneAndTakenInAgain()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        const auto before = bank.desk.store.accounts();
        const QByteArray answer = bank.answer(batch, QStringLiteral("010"));
        ImportOptions dry;
        dry.dryRun = true;
        QCOMPARE(bank.tell(answer, dry).confirmed, Yen(49'500));
        QCOMPARE(bank.codes(batch), QStringLiteral("..."));
        const ImportReport report = bank.tell(answer);
        bank.desk.store.clear();
        must(bank.desk.desk().undo().import(bank.me(), *report.import));
        QCOMPARE(bank.codes(batch), QStringLiteral("..."));
        QCOMPARE(bank.desk.changed(before), QString());
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_bill"), 4);
        QCOMPARE(asked.differences(), QStringList());
        QCOMPARE(bank.tell(answer).fresh, 3);
        bank.desk.store.clear();
        QCOMPARE(bank.codes(batch), QStringLiteral("010"));
        QCOMPARE(asked.open(3), Yen(0));
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_bill"), 0);
        QCOMPARE(asked.differences(), QStringList());
    }

    // An answer is news of its channel like every other file, and tells what failed line by line.
    void anAnswerInTheInbox_data() { addStores(); }
    void anAnswerInTheInbox()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const InboxService inbox(bank.desk.context());
        const auto fresh = [&] {
            const auto all = must(inbox.freshness(bank.me()));
            return *std::find_if(all.begin(), all.end(), [&bank](const SourceFreshness &each) {
                return each.agreement.key == bank.agreement;
            });
        };
        const DebitBatch batch = bank.sent();
        QVERIFY(!fresh().lastAt.isValid());
        const ImportReport first = bank.tell(bank.answer(batch, QStringLiteral("01N")));
        QCOMPARE(fresh().lastImport, first.import);
        QCOMPARE(fresh().newestOn, batch.row.collectOn);
        const ImportReport second = bank.tell(bank.answer(batch, QStringLiteral("013")));

        const auto rows = must(inbox.arrivals(bank.me()));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[1].agreements, QStringList{QStringLiteral("見本銀行")});
        QCOMPARE(rows[1].channels, std::vector<Channel>{Channel::DirectDebit});
        QCOMPARE(rows[1].collected, 1);
        QCOMPARE(rows[1].failed, 1); // the third is still to come
        QCOMPARE(rows[1].confirmed, Yen(16'500));
        QCOMPARE(rows[0].collected, 0); // of what is new
        QCOMPARE(rows[0].failed, 1);
        QCOMPARE(rows[0].confirmed, Yen());
        QCOMPARE(rows[0].repeatedFrom.size(), std::size_t(1));
        QCOMPARE(rows[0].repeatedFrom[0].import, *first.import);

        const auto lines = must(inbox.lines(bank.me(), *first.import));
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].fate, LineFate::Booked);
        QCOMPARE(lines[1].fate, LineFate::NotCollected);
        QCOMPARE(lines[1].debit, DebitResult::NoFunds);
        QCOMPARE(lines[1].amount, Yen(22'000));
        QCOMPARE(lines[1].payer, QStringLiteral("二条 二郎"));
        QVERIFY(!lines[1].text.isEmpty());
        QCOMPARE(lines[2].debit, DebitResult::Unknown);
        QVERIFY(lines[0].record < lines[1].record && lines[1].record < lines[2].record);
        QCOMPARE(must(inbox.lines(bank.me(), *first.import, 2)).size(), std::size_t(2));
        QCOMPARE(must(inbox.lines(bank.me(), *second.import)).size(), std::size_t(1));

        must(bank.desk.desk().undo().import(bank.me(), *second.import));
        QCOMPARE(must(inbox.lines(bank.me(), *second.import)).front().fate, LineFate::TakenOut);
        QCOMPARE(fresh().lastImport, first.import);
        must(bank.desk.desk().undo().import(bank.me(), *first.import));
        QVERIFY(!fresh().lastAt.isValid());
        QCOMPARE(asked.differences(), QStringList());
    }

    // Two answers that differ are a question as long as both stand, whichever of them goes.
    void oneOfTwoAnswersGoes_data() { addStores(); }
    void oneOfTwoAnswersGoes()
    {
        const QStringList question{QStringLiteral("debit-answers-differ")};
        for (const bool firstGoes : {true, false}) {
            Asked asked(storeOfRow());
            DebitDesk &bank = asked.bank;
            const DebitBatch batch = bank.sent();
            const QByteArray answer = bank.answer(batch, QStringLiteral("0--"));
            const ImportReport first = bank.tell(answer);
            const ImportReport second = bank.tell(bank.answer(batch, QStringLiteral("1--")));
            QCOMPARE(bank.tasks(), question);
            const UndoService undo = bank.desk.desk().undo();
            must(undo.import(bank.me(), firstGoes ? *first.import : *second.import, true));
            QCOMPARE(bank.tasks(), question); // a preview
            must(undo.import(bank.me(), firstGoes ? *first.import : *second.import));
            QCOMPARE(bank.tasks(), QStringList());
            QCOMPARE(bank.codes(batch), firstGoes ? QStringLiteral("1..") : QStringLiteral("0.."));
            if (firstGoes) {
                bank.tell(answer);
                QCOMPARE(bank.tasks(), question);
            }
            QCOMPARE(asked.differences(), QStringList());
        }
    }

    // A mandate rests as long as an answer that stands says so; a person's own word stays.
    void undoneSuspensions_data() { addStores(); }
    void undoneSuspensions()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        const auto stateOf = [&](size_t row) { return bank.again(batch).items[row].mandateState; };
        const auto undo = [&bank] { return bank.desk.desk().undo(); };
        const ImportReport first = bank.tell(bank.answer(batch, QStringLiteral("2-3")));
        QCOMPARE(stateOf(0), MandateState::Suspended);
        QCOMPARE(stateOf(2), MandateState::Suspended);
        const MandateId third = bank.again(batch).items[2].mandate;
        must(bank.mandates().setState(bank.me(), third, MandateState::Active, {}));
        must(bank.mandates().setState(
            bank.me(), third, MandateState::Suspended, QStringLiteral("電話で")));
        const UndoReport seen = must(undo().import(bank.me(), *first.import, true));
        QCOMPARE(seen.mandates.size(), 1);
        QCOMPARE(stateOf(0), MandateState::Suspended); // a preview
        const UndoReport done = must(undo().import(bank.me(), *first.import));
        QCOMPARE(done.mandates, QStringList{mandateNumberText(bank.again(batch).items[0].mandate)});
        QCOMPARE(stateOf(0), MandateState::Active);
        QCOMPARE(stateOf(2), MandateState::Suspended); // by a person
        QCOMPARE(asked.differences(), QStringList());

        // Told again, and told by a second file, too: one of them is enough.
        const ImportReport again = bank.tell(bank.answer(batch, QStringLiteral("2--")));
        bank.tell(bank.answer(batch, QStringLiteral("3--")));
        QCOMPARE(stateOf(0), MandateState::Suspended);
        QVERIFY(must(undo().import(bank.me(), *again.import)).mandates.isEmpty());
        QCOMPARE(stateOf(0), MandateState::Suspended);
        QCOMPARE(asked.differences(), QStringList());
    }

    void collectedAfterAll_data() { addStores(); }
    void collectedAfterAll()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        must(bank.batches().cancel(bank.me(), batch.row.id, QStringLiteral("too late"), true));
        QCOMPARE(bank.again(batch).row.state, DebitBatchState::Withdrawn);
        QCOMPARE(faultOf(bank.exports().write(
                     bank.me(), batch.row.id, bank.place(QStringLiteral("x.txt")))),
                 Fault::AlreadyUndone);
        // A bill was paid elsewhere meanwhile; the bank debited all the same.
        bank.desk.payInFull(asked.bills[3]);
        const ImportReport collected = bank.tell(bank.answer(batch, QStringLiteral("010")));
        QCOMPARE(bank.tasks(), QStringList{QStringLiteral("debit-after-withdrawal")});
        bank.desk.store.clear();
        {
            // What an answer asked is not asked any more once it is undone.
            const UndoService undo = bank.desk.desk().undo();
            must(undo.import(bank.me(), *collected.import));
            QCOMPARE(bank.tasks(), QStringList());
            bank.tell(bank.answer(batch, QStringLiteral("010")));
            QCOMPARE(bank.tasks(), QStringList{QStringLiteral("debit-after-withdrawal")});
        }
        bank.desk.store.clear();
        QCOMPARE(asked.open(0), Yen(0));
        const auto twice = must(DoublePaymentService(bank.desk.context()).list(bank.me()));
        QCOMPARE(twice.size(), size_t(1));
        QCOMPARE(twice.front().billNumber, asked.bills[3].number);
        QCOMPARE(twice.front().open, Yen(33'000));
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_bill"), 0);
        QCOMPARE(asked.differences(), QStringList());
    }

    // A slip that is out could be paid beside whatever asks for the bill now.
    void aSlipIsOut_data() { addStores(); }
    void aSlipIsOut()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        bank.tell(bank.answer(batch, QStringLiteral("100")));
        const SlipService slips = bank.desk.desk().slips();
        SlipWish longer;
        longer.expiresOn = QDate(2026, 12, 20); // past the day of the answer
        const IssuedSlip slip = must(slips.issue(bank.me(), asked.bills[1].number, longer));
        must(slips.recordPrint(
            bank.me(), slip, {QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}}));
        RebillWish wish;
        wish.batch = batch.row.id;
        wish.asksFirst = true;
        for (const RebillBy by : {RebillBy::Link, RebillBy::Slip}) {
            wish.by = by;
            const auto refused = bank.rebills().rebill(bank.me(), wish).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::SlipSaysOtherwise);
            QCOMPARE(refused.error().args.front(), billNumberText(asked.bills[1].number));
            QCOMPARE(refused.error().args.at(2),
                     by == RebillBy::Link ? QStringLiteral("link") : QStringLiteral("slip"));
        }
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_rebill"), 0); // wholly or not at all
        wish.asksFirst = false;
        QCOMPARE(must(bank.rebills().rebill(bank.me(), wish)).size(), size_t(2));
        QCOMPARE(asked.differences(), QStringList());
    }

    void askedAnotherWay_data() { addStores(); }
    void askedAnotherWay()
    {
        Asked asked(storeOfRow());
        DebitDesk &bank = asked.bank;
        const DebitBatch batch = bank.sent();
        RebillWish wish;
        wish.batch = batch.row.id;
        QCOMPARE(faultOf(bank.rebills().rebill(bank.me(), wish)), Fault::NothingToExport);
        bank.tell(bank.answer(batch, QStringLiteral("210")));
        bank.desk.store.clear();
        RebillWish paid;
        paid.bills = {asked.bills[3].number};
        QCOMPARE(faultOf(bank.rebills().rebill(bank.me(), paid)), Fault::DebitNotFailed);
        QCOMPARE(must(bank.rebills().rebill(bank.me(), wish, true)).size(), size_t(3));
        QCOMPARE(bank.count("SELECT COUNT(*) FROM debit_rebill"), 0);
        RebillWish one;
        one.bills = {asked.bills[2].number, asked.bills[2].number}; // named twice, billed once
        one.by = RebillBy::Link;
        const auto linked = must(bank.rebills().rebill(bank.me(), one));
        QCOMPARE(linked.size(), size_t(1));
        QVERIFY(!linked.front().request.isEmpty());
        const auto rebilled = must(bank.rebills().rebill(bank.me(), wish));
        QCOMPARE(rebilled.size(), size_t(2)); // both bills of the first customer
        QCOMPARE(rebilled.front().barcode.size(), 44);
        QCOMPARE(bank.again(batch).items[0].bills[0].rebilledBy, QStringLiteral("konbini_barcode"));
        // Printing it later gives this very issue.
        const IssuedSlip slip =
            must(bank.desk.desk().slips().issue(bank.me(), rebilled.front().billNumber));
        QCOMPARE(slip.barcode, rebilled.front().barcode);
        QCOMPARE(faultOf(bank.rebills().rebill(bank.me(), wish)), Fault::NothingToExport);
        // Nothing is collected beside them, unless a person names the bill.
        const QDate next(2026, 12, 28);
        const auto made =
            must(bank.batches().make(bank.me(), {bank.agreement, next, {}, {}}, true));
        const auto linkedOut =
            std::find_if(made.leftOut.begin(), made.leftOut.end(), [&](const DebitLeftOut &each) {
                return each.billNumber == asked.bills[2].number;
            });
        QVERIFY(linkedOut != made.leftOut.end());
        QVERIFY(linkedOut->why == DebitHindrance::RetriesUsed);
        QVERIFY(must(bank.batches().make(
                         bank.me(), {bank.agreement, next, {}, {asked.bills[2].number}}, true))
                    .batch);
        QCOMPARE(asked.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAfterDebits)
#include "tst_after_debits.moc"
