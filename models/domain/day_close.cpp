// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day_close.h"

namespace keshikomi {

std::optional<Yen> countedCash(const CashCount &count)
{
    if (count.drawers.empty())
        return std::nullopt;
    Yen sum;
    for (const Yen drawer : count.drawers)
        sum += drawer;
    return sum;
}

std::optional<Yen> DayClose::cashDifference() const
{
    if (!cashCounted)
        return std::nullopt;
    return *cashCounted - cashFloat - cashBooked;
}

ChannelTotal DayClose::total() const
{
    ChannelTotal sum;
    for (const ChannelTotal &each : channels) {
        sum.receipts += each.receipts;
        sum.received += each.received;
        sum.returns += each.returns;
        sum.returned += each.returned;
    }
    return sum;
}

} // namespace keshikomi
