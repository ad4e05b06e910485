// SPDX-License-Identifier: GPL-3.0-or-later
// A bill that carries the rounding of a grouped invoice asks for it on its own papers, too: who
// pays what they ask owes nothing.
#include "models/domain/konbini_barcode.h"
#include "models/services/requests.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/slips.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// Two bills of 230 yen: 105 at 10 % and 107 at 8 %. Together they have a yen more at each rate.
struct TwoBills final
{
    explicit TwoBills(Dialect dialect)
        : house(dialect)
        , slips(house.context())
        , sheets(house.context())
    {
        house.setUp();
        const Customer customer = addressed(house);
        number = customer.number;
        must(sheets.setPaper(house.admin(), number, {{}, lastDayOfMonth}));
        for (int day = 1; day <= 2; ++day) {
            NewBill facts = house.newBill(customer.id, {work(105), work(107, TaxKind::Reduced)});
            facts.deliveredOn = QDate(2026, 7, day);
            bills.push_back(must(BillService(house.context()).issue(house.admin(), facts)));
        }
    }
    void group()
    {
        must(sheets.handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, number)));
    }
    const Bill &last() const { return bills.back(); }
    Bill now() const
    {
        return must(BillService(house.context()).find(house.admin(), last().number));
    }
    IssuedSlip slip() const { return must(slips.issue(house.admin(), last().number)); }
    void pay(qint64 yen) { clear(house, paid(house, Yen(yen)), last(), Yen(yen)); }

    TestHouse house;
    SlipService slips;
    SheetService sheets;
    qint64 number = 0;
    std::vector<Bill> bills;
};

} // namespace

class TstRoundedBills final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void slipsAskForIt_data() { addEngines(); }
    void slipsAskForIt()
    {
        TwoBills two(engineOfRow());
        two.group();
        QCOMPARE(two.now().amount, Yen(230));
        QCOMPARE(two.now().open, Yen(232));
        const auto rounding = [&two](const Bill &bill) {
            return must(roundingOfBill(two.house.context(), two.house.admin(), bill));
        };
        QCOMPARE(rounding(two.now()), Yen(2));
        QCOMPARE(rounding(two.bills.front()), Yen(0));

        const IssuedSlip slip = two.slip();
        QCOMPARE(slip.content.figures.total, Yen(232));
        QCOMPARE(slip.content.figures.toPay, Yen(232));
        QCOMPARE(slip.content.figures.totals.tax(), Yen(20)); // as the receipt will say
        QCOMPARE(slip.content.figures.moved.size(), std::size_t(2));
        QCOMPARE(parseBarcode(slip.barcode).value().amount, Yen(232));
        QCOMPARE(two.slip().id, slip.id);

        two.pay(100);
        const IssuedSlip rest = two.slip();
        QCOMPARE(rest.content.figures.total, Yen(232));
        QCOMPARE(rest.content.figures.toPay, Yen(132));
        two.pay(132);
        QCOMPARE(two.now().open, Yen(0));
        // The receipts say the same tax.
        const SheetDraft receipts = must(
            two.sheets.look(two.house.admin(), wishFor(SheetKind::Receipt, two.last().number)));
        Yen tax;
        for (const SheetContent &each : receipts.contents)
            tax += std::get<ReceiptContent>(each).totals.tax();
        QCOMPARE(tax, Yen(20));
    }

    // Every form of the sheets adds up, and says why the tax is not that of the lines.
    void papersAddUp()
    {
        TwoBills two(Dialect::Sqlite);
        two.group();
        SheetDraft draft{{two.slip().content}, {}, {}, {}, {}};
        QString text = m_reader.textOf(draft);
        QVERIFY2(text.contains(QStringLiteral("端数処理した額です（差2円）")), qPrintable(text));
        draft.form.type = SheetForm::Type::Large;
        text = m_reader.textOf(draft);
        QVERIFY2(text.contains(QStringLiteral("端数処理した額です（差2円）")), qPrintable(text));
        draft.form = {SheetForm::Language::English, SheetForm::Type::Usual};
        text = m_reader.textOf(draft);
        QVERIFY2(text.contains(QStringLiteral("adifferenceof2yen")), qPrintable(text));
        const SheetDraft invoice = must(
            two.sheets.look(two.house.admin(), wishFor(SheetKind::Invoice, two.last().number)));
        QCOMPARE(only<InvoiceContent>(invoice).figures.toPay, Yen(232));
        QVERIFY(m_reader.textOf(invoice).contains(QStringLiteral("（差2円）")));
        // The other bill has nothing to explain.
        const SheetDraft first = must(two.sheets.look(
            two.house.admin(), wishFor(SheetKind::Invoice, two.bills.front().number)));
        QCOMPARE(only<InvoiceContent>(first).figures.toPay, Yen(230));
        QVERIFY(!m_reader.textOf(first).contains(QStringLiteral("（差")));
    }

    void linksAskForIt_data() { addEngines(); }
    void linksAskForIt()
    {
        TwoBills two(engineOfRow());
        const RequestService requests(two.house.context());
        const qint64 number = two.last().number;
        QCOMPARE(must(requests.request(two.house.admin(), number)).amount, Yen(230));
        two.group();
        const StoredRequest request = must(requests.request(two.house.admin(), number));
        QCOMPARE(request.amount, Yen(232));
        // The same one again, not one more in its place.
        QCOMPARE(must(requests.request(two.house.admin(), number)).id, request.id);
    }

    void remindersAskForIt_data() { addEngines(); }
    void remindersAskForIt()
    {
        TwoBills two(engineOfRow());
        two.group();
        two.house.clock.set(two.house.clock.now().addDays(60));
        const SheetDraft draft = must(
            two.sheets.look(two.house.admin(), wishFor(SheetKind::Reminder1, two.last().number)));
        const auto letter = only<ReminderContent>(draft);
        QCOMPARE(letter.open, Yen(232));
        QCOMPARE(letter.bills.front().amount, Yen(232));
        m_reader.rendered(draft);
    }

    // What the customer holds is paid as it asks; the rest stays open.
    void aSlipOfBeforeStays_data() { addEngines(); }
    void aSlipOfBeforeStays()
    {
        TwoBills two(engineOfRow());
        const IssuedSlip before = two.slip();
        QCOMPARE(before.content.figures.toPay, Yen(230));
        QVERIFY(before.content.figures.moved.empty());
        two.group();
        QCOMPARE(two.house.number("SELECT amount FROM slip"), 230);
        // Whoever wants a new one must mean it.
        SlipWish wish;
        wish.asksFirst = true;
        QCOMPARE(faultOf(two.slips.issue(two.house.admin(), two.last().number, wish)),
                 Fault::SlipSaysOtherwise);
        two.pay(230);
        QCOMPARE(two.now().open, Yen(2));
        QCOMPARE(two.slip().content.figures.toPay, Yen(2));
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstRoundedBills)
#include "tst_rounded_bills.moc"
