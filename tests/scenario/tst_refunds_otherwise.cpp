// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refunds.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

// A refund that was asked for by transfer and is paid at the till or by the card's agency instead.
class TestRefundsOtherwise final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void isRecordedInOneStep_data() { addStores(); }
    void isRecordedInOneStep()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QDate today = desk.desk().clock().today();
        const PaymentId payment = desk.pay(7'000);
        const auto before = desk.store.accounts();
        const RefundRow asked = must(service.requestOfPayment(
            desk.me(), payment, Yen(5'000), {desk.customer.number}, QStringLiteral("二重")));
        must(service.approve(desk.other(), asked.id));
        const auto record = [&](QDate on, bool rehearsal = false) {
            return service.recordInstead(
                desk.me(), asked.id, RefundMethod::Cash, on, QString(), rehearsal);
        };
        QCOMPARE(faultOf(record(today.addDays(1))), Fault::DateInFuture);
        must(record(today, true));
        QCOMPARE(must(service.list(desk.me(), false)).size(), std::size_t(1)); // a rehearsal
        const RefundRow made = must(record(today));
        QCOMPARE(made.state, RefundState::Paid);
        QCOMPARE(made.method, RefundMethod::Cash);
        QCOMPARE(made.amount, Yen(5'000));
        QCOMPARE(made.note, QStringLiteral("二重")); // of the request
        QVERIFY(made.id != asked.id);
        QCOMPARE(desk.changed(before), QStringLiteral("cash -5000, suspense_receipts 5000"));
        QCOMPARE(desk.again(payment).open, Yen(2'000));
        QVERIFY(must(service.list(desk.me(), false)).empty()); // none is on its way
        QCOMPARE(faultOf(record(today)), Fault::AlreadyUndone);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // What the bank has is the bank's.
    void isRefusedOfWhatWasSent_data() { addStores(); }
    void isRefusedOfWhatWasSent()
    {
        const QTemporaryDir folder;
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const PaymentId payment = desk.pay(7'000);
        const RefundRow asked =
            must(service.requestOfPayment(desk.me(), payment, {}, {desk.customer.number}, {}));
        must(service.approve(desk.other(), asked.id));
        must(service.exportApproved(desk.other(),
                                    {QStringLiteral("0009-227-1-1234567"),
                                     must(service.nextTransferDay(desk.me())),
                                     QStringLiteral("1234567890"),
                                     folder.filePath(QStringLiteral("refunds.txt"))},
                                    false));
        QCOMPARE(faultOf(service.recordInstead(
                     desk.other(), asked.id, RefundMethod::Cash, desk.desk().clock().today(), {})),
                 Fault::AlreadyApproved);
        QCOMPARE(must(service.list(desk.me(), false)).front().state, RefundState::Exported);
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // What is owed back is owed on the day it went: never below nothing on a day between.
    void isOwedOnTheDayItWent_data() { addStores(); }
    void isOwedOnTheDayItWent()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QDate today = desk.desk().clock().today(), before = today.addDays(-1);
        const auto owedOn = [&desk](QDate day) {
            return must(desk.context().store.read([day](Session &session) {
                return session.number("SELECT COALESCE(SUM(l.amount), 0) FROM posting_line l "
                                      "JOIN posting p ON p.id = l.posting WHERE l.account = "
                                      "'refunds_payable' AND p.effective_on = ?",
                                      {day.toString(Qt::ISODate)});
            }));
        };
        const RefundOwner owner{desk.customer.number};
        const PaymentId payment = desk.pay(7'000);
        must(service.record(
            desk.me(), payment, Yen(5'000), RefundMethod::Cash, owner, before, QString()));
        QCOMPARE(owedOn(before), 0);
        QCOMPARE(owedOn(today), 0);
        const RefundRow asked =
            must(service.requestOfPayment(desk.me(), payment, {}, owner, QString()));
        const auto early =
            service.recordInstead(desk.me(), asked.id, RefundMethod::Cash, before, QString());
        QCOMPARE(early.result().error().fault, Fault::FieldNotADate);
        QCOMPARE(early.result().error().args.value(2), QStringLiteral("request"));
        const RefundRow made =
            must(service.recordInstead(desk.me(), asked.id, RefundMethod::Cash, today, QString()));
        QCOMPARE(owedOn(today), 0);
        const auto kept = service.cancel(desk.me(), made.id, QString(), false);
        QCOMPARE(kept.result().error().args.value(1), QStringLiteral("gone")); // not a bank's
        QCOMPARE(desk.store.differences(), QStringList());
    }

    void givesCreditBack_data() { addStores(); }
    void givesCreditBack()
    {
        ClearingDesk desk(storeOfRow());
        desk.account();
        const RefundService service(desk.context());
        const QDate today = desk.desk().clock().today();
        const auto before = desk.store.accounts();
        const Bill bill = desk.bill(11'000);
        const CreditRow credit =
            must(CreditService(desk.context()).note(desk.me(), bill.number, Yen(3'300), QString()));
        const auto record = [&](RefundMethod method, QDate on) {
            return service.recordOfCredit(
                desk.me(), credit.id, Yen(1'100), std::nullopt, method, on, QString());
        };
        QCOMPARE(faultOf(record(RefundMethod::Card, today)), Fault::FieldEmpty);
        QCOMPARE(faultOf(record(RefundMethod::Cash, today.addDays(-1))), Fault::DueDateRefused);
        must(record(RefundMethod::Cash, today));
        const RefundRow asked = must(
            service.requestOfCredit(desk.me(), credit.id, std::nullopt, std::nullopt, QString()));
        const RefundRow made =
            must(service.recordInstead(desk.me(), asked.id, RefundMethod::Cash, today, QString()));
        QCOMPARE(made.state, RefundState::Paid);
        QCOMPARE(made.amount, Yen(2'200));
        QVERIFY(made.credit == credit.id);
        QVERIFY(desk.changed(before).contains(QStringLiteral("cash -3300")));
        QVERIFY(!desk.changed(before).contains(QStringLiteral("advance_received")));
        QCOMPARE(desk.store.differences(), QStringList());
    }

    // Each refusal says what is so.
    void refusalsSayWhatIsSo_data() { addStores(); }
    void refusalsSayWhatIsSo()
    {
        ClearingDesk desk(storeOfRow());
        const CreditService credits(desk.context());
        const Bill bill = desk.bill(1'100), next = desk.bill(11'000);
        must(credits.note(desk.me(), bill.number, Yen(1'100), QString()));
        const auto again = credits.note(desk.me(), bill.number, Yen(1), QString()).result();
        QCOMPARE(again.error().args.value(3), QStringLiteral("all_noted"));
        const auto cancelled = desk.desk().bills().cancel(desk.me(), bill.number, {}).result();
        QCOMPARE(cancelled.error().fault, Fault::BillHasPayments);
        QCOMPARE(cancelled.error().args.value(2), QStringLiteral("noted"));
        const auto tooMuch =
            credits.use(desk.me(), desk.customer.number, {{next.id, Yen(2'200)}}).result();
        QCOMPARE(tooMuch.error().fault, Fault::NotEnoughOpenOnPayment);
        QCOMPARE(tooMuch.error().args.value(3), QStringLiteral("credits"));
        QCOMPARE(desk.store.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRefundsOtherwise)
#include "tst_refunds_otherwise.moc"
