// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "models/services/context.h"

namespace keshikomi {

// Whether a bill may be due already: only one that was asked for elsewhere before and is taken
// over.
enum class DueRule { FromToday, AnyDay };

enum class BillFilter { All, Open, Overdue, Paid, Cancelled };

// Issuing posts a bill, cancelling reverses it; sales are dated at delivery, before that the sum
// stands in advances (ARCHITECTURE 4).
class BillService final
{
public:
    explicit BillService(ServiceContext context)
        : m_context(context)
    {
    }
    // DueDateRefused, NoSuchTenant, TenantLocked, and the faults of checkBill().
    Later<Bill> issue(const Actor &actor,
                      const NewBill &bill,
                      DueRule rule = DueRule::FromToday,
                      bool rehearsal = false) const;
    // A bill of one whole work order: its lines, customer and subject.
    Later<Bill> issueForOrder(const Actor &actor,
                              qint64 orderNumber,
                              QDate dueOn,
                              QDate deliveredOn,
                              DueRule rule = DueRule::FromToday,
                              bool rehearsal = false) const;
    Later<Bill>
    cancel(const Actor &actor, qint64 number, const QString &reason, bool rehearsal = false) const;
    Later<Bill> deliver(const Actor &actor, qint64 number, QDate on, bool rehearsal = false) const;
    Later<Bill> find(const Actor &actor, qint64 number) const; // NoSuchBill
    Later<std::vector<HistoryEntry>> history(const Actor &actor, BillId bill) const;
    Later<std::vector<qint64>>
    ids(const Actor &actor, BillFilter filter, const QString &search) const;
    Later<std::vector<BillRow>> rows(const Actor &actor, const std::vector<qint64> &ids) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
