// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/sheet_content.h"

namespace keshikomi {

namespace {

struct KindOf
{
    const SheetForm &form;

    bool large() const { return form.type == SheetForm::Type::Large; }
    bool english() const { return form.language == SheetForm::Language::English; }

    SheetKind operator()(const SlipContent &) const
    {
        if (english())
            return SheetKind::PaymentSlipEnglish;
        return large() ? SheetKind::PaymentSlipLarge : SheetKind::PaymentSlip;
    }
    SheetKind operator()(const CardContent &) const
    {
        if (english())
            return SheetKind::CardSheetEnglish;
        return large() ? SheetKind::CardSheetLarge : SheetKind::CardSheet;
    }
    SheetKind operator()(const InvoiceContent &) const
    {
        return english() ? SheetKind::InvoiceEnglish : SheetKind::Invoice;
    }
    SheetKind operator()(const GroupedInvoiceContent &) const
    {
        return english() ? SheetKind::GroupedInvoiceEnglish : SheetKind::GroupedInvoice;
    }
    SheetKind operator()(const CompletionContent &) const
    {
        return english() ? SheetKind::CompletionReportEnglish : SheetKind::CompletionReport;
    }
    SheetKind operator()(const ReceiptContent &) const
    {
        return english() ? SheetKind::ReceiptEnglish : SheetKind::Receipt;
    }
    SheetKind operator()(const SmartPitContent &) const
    {
        return english() ? SheetKind::SmartPitEnglish : SheetKind::SmartPit;
    }
    SheetKind operator()(const PayEasyContent &) const
    {
        return english() ? SheetKind::PayEasyEnglish : SheetKind::PayEasy;
    }
    SheetKind operator()(const ReminderContent &reminder) const
    {
        if (reminder.level <= 1)
            return english() ? SheetKind::Reminder1English : SheetKind::Reminder1;
        if (reminder.level == 2)
            return english() ? SheetKind::Reminder2English : SheetKind::Reminder2;
        return english() ? SheetKind::Reminder3English : SheetKind::Reminder3;
    }
    SheetKind operator()(const MemberCardContent &) const
    {
        return english() ? SheetKind::MemberCardEnglish : SheetKind::MemberCard;
    }
    SheetKind operator()(const PostcardContent &) const
    {
        return english() ? SheetKind::PostcardEnglish : SheetKind::Postcard;
    }
    SheetKind operator()(const TenantStatementContent &) const
    {
        return SheetKind::TenantStatement;
    }
    SheetKind operator()(const SmsNoticeContent &) const
    {
        return english() ? SheetKind::SmsNoticeEnglish : SheetKind::SmsNotice;
    }
    SheetKind operator()(const DoublePaymentContent &) const
    {
        return english() ? SheetKind::DoublePaymentEnglish : SheetKind::DoublePayment;
    }
    SheetKind operator()(const PickingListContent &) const { return SheetKind::PickingList; }
    SheetKind operator()(const PrinterTestContent &) const { return SheetKind::PrinterTest; }
    SheetKind operator()(const CloseReportContent &) const { return SheetKind::CloseReport; }
    SheetKind operator()(const EvidenceContent &) const { return SheetKind::Evidence; }
};

QString numberOf(const auto &content)
{
    return content.number;
}

QString numberOf(const MemberCardContent &card)
{
    return card.member;
}

QString numberOf(const PostcardContent &card)
{
    return card.smartPit;
}

QString numberOf(const SmsNoticeContent &)
{
    return {};
}

QString numberOf(const PickingListContent &list)
{
    return list.batch;
}

QString numberOf(const PrinterTestContent &)
{
    return {};
}

} // namespace

SheetKind sheetKindOf(const SheetContent &content, const SheetForm &form)
{
    return std::visit(KindOf{form}, content);
}

SheetIdentity sheetIdentityOf(const SheetContent &content)
{
    return std::visit(
        [](const auto &sheet) {
            return SheetIdentity{numberOf(sheet), sheet.issued};
        },
        content);
}

} // namespace keshikomi
