// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/watch_plan.h"
#include "models/services/context.h"

namespace keshikomi {

// Which folders a seat watches. A folder is one of a computer, so each seat has its own plan.
class WatchSettingService final
{
public:
    explicit WatchSettingService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<WatchPlan> plan(const Actor &actor) const;
    // Times are put in order. WatchedFolderGone (a folder that is not there), NumberOutOfRange (too
    // many folders or times), FieldTooLong, CardNumberRefused.
    Later<WatchPlan>
    setPlan(const Actor &actor, const WatchPlan &plan, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
