// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/differences.h"
#include "models/services/differences/double_payments.h"
#include "models/services/differences/refunds.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// A bill of 33,000 yen that was paid by a transfer, and the desk where what came again is settled.
struct Twice final
{
    explicit Twice(Dialect dialect)
        : house(dialect)
        , sheets(house.context())
        , desk(house.context())
        , refunds(house.context())
    {
        house.setUp();
        customer = addressed(house);
        bill = billOver(house, *customer, house.clock.today(), 30'000);
        clear(house, transfer(), *bill, Yen(33'000));
    }
    // All of one payer, as the desk knows them again.
    PaymentId transfer()
    {
        const PaymentId payment = paid(house, Yen(33'000), Channel::BankTransfer);
        change(house, "UPDATE payment SET payer_key = 'ミホンハナコ'");
        return payment;
    }
    PaymentId settled(DifferenceKind as)
    {
        const PaymentId payment = transfer();
        must(desk.settle(house.admin(), payment, as, {}));
        return payment;
    }
    void setAccount()
    {
        must(refunds.setAccount(house.admin(),
                                customer->number,
                                BankAccount{QStringLiteral("0001"),
                                            QStringLiteral("ﾐﾎﾝ"),
                                            QStringLiteral("004"),
                                            {},
                                            QStringLiteral("1"),
                                            QStringLiteral("1234567"),
                                            QStringLiteral("ミホン ハナコ")}));
    }
    Actor other() const
    {
        return Actor{QStringLiteral("naomi"), Role::Admin, QStringLiteral("desk 2")};
    }
    void approveAll()
    {
        for (const RefundRow &row : must(refunds.list(house.admin(), false)))
            must(refunds.approve(other(), row.id));
    }
    static SheetWish wish(PaymentId payment)
    {
        SheetWish wish = wishFor(SheetKind::DoublePayment, 0);
        wish.payment = payment.value();
        return wish;
    }
    Fault faultOf(PaymentId payment) const
    {
        return test::faultOf(sheets.look(house.admin(), wish(payment)));
    }
    QStringList lacks(PaymentId payment) const
    {
        const auto draft = sheets.look(house.admin(), wish(payment)).result();
        return draft ? QStringList() : draft.error().args;
    }
    DoublePaymentContent letter(PaymentId payment) const
    {
        return only<DoublePaymentContent>(must(sheets.look(house.admin(), wish(payment))));
    }

    TestHouse house;
    SheetService sheets;
    DoublePaymentService desk;
    RefundService refunds;
    std::optional<Customer> customer;
    std::optional<Bill> bill;
};

} // namespace

class TestDoublePaymentLetters final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    // Both payments, and the account so that only its owner knows it again.
    void tellsARefund_data() { addEngines(); }
    void tellsARefund()
    {
        Twice twice(engineOfRow());
        twice.setAccount();
        const PaymentId payment = twice.settled(DifferenceKind::Refund);
        QCOMPARE(twice.lacks(payment), QStringList{QStringLiteral("approval")});
        QVERIFY(must(twice.desk.decided(twice.house.admin())).front().waits);
        twice.approveAll();
        const DoublePaymentContent letter = twice.letter(payment);
        QCOMPARE(letter.billNumber, billNumberText(twice.bill->number));
        QCOMPARE(letter.earlier.size(), std::size_t(1));
        QCOMPARE(letter.earlier.front().amount, Yen(33'000));
        QCOMPARE(letter.earlier.front().channel, Channel::BankTransfer);
        QCOMPARE(letter.again.on, twice.house.clock.today());
        QCOMPARE(letter.surplus, Yen(33'000));
        QCOMPARE(letter.uses.size(), std::size_t(1));
        QVERIFY(letter.uses.front().account.has_value());
        QCOMPARE(letter.uses.front().account->number, QStringLiteral("****567"));
        QCOMPARE(letter.uses.front().account->bank, QStringLiteral("ミホン"));
        QVERIFY(!letter.uses.front().sentOn.isValid()); // no file has left
        const QString text =
            m_reader.textOf(must(twice.sheets.look(twice.house.admin(), Twice::wish(payment))));
        QVERIFY(text.contains(QStringLiteral("二重入金のお知らせ")));
        QVERIFY(text.contains(QStringLiteral("普通****567")));
    }

    void tellsTheCredit_data() { addEngines(); }
    void tellsTheCredit()
    {
        Twice twice(engineOfRow());
        twice.settled(DifferenceKind::Credit);
        const PaymentId payment = twice.settled(DifferenceKind::Credit);
        const SurplusUse use = twice.letter(payment).uses.front();
        QCOMPARE(use.kind, SurplusKind::Credit);
        QCOMPARE(use.amount, Yen(33'000));
        QCOMPARE(use.balance, Yen(66'000)); // both
        // Of the bill: a letter for each.
        SheetWish ofBill = wishFor(SheetKind::DoublePaymentEnglish, twice.bill->number);
        const SheetDraft both = must(twice.sheets.look(twice.house.admin(), ofBill));
        QCOMPARE(both.contents.size(), std::size_t(2));
        QVERIFY(m_reader.textOf(both).contains(QStringLiteral("Yourcreditisnow¥66,000")));
    }

    // A part that is left waits for a decision of its own.
    void tellsWhereItWasCarried_data() { addEngines(); }
    void tellsWhereItWasCarried()
    {
        Twice twice(engineOfRow());
        const Bill small = billOver(
            twice.house, *twice.customer, twice.house.clock.today(), 20'000); // 22,000 with tax
        const PaymentId payment = twice.transfer();
        QCOMPARE(twice.lacks(payment).value(0), QStringLiteral("decision"));
        const auto faultOfBill = [&twice](const Bill &bill) {
            return test::faultOf(twice.sheets.look(twice.house.admin(),
                                                   wishFor(SheetKind::DoublePayment, bill.number)));
        };
        QCOMPARE(faultOfBill(*twice.bill), Fault::FieldEmpty); // it waits for the decision, too
        QCOMPARE(faultOfBill(small), Fault::NoSuchPayment); // nothing came twice
        must(twice.desk.carryOver(twice.house.admin(), payment, small.number));
        QCOMPARE(twice.lacks(payment), QStringList{QStringLiteral("decision")});
        QCOMPARE(must(twice.desk.decided(twice.house.admin())).front().carried, Yen(22'000));
        ClearingDecision rest; // what is left is money like any other: decided at the clearing
        rest.payment = payment;
        rest.rest = DecidedRest{DifferenceKind::Credit, Yen(11'000)};
        rest.customer = twice.customer->id;
        rest.ownerConfirmed = true;
        must(DifferenceService(twice.house.context()).settle(twice.house.admin(), rest));
        const DoublePaymentContent letter = twice.letter(payment);
        QCOMPARE(letter.uses.size(), std::size_t(2));
        QCOMPARE(letter.uses.front().billNumber, billNumberText(small.number));
        QCOMPARE(letter.uses.front().amount, Yen(22'000));
        QCOMPARE(letter.uses.front().left, Yen(0));
        QCOMPARE(letter.uses.back().amount, Yen(11'000));
        QCOMPARE(letter.surplus, Yen(33'000));
    }

    // Whose bill it is, is nobody else's business.
    void keepsOtherCustomersOut_data() { addEngines(); }
    void keepsOtherCustomersOut()
    {
        Twice twice(engineOfRow());
        const Bill other = twice.house.bill({work(40'000)});
        const PaymentId payment = twice.transfer();
        must(twice.desk.carryOver(twice.house.admin(), payment, other.number));
        QCOMPARE(twice.faultOf(payment), Fault::NoSuchPayment);
        QVERIFY(must(twice.desk.decided(twice.house.admin())).empty());
    }

    // What was handed out stays, until something else is decided or a new issue is asked for.
    void staysAsItWasHandedOut_data() { addEngines(); }
    void staysAsItWasHandedOut()
    {
        Twice twice(engineOfRow());
        const PaymentId payment = twice.settled(DifferenceKind::Credit);
        const SheetDraft first =
            must(twice.sheets.handOut(twice.house.admin(), Twice::wish(payment)));
        change(twice.house, "UPDATE customer SET address1 = '見本県別町9-9-9'");
        twice.settled(DifferenceKind::Credit); // more is kept now
        const SheetDraft again =
            must(twice.sheets.handOut(twice.house.admin(), Twice::wish(payment)));
        QCOMPARE(m_reader.rendered(again).sha256, m_reader.rendered(first).sha256);
        SheetWish anew = Twice::wish(payment);
        anew.reissue = true;
        const auto letter =
            only<DoublePaymentContent>(must(twice.sheets.handOut(twice.house.admin(), anew)));
        QCOMPARE(letter.uses.front().balance, Yen(66'000));
        QCOMPARE(letter.customer.addressLines.value(0), QStringLiteral("見本県別町9-9-9"));
        QCOMPARE(twice.house.number("SELECT COUNT(*) FROM sheet_content"), 2);
    }

    void refusesWhatWasNotPaidTwice_data() { addEngines(); }
    void refusesWhatWasNotPaidTwice()
    {
        Twice twice(engineOfRow());
        QCOMPARE(twice.faultOf(PaymentId(999)), Fault::NoSuchPayment);
        QCOMPARE(twice.faultOf(PaymentId(1)), Fault::NoSuchPayment); // what paid the bill
        const SheetWish ofBill = wishFor(SheetKind::DoublePayment, twice.bill->number);
        QCOMPARE(faultOf(twice.sheets.look(twice.house.admin(), ofBill)), Fault::NoSuchPayment);
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TestDoublePaymentLetters)
#include "tst_double_payment_letters.moc"
