// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/sheet_definition.h"

#include "printing/sheets/card_sheet.h"
#include "printing/sheets/close_report_sheet.h"
#include "printing/sheets/completion_sheet.h"
#include "printing/sheets/double_payment_sheet.h"
#include "printing/sheets/evidence_sheet.h"
#include "printing/sheets/grouped_invoice_sheet.h"
#include "printing/sheets/invoice_sheet.h"
#include "printing/sheets/joint_card_sheets.h"
#include "printing/sheets/payeasy_sheet.h"
#include "printing/sheets/picking_list_sheet.h"
#include "printing/sheets/printer_test_sheet.h"
#include "printing/sheets/receipt_sheet.h"
#include "printing/sheets/reminder_sheet.h"
#include "printing/sheets/slip_sheet.h"
#include "printing/sheets/smartpit_sheet.h"
#include "printing/sheets/sms_notice_sheet.h"
#include "printing/sheets/tenant_statement_sheet.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

template<typename C>
using Check = Done (*)(const C &, const SheetOptions &);
template<typename C>
using Make = Fields (*)(const C &, const SheetTemplate &);

// Functions of one content become functions of any; the kind has said that it is this one.
template<typename C, Check<C> check, Make<C> fields>
SheetDefinition define(SheetKind kind, bool posted, QStringList required)
{
    return {kind,
            posted,
            [](const SheetContent &content, const SheetOptions &options) {
                return check(std::get<C>(content), options);
            },
            [](const SheetContent &content, const SheetTemplate &sheet) {
                return fields(std::get<C>(content), sheet);
            },
            C{},
            std::move(required),
            {},
            false,
            nullptr};
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList names;
    for (const char *name : list)
        names += QLatin1String(name);
    return names;
}

// A qualified invoice (consumption tax law, article 57-4, paragraph 1): issuer and number, day,
// content with the mark of the reduced rate, sum and tax by rate, recipient.
QStringList invoiceNames(const QStringList &more)
{
    return names({"no",
                  "issued",
                  "payee.name",
                  "payee.reg",
                  "customer.name",
                  "topay",
                  "lines.name",
                  "lines.rate",
                  "lines.amount",
                  "taxes.label",
                  "taxes.base",
                  "taxes.tax"})
        + more;
}

QStringList slipNames()
{
    return invoiceNames(names({"due",
                               "barcode#bars",
                               "barcode|bar1",
                               "barcode|bar2",
                               "agency.name",
                               "slip.due",
                               "slip.tax",
                               "customer.short",
                               "stamp.duty",
                               "pay.url#qr",
                               "pay.host"}));
}

SheetDefinition slip(SheetKind kind)
{
    SheetDefinition definition =
        define<SlipContent, checkSlip, slipFields>(kind, true, slipNames());
    definition.cutApart = true;
    return definition;
}

QStringList cardNames()
{
    return names({"no",
                  "wip",
                  "topay",
                  "expires",
                  "payee.name",
                  "payee.tel",
                  "customer.name",
                  "pay.url#qr",
                  "pay.host"});
}

QStringList groupedNames()
{
    return names(
        {"due", "closing", "carry.previous", "carry.paid", "carry.carried", "base", "tax"});
}

QStringList completionNames()
{
    return names({"no", "done", "payee.name", "customer.name", "lines.name"});
}

// Also a simplified qualified invoice (article 57-4, paragraph 2), with the words by which a card
// receipt is free of stamp duty.
QStringList receiptNames()
{
    return names({"no",
                  "received",
                  "payee.name",
                  "payee.reg",
                  "customer.name",
                  "amount",
                  "purpose",
                  "method",
                  "stamp.duty",
                  "taxes.label",
                  "taxes.base",
                  "taxes.tax"});
}

QStringList smartPitNames()
{
    return invoiceNames(names({"smartpit", "due", "limit", "chains.name", "chains.steps"}));
}

QStringList payEasyNames()
{
    return invoiceNames(names({"due",
                               "payee.tel",
                               "payeasy.institution",
                               "payeasy.customer",
                               "payeasy.confirmation",
                               "payeasy.category"}));
}

