// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/batch_making.h"
#include "app/cli/commands/groups.h"

#include <QSemaphore>

namespace keshikomi::cli {

namespace {

constexpr int followMs = 500;

using Stop = Later<std::monostate> (PrintBatchService::*)(const Actor &, PrintBatchId) const;

Result<Outcome> stop(Call &call, Stop way)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_CHECK((service.*way)(workplace->actor(), id).result());
    KK_TRY(const PrintBatch batch, service.find(workplace->actor(), id).result());
    return answer(batchRecord(batch, call.clock().now()));
}

Result<Outcome> pause(Call &call)
{
    return stop(call, &PrintBatchService::pause);
}

Result<Outcome> cancel(Call &call)
{
    return stop(call, &PrintBatchService::cancel);
}

// Whichever program makes it. Followed until its run ends, or Ctrl+C, which does not stop the run.
Result<Outcome> progress(Call &call)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_TRY(PrintBatch batch, service.find(workplace->actor(), id).result());
    ProgressLine line;
    QSemaphore never; // the books of another program give no sign
    if (call.has("follow"))
        listenForInterrupts();
    while (call.has("follow") && !CallerHere::get().isStopped()) {
        const auto reached = progressOf(batch, call.clock().now());
        if (!reached)
            break;
        line.write(*reached);
        never.tryAcquire(1, followMs);
        KK_TRY(batch, service.find(workplace->actor(), id).result());
    }
    line.end();
    return answer(batchRecord(batch, call.clock().now()));
}

} // namespace

std::vector<Command> batchControlCommands()
{
    return {
        {"batch progress",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Tells how far a batch is, how fast it is and how long it takes still, "
                           "whichever program makes it."),
         {{"follow", nullptr, QT_TRANSLATE_NOOP("Cli", "Until it is made, paused or cancelled.")}},
         Needs::Reading,
         progress},
        {"batch pause",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Stops a batch for now, whichever program makes it; “batch resume” goes "
                           "on."),
         {},
         Needs::Writing,
         pause},
        {"batch cancel",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Stops a batch; what was printed stays."),
         {},
         Needs::Writing,
         cancel},
    };
}

} // namespace keshikomi::cli
