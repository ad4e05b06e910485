// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"
#include "models/services/requests.h"
#include "models/services/sheets/waiting_bills.h"
#include "models/services/undo.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TstSheetService final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void receiptsFollowTheMoney_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<qint64>("yen"); // before tax
        QTest::addColumn<bool>("stamp");
        QTest::addColumn<QString>("says");
        const auto row =
            [](const char *name, Channel channel, qint64 yen, bool stamp, QStringView says) {
                QTest::newRow(name) << int(channel) << yen << stamp << says.toString();
            };
        row("card", Channel::CardLink, 500'000, false, u"クレジットカード利用");
        row("terminal", Channel::CardTerminal, 50'000, false, u"クレジットカード利用");
        row("cash under", Channel::CashDesk, 49'999, false, u"現金");
        row("cash at", Channel::CashDesk, 50'000, true, u"現金");
        row("transfer", Channel::BankTransfer, 1'000'000, true, u"振込");
        row("till", Channel::KonbiniBarcode, 50'000, true, u"コンビニ");
    }
    void receiptsFollowTheMoney()
    {
        QFETCH(const int, channel);
        QFETCH(const qint64, yen);
        QFETCH(const bool, stamp);
        QFETCH(const QString, says);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(yen)});
        clear(house, paid(house, bill.amount, Channel(channel)), bill, bill.amount);
        const SheetDraft draft =
            must(SheetService(house.context())
                     .handOut(house.admin(), wishFor(SheetKind::Receipt, bill.number)));
        const auto receipt = only<ReceiptContent>(draft);
        QCOMPARE(receipt.amount, bill.amount);
        QCOMPARE(receipt.totals, bill.tax);
        QCOMPARE(receipt.stamp.needed, stamp);
        QCOMPARE(receipt.purpose, QStringLiteral("12か月点検代として"));
        QVERIFY2(textOf(draft).contains(says), qPrintable(textOf(draft)));
    }

    // Nobody can type them any more; a store of before may have them.
    void lineEndsOfAnOlderStoreAreSpaces_data()
    {
        QTest::addColumn<SheetKind>("kind");
        QTest::newRow("slip") << SheetKind::PaymentSlip;
        QTest::newRow("invoice") << SheetKind::Invoice;
        QTest::newRow("receipt") << SheetKind::Receipt;
    }
    void lineEndsOfAnOlderStoreAreSpaces()
    {
        QFETCH(const SheetKind, kind);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(60'000)});
        change(house, "UPDATE customer SET name = '見本' || char(10) || '花子'");
        change(house, "UPDATE customer SET address1 = '見本市' || char(13) || char(10) || '1-2-3'");
        change(house, "UPDATE bill SET subject = '点検' || char(10) || '洗車'");
        if (kind == SheetKind::Receipt)
            clear(house, paid(house, bill.amount), bill, bill.amount);
        const printing::PdfSheetRenderer renderer;
        const SheetFileService files(house.context(), renderer);
        const QTemporaryDir folder;
        SheetPart part;
        part.wish = wishFor(kind, bill.number);
        const auto made = files.save(house.admin(), {part}, 600, fileIn(folder));
        QVERIFY(made.has_value());
        const SheetCustomer customer = std::visit(
            [](const auto &content) {
                if constexpr (requires { content.customer; })
                    return content.customer;
                else
                    return SheetCustomer();
            },
            made->contents.front());
        QCOMPARE(customer.name, QStringLiteral("見本 花子 様"));
        QCOMPARE(customer.addressLines, QStringList{QStringLiteral("見本市 1-2-3")});
    }

    void issuesAreCounted_data() { addEngines(); }
    void issuesAreCounted()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(60'000)});
        const SheetWish wish = wishFor(SheetKind::Receipt, bill.number);
        QCOMPARE(faultOf(sheets.handOut(house.admin(), wish)), Fault::FieldEmpty);
        const PaymentId payment = paid(house, bill.amount);
        clear(house, payment, bill, bill.amount);
        // Looking counts nothing, and one who may only look cannot hand out.
        QCOMPARE(only<ReceiptContent>(must(sheets.look(house.admin(), wish))).number,
                 QStringLiteral("R-------"));
        QCOMPARE(faultOf(sheets.handOut(house.as(Role::Viewer), wish)), Fault::PermissionMissing);
        const SheetDraft first = must(sheets.handOut(house.admin(), wish));
        QCOMPARE(only<ReceiptContent>(first).number, QStringLiteral("R-100001"));
        QCOMPARE(only<ReceiptContent>(first).issue, 1);
        QVERIFY(!textOf(first).contains(QStringLiteral("再発行")));
        // Once more is the same paper; a new issue says that it is one.
        SheetWish byPayment;
        byPayment.kind = SheetKind::Receipt;
        byPayment.payment = payment.value();
        QCOMPARE(rendered(must(sheets.handOut(house.admin(), byPayment))).sha256,
                 rendered(first).sha256);
        byPayment.reissue = true;
        const SheetDraft again = must(sheets.handOut(house.admin(), byPayment));
        QCOMPARE(only<ReceiptContent>(again).number, QStringLiteral("R-100001"));
        QCOMPARE(only<ReceiptContent>(again).issue, 2);
        QVERIFY(textOf(again).contains(QStringLiteral("再発行")));
        // Money that is not on the bill any more has no receipt.
        must(UndoService(house.context())
                 .allocation(house.admin(),
                             AllocationId(house.number("SELECT id FROM allocation"))));
        QCOMPARE(faultOf(sheets.handOut(house.admin(), wish)), Fault::FieldEmpty);
        clear(house, payment, bill, Yen(40'000));
        const auto part = only<ReceiptContent>(must(sheets.handOut(house.admin(), wish)));
        QCOMPARE(part.number, QStringLiteral("R-100002"));
        QCOMPARE(part.issue, 1);
        QCOMPARE(part.totals.total(), Yen(40'000));
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt_issue"), 3);
    }

    // A payment in parts has a receipt each, and what we bore as a fee was not received.
    void partsHaveTheirOwn()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill(
            {work(30'001), work(5'003, TaxKind::Reduced), work(9'999, TaxKind::Statutory)});
        clear(house, paid(house, Yen(20'000)), bill, Yen(20'000));
        const Yen rest = bill.amount - Yen(20'000) - Yen(440);
        clear(house, paid(house, rest, Channel::CardLink), bill, rest, Yen(440));
        const SheetDraft draft =
            must(SheetService(house.context())
                     .handOut(house.admin(), wishFor(SheetKind::Receipt, bill.number)));
        QCOMPARE(draft.contents.size(), std::size_t(2));
        Yen sum;
        for (const SheetContent &content : draft.contents)
            sum += std::get<ReceiptContent>(content).amount;
        QCOMPARE(sum, bill.amount - Yen(440));
        QVERIFY(textOf(draft).contains(QStringLiteral("R-100002")));
    }

    void cardSheetNeedsALiveLink_data() { addEngines(); }
    void cardSheetNeedsALiveLink()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(30'000)});
        const SheetWish wish = wishFor(SheetKind::CardSheet, bill.number);
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);
        must(RequestService(house.context()).request(house.admin(), bill.number));
        const auto change = [&house](const char *sql) {
            must(house.store->write([sql](Session &session) { return session.exec(sql); }));
        };
        change("UPDATE payment_request SET state = 'awaiting', "
               "url = 'https://pay.kasasagi.example/p/7K3MQ9XT2VHA'");
        // A link without an end cannot be printed with one.
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);
        // Midnight in Japan ends the day before.
        change("UPDATE payment_request SET expires_at = '2026-08-31T15:00:00.000Z'");
        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        const auto card = only<CardContent>(draft);
        QCOMPARE(card.expires, QDate(2026, 8, 31));
        QCOMPARE(card.due, bill.dueOn);
        QCOMPARE(card.link.host, QStringLiteral("pay.kasasagi.example"));
        QCOMPARE(card.figures.toPay, Yen(33'000));
        const RenderedSheet pdf = rendered(draft);
        QCOMPARE(pdf.readBack.size(), std::size_t(1));
        QCOMPARE(pdf.readBack.front().text, card.link.url);
        // A paid bill asks for nothing.
        clear(house, paid(house, bill.amount), bill, bill.amount);
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::BillAlreadyPaid);
    }

    void formIsTheCustomersOrTheWish()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = house.customer();
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        must(RequestService(house.context()).request(house.admin(), bill.number));
        must(house.store->write([](Session &session) {
            return session.exec("UPDATE payment_request SET state = 'awaiting', expires_at = "
                                "'2026-08-31T14:59:00.000Z', url = "
                                "'https://pay.kasasagi.example/p/7K3MQ9XT2VHA'");
        }));
        const auto kind = [&](SheetWish wish) {
            const SheetDraft draft = must(sheets.look(house.admin(), wish));
            return sheetKindOf(draft.contents.front(), draft.form);
        };
        SheetWish wish = wishFor(SheetKind::CardSheet, bill.number);
        QCOMPARE(kind(wish), SheetKind::CardSheet);
        must(sheets.setPaper(house.admin(), customer.number, {SheetForm::Type::Large, 0}));
        QCOMPARE(must(sheets.paper(house.admin(), customer.number)).type, SheetForm::Type::Large);
        QCOMPARE(kind(wish), SheetKind::CardSheetLarge);
        wish.form.type = SheetForm::Type::Usual;
        QCOMPARE(kind(wish), SheetKind::CardSheet);
        wish.kind = SheetKind::CardSheetEnglish;
        QCOMPARE(kind(wish), SheetKind::CardSheetEnglish);
        QCOMPARE(faultOf(sheets.setPaper(house.admin(), customer.number, {{}, 32})),
                 Fault::NumberOutOfRange);
    }

    void reportsAreByJob()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = house.customer();
        const QDate today = house.clock.today();
        NewBill facts = house.newBill(customer.id, {});
        for (const qint64 yen : {12'345, 23'456}) {
            NewWorkOrder order{customer.id, {}, {}, {}, {}, {}};
            order.vehicle =
                Vehicle{QStringLiteral("カササギ"), QStringLiteral("品川 500 あ 12-34")};
            order.subject = QStringLiteral("点検");
            order.openedOn = today.addDays(-3);
            order.completedOn = yen == 12'345 ? today.addDays(-1) : QDate();
            order.lines = {work(yen)};
            const WorkOrder added = must(OrderService(house.context()).add(house.admin(), order));
            facts.workOrders.push_back(added.id);
            facts.lines.push_back(order.lines.front());
        }
        const Bill bill = must(BillService(house.context()).issue(house.admin(), facts));
        const SheetWish wish = wishFor(SheetKind::CompletionReport, bill.number);
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);
        must(house.store->write([](Session &session) {
            return session.exec("UPDATE work_order SET completed_on = '2026-08-02'");
        }));
        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        QCOMPARE(draft.contents.size(), std::size_t(2));
        QCOMPARE(std::get<CompletionContent>(draft.contents.back()).figures.total, Yen(25'801));
        QVERIFY(textOf(draft).contains(QStringLiteral("品川500あ12-34")));
        // A shop's bill has no job to report.
        const Bill goods = house.bill({work(1'000)});
        QCOMPARE(
            faultOf(sheets.look(house.admin(), wishFor(SheetKind::CompletionReport, goods.number))),
            Fault::FieldEmpty);
    }

    // Nobody says by handing over that the work is done.
    void workIsDoneWhenSomebodySaysSo_data()
    {
        QTest::addColumn<QList<QDate>>("completed"); // of each job
        QTest::addColumn<QDate>("delivered");
        QTest::addColumn<QDate>("tellsDone");
        QTest::addColumn<QDate>("tellsDelivered");
        const QDate first(2026, 7, 29), second(2026, 7, 30), handed(2026, 7, 31), none;
        const auto row = [](const char *name,
                            const QList<QDate> &completed,
                            QDate delivered,
                            QDate tellsDone,
                            QDate tellsDelivered) {
            QTest::newRow(name) << completed << delivered << tellsDone << tellsDelivered;
        };
        row("all are", {second, first}, handed, second, none);
        row("one is", {second, none}, handed, none, handed);
        row("none is", {none, none}, handed, none, handed);
        row("none is, at the house", {none}, none, none, none);
        row("goods", {}, handed, none, handed);
    }
    void workIsDoneWhenSomebodySaysSo()
    {
        QFETCH(const QList<QDate>, completed);
        QFETCH(const QDate, delivered);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Customer customer = house.customer();
        NewBill facts = house.newBill(customer.id, {});
        facts.deliveredOn = delivered;
        for (const QDate day : completed) {
            NewWorkOrder order{
                customer.id, {}, QStringLiteral("点検"), QDate(2026, 7, 20), day, {work(12'000)}};
            facts.workOrders.push_back(
                must(OrderService(house.context()).add(house.admin(), order)).id);
            facts.lines.push_back(work(12'000));
        }
        if (completed.isEmpty())
            facts.lines.push_back(work(12'000));
        const Bill bill = must(BillService(house.context()).issue(house.admin(), facts));
        const SheetDraft draft =
            must(SheetService(house.context())
                     .look(house.admin(), wishFor(SheetKind::Invoice, bill.number)));
        const SheetJob job = only<InvoiceContent>(draft).job;
        QTEST(job.done, "tellsDone");
        QTEST(job.delivered, "tellsDelivered");
    }
    void groupsTellTheHandingOver()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = house.customer();
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        const NewWorkOrder order{
            customer.id, {}, QStringLiteral("点検"), QDate(2026, 7, 20), {}, {work(12'000)}};
        NewBill facts = house.newBill(customer.id, order.lines);
        facts.deliveredOn = QDate(2026, 7, 27);
        facts.workOrders = {must(OrderService(house.context()).add(house.admin(), order)).id};
        must(BillService(house.context()).issue(house.admin(), facts));
        const QString text = textOf(
            must(sheets.look(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number))));
        QVERIFY2(text.contains(QStringLiteral("引渡7/27")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("完了")), qPrintable(text));
    }

    // What a grouped invoice leaves out is said: a bill nobody handed over is in no period.
    void billsNotHandedOverAreTold_data() { addEngines(); }
    void billsNotHandedOverAreTold()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const Customer customer = house.customer();
        must(SheetService(house.context())
                 .setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        billOver(house, customer, QDate(2026, 7, 10), 1'005);
        const auto told = [&] {
            MadeSheets made;
            made.parts.push_back({SheetKind::GroupedInvoice, 1, {}, {}});
            made.parts.front().draft =
                must(SheetService(house.context())
                         .look(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
            return waitingBeside(house.context(), house.admin(), made)
                .value_or(WaitingBills{-1, Yen()});
        };
        QCOMPARE(told(), WaitingBills());
        const Bill late = billOver(house, customer, {}, 10'000);
        billOver(house, customer, {}, 1'000);
        QCOMPARE(told(), WaitingBills()); // issued after the closing day: of the next period
        change(house, "UPDATE bill SET issued_on = '2026-07-31' WHERE delivered_on IS NULL");
        QCOMPARE(told(), (WaitingBills{2, Yen(12'100)}));
        must(BillService(house.context()).deliver(house.admin(), late.number, house.clock.today()));
        QCOMPARE(told(), (WaitingBills{1, Yen(1'100)}));
    }

    void closingDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("closing");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("on it") << QDate(2026, 8, 20) << 20 << QDate(2026, 8, 20);
        QTest::newRow("before") << QDate(2026, 8, 19) << 20 << QDate(2026, 7, 20);
        QTest::newRow("month's end") << QDate(2026, 3, 1) << 31 << QDate(2026, 2, 28);
        QTest::newRow("leap") << QDate(2028, 3, 1) << 30 << QDate(2028, 2, 29);
        QTest::newRow("new year") << QDate(2027, 1, 5) << 10 << QDate(2026, 12, 10);
    }
    void closingDays()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, closing);
        QTEST(closingNotAfter(day, closing), "expected");
    }

    void invoicesByClosingDay_data() { addEngines(); }
    void invoicesByClosingDay()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = house.customer();
        const SheetWish wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        const QDate july(2026, 7, 31);
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::NothingToClose);

        const Bill old = billOver(house, customer, QDate(2026, 6, 30), 10'000); // 11,000
        for (int count = 0; count < 3; ++count)
            billOver(house, customer, QDate(2026, 7, 10 + count), 1'005); // 1,105 each
        const SheetDraft looked = must(sheets.look(house.admin(), wish));
        const SheetDraft draft = must(sheets.handOut(house.admin(), wish));
        const auto invoice = only<GroupedInvoiceContent>(draft);
        QCOMPARE(only<GroupedInvoiceContent>(looked).toPay, invoice.toPay);
        QCOMPARE(invoice.number, QStringLiteral("G-100001"));
        QCOMPARE(invoice.closing, july);
        QCOMPARE(invoice.due, QDate(2026, 8, 31)); // of its bills
        QCOMPARE(invoice.carry.previous, old.amount);
        QCOMPARE(invoice.carry.paid, Yen(0));
        QCOMPARE(invoice.totals.tax(), Yen(301)); // of 3,015 at once, not three times 100
        QCOMPARE(invoice.total, Yen(3'316));
        QCOMPARE(draft.billed, std::optional(Yen(3'315)));
        QCOMPARE(invoice.toPay, Yen(14'316));
        // A sale has one qualified invoice: here the grouped one.
        QVERIFY(!invoice.payee.registrationNumber.isEmpty());
        QCOMPARE(only<InvoiceContent>(
                     must(sheets.look(house.admin(), wishFor(SheetKind::Invoice, old.number))))
                     .payee.registrationNumber,
                 QString());
        QVERIFY(textOf(draft).contains(QStringLiteral("14,316")));

        // What comes late does not change an invoice that is out, and is on the next one.
        billOver(house, customer, QDate(2026, 7, 15), 2'000); // 2,200
        QCOMPARE(only<GroupedInvoiceContent>(must(sheets.handOut(house.admin(), wish))).toPay,
                 invoice.toPay);
        clear(house, paid(house, Yen(11'000)), old, Yen(11'000));
        house.clock.set(house.clock.now().addDays(31)); // 2026-09-03
        const auto next = only<GroupedInvoiceContent>(must(sheets.handOut(house.admin(), wish)));
        QCOMPARE(next.closing, QDate(2026, 8, 31));
        QVERIFY(!next.due.isValid()); // it had passed when this one was written
        QCOMPARE(next.carry.previous, Yen(14'316));
        QCOMPARE(next.carry.paid, Yen(11'000));
        QCOMPARE(next.total, Yen(2'200));
        QCOMPARE(next.toPay, Yen(5'516));
        QCOMPARE(house.number("SELECT COUNT(*) FROM grouped_invoice"), 2);
        SheetWish between = wish;
        between.closing = QDate(2026, 8, 20);
        QCOMPARE(faultOf(sheets.look(house.admin(), between)), Fault::NumberOutOfRange);
        between.closing = july;
        QCOMPARE(only<GroupedInvoiceContent>(must(sheets.look(house.admin(), between))).number,
                 QStringLiteral("G-100001"));
    }

    void kindsWithoutBooksAreRefused()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(30'000)});
        for (const SheetKind kind : allSheetKinds()) {
            const SheetSubject subject = sheetSubjectOf(kind);
            if (subject == SheetSubject::Books) {
                QCOMPARE(faultOf(sheets.look(house.admin(), wishFor(kind, bill.number))),
                         Fault::NoSuchSheet);
            }
        }
        const SheetDraft test =
            must(sheets.look(house.admin(), wishFor(SheetKind::PrinterTest, 0)));
        QVERIFY(!rendered(test).readBack.empty());
        const SheetDraft invoice =
            must(sheets.look(house.admin(), wishFor(SheetKind::Invoice, bill.number)));
        QVERIFY(textOf(invoice).contains(QStringLiteral("適格請求書")));
    }

    void printsAreKept_data() { addEngines(); }
    void printsAreKept()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(30'000)});
        const SheetDraft draft =
            must(sheets.handOut(house.admin(), wishFor(SheetKind::Invoice, bill.number)));
        const RenderedSheet pdf = rendered(draft);
        must(sheets.recordPrint(house.admin(),
                                {draft.bill,
                                 draft.customer,
                                 QStringLiteral("invoice"),
                                 QStringLiteral("invoice.pdf"),
                                 pdf.sha256,
                                 pdf.pages}));
        const auto prints = must(sheets.prints(house.admin(), bill.number));
        QCOMPARE(prints.size(), std::size_t(1));
        QCOMPARE(prints.front().sha256, pdf.sha256);
        const auto changed = house.store
                                 ->write([](Session &session) {
                                     return session.exec("UPDATE sheet_print SET pages = 9");
                                 })
                                 .result();
        QVERIFY(!changed);
    }

private:
    RenderedSheet rendered(const SheetDraft &draft) const { return m_reader.rendered(draft); }
    QString textOf(const SheetDraft &draft) const { return m_reader.textOf(draft); }

    const SheetReader m_reader{};
};

QTEST_MAIN(TstSheetService)
#include "tst_sheet_service.moc"
