// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// 要確認: what the program may not decide alone.
class TaskService final
{
public:
    explicit TaskService(ServiceContext context)
        : m_context(context)
    {
    }
    // Not yet done, newest first.
    Later<std::vector<qint64>> ids(const Actor &actor) const;
    Later<std::vector<TaskRow>> rows(const Actor &actor, const std::vector<qint64> &ids) const;
    // The same at once, with money put aside.
    Later<std::vector<TaskRow>> all(const Actor &actor) const;
    // A person has dealt with it. ChangedMeanwhile: somebody else has, or there is no such task.
    Later<std::monostate> finish(const Actor &actor, TaskId task, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
