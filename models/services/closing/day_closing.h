// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_close.h"
#include "models/services/context.h"

namespace keshikomi {

struct DayCloseWish final
{
    std::optional<StoreId> store; // none: the one this seat works for
    QDate day; // invalid: today
    CashCount cash;
    bool dryRun = false;
};

// 日次締め. What was posted is sealed in the same transaction that closes, and the seal's head goes
// into the heads file outside the store and onto the printed report.
class DayCloseService final
{
public:
    DayCloseService(ServiceContext context, QString headsFile)
        : m_context(context)
        , m_headsFile(std::move(headsFile))
    {
    }
    // Closes the day and all days before it. NothingToClose {day}: it is closed or not here yet;
    // NumberOutOfRange: a drawer or the change is negative; StoreBusy: another seat seals.
    Later<DayClose> close(const Actor &actor, const DayCloseWish &wish) const;
    // NothingToClose where the store has no close of that day.
    Later<DayClose> find(const Actor &actor, std::optional<StoreId> store, QDate day) const;
    // Newest first; of one store, or of all.
    Later<std::vector<DayClose>>
    list(const Actor &actor, int most, std::optional<StoreId> store = std::nullopt) const;

private:
    ServiceContext m_context;
    QString m_headsFile;
};

} // namespace keshikomi
