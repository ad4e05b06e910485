// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"

#include "tests/printing/slip_samples.h"

namespace keshikomi::test {

namespace {

CardContent cardOf(const SlipContent &slip)
{
    CardContent card;
    card.number = slip.number;
    card.job = slip.job;
    card.issued = slip.issued;
    card.expires = slip.due;
    card.payee = slip.payee;
    card.customer = slip.customer;
    card.figures = slip.figures;
    card.link = *slip.link;
    return card;
}

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

std::vector<SheetCase> largeCases()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    const std::vector<CodeKind> both = {CodeKind::Qr, CodeKind::Barcode};
    return {
        {QStringLiteral("haraikomi-large"), normalSlip(), large, 2, both},
        {QStringLiteral("haraikomi-large-stress"), stressSlip(), large, 5, both},
        {QStringLiteral("haraikomi-large-over"), slipOver(Yen(300'001)), large, 2, {CodeKind::Qr}},
        {QStringLiteral("card-large"), normalCard(), large, 1, {CodeKind::Qr}},
        {QStringLiteral("card-large-stress"), stressCard(), large, 1, {CodeKind::Qr}},
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
    std::vector<CodeKind> codes(3, CodeKind::Barcode);
    codes.insert(codes.end(), 6, CodeKind::Qr);
    return {{QStringLiteral("printer-test"), PrinterTestContent(), {}, 1, codes},
            {QStringLiteral("printer-test-named"), named, {}, 1, codes}};
}

CompletionContent completionOf(const SlipContent &slip)
{
    CompletionContent report;
    report.number = slip.job.wipNumbers.constFirst();
    report.job = slip.job;
    report.issued = QDate(2026, 8, 1);
    report.received = QDate(2026, 7, 30);
    report.mileageKm = 48'210;
    report.workshop = slip.payee;
    report.customer = slip.customer;
    report.subject = QStringLiteral("24か月点検・車検整備");
    report.figures = slip.figures;
    report.worker = QStringLiteral("山吹");
    report.checker = QStringLiteral("桔梗");
    report.advice = {
        QStringLiteral(
            "フロントタイヤの残り溝は 3.2 mm です。次回の点検までに交換をおすすめします。"),
        QStringLiteral("ブレーキパッドの残りは前 6.0 mm、後 7.5 mm です。"),
        QStringLiteral("12か月点検の時期が近づきましたら、はがきでお知らせします。")};
    report.nextInspection = QDate(2027, 8, 1);
    return report;
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

} // namespace

CardContent normalCard()
{
    return cardOf(normalSlip());
}

CardContent stressCard()
{
    return cardOf(stressSlip());
}

CompletionContent normalCompletion()
{
    return completionOf(normalSlip());
}

CompletionContent stressCompletion()
{
    return completionOf(stressSlip());
}

ReceiptContent cashReceipt()
{
    const SlipContent slip = normalSlip();
    ReceiptContent receipt;
    receipt.number = QStringLiteral("R-2608-00045");
    receipt.received = QDate(2026, 8, 20);
    receipt.issued = QDate(2026, 8, 20);
    receipt.payee = slip.payee;
    receipt.customer = slip.customer;
    receipt.purpose = QStringLiteral("車検整備代ほか（WIP番号 123456789）として");
    receipt.billNumbers = {slip.number};
    receipt.job = slip.job;
    receipt.amount = slip.figures.total;
    receipt.totals = slip.figures.totals;
    receipt.clerk = QStringLiteral("山吹");
    receipt.stamp = receiptStamp(receipt);
    return receipt;
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

CardContent englishCard()
{
    CardContent card = normalCard();
    card.payee = {QStringLiteral("Kasasagi Motors Co., Ltd."),
                  QStringLiteral("Central Service Centre"),
                  {},
                  QStringLiteral("000-0000"),
                  QStringLiteral("1-2-3 Chuo, Kakuu-shi, Mihon, Japan"),
                  card.payee.phone,
                  QStringLiteral("Mon–Fri 9:30–18:00"),
                  card.payee.registrationNumber};
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
                              completionCases(),
                              receiptCases(),
                              printerCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

SheetOptions optionsOf(const SheetCase &sheet)
{
    SheetOptions options = slipOptions();
    options.form = sheet.form;
    return options;
}

} // namespace keshikomi::test
