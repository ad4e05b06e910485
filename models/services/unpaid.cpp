// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/unpaid.h"

#include "models/domain/try.h"
#include "models/storage/asking/bill_lists.h"

namespace keshikomi {

Later<UnpaidSummary> UnpaidService::summary(const Actor &actor) const
{
    return m_context.read(actor, [today = m_context.clock.today()](Session &session) {
        return unpaidSummary(session, today);
    });
}

Later<std::vector<DueSum>> UnpaidService::dueSums(const Actor &actor, QDate first, QDate last) const
{
    return m_context.read(actor, [first, last](Session &session) {
        return openByDueDay(session, {first, last});
    });
}

Later<std::vector<qint64>> UnpaidService::ids(const Actor &actor,
                                              int bucket,
                                              const QString &search,
                                              const BillSorting &sorting) const
{
    const std::vector<AgingBucket> buckets = agingBuckets();
    if (bucket < -1 || bucket >= int(buckets.size())) {
        return at<std::vector<qint64>>(failure(ErrorCode::Invalid,
                                               Fault::NumberOutOfRange,
                                               {QStringLiteral("bucket"),
                                                QString::number(bucket),
                                                QStringLiteral("-1"),
                                                QString::number(buckets.size() - 1)}));
    }
    const QDate today = m_context.clock.today();
    const DueDays days = bucket < 0 ? DueDays{} : dueDaysOf(buckets[std::size_t(bucket)], today);
    return m_context.read(actor, [days, search, sorting, today](Session &session) {
        return openBillIds(session, days, search, sorting, today);
    });
}

Later<std::vector<BillRow>> UnpaidService::rows(const Actor &actor,
                                                const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids, today = m_context.clock.today()](Session &session) {
        return billRows(session, ids, today);
    });
}

} // namespace keshikomi