QStringList reminderNames()
{
    return names({"no",
                  "issued",
                  "asof",
                  "due",
                  "open",
                  "payee.name",
                  "payee.tel",
                  "customer.name",
                  "bills.no",
                  "bills.due",
                  "bills.amount",
                  "bills.open",
                  "pay.url#qr",
                  "pay.host",
                  "bank.account"});
}

SheetDefinition reminder(SheetKind kind, const QStringList &more)
{
    return define<ReminderContent, checkReminder, reminderFields>(
        kind, true, reminderNames() + more);
}

// Card of ISO/IEC 7810 size ID-1: type keeps 3 mm off the cut, shears are not exact.
SheetDefinition memberCard(SheetKind kind)
{
    SheetDefinition card = define<MemberCardContent, checkMemberCard, memberCardFields>(
        kind, true, names({"member", "smartpit", "payee.name", "payee.tel", "customer.name"}));
    const QSizeF size(85.6, 54);
    card.frames = {{QStringLiteral("front"), size, 3, {}}, {QStringLiteral("back"), size, 3, {}}};
    return card;
}

// The post's stamp and postmark take the upper left corner of the address side.
SheetDefinition postcard(SheetKind kind)
{
    SheetDefinition card = define<PostcardContent, checkPostcard, postcardFields>(
        kind,
        false,
        names({"smartpit", "payee.name", "payee.tel", "customer.zip", "customer.name"}));
    const QSizeF size(100, 148);
    card.frames = {{QStringLiteral("address"), size, 4, QRectF(0, 0, 35, 70)},
                   {QStringLiteral("message"), size, 4, {}}};
    return card;
}

QStringList tenantNames()
{
    return names({"no",
                  "from",
                  "to",
                  "payon",
                  "payout",
                  "gross",
                  "fees",
                  "fees.tax",
                  "stamps",
                  "transfer",
                  "payee.name",
                  "payee.reg",
                  "customer.name",
                  "channels.channel",
                  "channels.gross",
                  "rows.no",
                  "rows.gross",
                  "rows.fee"});
}

QStringList smsNames()
{
    return names(
        {"starts", "sender", "host", "customer.tel", "payee.name", "payee.tel", "customer.name"});
}

QStringList doublePaymentNames()
{
    return names({"no",
                  "issued",
                  "surplus",
                  "how",
                  "bill.no",
                  "payee.name",
                  "payee.tel",
                  "customer.name",
                  "payments.day",
                  "payments.channel",
                  "payments.amount",
                  "uses.what",
                  "uses.detail",
                  "uses.amount"});
}

SheetDefinition smsNotice(SheetKind kind)
{
    return define<SmsNoticeContent, checkSmsNotice, smsNoticeFields>(kind, true, smsNames());
}

SheetDefinition doublePayment(SheetKind kind)
{
    return define<DoublePaymentContent, checkDoublePayment, doublePaymentFields>(
        kind, true, doublePaymentNames());
}

QStringList pickingNames()
{
    return names({"batch",
                  "issued",
                  "rows.position",
                  "rows.no",
                  "rows.customer",
                  "rows.shipping",
                  "rows.slip"});
}

QStringList closeReportNames()
{
    return names({"no",
                  "day",
                  "store",
                  "channels.channel",
                  "channels.received",
                  "channels.returned",
                  "cash.difference",
                  "cash.word",
                  "actor",
                  "time",
                  "seal.seq",
                  "seal.hash"});
}

QStringList evidenceNames()
{
    return names({"no",
                  "time",
                  "amount",
                  "open",
                  "rows.mark",
                  "rows.what",
                  "rows.day",
                  "rows.who",
                  "rows.at",
                  "rows.amount",
                  "seal.seq",
                  "seal.hash"});
}

SheetDefinition pickingList()
{
    SheetDefinition definition = define<PickingListContent, checkPickingList, pickingListFields>(
        SheetKind::PickingList, false, pickingNames());
    definition.mark = markPickingList;
    return definition;
}

