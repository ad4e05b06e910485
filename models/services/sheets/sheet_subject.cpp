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
    case SheetKind::PayEasy:
    case SheetKind::Reminder1:
    case SheetKind::Reminder2:
    case SheetKind::Reminder3: return SheetSubject::Bill;
    case SheetKind::Receipt:
    case SheetKind::ReceiptEnglish: return SheetSubject::BillOrPayment;
    case SheetKind::GroupedInvoice:
    case SheetKind::MemberCard:
    case SheetKind::Postcard:
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
    return kind == SheetKind::PaymentSlip || kind == SheetKind::PaymentSlipEnglish
        || kind == SheetKind::PaymentSlipLarge;
}

bool isOfBill(SheetKind kind)
{
    const SheetSubject subject = sheetSubjectOf(kind);
    return subject == SheetSubject::Bill || subject == SheetSubject::BillOrPayment;
}

bool keepsIssues(SheetKind kind)
{
    return kind == SheetKind::Invoice || kind == SheetKind::InvoiceEnglish
        || kind == SheetKind::GroupedInvoice || kind == SheetKind::Receipt
        || kind == SheetKind::ReceiptEnglish || reminderLevelOf(kind) > 0;
}

int reminderLevelOf(SheetKind kind)
{
    return kind == SheetKind::Reminder1 ? 1
        : kind == SheetKind::Reminder2  ? 2
        : kind == SheetKind::Reminder3  ? 3
                                        : 0;
}

SheetForm formOfKind(SheetKind kind, SheetForm form)
{
    switch (kind) {
    case SheetKind::PaymentSlipEnglish:
    case SheetKind::CardSheetEnglish:
    case SheetKind::InvoiceEnglish:
    case SheetKind::CompletionReportEnglish:
    case SheetKind::ReceiptEnglish:
    case SheetKind::SmsNoticeEnglish: form.language = SheetForm::Language::English; break;
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
