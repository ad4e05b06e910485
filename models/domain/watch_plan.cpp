// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/watch_plan.h"

namespace keshikomi {

QDateTime nextTimeOf(const std::vector<QTime> &times, const QDateTime &now)
{
    if (times.empty())
        return {};
    constexpr int japan = 9 * 3600;
    const QDateTime here = now.toOffsetFromUtc(japan);
    for (const QTime time : times) {
        if (time > here.time())
            return QDateTime(here.date(), time, Qt::OffsetFromUTC, japan).toUTC();
    }
    return QDateTime(here.date().addDays(1), times.front(), Qt::OffsetFromUTC, japan).toUTC();
}

} // namespace keshikomi
