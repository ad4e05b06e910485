// SPDX-License-Identifier: GPL-3.0-or-later
// Money that is kept for a customer, sent back or set against a bill: from both sides, by two
// people, and back again; the second opinion agrees each time.
#include "models/storage/books/refunds.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

ClearingDecision
restOnly(const ClearingDesk &desk, PaymentId payment, DifferenceKind kind, Yen amount)
{
    ClearingDecision decision;
    decision.payment = payment;
    decision.customer = desk.customer.id;
    decision.rest = DecidedRest{kind, amount};
    return decision;
}

int tasksOf(ClearingDesk &desk, const char *kind)
{
    int found = 0;
    for (const TaskRow &task : must(desk.desk().tasks().all(desk.me())))
        found += task.kind == QLatin1String(kind) ? 1 : 0;
    return found;
}

// A file of its own each time.
RefundWish wish(const QTemporaryDir &folder, const QString &bank, QDate on)
{
    const QString name = QString::number(QDir(folder.path()).count());
    return {bank, on, QStringLiteral("1234567890"), folder.filePath(name)};
}

qsizetype filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size();
}

} // namespace

class TestCredits final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void usesCredit_data() { addStores(); }
    void usesCredit()
    {
        ClearingDesk desk(storeOfRow());
        const PaymentId payment = desk.pay(5'000);
        const DecisionReport kept =
            desk.settle(restOnly(desk, payment, DifferenceKind::Credit, Yen(5'000)));
        const CreditService service(desk.context());
        QCOMPARE(must(service.list(desk.me(), desk.customer.number)).front().open, Yen(5'000));
        const Bill bill = desk.bill(3'300), other = desk.bill(11'000);
        const auto before = desk.store.accounts();
        must(service.use(
            desk.me(), desk.customer.number, {{bill.id, std::nullopt}, {other.id, std::nullopt}}));
        QCOMPARE(desk.changed(before), QStringLiteral("advance_received 5000, receivable -5000"));
        QCOMPARE(desk.again(bill).open, Yen(0));
        QCOMPARE(desk.again(other).open, Yen(9'300));
        QVERIFY(must(service.list(desk.me(), std::nullopt)).empty());
        // What was used cannot be taken back before its use is.
        QCOMPARE(faultOf(desk.desk().undo().run(desk.me(), kept.run, true)),
                 Fault::NotEnoughOpenOnPayment);
        QCOMPARE(faultOf(desk.desk().undo().run(desk.me(), kept.run)),
                 Fault::NotEnoughOpenOnPayment);
        must(desk.desk().undo().lastOfMine(desk.me()));
        must(desk.desk().undo().run(desk.me(), kept.run));
        QCOMPARE(desk.again(payment).open, Yen(5'000));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    void sendsCreditBack_data() { addStores(); }
    void sendsCreditBack()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        const Bill paid = desk.bill(33'000);
        desk.payInFull(paid);
        const auto before = desk.store.accounts();
        const CreditRow note =
            must(CreditService(desk.context()).note(desk.me(), paid.number, Yen(11'000), {}));
        const RefundService service(desk.context());
        const Customer stranger = must(desk.desk().customers().add(
            desk.me(), ClearingDesk::facts(QStringLiteral("別人 三郎"))));
        const auto asked = [&](std::optional<Yen> amount, std::optional<qint64> owner) {
            return service.requestOfCredit(desk.me(), note.id, amount, owner, {});
        };
        QCOMPARE(faultOf(asked(Yen(11'001), {})), Fault::NotEnoughOpenOnPayment);
        QCOMPARE(faultOf(asked(Yen(1), stranger.number)), Fault::OtherCustomersBill);
        const RefundRow refund = must(asked(std::nullopt, desk.customer.number));
        QCOMPARE(faultOf(asked(std::nullopt, {})), Fault::NotEnoughOpenOnPayment); // none is left
        QCOMPARE(desk.changed(before),
                 QStringLiteral("output_tax 1000, refunds_payable -11000, sales_discount 10000"));
        must(service.approve(desk.other(), refund.id));
        const auto step = [id = refund.id](Session &session, const Stamp &stamp) {
            return addRefundStep(session, id, RefundState::Approved, {}, {}, stamp);
        };
        const auto twice =
            desk.context().write(desk.other(), Permission::Look, "refund.approve", step);
        QCOMPARE(twice.result().error().args, QStringList{QStringLiteral("refund")});
        must(service.cancel(desk.me(), refund.id, QStringLiteral("顧客の希望"), false));
        QCOMPARE(must(CreditService(desk.context()).list(desk.me(), std::nullopt)).front().open,
                 Yen(11'000));
        QCOMPARE(faultOf(service.cancel(desk.me(), refund.id, {}, false)), Fault::AlreadyUndone);
        QCOMPARE(faultOf(service.approve(desk.other(), refund.id)), Fault::AlreadyUndone);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // ±0: a bill and the credit note of another one, without a payment.
    void netsOff_data() { addStores(); }
    void netsOff()
    {
        ClearingDesk desk(storeOfRow());
        const Bill paid = desk.bill(33'000);
        desk.payInFull(paid);
        const CreditService service(desk.context());
        auto before = desk.store.accounts();
        const CreditRow note =
            must(service.note(desk.me(), paid.number, Yen(22'000), QStringLiteral("部品返品")));
        QCOMPARE(desk.changed(before),
                 QStringLiteral("advance_received -22000, output_tax 2000, sales_discount 20000"));
        QCOMPARE(faultOf(service.note(desk.me(), paid.number, Yen(11'001), {})),
                 Fault::AmountNotAllowed);
        const Bill next = desk.bill(11'000), last = desk.bill(11'000);
        QCOMPARE(faultOf(service.netOff(desk.me(), {next.number}, {note.id})),
                 Fault::AmountNotAllowed);
        before = desk.store.accounts();
        must(service.netOff(desk.me(), {next.number, last.number}, {note.id}));
        QCOMPARE(desk.changed(before), QStringLiteral("advance_received 22000, receivable -22000"));
        QCOMPARE(desk.again(next).open, Yen(0));
        QCOMPARE(desk.again(last).open, Yen(0));
        QCOMPARE(faultOf(desk.desk().bills().cancel(desk.me(), next.number, {})),
                 Fault::BillHasPayments);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // The same transfer twice: one of the desk's three ways each.
    void settlesDoublePayments_data() { addStores(); }
    void settlesDoublePayments()
    {
        ClearingDesk desk(storeOfRow());
        const DoublePaymentService service(desk.context());
        const Bill bill = desk.bill(33'000);
        desk.payInFull(bill);
        std::vector<PaymentId> again;
        for (int i = 0; i < 3; ++i)
            again.push_back(desk.pay(33'000, QStringLiteral("シケン ジロウ"), {}, 2 + i));
        const auto listed = must(service.list(desk.me()));
        QCOMPARE(listed.size(), size_t(3));
        QCOMPARE(listed.front().by, DoubledBy::Payer);
        QCOMPARE(listed.front().billNumber, bill.number);
        QCOMPARE(faultOf(service.settle(desk.me(), again[0], DifferenceKind::Refund, {})),
                 Fault::RefundAccountMissing);
        desk.account();
        const DecisionReport refund =
            must(service.settle(desk.me(), again[0], DifferenceKind::Refund, {}));
        QVERIFY(refund.refund.has_value());
        must(service.settle(desk.me(), again[1], DifferenceKind::Credit, {}));
        const Bill later = desk.bill(44'000);
        must(service.carryOver(desk.me(), again[2], later.number));
        QCOMPARE(desk.again(later).open, Yen(11'000));
        QVERIFY(must(service.list(desk.me())).empty());
        QCOMPARE(faultOf(service.settle(desk.me(), again[0], DifferenceKind::Credit, {})),
                 Fault::NoSuchPayment);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // Not yesterday, not on a Saturday, not on New Year's Eve.
    void banksTransferOnTheirDays_data() { addStores(); }
    void banksTransferOnTheirDays()
    {
        const QTemporaryDir folder;
        ClearingDesk desk(storeOfRow());
        const RefundService service(desk.context());
        const QDate today = desk.desk().clock().today();
        const QDate saturday = today.addDays(13 - today.dayOfWeek());
        for (const QDate day :
             {today.addDays(-1), saturday, QDate(today.year(), 12, 31), today.addYears(2)}) {
            QCOMPARE(
                faultOf(service.exportApproved(
                    desk.other(), wish(folder, QStringLiteral("0009-227-1-1234567"), day), false)),
                Fault::DueDateRefused);
        }
        QVERIFY(must(service.nextTransferDay(desk.me())) > today);
    }

    void refundsWithFourEyes_data() { addStores(); }
    void refundsWithFourEyes()
    {
        const QTemporaryDir folder;
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QString bank = QStringLiteral("0009-227-1-1234567");
        const QDate today = desk.desk().clock().today();
        const QDate sendOn = must(service.nextTransferDay(desk.me()));
        const PaymentId payment = desk.pay(7'000);
        const auto before = desk.store.accounts();
        const RefundRow asked = must(service.requestOfPayment(
            desk.me(), payment, Yen(5'000), {desk.customer.number}, QStringLiteral("二重")));
        QCOMPARE(desk.again(payment).open, Yen(2'000));
        QCOMPARE(faultOf(service.approve(desk.me(), asked.id)), Fault::OtherPersonMustApprove);
        QCOMPARE(faultOf(service.markPaid(desk.other(), asked.id, bank, today)),
                 Fault::NotApproved);
        QCOMPARE(faultOf(service.exportApproved(desk.other(), wish(folder, bank, sendOn), false)),
                 Fault::NothingToExport);
        QCOMPARE(must(service.approve(desk.other(), asked.id)).state, RefundState::Approved);
        QCOMPARE(faultOf(service.approve(desk.other(), asked.id)), Fault::AlreadyApproved);
        // What was approved is what is sent, whatever account the customer has by then.
        must(service.setAccount(desk.me(),
                                desk.customer.number,
                                BankAccount{QStringLiteral("0005"),
                                            {},
                                            QStringLiteral("001"),
                                            {},
                                            QStringLiteral("1"),
                                            QStringLiteral("1"),
                                            QStringLiteral("シケン")}));
        QCOMPARE(faultOf(service.exportApproved(
                     desk.other(), wish(folder, QStringLiteral("x"), sendOn), false)),
                 Fault::NoSuchAgreement);
        must(service.exportApproved(desk.other(), wish(folder, bank, sendOn), true));
        const RefundExport made =
            must(service.exportApproved(desk.other(), wish(folder, bank, sendOn), false));
        QCOMPARE(made.file.total(), Yen(5'000));
        QCOMPARE(made.file.transfers.front().to.bank, QStringLiteral("0001"));
        QCOMPARE(made.file.transfers.front().to.holder, QStringLiteral("ｼｹﾝ ｼﾞﾛｳ"));
        QCOMPARE(desk.changed(before),
                 QStringLiteral("refunds_payable -5000, suspense_receipts 5000"));
        // On its way: it cannot be taken back, and says so.
        QCOMPARE(faultOf(service.cancel(desk.me(), asked.id, {}, false)), Fault::AlreadyApproved);
        QCOMPARE(faultOf(desk.desk().undo().lines(desk.me(), {}, {asked.difference})),
                 Fault::AlreadyApproved);
        desk.store.clock().set(desk.store.clock().now().addDays(today.daysTo(sendOn)));
        QCOMPARE(must(service.markPaid(desk.other(), asked.id, bank, sendOn)).state,
                 RefundState::Paid);
        QCOMPARE(desk.changed(before), QStringLiteral("bank -5000, suspense_receipts 5000"));
        QCOMPARE(desk.store.differences(), QStringList());
        const RefundService reopened(desk.context());
        QCOMPARE(must(reopened.exported(desk.other(), made.number)).bytes, made.bytes);
        QCOMPARE(faultOf(reopened.exported(desk.other(), 99)), Fault::NoSuchRefund);
        // The bank sends it back.
        must(reopened.cancel(desk.me(), asked.id, QStringLiteral("口座なし"), true));
        QCOMPARE(desk.changed(before), QString());
        QCOMPARE(desk.again(payment).open, Yen(7'000));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // What has no file is not on its way: a code no bank takes, a file that is there already.
    void onlyWhatHasAFileIsSent_data() { addStores(); }
    void onlyWhatHasAFileIsSent()
    {
        const QTemporaryDir folder;
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QString bank = QStringLiteral("0009-227-1-1234567");
        const QDate sendOn = must(service.nextTransferDay(desk.me()));
        const RefundRow asked = must(service.requestOfPayment(
            desk.me(), desk.pay(7'000), Yen(5'000), {desk.customer.number}, {}));
        must(service.approve(desk.other(), asked.id));
        RefundWish wrong = wish(folder, bank, sendOn);
        wrong.orderer = QStringLiteral("12A");
        QCOMPARE(faultOf(service.exportApproved(desk.other(), wrong, false)),
                 Fault::FileHasBadRows);
        wrong = wish(folder, bank, sendOn);
        QFile there(wrong.path);
        QVERIFY(there.open(QIODevice::WriteOnly));
        QCOMPARE(faultOf(service.exportApproved(desk.other(), wrong, false)), Fault::FileIsThere);
        QVERIFY(there.remove());
        QCOMPARE(must(service.list(desk.me(), false)).front().state, RefundState::Approved);
        QCOMPARE(filesIn(folder), 0);
        const RefundWish good = wish(folder, bank, sendOn);
        const RefundExport made = must(service.exportApproved(desk.other(), good, false));
        QFile written(good.path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), made.bytes);
        QVERIFY(made.bytes.contains("1234567890"));
        QCOMPARE(filesIn(folder), 1);
        QCOMPARE(must(service.orderer(desk.me(), bank)), QStringLiteral("1234567890"));
        QCOMPARE(must(service.orderer(desk.me(), QStringLiteral("0001-001-1-7654321"))), QString());
        const RefundExport again = must(service.exported(desk.other(), made.number));
        QCOMPARE(again.bytes, made.bytes);
    }

    void recordsWhatWentBackOutside_data() { addStores(); }
    void recordsWhatWentBackOutside()
    {
        ClearingDesk desk(storeOfRow());
        const RefundService service(desk.context());
        const PaymentId payment = desk.pay(7'000);
        const QDate today = desk.desk().clock().today();
        desk.closeDay(today.addDays(-1));
        const auto before = desk.store.accounts();
        const auto record = [&](QDate on) {
            return service.record(desk.me(),
                                  payment,
                                  std::nullopt,
                                  RefundMethod::Cash,
                                  {desk.customer.number},
                                  on,
                                  QStringLiteral("窓口"));
        };
        const auto refused = record(today.addDays(-1)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::DayLocked);
        QCOMPARE(refused.error().args.last(), today.toString(Qt::ISODate)); // the next open day
        QCOMPARE(must(record(today)).state, RefundState::Paid);
        QCOMPARE(faultOf(record(today)), Fault::NotEnoughOpenOnPayment);
        QCOMPARE(desk.changed(before), QStringLiteral("cash -7000, suspense_receipts 7000"));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // A bank takes back what was sent on: nobody's books break, a person is asked.
    void asksWhereTheMoneyWentOn_data() { addStores(); }
    void asksWhereTheMoneyWentOn()
    {
        ClearingDesk desk(storeOfRow());
        NoticeRecord told = desk.transfer(9'000, QStringLiteral("シケン ジロウ"));
        const ImportReport in = desk.tell({told});
        const PaymentId payment(must(desk.context().store.read(
            [](Session &session) { return session.number("SELECT MAX(id) FROM payment"); })));
        desk.settle(restOnly(desk, payment, DifferenceKind::Credit, Yen(9'000)));
        const Bill bill = desk.bill(11'000);
        must(CreditService(desk.context())
                 .use(desk.me(), desk.customer.number, {{bill.id, std::nullopt}}));
        told.kind = NoticeKind::CreditCancelled;
        const ImportReport back = desk.tell({told});
        QCOMPARE(back.held, 1);
        QCOMPARE(tasksOf(desk, "cancel-after-money-went-on"), 1);
        QCOMPARE(desk.again(bill).open, Yen(2'000));
        // The import that brought it keeps it too, and the preview says what and why.
        const UndoReport preview = must(desk.desk().undo().import(desk.me(), *in.import, true));
        QCOMPARE(preview.kept.size(), size_t(1));
        QCOMPARE(preview.kept.front().number, payment.value());
        QCOMPARE(faultOf(desk.desk().undo().import(desk.me(), *in.import)),
                 Fault::NotEnoughOpenOnPayment);
        // Its use undone, the cancel takes credit and all with it: the import has nothing left.
        must(desk.desk().undo().lastOfMine(desk.me()));
        QCOMPARE(tasksOf(desk, "cancel-after-money-went-on"), 0);
        QCOMPARE(must(desk.desk().undo().import(desk.me(), *in.import)).receipts, Yen());
        QCOMPARE(desk.again(bill).open, Yen(11'000));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // Money that left, left by today, and from an account of the house.
    void refundsLeaveToday_data() { addStores(); }
    void refundsLeaveToday()
    {
        const QTemporaryDir folder;
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QString bank = QStringLiteral("0009-227-1-1234567");
        const QDate tomorrow = desk.desk().clock().today().addDays(1);
        const PaymentId payment = desk.pay(7'000);
        const auto record = [&](QDate on) {
            return service.record(
                desk.me(), payment, Yen(100), RefundMethod::Cash, {desk.customer.number}, on, {});
        };
        QCOMPARE(faultOf(record(tomorrow)), Fault::DateInFuture);
        QCOMPARE(must(record(tomorrow.addDays(-1))).state, RefundState::Paid);
        const RefundRow asked = must(
            service.requestOfPayment(desk.me(), payment, Yen(500), {desk.customer.number}, {}));
        must(service.approve(desk.other(), asked.id));
        QCOMPARE(faultOf(service.markPaid(desk.other(), asked.id, bank, tomorrow)),
                 Fault::DateInFuture);
        QCOMPARE(faultOf(service.markPaid(desk.other(), asked.id, bank, QDate(2020, 1, 1))),
                 Fault::DueDateRefused); // before it came
        const QString agency = QStringLiteral("999999-12345");
        const QDate sendOn = must(service.nextTransferDay(desk.me()));
        QCOMPARE(faultOf(service.exportApproved(desk.other(), wish(folder, agency, sendOn), false)),
                 Fault::NoSuchAgreement);
        must(service.exportApproved(desk.other(), wish(folder, bank, sendOn), false));
        QCOMPARE(faultOf(service.exportApproved(desk.other(), wish(folder, bank, sendOn), false)),
                 Fault::NothingToExport);
        QCOMPARE(faultOf(service.markPaid(desk.other(), asked.id, bank, tomorrow.addDays(-1))),
                 Fault::FieldNotADate); // before the day its file names
        desk.store.clock().set(desk.store.clock().now().addDays(tomorrow.daysTo(sendOn) + 1));
        QCOMPARE(must(service.markPaid(desk.other(), asked.id, bank, sendOn)).state,
                 RefundState::Paid);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // What belongs to another customer is named as such.
    void saysWhoseItIs_data() { addStores(); }
    void saysWhoseItIs()
    {
        ClearingDesk desk(storeOfRow());
        const CreditService service(desk.context());
        const Bill own = desk.bill(11'000);
        const Customer stranger = must(desk.desk().customers().add(
            desk.me(), ClearingDesk::facts(QStringLiteral("別人 三郎"))));
        const QDate today = desk.desk().clock().today();
        const Bill other = must(desk.desk().bills().issue(
            desk.me(),
            NewBill{stranger.id,
                    {},
                    QStringLiteral("点検"),
                    today,
                    today.addDays(20),
                    today,
                    {demo::lump(QStringLiteral("点検"), TaxKind::Standard, 10'000)}}));
        QCOMPARE(faultOf(service.use(desk.me(), desk.customer.number, {{own.id, {}}})),
                 Fault::NoSuchCredit);
        const Bill paid = desk.bill(22'000);
        desk.payInFull(paid);
        const CreditRow note = must(service.note(desk.me(), paid.number, Yen(11'000), {}));
        QCOMPARE(faultOf(service.use(desk.me(), desk.customer.number, {{other.id, {}}})),
                 Fault::OtherCustomersBill);
        QCOMPARE(faultOf(service.netOff(desk.me(), {own.number, other.number}, {note.id})),
                 Fault::OtherCustomersBill);
        QCOMPARE(faultOf(service.netOff(desk.me(), {other.number}, {note.id})),
                 Fault::NoSuchCredit);
        QCOMPARE(faultOf(service.netOff(desk.me(), {own.number}, {CreditId(99)})),
                 Fault::NoSuchCredit);
    }

    // A bank's return is booked on the day the bank tells, not on the day its file was taken in.
    void returnsOnTheBanksDay_data() { addStores(); }
    void returnsOnTheBanksDay()
    {
        ClearingDesk desk(storeOfRow());
        NoticeRecord told = desk.transfer(9'000, QStringLiteral("シケン ジロウ"));
        desk.tell({told});
        told.kind = NoticeKind::CreditCancelled;
        told.receivedOn = told.receivedOn.addDays(2);
        told.valueOn = told.receivedOn;
        desk.store.clock().set(desk.store.clock().now().addDays(5));
        desk.tell({told});
        const auto day = must(desk.context().store.read([](Session &session) {
            return session.one("SELECT effective_on FROM posting WHERE kind = 'receipt-reversed'",
                               {},
                               [](const Row &row) { return row.day(0); });
        }));
        QCOMPARE(day, std::optional(told.receivedOn));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // What is changed behind the program's back is refused by the engine, or found and named.
    void namesWhatWasChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check"); // empty: the engine refuses
        const auto row = [](const char *name, const char *sql, const char *check) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(check);
        };
        row("a credit's rest", "UPDATE open_credit SET open = open - 1", "open-credit");
        row("an account", "UPDATE refund_target SET account = account || '9'", "refund-target");
        row("a difference", "UPDATE difference SET amount = amount + 1", "");
        row("a refund", "DELETE FROM refund", "");
        row("an approval", "DELETE FROM refund_step", "");
        row("whose credit it is", "UPDATE customer_credit SET customer = 1", "");
    }
    void namesWhatWasChanged()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, check);
        ClearingDesk desk(QStringLiteral("sqlite"));
        desk.account();
        const PaymentId payment = desk.pay(9'000);
        desk.settle(restOnly(desk, payment, DifferenceKind::Credit, Yen(4'000)));
        const DecisionReport refund =
            desk.settle(restOnly(desk, payment, DifferenceKind::Refund, Yen(5'000)));
        must(RefundService(desk.context()).approve(desk.other(), *refund.refund));
        QCOMPARE(desk.store.differences(), QStringList());
        const auto changed = desk.context()
                                 .store
                                 .write([text = sql.toLatin1()](Session &session) -> Done {
                                     const auto rows = session.exec(text.constData());
                                     return rows ? done() : tl::unexpected(rows.error());
                                 })
                                 .result();
        QCOMPARE(changed.has_value(), !check.isEmpty());
        const QStringList found = desk.store.differences();
        QCOMPARE(!found.isEmpty(), !check.isEmpty());
        if (!check.isEmpty())
            QVERIFY2(found.first().startsWith(check), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestCredits)
#include "tst_credits.moc"
