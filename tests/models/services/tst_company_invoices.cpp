// SPDX-License-Identifier: GPL-3.0-or-later
// A grouped invoice names its issuer, so that a house of two companies has two of one customer; and
// what the rounding of one moves is told by the receipts of its bills.
#include "models/services/differences/credits.h"
#include "models/services/sheets/waiting_bills.h"
#include "models/services/stores.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const QString otherRegistration = QStringLiteral("T7000012050002");

// The house's company and another one, with one customer of both.
struct TwoIssuers final
{
    explicit TwoIssuers(Dialect engine)
        : house(engine)
        , first(
              (house.setUp(), must(StoreListService(house.context()).list(house.admin())).front()))
        , second(added())
        , customer(addressed(house))
    {
        must(SheetService(house.context())
                 .setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
    }
    House added()
    {
        NewStore store;
        store.name = QStringLiteral("販売店");
        return must(
            StoreListService(house.context())
                .add(house.admin(),
                     store,
                     NewLegalEntity{QStringLiteral("見本販売株式会社"), otherRegistration, {}}));
    }
    Bill bill(const House &of, QDate delivered, qint64 yen)
    {
        NewBill facts = house.newBill(customer.id, {work(yen)});
        facts.deliveredOn = delivered;
        facts.store = of.storeId;
        return must(BillService(house.context()).issue(house.admin(), facts));
    }
    SheetWish wish(const House &of) const
    {
        SheetWish asked = wishFor(SheetKind::GroupedInvoice, customer.number);
        asked.shop = of.storeId;
        return asked;
    }
    GroupedInvoiceContent handedOut(const SheetWish &asked)
    {
        return only<GroupedInvoiceContent>(must(sheets().handOut(house.admin(), asked)));
    }
    SheetService sheets() const { return SheetService(house.context()); }

    // The invoice of July as one of before: in the name of the first company it told a bill of each
    // (11,000 and 22,000), of whose second 2,000 had been paid by then.
    void writeOldInvoice()
    {
        const Bill own = bill(first, QDate(2026, 7, 10), 10'000);
        const Bill others = bill(second, QDate(2026, 7, 12), 20'000);
        clear(house, paid(house, Yen(2'000)), others, Yen(2'000));
        change(house, "UPDATE payment SET received_on = '2026-07-20'");
        change(house,
               "INSERT INTO grouped_invoice (number, customer, closing, issued_on, previous, paid, "
               "cleared, total, operation) SELECT 100001, c.id, '2026-07-31', '2026-08-03', 0, "
               "2000, 2000, 33000, (SELECT MIN(o.id) FROM operation o) FROM customer c");
        change(house,
               "INSERT INTO grouped_invoice_bill (invoice, bill, opening) "
               "SELECT g.id, b.id, 0 FROM grouped_invoice g, bill b");
        change(house, "INSERT INTO number_series (name, next) VALUES ('grouped_invoice', 100002)");
        ofBoth = {own, others};
    }

    TestHouse house;
    const House first, second;
    const Customer customer;
    std::vector<Bill> ofBoth;
};

qint64 taxIn(const std::vector<SheetContent> &receipts)
{
    Yen sum;
    for (const SheetContent &content : receipts)
        sum += std::get<ReceiptContent>(content).totals.tax();
    return sum.amount();
}

} // namespace

class TstCompanyInvoices final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    // Its rounding was paid: an invoice that takes it back would part from the books for good.
    void aPaidRoundingIsNotTakenBack_data() { addEngines(); }
    void aPaidRoundingIsNotTakenBack()
    {
        TwoIssuers two(engineOfRow());
        std::vector<Bill> bills;
        for (int day = 1; day <= 3; ++day)
            bills.push_back(two.bill(two.first, QDate(2026, 7, day), 2'005)); // 2,205
        SheetWish asked = wishFor(SheetKind::GroupedInvoice, two.customer.number);
        two.handedOut(asked);
        clear(two.house, paid(two.house, Yen(2'206)), bills[2], Yen(2'206));
        for (const Bill &each : {bills[0], bills[1]}) {
            must(BillService(two.house.context())
                     .cancel(two.house.admin(), each.number, QStringLiteral("取消")));
        }
        asked.reissue = true;
        QCOMPARE(faultOf(two.sheets().handOut(two.house.admin(), asked)), Fault::BillHasPayments);
    }

    // A bill with an invoice's rounding is worth it, too: its goods at their own rates, and then
    // tax.
    void creditNoteTakesTheRoundingLast_data() { addEngines(); }
    void creditNoteTakesTheRoundingLast()
    {
        TwoIssuers two(engineOfRow());
        Bill last = two.bill(two.first, QDate(2026, 7, 1), 2'005); // 2,205
        for (int day = 2; day <= 3; ++day)
            last = two.bill(two.first, QDate(2026, 7, day), 2'005);
        two.handedOut(wishFor(SheetKind::GroupedInvoice, two.customer.number));
        const CreditService credits(two.house.context());
        const auto note = [&](qint64 yen) {
            return credits.note(two.house.admin(), last.number, Yen(yen), QString());
        };
        const auto tax = [&two] {
            return two.house.number("SELECT SUM(amount) FROM posting_line WHERE account = "
                                    "'output_tax' AND bill IS NOT NULL AND amount > 0");
        };
        QCOMPARE(note(2'207).result().error().fault, Fault::AmountNotAllowed);
        must(note(2'205));
        QCOMPARE(tax(), 200);
        must(note(1));
        QCOMPARE(tax(), 201);
        QCOMPARE(note(1).result().error().args.value(3), QStringLiteral("all_noted"));
    }

    void eachCompanyHasItsOwn_data() { addEngines(); }
    void eachCompanyHasItsOwn()
    {
        TwoIssuers two(engineOfRow());
        std::vector<Bill> others;
        for (int day = 1; day <= 3; ++day) {
            two.bill(two.first, QDate(2026, 7, day), 2'005);
            others.push_back(two.bill(two.second, QDate(2026, 7, day), 1'005)); // 1,105 each
        }
        const auto ofFirst = two.handedOut(wishFor(SheetKind::GroupedInvoice, two.customer.number));
        const auto ofSecond = two.handedOut(two.wish(two.second));
        QCOMPARE(ofFirst.number, QStringLiteral("G-100001"));
        QCOMPARE(ofFirst.payee.name, two.first.entity.name);
        QCOMPARE(ofFirst.toPay, Yen(6'616)); // three times 2,205, and a yen of rounding
        QCOMPARE(ofSecond.number,
                 QStringLiteral("G-%1").arg(two.second.legalEntity.value() * 10'000'000 + 100'001));
        QCOMPARE(ofSecond.payee.name, QStringLiteral("見本販売株式会社"));
        QCOMPARE(ofSecond.payee.registrationNumber, otherRegistration);
        QCOMPARE(ofSecond.toPay, Yen(3'316));
        QCOMPARE(two.house.number("SELECT COUNT(DISTINCT legal_entity) FROM posting "
                                  "WHERE kind = 'invoice-rounded'"),
                 2);
        // A sale has one qualified invoice: here, too, the grouped one.
        QCOMPARE(only<InvoiceContent>(
                     must(two.sheets().look(two.house.admin(),
                                            wishFor(SheetKind::Invoice, others.front().number))))
                     .payee.registrationNumber,
                 QString());
        for (const Bill &bill : others) {
            const Yen open(bill.id == others.back().id ? 1'106 : 1'105);
            clear(two.house, paid(two.house, open), bill, open);
        }
        two.house.clock.set(two.house.clock.now().addDays(31)); // 2026-09-03
        const auto next = two.handedOut(two.wish(two.first));
        QCOMPARE(next.number, QStringLiteral("G-100002"));
        QCOMPARE(next.carry.previous, Yen(6'616));
        QCOMPARE(next.carry.paid, Yen(0));
        const auto settled = two.handedOut(two.wish(two.second));
        QCOMPARE(settled.number,
                 QStringLiteral("G-%1").arg(two.second.legalEntity.value() * 10'000'000 + 100'002));
        QCOMPARE(settled.carry.previous, Yen(3'316));
        QCOMPARE(settled.carry.paid, Yen(3'316));
        QCOMPARE(settled.toPay, Yen(0));
    }

    void aLaterOneOfTheOtherCarriesNothing()
    {
        TwoIssuers two(Dialect::Sqlite);
        two.bill(two.first, QDate(2026, 8, 2), 1'000);
        const Bill others = two.bill(two.second, QDate(2026, 7, 2), 1'000);
        const auto july = two.handedOut(two.wish(two.second));
        two.house.clock.set(two.house.clock.now().addDays(31));
        two.handedOut(two.wish(two.first)); // of August
        must(BillService(two.house.context())
                 .cancel(two.house.admin(), others.number, QStringLiteral("wrong")));
        SheetWish anew = two.wish(two.second);
        anew.closing = july.closing;
        anew.reissue = true;
        QCOMPARE(two.handedOut(anew).toPay, Yen(0));
    }

    void aShopThatIsNotThereIsRefused()
    {
        TwoIssuers two(Dialect::Sqlite);
        SheetWish wish = two.wish(two.second);
        QCOMPARE(faultOf(two.sheets().look(two.house.admin(), wish)), Fault::NothingToClose);
        wish.shop = StoreId(99);
        QCOMPARE(faultOf(two.sheets().look(two.house.admin(), wish)), Fault::NumberOutOfRange);
    }

    void whatWaitsIsOfItsCompany_data() { addEngines(); }
    void whatWaitsIsOfItsCompany()
    {
        TwoIssuers two(engineOfRow());
        two.bill(two.first, QDate(2026, 7, 10), 1'000);
        two.bill(two.second, QDate(2026, 7, 10), 1'000);
        two.bill(two.second, QDate(), 10'000);
        change(two.house, "UPDATE bill SET issued_on = '2026-07-31' WHERE delivered_on IS NULL");
        const auto told = [&two](const House &of) {
            MadeSheets made;
            made.parts.push_back({SheetKind::GroupedInvoice, 1, {}, {}});
            made.parts.front().draft = must(two.sheets().look(two.house.admin(), two.wish(of)));
            return waitingBeside(two.house.context(), two.house.admin(), made)
                .value_or(WaitingBills{-1, Yen()});
        };
        QCOMPARE(told(two.first), WaitingBills());
        QCOMPARE(told(two.second), (WaitingBills{1, Yen(11'000)}));
    }

    // What one of before told of another company stays in its carry, and so does what is paid.
    void oneOfBeforeCountsWhatWasCleared_data() { addEngines(); }
    void oneOfBeforeCountsWhatWasCleared()
    {
        TwoIssuers two(engineOfRow());
        two.writeOldInvoice();
        const auto old = only<GroupedInvoiceContent>(
            must(two.sheets().look(two.house.admin(), two.wish(two.first))));
        QCOMPARE(old.number, QStringLiteral("G-100001"));
        QCOMPARE(old.groups.size(), std::size_t(2));
        QCOMPARE(old.toPay, Yen(31'000));
        // Its bill is asked for there: not once more by its own company.
        QCOMPARE(faultOf(two.sheets().look(two.house.admin(), two.wish(two.second))),
                 Fault::NothingToClose);
        clear(two.house, paid(two.house, Yen(11'000)), two.ofBoth[0], Yen(11'000));
        clear(two.house, paid(two.house, Yen(20'000)), two.ofBoth[1], Yen(20'000));
        const Bill late = two.bill(two.second, QDate(2026, 8, 1), 5'000);
        clear(two.house, paid(two.house, Yen(500)), late, Yen(500));
        two.house.clock.set(two.house.clock.now().addDays(31)); // 2026-09-03
        const auto next = two.handedOut(two.wish(two.first));
        QCOMPARE(next.carry.previous, Yen(31'000));
        QCOMPARE(next.carry.paid, Yen(31'000));
        QCOMPARE(next.toPay, Yen(0));
        const auto ofSecond = two.handedOut(two.wish(two.second));
        QCOMPARE(ofSecond.carry.previous, Yen(0));
        QCOMPARE(ofSecond.carry.paid, Yen(500));
        QCOMPARE(ofSecond.total, Yen(5'500));
        QCOMPARE(ofSecond.toPay, Yen(5'000));
    }

    // One that was made while only the first company's clearing counted is made good by the next.
    void oneMadeMeanwhileIsMadeGood()
    {
        TwoIssuers two(Dialect::Sqlite);
        two.writeOldInvoice();
        clear(two.house, paid(two.house, Yen(11'000)), two.ofBoth[0], Yen(11'000));
        clear(two.house, paid(two.house, Yen(20'000)), two.ofBoth[1], Yen(20'000));
        change(two.house,
               "INSERT INTO grouped_invoice (number, customer, closing, issued_on, previous, paid, "
               "cleared, total, operation) SELECT 100002, c.id, '2026-08-31', '2026-09-03', 31000, "
               "9000, 11000, 0, (SELECT MIN(o.id) FROM operation o) FROM customer c");
        change(two.house, "UPDATE number_series SET next = 100003 WHERE name = 'grouped_invoice'");
        two.house.clock.set(two.house.clock.now().addDays(61)); // 2026-10-03
        const auto next = two.handedOut(two.wish(two.first));
        QCOMPARE(next.carry.previous, Yen(22'000));
        QCOMPARE(next.carry.paid, Yen(22'000));
        QCOMPARE(next.toPay, Yen(0));
    }

    // Made anew it tells its own company's bills; the other's come into that one's account.
    void oneOfBeforeIsMadeAnew_data() { addEngines(); }
    void oneOfBeforeIsMadeAnew()
    {
        TwoIssuers two(engineOfRow());
        two.writeOldInvoice();
        SheetWish anew = two.wish(two.first);
        anew.reissue = true;
        const auto own = two.handedOut(anew);
        QCOMPARE(own.number, QStringLiteral("G-100002"));
        QCOMPARE(own.replaces, QStringLiteral("G-100001"));
        QCOMPARE(own.groups.size(), std::size_t(1));
        QCOMPARE(own.toPay, Yen(11'000));
        const auto others = two.handedOut(two.wish(two.second));
        QCOMPARE(others.carry.paid, Yen(2'000));
        QCOMPARE(others.total, Yen(22'000));
        QCOMPARE(others.toPay, Yen(20'000));
    }

    // Seven times 100.5 yen: the invoice asks for 3 yen more, and its last bill carries them.
    void receiptsTellTheRounding_data()
    {
        QTest::addColumn<std::vector<int>>("parts");
        QTest::newRow("at once") << std::vector<int>{1'108};
        QTest::newRow("in two parts") << std::vector<int>{500, 608};
        QTest::newRow("yen by yen") << std::vector<int>{1, 2, 3, 1'102};
    }
    void receiptsTellTheRounding()
    {
        QFETCH(const std::vector<int>, parts);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        std::optional<Bill> last;
        for (int day = 1; day <= 7; ++day)
            last = billOver(house, customer, QDate(2026, 7, day), 1'005);
        must(sheets.handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        for (const int part : parts)
            clear(house, paid(house, Yen(part)), *last, Yen(part));
        SheetWish wish = wishFor(SheetKind::Receipt, last->number);
        wish.medium = ReceiptMedium::Electronic;
        const SheetDraft draft = must(sheets.handOut(house.admin(), wish));
        QCOMPARE(draft.contents.size(), parts.size());
        QCOMPARE(taxIn(draft.contents), 103);
        const RenderedSheet file = m_reader.rendered(draft);
        // As it was kept.
        QCOMPARE(m_reader.rendered(must(sheets.handOut(house.admin(), wish))).sha256, file.sha256);
    }

    // Six times 10.9 yen: the invoice asks for 5 yen more of the last bill, a part of which had a
    // receipt before.
    void receiptsThatLeftStay_data() { addEngines(); }
    void receiptsThatLeftStay()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        std::optional<Bill> last;
        for (int day = 1; day <= 6; ++day)
            last = billOver(house, customer, QDate(2026, 7, day), 109);
        const SheetFileService files(house.context(), m_renderer);
        const auto receipt = [&](PaymentId payment, bool reissue) {
            SheetWish wish;
            wish.kind = SheetKind::Receipt;
            wish.payment = payment.value();
            wish.reissue = reissue;
            const QTemporaryDir folder;
            const auto made = files.save(house.admin(), {{wish, 1}}, 600, fileIn(folder));
            if (!made)
                qFatal("a receipt could not be made");
            return std::get<ReceiptContent>(made->contents.front());
        };
        const PaymentId first = paid(house, Yen(60)), second = paid(house, Yen(64));
        clear(house, first, *last, Yen(60));
        QCOMPARE(receipt(first, false).totals.tax(), Yen(5));
        must(sheets.handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        clear(house, second, *last, Yen(64));
        QCOMPARE(receipt(second, false).totals.tax(), Yen(10));
        const ReceiptContent again = receipt(first, false);
        QCOMPARE(again.totals.tax(), Yen(5));
        QCOMPARE(again.issue, 2);
        QCOMPARE(receipt(second, true).totals.tax(), Yen(10));
    }

    // Where the last bill has nothing of the rate whose tax was moved.
    void receiptsTellTheRoundingOfAnotherRate_data() { addEngines(); }
    void receiptsTellTheRoundingOfAnotherRate()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        for (int day = 1; day <= 5; ++day) { // 80.8 yen each: 4 yen more together
            NewBill reduced = house.newBill(customer.id, {work(1'010, TaxKind::Reduced)});
            reduced.deliveredOn = QDate(2026, 7, day);
            must(BillService(house.context()).issue(house.admin(), reduced));
        }
        const Bill last = billOver(house, customer, QDate(2026, 7, 20), 1'000);
        must(sheets.handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        clear(house, paid(house, Yen(1'104)), last, Yen(1'104));
        const SheetDraft draft =
            must(sheets.handOut(house.admin(), wishFor(SheetKind::Receipt, last.number)));
        QCOMPARE(taxIn(draft.contents), 104);
        m_reader.rendered(draft);
    }

private:
    const SheetReader m_reader{};
    const printing::PdfSheetRenderer m_renderer{};
};

QTEST_MAIN(TstCompanyInvoices)
#include "tst_company_invoices.moc"
