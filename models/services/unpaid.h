// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/services/context.h"

namespace keshikomi {

class UnpaidService final
{
public:
    explicit UnpaidService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<UnpaidSummary>
    summary(const Actor &actor) const; // buckets: not due, 1-30, 31-60, 61-90, 91-
    // What is open on bills due from `first` to `last`, by due day.
    Later<std::vector<DueSum>> dueSums(const Actor &actor, QDate first, QDate last) const;
    // Open bills, without a sorting oldest due day first; `bucket` as in summary().aging, -1 for
    // all.
    Later<std::vector<qint64>> ids(const Actor &actor,
                                   int bucket,
                                   const QString &search,
                                   const BillSorting &sorting = {}) const;
    Later<std::vector<BillRow>> rows(const Actor &actor, const std::vector<qint64> &ids) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
