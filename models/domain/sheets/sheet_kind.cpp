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
    {SheetKind::CompletionReport, QLatin1String("completion")},
    {SheetKind::CompletionReportEnglish, QLatin1String("completion-en")},
    {SheetKind::Receipt, QLatin1String("receipt")},
    {SheetKind::ReceiptEnglish, QLatin1String("receipt-en")},
    {SheetKind::SmartPit, QLatin1String("smartpit")},
    {SheetKind::PayEasy, QLatin1String("payeasy")},
    {SheetKind::Reminder1, QLatin1String("reminder-1")},
    {SheetKind::Reminder2, QLatin1String("reminder-2")},
    {SheetKind::Reminder3, QLatin1String("reminder-3")},
    {SheetKind::MemberCard, QLatin1String("member-card")},
    {SheetKind::Postcard, QLatin1String("postcard")},
    {SheetKind::TenantStatement, QLatin1String("tenant-statement")},
    {SheetKind::SmsNotice, QLatin1String("sms-notice")},
    {SheetKind::SmsNoticeEnglish, QLatin1String("sms-notice-en")},
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
