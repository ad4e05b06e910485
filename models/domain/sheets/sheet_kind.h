// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

enum class SheetKind {
    PaymentSlip,
    PaymentSlipEnglish,
    PaymentSlipLarge,
    CardSheet,
    CardSheetEnglish,
    CardSheetLarge,
    Invoice,
    InvoiceEnglish,
    GroupedInvoice,
    GroupedInvoiceEnglish,
    CompletionReport,
    CompletionReportEnglish,
    Receipt,
    ReceiptEnglish,
    SmartPit,
    SmartPitEnglish,
    PayEasy,
    PayEasyEnglish,
    Reminder1,
    Reminder1English,
    Reminder2,
    Reminder2English,
    Reminder3,
    Reminder3English,
    MemberCard,
    MemberCardEnglish,
    Postcard,
    PostcardEnglish,
    TenantStatement,
    SmsNotice,
    SmsNoticeEnglish,
    DoublePayment,
    DoublePaymentEnglish,
    PickingList,
    PrinterTest,
    CloseReport,
    Evidence
};

// "haraikomi", "card-en", ...: stable, in stored prints, on the command line, and the name of the
// template (haraikomi.json).
QString sheetKindName(SheetKind kind);
std::optional<SheetKind> sheetKindFromName(QStringView name);
const std::vector<SheetKind> &allSheetKinds();
// The kind in Japanese and usual type: that of the customer's forms of it, too.
SheetKind usualKindOf(SheetKind kind);

// What the reader of a sheet prefers. A sheet that has no such form comes in its usual one, so that
// a customer's preference can stand for all sheets.
struct SheetForm final
{
    enum class Language { Japanese, English };
    enum class Type { Usual, Large };

    Language language = Language::Japanese; // English wins over large type
    Type type = Type::Usual;
};

} // namespace keshikomi
