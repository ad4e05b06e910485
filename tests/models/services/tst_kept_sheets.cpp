// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/frozen_sheets.h"
#include "models/services/sheets/receipt_making.h"
#include "models/services/sheets/sheet_files.h"
#include "models/services/slips.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

void moveCustomer(TestHouse &house)
{
    change(house, "UPDATE customer SET address1 = 'あとの住所', zip = '999-9999'");
}

} // namespace

// Documents that stay say the same again, whatever has become of whom they address.
class TstKeptSheets final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void invoicesStay_data() { addEngines(); }
    void invoicesStay()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        SheetWish wish = wishFor(SheetKind::Invoice, bill.number);
        // What is only looked at follows the books.
        must(sheets.look(house.admin(), wish));
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_content"), 0);
        const SheetDraft first = must(sheets.handOut(house.admin(), wish));
        moveCustomer(house);
        clear(house, paid(house, bill.amount), bill, bill.amount);
        house.clock.set(house.clock.now().addDays(9));
        const SheetDraft again = must(sheets.handOut(house.admin(), wish));
        QCOMPARE(m_reader.rendered(again).sha256, m_reader.rendered(first).sha256);
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_content"), 1);
        // A new issue says what holds now: moved, and paid.
        wish.reissue = true;
        QVERIFY(m_reader.textOf(must(sheets.look(house.admin(), wish)))
                    .contains(QStringLiteral("あとの住所")));
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_content"), 1);
        const SheetDraft anew = must(sheets.handOut(house.admin(), wish));
        wish.reissue = false;
        QCOMPARE(m_reader.rendered(must(sheets.look(house.admin(), wish))).sha256,
                 m_reader.rendered(anew).sha256);
        QCOMPARE(house.number("SELECT MAX(issue) FROM sheet_content"), 2);
    }

    void paidBillsHaveInvoices()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(30'000)});
        clear(house, paid(house, bill.amount), bill, bill.amount);
        const SheetService sheets(house.context());
        for (const auto language : {SheetForm::Language::Japanese, SheetForm::Language::English}) {
            SheetWish wish = wishFor(SheetKind::Invoice, bill.number);
            wish.form.language = language;
            const SheetDraft draft = must(sheets.look(house.admin(), wish));
            QCOMPARE(only<InvoiceContent>(draft).figures.toPay, Yen(0));
            const QString text = m_reader.textOf(draft);
            QVERIFY2(text.contains(QStringLiteral("33,000")), qPrintable(text));
            const bool english = language == SheetForm::Language::English;
            QVERIFY2(text.contains(english ? QStringLiteral("Paidinfull")
                                           : QStringLiteral("お支払い済み")),
                     qPrintable(text));
            // Nobody is told where to pay once more.
            QVERIFY(!text.contains(english ? QStringLiteral("Banktransfer")
                                           : QStringLiteral("お振込先")));
        }
    }

    // Each word of the house in English where there is one.
    void englishSheetsNameTheHouseInEnglish_data() { addEngines(); }
    void englishSheetsNameTheHouseInEnglish()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        NewLegalEntity entity = demo::legalEntity();
        NewStore store = demo::store();
        entity.nameEn = QStringLiteral("Kasasagi Motors");
        store.addressEn = QStringLiteral("1-2 Chuo, Tokyo");
        must(SettingService(house.context()).setHouse(house.admin(), entity, store));
        const Bill bill = house.bill({work(30'000)});
        const auto textIn = [&](SheetForm::Language language) {
            SheetWish wish = wishFor(SheetKind::Invoice, bill.number);
            wish.form.language = language;
            return m_reader.textOf(must(SheetService(house.context()).look(house.admin(), wish)));
        };
        const QString english = textIn(SheetForm::Language::English);
        QVERIFY2(english.contains(QLatin1String("KasasagiMotors")), qPrintable(english));
        QVERIFY2(english.contains(QLatin1String("1-2Chuo,Tokyo")), qPrintable(english));
        QVERIFY2(!english.contains(entity.name), qPrintable(english));
        const QString japanese = textIn(SheetForm::Language::Japanese);
        QVERIFY2(japanese.contains(entity.name), qPrintable(japanese));
        QVERIFY2(!japanese.contains(QLatin1String("Kasasagi")), qPrintable(japanese));
    }

    void cancelledBillsHaveNone()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(30'000)});
        must(BillService(house.context())
                 .cancel(house.admin(), bill.number, QStringLiteral("wrong")));
        QCOMPARE(faultOf(SheetService(house.context())
                             .look(house.admin(), wishFor(SheetKind::Invoice, bill.number))),
                 Fault::BillNotIssued);
    }

    void receiptsStay_data() { addEngines(); }
    void receiptsStay()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 60'000);
        clear(house, paid(house, bill.amount, Channel::CashDesk), bill, bill.amount);
        SheetWish wish = wishFor(SheetKind::Receipt, bill.number);
        const SheetDraft first = must(sheets.handOut(house.admin(), wish));
        change(house, "UPDATE customer SET name = '別名'");
        house.clock.set(house.clock.now().addDays(3));
        const SheetDraft again = must(sheets.handOut(house.admin(), wish));
        QCOMPARE(m_reader.rendered(again).sha256, m_reader.rendered(first).sha256);
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt_issue"), 1);
        // A file needs no stamp: it is another issue than the paper.
        wish.medium = ReceiptMedium::Electronic;
        const auto file = only<ReceiptContent>(must(sheets.handOut(house.admin(), wish)));
        QCOMPARE(file.issue, 2);
        QVERIFY(!file.stamp.needed);
        QVERIFY(file.customer.name.startsWith(QStringLiteral("別名")));
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt_issue"), 2);
    }

    // A program that died, or a full disk, after the number was given: the next try gives the same.
    void whatDidNotLeaveIsHandedOutAgain_data() { addEngines(); }
    void whatDidNotLeaveIsHandedOutAgain()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(60'000)});
        clear(house, paid(house, bill.amount), bill, bill.amount);
        const SheetWish wish = wishFor(SheetKind::Receipt, bill.number);
        must(sheets.handOut(house.admin(), wish));
        const auto receipt = only<ReceiptContent>(must(sheets.handOut(house.admin(), wish)));
        QCOMPARE(receipt.number, QStringLiteral("R-100001"));
        QCOMPARE(receipt.issue, 1);
    }

    // Two papers alike would be two receipts for one payment.
    void aPaperThatLeftIsReissued_data() { addEngines(); }
    void aPaperThatLeftIsReissued()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(60'000)});
        clear(house, paid(house, bill.amount), bill, bill.amount);
        SheetWish wish = wishFor(SheetKind::Receipt, bill.number);
        const auto issueOf = [&](bool leaves) {
            const SheetDraft draft = must(sheets.handOut(house.admin(), wish));
            const RenderedSheet sheet = m_reader.rendered(draft);
            const NewSheetPrint print{draft.bill,
                                      draft.customer,
                                      sheetKindName(SheetKind::Receipt),
                                      QStringLiteral("r.pdf"),
                                      sheet.sha256,
                                      sheet.pages,
                                      {},
                                      receiptsIn(draft.contents)};
            if (leaves)
                must(sheets.recordPrint(house.admin(), print));
            return only<ReceiptContent>(draft).issue;
        };
        QCOMPARE(issueOf(false), 1);
        QCOMPARE(issueOf(true), 1);
        QCOMPARE(only<ReceiptContent>(must(sheets.look(house.admin(), wish))).issue, 2);
        QCOMPARE(issueOf(true), 2);
        wish.medium = ReceiptMedium::Electronic;
        QCOMPARE(issueOf(true), 3);
        QCOMPARE(issueOf(true), 3); // a file may be copied anyway
    }

    // A paper over one payment holds the receipts of all its bills; one of them alone is then the
    // second paper, and so is the other.
    void aPaperOfSeveralBillsIsReissued_data() { addEngines(); }
    void aPaperOfSeveralBillsIsReissued()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        const Bill one = billOver(house, customer, house.clock.today(), 60'000);
        const Bill other = billOver(house, customer, house.clock.today(), 1'000);
        const PaymentId payment = paid(house, one.amount + other.amount);
        must(ClearingService(house.context())
                 .allocate(house.admin(),
                           payment,
                           {{one.id, one.amount, Yen()}, {other.id, other.amount, Yen()}}));
        SheetWish all;
        all.kind = SheetKind::Receipt;
        all.payment = payment.value();
        const SheetFileService files(house.context(), m_renderer);
        const QTemporaryDir folder;
        const SheetPlace file = fileIn(folder);
        const auto issuesOf = [&](const SheetWish &wish) {
            const auto made = files.save(house.admin(), {{wish, 1}}, 600, file);
            if (!made)
                qFatal("a receipt could not be made");
            QStringList issues;
            for (const PrintedReceipt &receipt : receiptsIn(made->contents))
                issues << QStringLiteral("%1-%2").arg(receipt.number).arg(receipt.issue);
            return issues.join(QLatin1Char(' '));
        };
        QCOMPARE(issuesOf(all), QStringLiteral("100001-1 100002-1"));
        QCOMPARE(issuesOf(wishFor(SheetKind::Receipt, other.number)), QStringLiteral("100002-2"));
        QCOMPARE(issuesOf(all), QStringLiteral("100001-2 100002-3"));
        QCOMPARE(must(sheets.prints(house.admin(), other.number)).size(), std::size_t(3));
        QCOMPARE(must(sheets.prints(house.admin(), one.number)).size(), std::size_t(2));
    }

    // A slip that says otherwise now is neither shown nor handed out as if it were the one that is
    // out; a new issue is one when it leaves, and only one.
    void aChangedSlipIsAskedAbout_data() { addEngines(); }
    void aChangedSlipIsAskedAbout()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const Bill bill = billOver(house, addressed(house), house.clock.today(), 60'000);
        const SheetFileService files(house.context(), m_renderer);
        SheetWish wish = wishFor(SheetKind::PaymentSlip, bill.number);
        const QTemporaryDir folder;
        const SheetPlace file = fileIn(folder);
        const auto faultOf = [&](SheetUse use) {
            const auto made = use == SheetUse::Look
                ? files.make(house.admin(), {{wish, 1}}, use, 600)
                : files.save(house.admin(), {{wish, 1}}, 600, file);
            return made ? Fault::Count : made.error().fault;
        };
        QCOMPARE(faultOf(SheetUse::HandOut), Fault::Count);
        QCOMPARE(faultOf(SheetUse::HandOut), Fault::Count); // the same again
        must(SettingService(house.context())
                 .setKonbiniLimits(
                     house.admin(), house.clock.today(), KonbiniLimits{Yen(1), Yen(9'000), 60}));
        QCOMPARE(faultOf(SheetUse::Look), Fault::SlipSaysOtherwise);
        QCOMPARE(faultOf(SheetUse::HandOut), Fault::SlipSaysOtherwise);
        wish.reissue = true;
        QCOMPARE(faultOf(SheetUse::Look), Fault::Count);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 1);
        QCOMPARE(faultOf(SheetUse::HandOut), Fault::Count);
        QCOMPARE(house.number("SELECT MAX(reissue) FROM slip"), 1);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 2);
    }

    void groupedInvoicesStay_data() { addEngines(); }
    void groupedInvoicesStay()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        billOver(house, customer, QDate(2026, 7, 10), 1'005);
        SheetWish wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        const SheetDraft first = must(sheets.handOut(house.admin(), wish));
        moveCustomer(house);
        house.clock.set(house.clock.now().addDays(2));
        QCOMPARE(m_reader.rendered(must(sheets.handOut(house.admin(), wish))).sha256,
                 m_reader.rendered(first).sha256);
        wish.reissue = true;
        const SheetDraft anew = must(sheets.handOut(house.admin(), wish));
        QVERIFY(m_reader.textOf(anew).contains(QStringLiteral("あとの住所")));
        QCOMPARE(only<GroupedInvoiceContent>(anew).number,
                 only<GroupedInvoiceContent>(first).number);
    }

    // Tax is rounded once per rate on the document; what differs from its bills is said on it.
    void roundingIsTold()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        for (int day = 1; day <= 3; ++day)
            billOver(house, customer, QDate(2026, 7, day), 1'005); // 1,105 each
        const SheetDraft draft =
            must(sheets.look(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        const auto invoice = only<GroupedInvoiceContent>(draft);
        QCOMPARE(invoice.total, Yen(3'316));
        QCOMPARE(invoice.billed, Yen(3'315));
        const QString text = m_reader.textOf(draft);
        QVERIFY2(text.contains(QStringLiteral("3,315円との差1円")), qPrintable(text));
    }

    // ... and it is in the books, so that who pays the invoice owes nothing afterwards.
    void roundingIsPosted_data() { addEngines(); }
    void roundingIsPosted()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        std::vector<Bill> bills;
        for (int day = 1; day <= 3; ++day)
            bills.push_back(billOver(house, customer, QDate(2026, 7, day), 1'005));
        const SheetWish wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        must(sheets.look(house.admin(), wish));
        QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 3'315);
        must(sheets.handOut(house.admin(), wish));
        must(sheets.handOut(house.admin(), wish)); // once
        QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 3'316);
        const QStringList lines = house.postings();
        QCOMPARE(
            lines.filter(QStringLiteral("invoice-rounded")),
            (QStringList{QStringLiteral("invoice-rounded 2026-07-31 receivable 1"),
                         QStringLiteral("invoice-rounded 2026-07-31 output_tax standard -1")}));
        // A bill's own slip asks for the yen, too.
        QCOMPARE(must(SlipService(house.context()).issue(house.admin(), bills.back().number))
                     .content.figures.toPay,
                 bills.back().amount + Yen(1));
        // Paid as the invoice asks, nothing is left and nothing is carried over.
        const PaymentId payment = paid(house, Yen(3'316), Channel::BankTransfer);
        must(ClearingService(house.context())
                 .allocate(house.admin(),
                           payment,
                           {{bills[0].id, Yen(1'105), {}},
                            {bills[1].id, Yen(1'105), {}},
                            {bills[2].id, Yen(1'106), {}}}));
        QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 0);
        QCOMPARE(house.number("SELECT SUM(open) FROM open_payment"), 0);
        house.clock.set(house.clock.now().addDays(31));
        const auto next = only<GroupedInvoiceContent>(must(sheets.look(house.admin(), wish)));
        QCOMPARE(next.carry.carried(), Yen(0));
    }

    void cancelledBillsTakeTheirRoundingAlong()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        std::vector<Bill> bills;
        for (int day = 1; day <= 3; ++day)
            bills.push_back(billOver(house, customer, QDate(2026, 7, day), 1'005));
        must(sheets.handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        must(BillService(house.context())
                 .cancel(house.admin(), bills.back().number, QStringLiteral("wrong")));
        QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 2'210);
        QCOMPARE(house.number("SELECT SUM(amount) FROM posting_line WHERE account = 'receivable'"),
                 2'210);
    }

    // A bill of it was wrong: the paper that is out can be had again, and a new issue is another
    // document without the bill.
    void aCancelledBillLeavesItsInvoice_data() { addEngines(); }
    void aCancelledBillLeavesItsInvoice()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        std::vector<Bill> bills;
        for (int day = 1; day <= 4; ++day)
            bills.push_back(billOver(house, customer, QDate(2026, 7, day), 1'005)); // 1,105 each
        SheetWish wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        const SheetDraft first = must(sheets.handOut(house.admin(), wish));
        QCOMPARE(only<GroupedInvoiceContent>(first).toPay, Yen(4'422));
        must(BillService(house.context())
                 .cancel(house.admin(), bills.front().number, QStringLiteral("wrong")));
        QCOMPARE(m_reader.rendered(must(sheets.handOut(house.admin(), wish))).sha256,
                 m_reader.rendered(first).sha256);
        // The next period cannot carry over what nobody owes.
        house.clock.set(house.clock.now().addDays(31));
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::BillOfGroup);

        wish.closing = QDate(2026, 7, 31);
        wish.reissue = true;
        must(sheets.look(house.admin(), wish));
        QCOMPARE(house.number("SELECT COUNT(*) FROM grouped_invoice"), 1);
        const SheetDraft anew = must(sheets.handOut(house.admin(), wish));
        const auto invoice = only<GroupedInvoiceContent>(anew);
        QCOMPARE(invoice.number, QStringLiteral("G-100002"));
        QCOMPARE(invoice.replaces, QStringLiteral("G-100001"));
        QCOMPARE(invoice.groups.size(), std::size_t(3));
        QCOMPARE(invoice.toPay, Yen(3'316));
        QVERIFY(m_reader.textOf(anew).contains(QStringLiteral("G-100001に代わる")));
        // The books ask for the same, though both documents were rounded.
        QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 3'316);
        QCOMPARE(house.number("SELECT SUM(amount) FROM posting_line WHERE account = 'receivable'"),
                 3'316);
        wish.reissue = false;
        QCOMPARE(only<GroupedInvoiceContent>(must(sheets.handOut(house.admin(), wish))).number,
                 invoice.number);
        wish.reissue = true; // nothing has changed: the same document once more
        QCOMPARE(only<GroupedInvoiceContent>(must(sheets.handOut(house.admin(), wish))).number,
                 invoice.number);
        wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        const auto next = only<GroupedInvoiceContent>(must(sheets.handOut(house.admin(), wish)));
        QCOMPARE(next.carry.previous, Yen(3'316));
        QCOMPARE(next.total, Yen(0));
        // Now a later one carried it over: only a credit note can take it back.
        QCOMPARE(faultOf(BillService(house.context())
                             .cancel(house.admin(), bills.back().number, QStringLiteral("late"))),
                 Fault::BillOfGroup);
    }

    void aPeriodMayHaveOnlyCarry_data() { addEngines(); }
    void aPeriodMayHaveOnlyCarry()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(sheets.setPaper(house.admin(), customer.number, {{}, lastDayOfMonth}));
        const Bill bill = billOver(house, customer, QDate(2026, 7, 10), 10'000);
        const SheetWish wish = wishFor(SheetKind::GroupedInvoice, customer.number);
        must(sheets.handOut(house.admin(), wish));
        clear(house, paid(house, Yen(1'000)), bill, Yen(1'000));
        house.clock.set(house.clock.now().addDays(31)); // 2026-09-03
        const SheetDraft draft = must(sheets.handOut(house.admin(), wish));
        const auto invoice = only<GroupedInvoiceContent>(draft);
        QVERIFY(invoice.groups.empty());
        QCOMPARE(invoice.carry.previous, Yen(11'000));
        QCOMPARE(invoice.carry.paid, Yen(1'000));
        QCOMPARE(invoice.total, Yen(0));
        QCOMPARE(invoice.toPay, Yen(10'000));
        QVERIFY(m_reader.textOf(draft).contains(QStringLiteral("当期間のお買い上げはありません")));
    }

    void contentsCanOnlyBeErased_data() { addEngines(); }
    void contentsCanOnlyBeErased()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Bill bill = house.bill({work(30'000)});
        const SheetWish wish = wishFor(SheetKind::Invoice, bill.number);
        must(sheets.handOut(house.admin(), wish));
        for (const char *sql : {"UPDATE sheet_content SET content = '{}'",
                                "UPDATE sheet_content SET issue = 2",
                                "DELETE FROM sheet_content"}) {
            const auto touched =
                house.store->write([sql](Session &session) { return session.exec(sql); }).result();
            QVERIFY2(!touched, sql);
        }
        change(house, "UPDATE sheet_content SET content = NULL, salt = NULL");
        // The next one is made of what is known now.
        must(sheets.handOut(house.admin(), wish));
        QCOMPARE(house.number("SELECT MAX(issue) FROM sheet_content"), 2);
    }

    void whatIsWrittenIsRead()
    {
        ReceiptContent receipt;
        receipt.number = QStringLiteral("R-1");
        receipt.channel = Channel::PayEasy;
        receipt.medium = ReceiptMedium::Electronic;
        receipt.stamp.needed = true;
        receipt.issue = 7;
        receipt.totals.lines = {{TaxKind::Reduced, Yen(-5), Yen(3)}};
        const QByteArray json = receiptToJson(receipt);
        const auto read = receiptFromJson(json);
        QVERIFY(read);
        QCOMPARE(receiptToJson(*read), json);
        QCOMPARE(read->channel, Channel::PayEasy);
        QCOMPARE(read->totals, receipt.totals);
        QByteArray damaged = json;
        damaged.replace("pay_easy", "barter");
        QCOMPARE(receiptFromJson(damaged).error().fault, Fault::StoreDamaged);
        QCOMPARE(invoiceFromJson("[]").error().fault, Fault::StoreDamaged);
        ReminderContent letter;
        letter.level = 2;
        letter.previous = QDate(2026, 8, 1);
        letter.bills.push_back(
            {QStringLiteral("B-1"), {}, {}, {}, QDate(2026, 7, 1), Yen(2), Yen(1)});
        QCOMPARE(reminderToJson(*reminderFromJson(reminderToJson(letter))), reminderToJson(letter));
    }

private:
    const SheetReader m_reader{};
    const printing::PdfSheetRenderer m_renderer;
};

QTEST_MAIN(TstKeptSheets)
#include "tst_kept_sheets.moc"
