// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/sheet_kind.h"

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::pair<SheetKind, QLatin1String> names[] = {
    {SheetKind::PaymentSlip, QLatin1String("haraikomi")},
    {SheetKind::PaymentSlipEnglish, QLatin1String("haraikomi-en")},
    {SheetKind::PaymentSlipLarge, QLatin1String("haraikomi-large")},
    {SheetKind::CardSheet, QLatin1String("card")},
    {SheetKind::CardSheetEnglish, QLatin1String("card-en")},
    {SheetKind::CardSheetLarge, QLatin1String("card-large")},
    {SheetKind::Invoice, QLatin1String("invoice")},
    {SheetKind::InvoiceEnglish, QLatin1String("invoice-en")},
    {SheetKind::GroupedInvoice, QLatin1String("grouped-invoice")},
    {SheetKind::GroupedInvoiceEnglish, QLatin1String("grouped-invoice-en")},
    {SheetKind::CompletionReport, QLatin1String("completion")},
    {SheetKind::CompletionReportEnglish, QLatin1String("completion-en")},
    {SheetKind::Receipt, QLatin1String("receipt")},
    {SheetKind::ReceiptEnglish, QLatin1String("receipt-en")},
    {SheetKind::SmartPit, QLatin1String("smartpit")},
    {SheetKind::SmartPitEnglish, QLatin1String("smartpit-en")},
    {SheetKind::PayEasy, QLatin1String("payeasy")},
    {SheetKind::PayEasyEnglish, QLatin1String("payeasy-en")},
    {SheetKind::Reminder1, QLatin1String("reminder-1")},
    {SheetKind::Reminder1English, QLatin1String("reminder-1-en")},
    {SheetKind::Reminder2, QLatin1String("reminder-2")},
    {SheetKind::Reminder2English, QLatin1String("reminder-2-en")},
    {SheetKind::Reminder3, QLatin1String("reminder-3")},
    {SheetKind::Reminder3English, QLatin1String("reminder-3-en")},
    {SheetKind::MemberCard, QLatin1String("member-card")},
    {SheetKind::MemberCardEnglish, QLatin1String("member-card-en")},
    {SheetKind::Postcard, QLatin1String("postcard")},
    {SheetKind::PostcardEnglish, QLatin1String("postcard-en")},
    {SheetKind::TenantStatement, QLatin1String("tenant-statement")},
    {SheetKind::SmsNotice, QLatin1String("sms-notice")},
    {SheetKind::SmsNoticeEnglish, QLatin1String("sms-notice-en")},
    {SheetKind::DoublePayment, QLatin1String("double-payment")},
    {SheetKind::DoublePaymentEnglish, QLatin1String("double-payment-en")},
    {SheetKind::PickingList, QLatin1String("picking-list")},
    {SheetKind::PrinterTest, QLatin1String("printer-test")},
    {SheetKind::CloseReport, QLatin1String("close-report")},
    {SheetKind::Evidence, QLatin1String("evidence")},
};

} // namespace

QString sheetKindName(SheetKind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return name;
    }
    qFatal("a kind of sheet has no name: %d", static_cast<int>(kind));
}

std::optional<SheetKind> sheetKindFromName(QStringView name)
{
    for (const auto &[kind, known] : names) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

SheetKind usualKindOf(SheetKind kind)
{
    const QString name = sheetKindName(kind);
    for (const QLatin1String form : {QLatin1String("-en"), QLatin1String("-large")}) {
        if (name.endsWith(form))
            return sheetKindFromName(QStringView(name).chopped(form.size())).value_or(kind);
    }
    return kind;
}

const std::vector<SheetKind> &allSheetKinds()
{
    static const std::vector<SheetKind> kinds = [] {
        std::vector<SheetKind> all;
        for (const auto &[kind, name] : names)
            all.push_back(kind);
        return all;
    }();
    return kinds;
}

} // namespace keshikomi
