// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sheet_words.h"
#include "models/wording/tr.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Words;

namespace {

QString noEnglishName(wording::Reader reader)
{
    return wording::forReader(
        Words::tr("The English sheet has the Japanese name of the house. Give it an English one"
                  "{{ (house set --name-en)}}; a slip that was printed before gets it when it is "
                  "reissued."),
        reader);
}

QString notHandedOver(int count, Yen amount, wording::Reader reader)
{
    return wording::forReader(
               Words::tr("Bills that are issued but not handed over do not stand in this invoice: "
                         "%1, of %2 together. The day of handing over decides; record it"
                         "{{ (deliver BILL)}}, and make the invoice after that."),
               reader)
        .arg(QString::number(count), yenText(QString::number(amount.amount())));
}

} // namespace

QString sheetKindText(SheetKind kind)
{
    switch (kind) {
    case SheetKind::PaymentSlip: return Words::tr("Payment slip");
    case SheetKind::PaymentSlipEnglish: return Words::tr("Payment slip (English)");
    case SheetKind::PaymentSlipLarge: return Words::tr("Payment slip (large type)");
    case SheetKind::CardSheet: return Words::tr("Card payment sheet");
    case SheetKind::CardSheetEnglish: return Words::tr("Card payment sheet (English)");
    case SheetKind::CardSheetLarge: return Words::tr("Card payment sheet (large type)");
    case SheetKind::Invoice: return Words::tr("Invoice");
    case SheetKind::InvoiceEnglish: return Words::tr("Invoice (English)");
    case SheetKind::GroupedInvoice: return Words::tr("Invoice by closing day");
    case SheetKind::GroupedInvoiceEnglish: return Words::tr("Invoice by closing day (English)");
    case SheetKind::CompletionReport: return Words::tr("Completion report");
    case SheetKind::CompletionReportEnglish: return Words::tr("Completion report (English)");
    case SheetKind::Receipt: return Words::tr("Receipt");
    case SheetKind::ReceiptEnglish: return Words::tr("Receipt (English)");
    case SheetKind::SmartPit: return Words::tr("SmartPit sheet");
    case SheetKind::SmartPitEnglish: return Words::tr("SmartPit sheet (English)");
    case SheetKind::PayEasy: return Words::tr("Pay-easy sheet");
    case SheetKind::PayEasyEnglish: return Words::tr("Pay-easy sheet (English)");
    case SheetKind::Reminder1: return Words::tr("Reminder 1");
    case SheetKind::Reminder1English: return Words::tr("Reminder 1 (English)");
    case SheetKind::Reminder2: return Words::tr("Reminder 2");
    case SheetKind::Reminder2English: return Words::tr("Reminder 2 (English)");
    case SheetKind::Reminder3: return Words::tr("Reminder 3");
    case SheetKind::Reminder3English: return Words::tr("Reminder 3 (English)");
    case SheetKind::MemberCard: return Words::tr("Member card");
    case SheetKind::MemberCardEnglish: return Words::tr("Member card (English)");
    case SheetKind::Postcard: return Words::tr("Postcard with a number");
    case SheetKind::PostcardEnglish: return Words::tr("Postcard with a number (English)");
    case SheetKind::TenantStatement: return Words::tr("Tenant payout statement");
    case SheetKind::SmsNotice: return Words::tr("Notice of bills by SMS");
    case SheetKind::SmsNoticeEnglish: return Words::tr("Notice of bills by SMS (English)");
    case SheetKind::DoublePayment: return Words::tr("Letter about a double payment");
    case SheetKind::DoublePaymentEnglish:
        return Words::tr("Letter about a double payment (English)");
    case SheetKind::PickingList: return Words::tr("Picking list");
    case SheetKind::CloseReport: return Words::tr("Daily close report");
    case SheetKind::Evidence: return Words::tr("Evidence of a balance");
    case SheetKind::PrinterTest: return Words::tr("Printer test page");
    }
    Q_UNREACHABLE();
}

QString noBarcodeText(NoBarcode reason)
{
    switch (reason) {
    case NoBarcode::OverLimit: return Words::tr("over the limit");
    case NoBarcode::PastDue: return Words::tr("past its last day");
    case NoBarcode::NoAgreement: return Words::tr("no agreement");
    case NoBarcode::NotWanted: return Words::tr("not wanted");
    }
    Q_UNREACHABLE();
}

QString noEnglishNameText()
{
    return noEnglishName(wording::Reader::CommandLine);
}

QString notHandedOverText(int count, Yen amount)
{
    return notHandedOver(count, amount, wording::Reader::CommandLine);
}

QString notHandedOverTextInWindow(int count, Yen amount)
{
    return notHandedOver(count, amount, wording::Reader::Window);
}

QString noEnglishNameTextInWindow()
{
    return noEnglishName(wording::Reader::Window);
}

} // namespace keshikomi
