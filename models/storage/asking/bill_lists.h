// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

enum class BillChoice { All, Open, Overdue, Paid, Cancelled };

// Newest first; open and overdue ones oldest due day first.
Result<std::vector<qint64>>
billIds(Session &session, BillChoice choice, const QString &search, QDate today);
Result<std::vector<BillRow>>
billRows(Session &session, const std::vector<qint64> &ids, QDate today);

// Due days, each with its bound; invalid: without bound.
struct DueDays final
{
    QDate first, last;
};

// Open bills due on these days; without a sorting the oldest due day first.
Result<std::vector<qint64>> openBillIds(Session &session,
                                        const DueDays &days,
                                        const QString &search,
                                        const BillSorting &sorting,
                                        QDate today);

// Days late of the first and the last day of each aging bucket; see UnpaidSummary.
std::vector<AgingBucket> agingBuckets();
// Due days of a bucket on `today`.
DueDays dueDaysOf(const AgingBucket &bucket, QDate today);
// By due day, in their order.
Result<std::vector<DueSum>> openByDueDay(Session &session, const DueDays &days);
Result<UnpaidSummary> unpaidSummary(Session &session, QDate today);

Result<std::vector<HistoryEntry>> billHistory(Session &session, BillId bill);

} // namespace keshikomi
