// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/tax.h"
#include "ui/parts/details.h"

#include <vector>

namespace keshikomi {

// What happened to a bill, newest first, with who did it.
QList<HistoryLine> historyLines(const std::vector<HistoryEntry> &history, QDate today);
// A document's sums: each kind before tax, then its tax. At most six.
QList<FactLine> totalLines(const TaxTotals &totals);
// "2026/11/30 (Sat), in 8 days"
QString dueText(QDate due, QDate today);

} // namespace keshikomi
