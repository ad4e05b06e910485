// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/customer_paper.h"
#include "models/services/context.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

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
    // NoSuchPayment, NoSuchCustomer, NoSuchTenant, NoSuchBatch, BillNotIssued, BillAlreadyPaid,
    // ReminderHeld, DueDateRefused (a bill that is not overdue, a letter too soon after the one
    // before).
    Later<SheetDraft> look(const Actor &actor, const SheetWish &wish) const;
    // To hand out: what a document that stays says is frozen with its number, and handing it out
    // again gives the same; so a file that could not be written costs no number.
    Later<SheetDraft> handOut(const Actor &actor, const SheetWish &wish) const;
    // As they would be handed out together now, each with its number or why not; nothing is
    // counted. What one that fails may have taken the ones after it lack.
    Later<std::vector<Result<SheetDraft>>> rehearseAll(const Actor &actor,
                                                       const std::vector<SheetWish> &wishes) const;
    Later<std::monostate> recordPrint(const Actor &actor, const NewSheetPrint &print) const;
    Later<std::vector<NewSheetPrint>> prints(const Actor &actor, qint64 billNumber) const;

    // How a customer wants its sheets. NumberOutOfRange (closing day).
    Later<CustomerPaper> paper(const Actor &actor, qint64 customerNumber) const;
    Later<SheetForm> formFor(const Actor &actor, qint64 billNumber) const; // as its customer likes
    Later<std::monostate> setPaper(const Actor &actor,
                                   qint64 customerNumber,
                                   const CustomerPaper &paper,
                                   bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
