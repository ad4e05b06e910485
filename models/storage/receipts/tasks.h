// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/list_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// What only a person can decide, and of what it speaks.
struct NewTask final
{
    const char *kind;
    QStringList args;
    std::optional<NoticeId> notice;
    std::optional<PaymentId> payment;
    std::optional<BillId> bill;
};

Done raiseTask(Session &session, const NewTask &task, const Stamp &stamp);
// The open tasks of this kind about these bills: what they said holds no longer.
Done endTasksOfBills(Session &session,
                     const char *kind,
                     const std::vector<BillId> &bills,
                     const Stamp &stamp);

// What is left to a person and not yet done, newest first. Money put aside (保留) is a task of the
// books too, but it has a list of its own: it is among these only with `held`.
Result<std::vector<qint64>> openTaskIds(Session &session, bool held);
// Of one kind, oldest first.
Result<std::vector<TaskRow>> openTasksOf(Session &session, const char *kind);
// In the order of the ids; ids without a row are left out, tasks that were done are not.
Result<std::vector<TaskRow>> taskRows(Session &session, const std::vector<qint64> &ids);
// False: there is no such task, or it is done already.
Result<bool> endTask(Session &session, TaskId task, const Stamp &stamp);

} // namespace keshikomi
