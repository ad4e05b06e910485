// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/list_rows.h"

namespace keshikomi {

BillProgress
progressOf(BillState state, Yen amount, Yen open, Yen reserved, QDate dueOn, QDate today)
{
    switch (state) {
    case BillState::Draft: return BillProgress::Draft;
    case BillState::Cancelled:
    case BillState::Superseded: return BillProgress::Cancelled;
    case BillState::Issued: break;
    }
    if (open == Yen(0))
        return BillProgress::Paid;
    if (reserved >= open)
        return BillProgress::Reserved;
    if (dueOn.isValid() && dueOn < today)
        return BillProgress::Overdue;
    return open < amount ? BillProgress::PartlyPaid : BillProgress::Unpaid;
}

QString billProgressName(BillProgress progress)
{
    switch (progress) {
    case BillProgress::Draft: return QStringLiteral("draft");
    case BillProgress::Unpaid: return QStringLiteral("unpaid");
    case BillProgress::Overdue: return QStringLiteral("overdue");
    case BillProgress::Reserved: return QStringLiteral("reserved");
    case BillProgress::PartlyPaid: return QStringLiteral("partly-paid");
    case BillProgress::Paid: return QStringLiteral("paid");
    case BillProgress::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
