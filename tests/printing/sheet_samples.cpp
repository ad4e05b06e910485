// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"

#include "models/domain/printer.h"
#include "printing/samples/sample_parts.h"
#include "tests/printing/edge_samples.h"
#include "tests/printing/english_samples.h"
#include "tests/printing/letter_samples.h"
#include "tests/printing/slip_samples.h"

namespace keshikomi::test {

using namespace printing::samples;

namespace {

std::vector<SheetCase> cardCases()
{
    const SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};
    CardContent part = normalCard();
    part.figures.toPay -= Yen(30'000);
    part.reissue = 1;
    CardContent shop = normalCard();
    shop.job = {};
    shop.customer.zip.clear();
    shop.customer.addressLines.clear();
    return {
        {QStringLiteral("card"), normalCard(), {}, 1, {CodeKind::Qr}},
        {QStringLiteral("card-stress"), stressCard(), {}, 1, {CodeKind::Qr}},
        {QStringLiteral("card-part"), part, {}, 1, {CodeKind::Qr}},
        {QStringLiteral("card-shop"), shop, {}, 1, {CodeKind::Qr}},
        {QStringLiteral("card-en"), englishCard(), english, 1, {CodeKind::Qr}},
    };
}

// Page 1 of the large print tells it all.
SlipContent fewLines()
{
    SlipContent few = normalSlip();
    few.figures.lines.resize(4);
    settle(few);
    return few;
}

std::vector<SheetCase> largeCases()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    const std::vector<CodeKind> both = {CodeKind::Qr, CodeKind::Barcode};
    return {
        {QStringLiteral("haraikomi-large"), normalSlip(), large, 2, both},
        {QStringLiteral("haraikomi-large-few"), fewLines(), large, 1, both},
        {QStringLiteral("haraikomi-large-stress"), stressSlip(), large, 5, both},
        {QStringLiteral("haraikomi-large-over"), slipOver(Yen(300'001)), large, 1, {CodeKind::Qr}},
        {QStringLiteral("card-large"), normalCard(), large, 1, {CodeKind::Qr}},
        {QStringLiteral("card-large-stress"), stressCard(), large, 1, {CodeKind::Qr}},
    };
}

std::vector<SheetCase> invoiceCases()
{
    InvoiceContent plain = normalInvoice(); // not a qualified issuer, part already paid
    plain.payee.registrationNumber.clear();
    plain.bank.reset();
    plain.due = {};
    plain.job = {};
    plain.figures.toPay -= Yen(19'546);
    InvoiceContent settled = normalInvoice();
    settled.figures.toPay = Yen(0);
    GroupedInvoiceContent rounded = normalGroupedInvoice();
    rounded.billed = rounded.total - Yen(2);
    GroupedInvoiceContent carry = normalGroupedInvoice();
    carry.groups.clear();
    carry.totals = {};
    carry.total = Yen(0);
    carry.carry = {Yen(88'000), Yen(30'000)};
    carry.toPay = carry.carry.carried();
    carry.due = {};
    GroupedInvoiceContent credit = normalGroupedInvoice();
    credit.carry = {Yen(88'000), Yen(300'000)};
    credit.toPay = credit.carry.carried() + credit.total;
    return {
        {QStringLiteral("invoice"), normalInvoice(), {}, 1, {}},
        {QStringLiteral("invoice-stress"), stressInvoice(), {}, 4, {}},
        {QStringLiteral("invoice-plain"), plain, {}, 1, {}},
        {QStringLiteral("invoice-settled"), settled, {}, 1, {}},
        {QStringLiteral("grouped-invoice"), normalGroupedInvoice(), {}, 1, {}},
        {QStringLiteral("grouped-invoice-stress"), stressGroupedInvoice(), {}, 8, {}},
        {QStringLiteral("grouped-invoice-credit"), credit, {}, 1, {}},
        {QStringLiteral("grouped-invoice-rounded"), rounded, {}, 1, {}},
        {QStringLiteral("grouped-invoice-carry"), carry, {}, 1, {}},
    };
}

std::vector<SheetCase> completionCases()
{
    return {
        {QStringLiteral("completion"), normalCompletion(), {}, 1, {}},
        {QStringLiteral("completion-stress"), stressCompletion(), {}, 4, {}},
    };
}

std::vector<SheetCase> receiptCases()
{
    ReceiptContent electronic = cashReceipt();
    electronic.channel = Channel::BankTransfer;
    electronic.medium = ReceiptMedium::Electronic;
    electronic.stamp = receiptStamp(electronic);
    ReceiptContent again = cashReceipt();
    again.issue = 2;
    ReceiptContent bare = cashReceipt(); // tax is not stated: the whole sum is judged
    bare.totals = {};
    bare.stamp = receiptStamp(bare);
    ReceiptContent stress = cashReceipt();
    stress.payee = stressSlip().payee;
    stress.customer = stressSlip().customer;
    stress.purpose = QStringLiteral("24か月定期点検・車検整備およびフロントサスペンションロアアーム"
                                    "左右交換・ホイールアライメント調整一式代として");
    stress.issue = 3;
    return {
        {QStringLiteral("receipt"), cashReceipt(), {}, 1, {}},
        {QStringLiteral("receipt-card"), cardReceipt(), {}, 1, {}},
        {QStringLiteral("receipt-electronic"), electronic, {}, 1, {}},
        {QStringLiteral("receipt-again"), again, {}, 1, {}},
        {QStringLiteral("receipt-bare"), bare, {}, 1, {}},
        {QStringLiteral("receipt-stress"), stress, {}, 1, {}},
        {QStringLiteral("receipt-1-yen"), receiptOver(Yen(1)), {}, 1, {}},
    };
}

std::vector<SheetCase> printerCases()
{
    PrinterTestContent named;
    named.printer = QStringLiteral("KASASAGI LP-600 (事務所)");
    named.driver = QStringLiteral("PostScript 600 dpi");
    named.issued = QDate(2026, 8, 3);
    named.seat = QStringLiteral("desk 1");
    named.dpi = 600;
    std::vector<CodeKind> codes(barResolutions.size(), CodeKind::Barcode);
    codes.insert(codes.end(), 6, CodeKind::Qr);
    return {{QStringLiteral("printer-test"), PrinterTestContent(), {}, 1, codes},
            {QStringLiteral("printer-test-named"), named, {}, 1, codes}};
}

std::vector<SheetCase> slipCases()
{
    const std::vector<CodeKind> both = {CodeKind::Qr, CodeKind::Barcode};
    return {
        {QStringLiteral("haraikomi"), normalSlip(), {}, 1, both},
        {QStringLiteral("haraikomi-stress"), stressSlip(), {}, 4, both},
        {QStringLiteral("haraikomi-over"), slipOver(Yen(300'001)), {}, 1, {CodeKind::Qr}},
    };
}

std::vector<SheetCase> englishInvoiceCases()
{
    const SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};
    const std::vector<CodeKind> both = {CodeKind::Qr, CodeKind::Barcode};
    InvoiceContent invoice = normalInvoice();
    invoice.payee = englishPayee();
    InvoiceContent settled = invoice;
    settled.figures.toPay = Yen(0);
    SlipContent part = normalSlip();
    part.payee = englishPayee();
    part.link.reset();
    SlipContent over = slipOver(Yen(300'001));
    over.link.reset();
    return {
        {QStringLiteral("haraikomi-en"), normalSlip(), english, 1, both},
        {QStringLiteral("haraikomi-en-stress"), stressSlip(), english, 4, both},
        {QStringLiteral("haraikomi-en-payee"), part, english, 1, {CodeKind::Barcode}},
        {QStringLiteral("haraikomi-en-over"), over, english, 1, {}},
        {QStringLiteral("invoice-en"), invoice, english, 1, {}},
        {QStringLiteral("invoice-en-stress"), stressInvoice(), english, 4, {}},
        {QStringLiteral("invoice-en-settled"), settled, english, 1, {}},
    };
}

std::vector<SheetCase> englishCases()
{
    const SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};
    CompletionContent report = normalCompletion();
    report.workshop = englishPayee();
    ReceiptContent cash = cashReceipt();
    cash.payee = englishPayee();
    cash.purpose = QStringLiteral("24-month inspection");
    ReceiptContent card = cardReceipt();
    card.purpose = cash.purpose;
    card.issue = 2;
    SmsNoticeContent longest = normalSmsNotice();
    longest.payee = stressSlip().payee;
    longest.customer = stressSlip().customer;
    return {
        {QStringLiteral("completion-en"), report, english, 1, {}},
        {QStringLiteral("completion-en-stress"), stressCompletion(), english, 4, {}},
        {QStringLiteral("receipt-en"), cash, english, 1, {}},
        {QStringLiteral("receipt-en-card"), card, english, 1, {}},
        {QStringLiteral("sms-notice-en"), normalSmsNotice(), english, 1, {}},
        {QStringLiteral("sms-notice-en-stress"), longest, english, 1, {}},
    };
}

} // namespace

CardContent stressCard()
{
    return cardOf(stressSlip());
}

InvoiceContent stressInvoice()
{
    return invoiceOf(stressSlip());
}

GroupedInvoiceContent stressGroupedInvoice()
{
    std::vector<InvoiceGroup> groups;
    for (int i = 0; i < 60; ++i) {
        groups.push_back(groupsOfAMonth()[std::size_t(i % 4)]);
        InvoiceGroup &group = groups.back();
        group.title = QStringLiteral("みほん架空 100 あ 00-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        if (i % 5 == 0) // goes on in a second row
            group.title +=
                QStringLiteral("　カササギ自動車 C200 ロングホイールベース ハイルーフ 寒冷地仕様 "
                               "四輪駆動 福祉車両（車いす仕様・電動リフト付）特装 架装一式");
        group.done = QDate(2026, 7, 1 + i / 2);
        group.lines.front().name +=
            QStringLiteral("および付帯するフロントサスペンションロアアーム左右交換・調整一式");
    }
    GroupedInvoiceContent invoice = groupedOf(std::move(groups));
    invoice.payee = stressSlip().payee;
    invoice.customer = stressSlip().customer;
    return invoice;
}

CompletionContent stressCompletion()
{
    return completionOf(stressSlip());
}

ReceiptContent cardReceipt()
{
    ReceiptContent receipt = cashReceipt();
    receipt.channel = Channel::CardLink;
    receipt.stamp = receiptStamp(receipt);
    return receipt;
}

ReceiptContent receiptOver(Yen amount)
{
    ReceiptContent receipt = cashReceipt();
    receipt.amount = amount;
    receipt.totals = slipOver(amount).figures.totals;
    receipt.stamp = receiptStamp(receipt);
    return receipt;
}

void settle(SheetFigures &figures)
{
    std::vector<TaxedAmount> amounts;
    for (const SheetLine &entry : figures.lines)
        amounts.push_back({entry.kind, entry.amount});
    figures.totals = taxTotals(amounts, figures.rounding);
    figures.total = figures.totals.total();
    figures.toPay = figures.total;
}

CardContent englishCard()
{
    CardContent card = normalCard();
    card.payee = englishPayee();
    card.customer.name = QStringLiteral("Ms. Hanako Mihon");
    card.customer.shortName.clear();
    card.job.car->model = QStringLiteral("Kasasagi C200 Estate");
    return card;
}

std::vector<SheetCase> sheetCases()
{
    std::vector<SheetCase> all;
    for (const auto &cases : {slipCases(),
                              cardCases(),
                              largeCases(),
                              invoiceCases(),
                              completionCases(),
                              receiptCases(),
                              printerCases(),
                              letterCases(),
                              englishInvoiceCases(),
                              englishCases(),
                              edgeCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    const std::vector<SheetCase> copies = englishCopiesOf(all);
    all.insert(all.end(), copies.begin(), copies.end());
    return all;
}

SheetOptions optionsOf(const SheetCase &sheet)
{
    SheetOptions options = slipOptions();
    options.form = sheet.form;
    return options;
}

} // namespace keshikomi::test
