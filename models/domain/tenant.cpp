// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tenant.h"

namespace keshikomi {

Yen TenantTerms::feeOf(Yen received) const
{
    return receiptFee + share(received, rate, Rounding::Down);
}

QString tenantSourceName(TenantReceipt::Source source)
{
    switch (source) {
    case TenantReceipt::Source::Allocation: return QStringLiteral("allocation");
    case TenantReceipt::Source::AllocationUndo: return QStringLiteral("allocation_undo");
    case TenantReceipt::Source::Difference: return QStringLiteral("difference");
    case TenantReceipt::Source::DifferenceUndo: return QStringLiteral("difference_undo");
    }
    Q_UNREACHABLE();
}

TenantFigures
tenantFigures(Yen brought, const std::vector<TenantReceipt> &receipts, Yen transferFee)
{
    TenantFigures figures;
    figures.brought = brought;
    for (const TenantReceipt &each : receipts) {
        figures.gross += each.gross;
        figures.fees += each.fee;
        figures.stamps += each.stamp;
    }
    figures.feeTax = taxInside(figures.fees, Rounding::Down);
    const Yen due = figures.brought + figures.gross - figures.fees - figures.stamps;
    if (due > transferFee) {
        figures.transferFee = transferFee;
        figures.payout = due - transferFee;
    } else {
        figures.carry = due;
    }
    return figures;
}

QString tenantNumberText(TenantId tenant)
{
    return QStringLiteral("T-%1").arg(tenant.value());
}

QString tenantStatementText(qint64 number)
{
    return QStringLiteral("TS-%1").arg(number);
}

} // namespace keshikomi
