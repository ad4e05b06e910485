// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/sample_parts.h"
#include "printing/samples/samples.h"

namespace keshikomi::printing::samples {

std::vector<InvoiceGroup> groupsOfAMonth()
{
    using enum TaxKind;
    const QString job = QStringLiteral("1 式");
    const QString plates[] = {QStringLiteral("見本 100 あ 00-01　カササギ C200 ワゴン"),
                              QStringLiteral("見本 100 あ 00-02　カササギ L300 トラック"),
                              QStringLiteral("見本 100 い 00-07　カササギ S20")};
    return {
        {QStringLiteral("123456701"),
         plates[0],
         QDate(2026, 7, 3),
         {line(QStringLiteral("12か月定期点検"), job, 24'000, Standard, 24'000),
          line(QStringLiteral("エンジンオイル交換"),
               QStringLiteral("8.0 L"),
               1'500,
               Standard,
               12'000),
          line(QStringLiteral("エアクリーナーエレメント"),
               QStringLiteral("1 個"),
               5'200,
               Standard,
               5'200)}},
        {QStringLiteral("123456715"),
         plates[1],
         QDate(2026, 7, 9),
         {line(QStringLiteral("タイヤ交換 195/80R15"),
               QStringLiteral("4 本"),
               14'500,
               Standard,
               58'000),
          line(QStringLiteral("廃タイヤ処理料"), QStringLiteral("4 本"), 400, Standard, 1'600),
          line(QStringLiteral("ホイールバランス調整"),
               QStringLiteral("4 本"),
               1'000,
               Standard,
               4'000)}},
        {QStringLiteral("123456732"),
         plates[2],
         QDate(2026, 7, 18),
         {line(QStringLiteral("車検整備"), job, 42'000, Standard, 42'000),
          line(QStringLiteral("ブレーキパッド 前"),
               QStringLiteral("1 組"),
               12'800,
               Standard,
               12'800),
          line(QStringLiteral("自動車重量税"), job, 0, Statutory, 12'300),
          line(QStringLiteral("自賠責保険料（12か月）"), job, 0, Statutory, 17'540),
          line(QStringLiteral("検査登録印紙代"), job, 0, Statutory, 2'300)}},
        {{},
         QStringLiteral("納品（来客用飲料）"),
         QDate(2026, 7, 24),
         {line(QStringLiteral("お茶（ペットボトル 24本入り）"),
               QStringLiteral("3 箱"),
               1'200,
               Reduced,
               3'600)}},
    };
}

CardContent cardOf(const SlipContent &slip)
{
    CardContent card;
    card.number = slip.number;
    card.job = slip.job;
    card.issued = slip.issued;
    card.due = slip.due;
    card.expires = slip.due.addDays(-7);
    card.payee = slip.payee;
    card.customer = slip.customer;
    card.figures = slip.figures;
    card.link = *slip.link;
    return card;
}

GroupedInvoiceContent groupedOf(std::vector<InvoiceGroup> groups)
{
    const SlipContent slip = normalSlip();
    GroupedInvoiceContent invoice;
    invoice.number = QStringLiteral("S-2607-00018");
    invoice.closing = QDate(2026, 7, 31);
    invoice.issued = slip.issued;
    invoice.due = slip.due;
    invoice.payee = slip.payee;
    invoice.customer = {
        QStringLiteral("000-0002"),
        {QStringLiteral("見本県架空市港町7丁目8番9号"), QStringLiteral("みほんビル 5階")},
        QStringLiteral("みほん物流株式会社\n車両管理部 御中"),
        QStringLiteral("みほん物流株式会社 御中")};
    invoice.groups = std::move(groups);
    invoice.carry = {Yen(88'000), Yen(88'000)};
    std::vector<TaxedAmount> amounts;
    for (const InvoiceGroup &group : invoice.groups) {
        for (const SheetLine &entry : group.lines)
            amounts.push_back({entry.kind, entry.amount});
    }
    invoice.totals = taxTotals(amounts, invoice.rounding);
    invoice.total = invoice.totals.total();
    invoice.toPay = invoice.carry.carried() + invoice.total;
    invoice.bank = slip.bank;
    invoice.transferFee = TransferFee::Payer;
    return invoice;
}

InvoiceContent invoiceOf(const SlipContent &slip)
{
    InvoiceContent invoice;
    invoice.number = slip.number;
    invoice.job = slip.job;
    invoice.issued = slip.issued;
    invoice.due = slip.due;
    invoice.payee = slip.payee;
    invoice.customer = slip.customer;
    invoice.figures = slip.figures;
    invoice.bank = slip.bank;
    invoice.transferFee = TransferFee::Payer;
    return invoice;
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

CardContent normalCard()
{
    return cardOf(normalSlip());
}

InvoiceContent normalInvoice()
{
    return invoiceOf(normalSlip());
}

GroupedInvoiceContent normalGroupedInvoice()
{
    return groupedOf(groupsOfAMonth());
}

CompletionContent normalCompletion()
{
    return completionOf(normalSlip());
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

} // namespace keshikomi::printing::samples
