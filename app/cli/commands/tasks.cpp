// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "models/domain/bill.h"
#include "models/domain/try.h"

namespace keshikomi::cli {

namespace {

Result<Outcome> listTasks(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto tasks, workplace->tasks().all(workplace->actor()).result());
    Records records;
    for (const TaskRow &task : tasks) {
        Record record;
        record.add("task", task.id.value())
            .add("at", task.at)
            .add("kind", taskWordOf(task))
            .add("payment", task.payment ? Value(task.payment->value()) : Value())
            .add("args", QStringList(task.args.begin(), task.args.end()));
        records.push_back(std::move(record));
    }
    Record document;
    document.add("tasks", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> finishTask(Call &call)
{
    KK_TRY(const qint64 id, Call::numberIn(call.arguments().front(), QStringLiteral("TASK")));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_CHECK(
        workplace->tasks().finish(workplace->actor(), TaskId(id), call.has("dry-run")).result());
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("task", id)
        .add("done", true, QT_TRANSLATE_NOOP("Cli", "Dealt with"));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> taskCommands()
{
    return {{"tasks",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Lists what is left to a person."),
             {},
             Needs::Reading,
             listTasks},
            {"task done",
             "TASK",
             1,
             1,
             QT_TRANSLATE_NOOP("Cli", "Says that a person has dealt with a task."),
             {dryRunOption()},
             Needs::Writing,
             finishTask}};
}

} // namespace keshikomi::cli
