// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheets.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/services/sheets/grouped_invoice_making.h"
#include "models/services/sheets/receipt_making.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/paper/customer_paper.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

constexpr int longestFileName = 255;

bool isKind(SheetKind kind, std::initializer_list<SheetKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// The form a kind of its own stands for; else what is asked for; else what the customer likes.
SheetForm formOf(const SheetWish &wish, const CustomerPaper &paper)
{
    SheetForm form = wish.form.value_or(SheetForm{SheetForm::Language::Japanese, paper.type});
    if (wish.kind == SheetKind::CardSheetEnglish)
        form.language = SheetForm::Language::English;
    if (wish.kind == SheetKind::CardSheetLarge)
        form.type = SheetForm::Type::Large;
    return form;
}

template<typename Content>
std::vector<SheetContent> asSheets(std::vector<Content> contents)
{
    return std::vector<SheetContent>(std::make_move_iterator(contents.begin()),
                                     std::make_move_iterator(contents.end()));
}

Result<std::vector<SheetContent>>
billSheets(Session &session, const SheetWish &wish, const BillPapers &papers, QDate today)
{
    std::vector<SheetContent> contents;
    if (wish.kind == SheetKind::Invoice) {
        KK_TRY(InvoiceContent content, invoiceContent(papers));
        contents.push_back(std::move(content));
        return contents;
    }
    if (wish.kind == SheetKind::CompletionReport) {
        KK_TRY(auto reports, completionContents(papers, today));
        return asSheets(std::move(reports));
    }
    KK_TRY(CardContent content, cardContent(session, papers, today));
    contents.push_back(std::move(content));
    return contents;
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
    KK_TRY(auto contents, receiptContents(session, parts, use, wish.medium, stamp));
    return SheetDraft{
        asSheets(std::move(contents)), formOf(wish, paper), bill.id, bill.customer, std::nullopt};
}

Result<SheetDraft>
groupedDraft(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    KK_TRY(const Customer customer, customerByNumber(session, wish.number));
    KK_TRY(const CustomerPaper paper, paperOf(session, customer.id));
    KK_TRY(MadeGroupedInvoice made, groupedInvoice(session, customer, wish.closing, use, stamp));
    SheetDraft draft;
    draft.contents.push_back(std::move(made.content));
    draft.form = formOf(wish, paper);
    draft.customer = customer.id;
    draft.billed = made.billed;
    return draft;
}

Result<SheetDraft>
draftOf(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp)
{
    switch (sheetSubjectOf(wish.kind)) {
    case SheetSubject::BillOrPayment: return receiptDraft(session, wish, use, stamp);
    case SheetSubject::Customer: return groupedDraft(session, wish, use, stamp);
    case SheetSubject::Printer: {
        SheetDraft draft;
        draft.contents.push_back(PrinterTestContent{wish.printer, QString(), stamp.today});
        return draft;
    }
    case SheetSubject::Bill: break;
    case SheetSubject::Unmade:
        return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheetKindName(wish.kind)});
    }
    if (isKind(wish.kind, {SheetKind::PaymentSlip, SheetKind::PaymentSlipLarge}))
        return failure(ErrorCode::Invalid, Fault::NoSuchSheet, {sheetKindName(wish.kind)});
    KK_TRY(const Bill bill, billByNumber(session, wish.number));
    KK_TRY(const BillPapers papers, papersOf(session, bill));
    KK_TRY(auto contents, billSheets(session, wish, papers, stamp.today));
    return SheetDraft{
        std::move(contents), formOf(wish, papers.paper), bill.id, bill.customer, std::nullopt};
}

} // namespace

SheetSubject sheetSubjectOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::PaymentSlip:
    case SheetKind::PaymentSlipLarge:
    case SheetKind::CardSheet:
    case SheetKind::CardSheetEnglish:
    case SheetKind::CardSheetLarge:
    case SheetKind::Invoice:
    case SheetKind::CompletionReport: return SheetSubject::Bill;
    case SheetKind::Receipt: return SheetSubject::BillOrPayment;
    case SheetKind::GroupedInvoice: return SheetSubject::Customer;
    case SheetKind::PrinterTest: return SheetSubject::Printer;
    case SheetKind::SmartPit:
    case SheetKind::PayEasy:
    case SheetKind::Reminder1:
    case SheetKind::Reminder2:
    case SheetKind::Reminder3:
    case SheetKind::MemberCard:
    case SheetKind::Postcard:
    case SheetKind::TenantStatement:
    case SheetKind::SmsNotice:
    case SheetKind::PickingList: return SheetSubject::Unmade;
    }
    Q_UNREACHABLE();
}

