// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/samples.h"

#include "printing/samples/sample_parts.h"

namespace keshikomi::printing::samples {

namespace {

constexpr Yen paidBefore(30'000);

// Something was paid already, and the paper was made again.
SlipContent partSlip()
{
    SlipContent slip = slipFrame();
    slip.figures.lines = {line(
        QStringLiteral("車検整備"), QStringLiteral("1 式"), 42'000, TaxKind::Standard, 42'000)};
    settle(slip);
    return slip;
}

// No till takes it.
SlipContent dearSlip()
{
    SlipContent slip = slipFrame();
    slip.figures.lines = {line(QStringLiteral("エンジン載せ替え工賃"),
                               QStringLiteral("1 式"),
                               280'000,
                               TaxKind::Standard,
                               280'000)};
    settle(slip);
    return slip;
}

void pay(SheetFigures &figures, Yen paid)
{
    figures.toPay = figures.total - paid;
}

std::vector<SheetContent> demands()
{
    CardContent card = cardOf(partSlip());
    pay(card.figures, paidBefore);
    InvoiceContent part = invoiceOf(partSlip());
    pay(part.figures, paidBefore);
    InvoiceContent settled = normalInvoice();
    pay(settled.figures, settled.figures.total);
    SmartPitContent smartPit = smartPitOf(partSlip());
    pay(smartPit.figures, paidBefore);
    smartPit.message = SheetMessage{};
    smartPit.message->title = QStringLiteral("秋の無料点検のお知らせ");
    smartPit.message->text = QStringLiteral("9月1日から30日まで、無料で承ります。");
    PayEasyContent payEasy = payEasyOf(partSlip());
    pay(payEasy.figures, paidBefore);
    return {normalSlip(),
            dearSlip(),
            normalCard(),
            card,
            normalInvoice(),
            part,
            settled,
            normalGroupedInvoice(),
            normalSmartPit(),
            smartPit,
            normalPayEasy(),
            payEasy,
            normalReminder(1),
            normalReminder(2, 5),
            normalReminder(3, 2)};
}

std::vector<SheetContent> others()
{
    constexpr int rows = 12;
    ReceiptContent card = cashReceipt();
    card.channel = Channel::CardLink;
    card.stamp = receiptStamp(card);
    return {normalCompletion(),
            cashReceipt(),
            card,
            normalMemberCard(),
            normalPostcard(),
            tenantStatement(rows),
            normalSmsNotice(),
            normalDoublePayment(SurplusKind::Refund),
            normalDoublePayment(SurplusKind::CarryOver),
            normalDoublePayment(SurplusKind::Credit),
            pickingList(rows),
            PrinterTestContent(),
            closeReport(),
            billEvidence(1)};
}

// The house and the customer as an English sheet names them.
void translate(auto &content)
{
    if constexpr (requires { content.payee = englishPayee(); })
        content.payee = englishPayee();
    if constexpr (requires { content.customer.name; }) {
        content.customer.name = QStringLiteral("Ms. Hanako Mihon");
        content.customer.shortName.clear();
    }
}

} // namespace

SheetPayee englishPayee()
{
    const SheetPayee payee = normalSlip().payee;
    return {QStringLiteral("Kasasagi Motors Co., Ltd."),
            QStringLiteral("Central Service Centre"),
            {},
            QStringLiteral("000-0000"),
            QStringLiteral("1-2-3 Chuo, Kakuu-shi, Mihon, Japan"),
            payee.phone,
            QStringLiteral("Mon–Fri 9:30–18:00"),
            payee.registrationNumber};
}

QStringList sampleHosts()
{
    return {host()};
}

std::vector<SheetContent> samplesOf(SheetKind kind)
{
    const SheetForm usual;
    const SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    std::vector<SheetContent> found;
    for (const auto &samples : {demands(), others()}) {
        for (SheetContent sample : samples) {
            if (sheetKindOf(sample, usual) == kind || sheetKindOf(sample, large) == kind) {
                found.push_back(std::move(sample));
            } else if (sheetKindOf(sample, english) == kind) {
                std::visit([](auto &content) { translate(content); }, sample);
                found.push_back(std::move(sample));
            }
        }
    }
    return found;
}

} // namespace keshikomi::printing::samples
