// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "ui/pages/bill_parts.h"
#include "ui/pages/page_context.h"

#include <functional>
#include <vector>

namespace keshikomi {

class DetailsPane;

struct BillTold final
{
    Bill bill;
    std::vector<HistoryEntry> history;
    BillParts parts;
};
// Nothing is told of a bill that cannot be read.
void askBill(const PageContext &context,
             qint64 number,
             QObject *receiver,
             const std::function<void(const BillTold &)> &then);

// What the pane beside the unpaid list says of one bill: its facts, its sums, what happened to it.
void showUnpaidBill(const PageContext &context,
                    DetailsPane &pane,
                    const BillRow &row,
                    const BillTold &told);

} // namespace keshikomi