QString sheetSubjectName(SheetSubject subject)
{
    switch (subject) {
    case SheetSubject::Bill: return QStringLiteral("bill");
    case SheetSubject::BillOrPayment: return QStringLiteral("bill_or_payment");
    case SheetSubject::Customer: return QStringLiteral("customer");
    case SheetSubject::Printer: return QStringLiteral("printer");
    case SheetSubject::Unmade: return QStringLiteral("unmade");
    }
    Q_UNREACHABLE();
}

Later<SheetDraft> SheetService::look(const Actor &actor, const SheetWish &wish) const
{
    return m_context.read(actor, [wish, stamp = m_context.stamp(actor)](Session &session) {
        return draftOf(session, wish, SheetUse::Look, stamp);
    });
}

Later<SheetDraft> SheetService::handOut(const Actor &actor, const SheetWish &wish) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "sheet.hand-out",
                           [wish](Session &session, const Stamp &stamp) {
                               return draftOf(session, wish, SheetUse::HandOut, stamp);
                           });
}

Later<std::vector<SheetDraft>> SheetService::handOutAll(const Actor &actor,
                                                        const std::vector<SheetWish> &wishes) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "sheet.hand-out",
        [wishes](Session &session, const Stamp &stamp) -> Result<std::vector<SheetDraft>> {
            std::vector<SheetDraft> drafts;
            for (const SheetWish &wish : wishes) {
                KK_TRY(SheetDraft draft, draftOf(session, wish, SheetUse::HandOut, stamp));
                drafts.push_back(std::move(draft));
            }
            return drafts;
        });
}

Later<std::monostate> SheetService::recordPrint(const Actor &actor,
                                                const NewSheetPrint &print) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "sheet.print",
        [print](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(checkText("file",
                               print.fileName,
                               longestFileName,
                               print.printer.isEmpty() ? Presence::Required : Presence::Optional));
            KK_CHECK(checkText("printer", print.printer, longestFileName, Presence::Optional));
            return insertSheetPrint(session, print, stamp);
        });
}

Later<std::vector<NewSheetPrint>> SheetService::prints(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor,
                          [billNumber](Session &session) -> Result<std::vector<NewSheetPrint>> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              return sheetPrintsOf(session, bill.id);
                          });
}

Later<CustomerPaper> SheetService::paper(const Actor &actor, qint64 customerNumber) const
{
    return m_context.read(actor, [customerNumber](Session &session) -> Result<CustomerPaper> {
        KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
        return paperOf(session, customer.id);
    });
}

Later<SheetForm::Type> SheetService::typeFor(const Actor &actor, CustomerId customer) const
{
    return m_context.read(actor, [customer](Session &session) -> Result<SheetForm::Type> {
        KK_TRY(const CustomerPaper paper, paperOf(session, customer));
        return paper.type;
    });
}

Later<std::monostate>
SheetService::setPaper(const Actor &actor, qint64 customerNumber, const CustomerPaper &paper) const
{
    return m_context.write(actor,
                           Permission::EditCustomers,
                           "customer.paper",
                           [customerNumber, paper](Session &session, const Stamp &stamp) -> Done {
                               if (paper.closingDay < 0 || paper.closingDay > lastDayOfMonth) {
                                   return failure(ErrorCode::Invalid,
                                                  Fault::NumberOutOfRange,
                                                  {QStringLiteral("closing"),
                                                   QString::number(paper.closingDay),
                                                   QStringLiteral("1"),
                                                   QString::number(lastDayOfMonth)});
                               }
                               KK_TRY(const Customer customer,
                                      customerByNumber(session, customerNumber));
                               return putPaper(session, customer.id, paper, stamp);
                           });
}

} // namespace keshikomi
