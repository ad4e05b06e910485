// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/undo_effects.h"

#include "models/domain/grouped_invoice_number.h"
#include "models/domain/sheets/receipt_content.h"
#include "models/domain/try.h"
#include "models/storage/books/refunds.h"
#include "models/storage/books/reversals.h"
#include "models/storage/paper/grouped_invoices.h"
#include "models/storage/paper/receipt_issues.h"

#include <algorithm>

namespace keshikomi {

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names << name;
}

} // namespace

void addBill(UndoReport &report, qint64 billNumber)
{
    if (std::find(report.bills.begin(), report.bills.end(), billNumber) == report.bills.end())
        report.bills.push_back(billNumber);
}

void count(UndoReport &report, const std::vector<LiveAllocation> &live)
{
    for (const LiveAllocation &each : live) {
        ++report.allocations;
        report.amount += each.amount;
        addBill(report, each.billNumber);
    }
}

Result<std::vector<RefundRow>> refundsAmong(Session &session,
                                            const std::vector<LiveDifference> &live)
{
    std::vector<RefundRow> refunds;
    for (const LiveDifference &each : live) {
        if (each.kind != DifferenceKind::Refund)
            continue;
        KK_TRY(const auto refund, refundOfDifference(session, each.id));
        if (refund)
            refunds.push_back(*refund);
    }
    return refunds;
}

Done addPapers(Session &session, const std::vector<LiveAllocation> &live, UndoReport &report)
{
    for (const LiveAllocation &each : live) {
        KK_TRY(const auto receipts, receiptsOf(session, each.bill, each.payment));
        for (const qint64 number : receipts)
            addOnce(report.told, receiptNumberText(number));
        KK_TRY(const auto invoices, groupedInvoicesTelling(session, each.bill));
        for (const qint64 number : invoices)
            addOnce(report.told, groupedInvoiceNumberText(number));
    }
    return done();
}

void addSettlements(const SettlementTies &ties, UndoReport &report)
{
    for (const SettlementId id : ties.paidBy)
        addOnce(report.unbooked, settlementNumberText(id));
    for (const SettlementId id : ties.settling)
        addOnce(report.unequal, settlementNumberText(id));
}

Done addDays(Session &session, const Stamp &stamp, UndoReport &report)
{
    KK_TRY(const ReversalDays days, reversalDays(session, stamp.operation));
    report.effectiveOn = days.effectiveOn;
    report.closedDays = days.closedDays;
    return done();
}

} // namespace keshikomi
