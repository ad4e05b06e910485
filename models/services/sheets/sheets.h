// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/customer_paper.h"
#include "models/domain/sheets/sheet_content.h"
#include "models/services/context.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

// What a kind of sheet is made from. Unmade: the books have not what it needs (standing numbers,
// tenants, consents to SMS), so that none can be made.
enum class SheetSubject { Bill, BillOrPayment, Customer, Printer, Unmade };
SheetSubject sheetSubjectOf(SheetKind kind);
QString sheetSubjectName(SheetSubject subject); // "bill", "bill_or_payment", ...

struct SheetWish final
{
    SheetKind kind = SheetKind::Invoice;
    // Bill or customer, by the kind; 0 with a payment.
    qint64 number = 0;
    qint64 payment = 0; // receipts only
    std::optional<SheetForm> form; // nothing: as the customer likes it, and the kind says
    QDate closing; // grouped invoices; invalid: the last closing day that has passed
    ReceiptMedium medium = ReceiptMedium::Paper;
    QString printer; // printer tests; empty: a blank
};

// Sheets ready to be drawn, in their order: a bill of two jobs has two completion reports, one paid
// in two parts two receipts.
struct SheetDraft final
{
    std::vector<SheetContent> contents; // at least one
    SheetForm form;
    std::optional<BillId> bill;
    std::optional<CustomerId> customer;
    // Of a grouped invoice: sum of its bills in the books. Tax is rounded once per rate on the
    // document, so that its total may differ by some yen.
    std::optional<Yen> billed;
};

// The sheets beside the payment slip (SlipService), made from the books.
class SheetService final
{
public:
    explicit SheetService(ServiceContext context)
        : m_context(context)
    {
    }
    // To look at: counts nothing. NoSuchSheet for kinds that need what the books do not have, the
    // payment slip's too; FieldEmpty says what the bill lacks for this kind; NoSuchBill,
    // NoSuchPayment, NoSuchCustomer, BillNotIssued, BillAlreadyPaid.
    Later<SheetDraft> look(const Actor &actor, const SheetWish &wish) const;
    // To hand out: a receipt's issue is counted, a grouped invoice gets its number and stays.
    Later<SheetDraft> handOut(const Actor &actor, const SheetWish &wish) const;
    // Several in one transaction: all are counted or none.
    Later<std::vector<SheetDraft>> handOutAll(const Actor &actor,
                                              const std::vector<SheetWish> &wishes) const;
    Later<std::monostate> recordPrint(const Actor &actor, const NewSheetPrint &print) const;
    Later<std::vector<NewSheetPrint>> prints(const Actor &actor, qint64 billNumber) const;

    // How a customer wants its sheets. NumberOutOfRange (closing day).
    Later<CustomerPaper> paper(const Actor &actor, qint64 customerNumber) const;
    Later<SheetForm::Type> typeFor(const Actor &actor, CustomerId customer) const;
    Later<std::monostate>
    setPaper(const Actor &actor, qint64 customerNumber, const CustomerPaper &paper) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
