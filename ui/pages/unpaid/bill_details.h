// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "ui/pages/page_context.h"

#include <vector>

namespace keshikomi {

class DetailsPane;

// What the pane beside the unpaid list says of one bill: its facts, its sums, what happened to it.
void showUnpaidBill(const PageContext &context,
                    DetailsPane &pane,
                    const BillRow &row,
                    const Bill &bill,
                    const std::vector<HistoryEntry> &history);

} // namespace keshikomi
