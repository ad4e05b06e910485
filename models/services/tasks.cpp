// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tasks.h"

#include "models/domain/try.h"
#include "models/services/rehearsal.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

Later<std::vector<qint64>> TaskService::ids(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return openTaskIds(session, false); });
}

Later<std::vector<TaskRow>> TaskService::rows(const Actor &actor,
                                              const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids](Session &session) { return taskRows(session, ids); });
}

Later<std::vector<TaskRow>> TaskService::all(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<std::vector<TaskRow>> {
        KK_TRY(const auto ids, openTaskIds(session, true));
        return taskRows(session, ids);
    });
}

Later<std::monostate> TaskService::finish(const Actor &actor, TaskId task, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "finish-task",
                        rehearsal,
                        [task](Session &session, const Stamp &stamp) -> Result<std::monostate> {
                            KK_TRY(const auto known, taskRows(session, {task.value()}));
                            if (known.empty())
                                return failure(ErrorCode::NotFound,
                                               Fault::NoSuchTask,
                                               {QString::number(task.value())});
                            KK_TRY(const bool ended, endTask(session, task, stamp));
                            if (!ended)
                                return failure(ErrorCode::Conflict,
                                               Fault::ChangedMeanwhile,
                                               {QStringLiteral("task")});
                            return std::monostate{};
                        });
}

} // namespace keshikomi
