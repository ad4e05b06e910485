// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/edge_samples.h"

#include "tests/printing/letter_samples.h"
#include "tests/printing/slip_samples.h"

namespace keshikomi::test {

namespace {

constexpr SheetForm usual;
constexpr SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};
constexpr SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
const std::vector<CodeKind> both = {CodeKind::Qr, CodeKind::Barcode};
const std::vector<CodeKind> onlyQr = {CodeKind::Qr};

GroupedInvoiceContent groupedOver(Yen total)
{
    const SlipContent slip = slipOver(total);
    InvoiceGroup group;
    group.title = QStringLiteral("見本 100 あ 00-01");
    group.done = QDate(2026, 7, 31);
    group.lines = slip.figures.lines;
    GroupedInvoiceContent invoice = groupedOf({group});
    invoice.replaces = QStringLiteral("S-2607-00017");
    return invoice;
}

std::vector<SheetCase> leastOfTheSlip()
{
    const SlipContent yen = slipOver(Yen(1));
    return {
        {QStringLiteral("haraikomi-yen"), yen, usual, 1, both},
        {QStringLiteral("haraikomi-en-yen"), yen, english, 1, both},
        {QStringLiteral("haraikomi-large-yen"), yen, large, 1, both},
        {QStringLiteral("card-yen"), cardOf(yen), usual, 1, onlyQr},
        {QStringLiteral("card-en-yen"), cardOf(yen), english, 1, onlyQr},
        {QStringLiteral("card-large-yen"), cardOf(yen), large, 1, onlyQr},
        {QStringLiteral("card-en-stress"), stressCard(), english, 1, onlyQr},
    };
}

std::vector<SheetCase> leastOfTheOthers()
{
    const SlipContent yen = slipOver(Yen(1));
    ReceiptContent longest = cashReceipt();
    longest.payee = stressSlip().payee;
    longest.customer = stressSlip().customer;
    ReminderContent first = normalReminder(1), second = normalReminder(2);
    for (ReminderContent *letter : {&first, &second}) {
        letter->payee = longest.payee;
        letter->customer = longest.customer;
    }
    return {
        {QStringLiteral("reminder-1-stress"), first, usual, 1, onlyQr},
        {QStringLiteral("reminder-2-stress"), second, usual, 1, onlyQr},
        {QStringLiteral("invoice-yen"), invoiceOf(yen), usual, 1, {}},
        {QStringLiteral("invoice-en-yen"), invoiceOf(yen), english, 1, {}},
        {QStringLiteral("completion-yen"), completionOf(yen), usual, 1, {}},
        {QStringLiteral("completion-en-yen"), completionOf(yen), english, 1, {}},
        {QStringLiteral("grouped-invoice-yen"), groupedOver(Yen(1)), usual, 1, {}},
        {QStringLiteral("grouped-invoice-most"), groupedOver(Yen(300'000)), usual, 1, {}},
        {QStringLiteral("receipt-most"), receiptOver(Yen(300'000)), usual, 1, {}},
        {QStringLiteral("receipt-en-yen"), receiptOver(Yen(1)), english, 1, {}},
        {QStringLiteral("receipt-en-most"), receiptOver(Yen(300'000)), english, 1, {}},
        {QStringLiteral("receipt-en-stress"), longest, english, 1, {}},
    };
}

} // namespace

std::vector<SheetCase> edgeCases()
{
    std::vector<SheetCase> all = leastOfTheSlip();
    const std::vector<SheetCase> others = leastOfTheOthers();
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace keshikomi::test