std::vector<SheetDefinition> allDefinitions()
{
    return {
        slip(SheetKind::PaymentSlip),
        slip(SheetKind::PaymentSlipEnglish),
        slip(SheetKind::PaymentSlipLarge),
        define<CardContent, checkCard, cardFields>(SheetKind::CardSheet, true, cardNames()),
        define<CardContent, checkCard, cardFields>(SheetKind::CardSheetEnglish, true, cardNames()),
        define<CardContent, checkCard, cardFields>(SheetKind::CardSheetLarge, true, cardNames()),
        define<InvoiceContent, checkInvoice, invoiceFields>(
            SheetKind::Invoice, true, invoiceNames(names({"due"}))),
        define<InvoiceContent, checkInvoice, invoiceFields>(
            SheetKind::InvoiceEnglish, true, invoiceNames(names({"due"}))),
        define<GroupedInvoiceContent, checkGroupedInvoice, groupedInvoiceFields>(
            SheetKind::GroupedInvoice, true, invoiceNames(groupedNames())),
        define<GroupedInvoiceContent, checkGroupedInvoice, groupedInvoiceFields>(
            SheetKind::GroupedInvoiceEnglish, true, invoiceNames(groupedNames())),
        define<CompletionContent, checkCompletion, completionFields>(
            SheetKind::CompletionReport, true, completionNames()),
        define<CompletionContent, checkCompletion, completionFields>(
            SheetKind::CompletionReportEnglish, true, completionNames()),
        define<ReceiptContent, checkReceipt, receiptFields>(
            SheetKind::Receipt, false, receiptNames()),
        define<ReceiptContent, checkReceipt, receiptFields>(
            SheetKind::ReceiptEnglish, false, receiptNames()),
        define<PrinterTestContent, checkPrinterTest, printerTestFields>(
            SheetKind::PrinterTest, false, names({"barcode#bars"})),
        define<SmartPitContent, checkSmartPit, smartPitFields>(
            SheetKind::SmartPit, true, smartPitNames()),
        define<SmartPitContent, checkSmartPit, smartPitFields>(
            SheetKind::SmartPitEnglish, true, smartPitNames()),
        define<PayEasyContent, checkPayEasy, payEasyFields>(
            SheetKind::PayEasy, true, payEasyNames()),
        define<PayEasyContent, checkPayEasy, payEasyFields>(
            SheetKind::PayEasyEnglish, true, payEasyNames()),
        reminder(SheetKind::Reminder1, {}),
        reminder(SheetKind::Reminder1English, {}),
        reminder(SheetKind::Reminder2, names({"previous"})),
        reminder(SheetKind::Reminder2English, names({"previous"})),
        reminder(SheetKind::Reminder3, names({"previous"})),
        reminder(SheetKind::Reminder3English, names({"previous"})),
        memberCard(SheetKind::MemberCard),
        memberCard(SheetKind::MemberCardEnglish),
        postcard(SheetKind::Postcard),
        postcard(SheetKind::PostcardEnglish),
        define<TenantStatementContent, checkTenantStatement, tenantStatementFields>(
            SheetKind::TenantStatement, true, tenantNames()),
        smsNotice(SheetKind::SmsNotice),
        smsNotice(SheetKind::SmsNoticeEnglish),
        doublePayment(SheetKind::DoublePayment),
        doublePayment(SheetKind::DoublePaymentEnglish),
        pickingList(),
        define<CloseReportContent, checkCloseReport, closeReportFields>(
            SheetKind::CloseReport, false, closeReportNames()),
        define<EvidenceContent, checkEvidence, evidenceFields>(
            SheetKind::Evidence, false, evidenceNames()),
    };
}

} // namespace

const std::vector<SheetDefinition> &sheetDefinitions()
{
    static const std::vector<SheetDefinition> all = allDefinitions();
    return all;
}

const SheetDefinition *definitionOf(SheetKind kind)
{
    const auto &all = sheetDefinitions();
    const auto it = std::find_if(
        all.begin(), all.end(), [kind](const SheetDefinition &one) { return one.kind == kind; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace keshikomi::printing
