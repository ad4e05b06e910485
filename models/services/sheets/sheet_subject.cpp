// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheet_subject.h"

namespace keshikomi {

SheetSubject sheetSubjectOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::PaymentSlip:
    case SheetKind::PaymentSlipEnglish:
    case SheetKind::PaymentSlipLarge:
    case SheetKind::CardSheet:
    case SheetKind::CardSheetEnglish:
    case SheetKind::CardSheetLarge:
    case SheetKind::Invoice:
    case SheetKind::InvoiceEnglish:
    case SheetKind::CompletionReport:
    case SheetKind::CompletionReportEnglish:
    case SheetKind::SmartPit:
    case SheetKind::SmartPitEnglish:
    case SheetKind::PayEasy:
    case SheetKind::PayEasyEnglish:
    case SheetKind::Reminder1:
    case SheetKind::Reminder1English:
    case SheetKind::Reminder2:
    case SheetKind::Reminder2English:
    case SheetKind::Reminder3:
    case SheetKind::Reminder3English: return SheetSubject::Bill;
    case SheetKind::Receipt:
    case SheetKind::ReceiptEnglish:
    case SheetKind::DoublePayment:
    case SheetKind::DoublePaymentEnglish: return SheetSubject::BillOrPayment;
    case SheetKind::GroupedInvoice:
    case SheetKind::GroupedInvoiceEnglish:
    case SheetKind::MemberCard:
    case SheetKind::MemberCardEnglish:
    case SheetKind::Postcard:
    case SheetKind::PostcardEnglish:
    case SheetKind::SmsNotice:
    case SheetKind::SmsNoticeEnglish: return SheetSubject::Customer;
    case SheetKind::PickingList: return SheetSubject::Batch;
    case SheetKind::PrinterTest: return SheetSubject::Printer;
    case SheetKind::TenantStatement: return SheetSubject::Tenant;
    case SheetKind::CloseReport:
    case SheetKind::Evidence: return SheetSubject::Books;
    }
    Q_UNREACHABLE();
}

QString sheetSubjectName(SheetSubject subject)
{
    switch (subject) {
    case SheetSubject::Bill: return QStringLiteral("bill");
    case SheetSubject::BillOrPayment: return QStringLiteral("bill_or_payment");
    case SheetSubject::Customer: return QStringLiteral("customer");
    case SheetSubject::Batch: return QStringLiteral("batch");
    case SheetSubject::Printer: return QStringLiteral("printer");
    case SheetSubject::Tenant: return QStringLiteral("tenant");
    case SheetSubject::Books: return QStringLiteral("books");
    }
    Q_UNREACHABLE();
}

bool isPaymentSlip(SheetKind kind)
{
    return usualKindOf(kind) == SheetKind::PaymentSlip;
}

bool isMadeForCodes(SheetKind kind)
{
    return isPaymentSlip(kind) || usualKindOf(kind) == SheetKind::CardSheet;
}

bool isOfBill(SheetKind kind)
{
    const SheetSubject subject = sheetSubjectOf(kind);
    return subject == SheetSubject::Bill || subject == SheetSubject::BillOrPayment;
}

bool keepsIssues(SheetKind kind)
{
    const SheetKind usual = usualKindOf(kind);
    return usual == SheetKind::Invoice || usual == SheetKind::GroupedInvoice
        || usual == SheetKind::Receipt || usual == SheetKind::DoublePayment
        || reminderLevelOf(kind) > 0;
}

bool takesNumbers(SheetKind kind)
{
    const SheetKind usual = usualKindOf(kind);
    return usual == SheetKind::GroupedInvoice || usual == SheetKind::Receipt
        || reminderLevelOf(kind) > 0;
}

int reminderLevelOf(SheetKind kind)
{
    switch (usualKindOf(kind)) {
    case SheetKind::Reminder1: return 1;
    case SheetKind::Reminder2: return 2;
    case SheetKind::Reminder3: return 3;
    default: return 0;
    }
}

bool comesInEnglish(SheetKind kind)
{
    return sheetKindFromName(QString(sheetKindName(kind) + QLatin1String("-en"))).has_value();
}

bool comesInLargeType(SheetKind kind)
{
    return sheetKindFromName(QString(sheetKindName(kind) + QLatin1String("-large"))).has_value();
}

SheetForm formOfKind(SheetKind kind, SheetForm form)
{
    switch (kind) {
    case SheetKind::PaymentSlipEnglish:
    case SheetKind::CardSheetEnglish:
    case SheetKind::InvoiceEnglish:
    case SheetKind::CompletionReportEnglish:
    case SheetKind::ReceiptEnglish:
    case SheetKind::GroupedInvoiceEnglish:
    case SheetKind::SmartPitEnglish:
    case SheetKind::PayEasyEnglish:
    case SheetKind::Reminder1English:
    case SheetKind::Reminder2English:
    case SheetKind::Reminder3English:
    case SheetKind::MemberCardEnglish:
    case SheetKind::PostcardEnglish:
    case SheetKind::SmsNoticeEnglish:
    case SheetKind::DoublePaymentEnglish: form.language = SheetForm::Language::English; break;
    case SheetKind::PaymentSlipLarge:
    case SheetKind::CardSheetLarge:
        form.type = SheetForm::Type::Large;
        form.language = SheetForm::Language::Japanese; // which would win over large type
        break;
    default: break;
    }
    return form;
}

} // namespace keshikomi
