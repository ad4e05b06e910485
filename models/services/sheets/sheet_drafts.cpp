// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheet_drafts.h"

#include "models/domain/try.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/services/sheets/customer_sheets.h"
#include "models/services/sheets/double_payment_making.h"
#include "models/services/sheets/grouped_invoice_making.h"
#include "models/services/sheets/number_sheet_making.h"
#include "models/services/sheets/picking_list_making.h"
#include "models/services/sheets/receipt_making.h"
#include "models/services/sheets/reminder_making.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/services/tenants/tenant_statement_making.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/paper/customer_paper.h"
#include "models/storage/paper/printers.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

// The form a kind of its own stands for; else what is asked for; else what the customer likes.
SheetForm formOf(const SheetWish &wish, const CustomerPaper &paper)
{
    return formOfKind(wish.kind, wish.form.over(paper.form()));
}

template<typename Content>
std::vector<SheetContent> asSheets(std::vector<Content> contents)
{
    return std::vector<SheetContent>(std::make_move_iterator(contents.begin()),
                                     std::make_move_iterator(contents.end()));
}

template<typename Content>
Result<std::vector<SheetContent>> one(Result<Content> content)
{
    if (!content)
        return tl::unexpected(content.error());
    std::vector<SheetContent> contents;
    contents.push_back(*std::move(content));
    return contents;
}

Result<std::vector<SheetContent>> billSheets(Session &session,
                                             const SheetWish &wish,
                                             const BillPapers &papers,
                                             SheetUse use,
                                             const Stamp &stamp)
{
    switch (usualKindOf(wish.kind)) {
    case SheetKind::Invoice: return one(keptInvoice(session, papers, wish.reissue, use, stamp));
    case SheetKind::SmartPit:
        return one(smartPitContent(session, papers, formOf(wish, papers.paper), stamp.today));
    case SheetKind::PayEasy: return one(payEasyContent(session, papers, stamp.today));
    case SheetKind::Reminder1:
    case SheetKind::Reminder2:
    case SheetKind::Reminder3: return one(keptReminder(session, papers, wish, use, stamp));
    case SheetKind::CompletionReport: {
        KK_TRY(auto reports, completionContents(session, papers, stamp.today));
        return asSheets(std::move(reports));
    }
    default: return one(cardContent(session, papers, stamp.today));
    }
}

Result<std::vector<ReceivedPart>> receivedParts(Session &session, const SheetWish &wish)
{
    if (wish.payment > 0) {
        KK_TRY(const auto payment, findPayment(session, PaymentId(wish.payment)));
        if (!payment) {
            return failure(
                ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(wish.payment)});
        }
        return receivedOfPayment(session, payment->id);
    }
    KK_TRY(const Bill bill, billByNumber(session, wish.number));
    return receivedOnBill(session, bill.id);
}

Result<SheetDraft>
receiptDraft(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    KK_TRY(const auto parts, receivedParts(session, wish));
    if (parts.empty()) // nothing came in that belongs to a bill
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("received")});
    KK_TRY(const Bill bill, billById(session, parts.front().bill));
    KK_TRY(const CustomerPaper paper, paperOf(session, bill.customer));
    const SheetForm form = formOf(wish, paper);
    const ReceiptTerms terms{use, wish.medium, wish.reissue, form.language};
    KK_TRY(auto contents, receiptContents(session, parts, terms, stamp));
    return SheetDraft{asSheets(std::move(contents)), form, bill.id, bill.customer, std::nullopt};
}

Result<SheetDraft>
doublePaymentDraft(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    KK_TRY(const auto doubles, doublesOf(session, wish));
    SheetDraft draft;
    for (const DecidedDouble &each : doubles) {
        KK_TRY(DoublePaymentContent letter, keptDoublePayment(session, each, wish, use, stamp));
        draft.contents.push_back(std::move(letter));
    }
    draft.bill = doubles.front().payment.bill;
    draft.customer = doubles.front().payment.customer;
    KK_TRY(const CustomerPaper paper, paperOf(session, *draft.customer));
    draft.form = formOf(wish, paper);
    return draft;
}

Result<SheetDraft>
customerDraft(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    KK_TRY(const Customer customer, customerByNumber(session, wish.number));
    KK_TRY(const CustomerPaper paper, paperOf(session, customer.id));
    SheetDraft draft;
    draft.form = formOf(wish, paper);
    if (usualKindOf(wish.kind) == SheetKind::GroupedInvoice) {
        KK_TRY(
            MadeGroupedInvoice made,
            groupedInvoice(session, customer, {wish.closing, wish.reissue, use, wish.shop}, stamp));
        draft.contents.push_back(std::move(made.content));
        draft.billed = made.billed;
        draft.company = made.company;
    } else {
        KK_TRY(SheetContent content,
               customerSheet(session, wish, customer, draft.form, stamp.today));
        draft.contents.push_back(std::move(content));
    }
    draft.customer = customer.id;
    return draft;
}

Result<SheetDraft>
billDraft(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    if (isPaymentSlip(wish.kind))
        return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheetKindName(wish.kind)});
    KK_TRY(const Bill bill, billByNumber(session, wish.number));
    KK_TRY(const BillPapers papers, papersOf(session, bill));
    KK_TRY(auto contents, billSheets(session, wish, papers, use, stamp));
    return SheetDraft{
        std::move(contents), formOf(wish, papers.paper), bill.id, bill.customer, std::nullopt};
}

// As the seat prints there; 0: it has no profile of this printer.
Result<int> resolutionOf(Session &session, const QString &seat, const QString &printer)
{
    KK_TRY(const std::vector<PrinterProfile> profiles, profilesOf(session, seat));
    for (const PrinterProfile &profile : profiles) {
        if (!printer.isEmpty() && profile.printer == printer)
            return profile.dpi;
    }
    return 0;
}

} // namespace

Result<SheetDraft>
draftOf(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    SheetDraft draft;
    switch (sheetSubjectOf(wish.kind)) {
    case SheetSubject::Bill: return billDraft(session, wish, use, stamp);
    case SheetSubject::BillOrPayment:
        return usualKindOf(wish.kind) == SheetKind::DoublePayment
            ? doublePaymentDraft(session, wish, use, stamp)
            : receiptDraft(session, wish, use, stamp);
    case SheetSubject::Customer: return customerDraft(session, wish, use, stamp);
    case SheetSubject::Batch: {
        KK_TRY(PickingListContent list, pickingList(session, wish.number, stamp.today));
        draft.contents.push_back(std::move(list));
        return draft;
    }
    case SheetSubject::Printer: {
        KK_TRY(const int dpi, resolutionOf(session, stamp.actor.seat, wish.printer));
        draft.contents.push_back(
            PrinterTestContent{wish.printer, QString(), stamp.today, stamp.actor.seat, dpi});
        return draft;
    }
    case SheetSubject::Tenant: {
        KK_TRY(TenantStatementContent content, tenantStatementContent(session, wish, use, stamp));
        draft.contents.push_back(std::move(content));
        return draft;
    }
    case SheetSubject::Books: break; // by their own services
    }
    return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheetKindName(wish.kind)});
}

} // namespace keshikomi
