// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "models/domain/ports/sheet_renderer.h"
#include "models/services/paper/print_batches.h"

#include <atomic>
#include <mutex>

namespace keshikomi {

// The steps of one file, in their order. Files: Taken, Drawn, Written, Recorded, Placed. A printer:
// Taken, Drawn, Marked, Handed, Recorded.
enum class BatchStep { Taken, Drawn, Written, Marked, Handed, Recorded, Placed };

struct DrawnUnit;

// What a run tells of itself, on its own threads.
class BatchObserver
{
public:
    virtual ~BatchObserver() = default;
    virtual void reached(BatchStep, int /*file*/) { }
    virtual void progressed(const BatchProgress &) { }
};

// What a run needs from outside. All of it outlives the run.
struct BatchTools final
{
    const SheetRenderer &sheets;
    const SheetPrinter *printer = nullptr; // needed for a batch that goes to one
    BatchObserver *observer = nullptr;
    int threads = 0; // 0: as many as the computer has cores
};

// Makes what waits in a batch (一括印刷), from where it stands. Sheets are drawn and read back on
// threads of the run; the storage thread and the caller's are never kept. A printer gets its slips
// one after another, in the batch's order; files come out in any order.
//
// A slip that cannot be made (BillNotIssued, SlipTextTooLong, …) fails and the others go on; what
// would fail every slip alike (a full disk, a printer that is gone, the store) ends the run, and
// the slips at hand wait again.
class BatchRun final
{
public:
    BatchRun(ServiceContext context, Actor actor, PrintBatchId id, const BatchTools &tools);
    ~BatchRun(); // stops, and waits for the files at hand
    BatchRun(const BatchRun &) = delete;
    BatchRun &operator=(const BatchRun &) = delete;

    // Before start(): what waits becomes files of this folder, absolute, from now on.
    void redirect(const QString &folder) { m_folder = folder; }
    // Once. The batch as the run leaves it. Faults: those of claim(), NoSuchPrinter,
    // FileNotWritten, PrinterRefused, and the store's.
    Later<PrintBatch> start();
    // Ends after the files at hand. Whether the batch is paused or cancelled its service knows.
    void stop() { m_stopped = true; }

private:
    Result<PrintBatch> run();
    Done settle(const BatchClaim &claim) const;
    Done takeFolder();
    void makeFiles();
    Done makeUnits();
    Done makeUnit(const BatchUnit &unit, const SheetOptions &options);
    Done toFile(const DrawnUnit &drawn, BatchFile file);
    Done toPrinter(DrawnUnit drawn, BatchFile file, const SheetOptions &options);
    Done place(const BatchFile &file) const;
    Done record(const BatchRecord &record);
    void reached(BatchStep step, int file) const;

    const ServiceContext m_context;
    const Actor m_actor;
    const PrintBatchId m_id;
    const BatchTools m_tools;
    const QString m_runner;
    const PrintBatchService m_batches;
    QString m_folder; // empty: where the batch goes
    std::atomic_bool m_stopped = false;
    QFuture<void> m_running;
    // Set before the threads of the run begin.
    std::optional<PrintBatch> m_batch;
    QDateTime m_since;

    std::mutex m_mutex; // for the rest
    BatchProgress m_progress;
    std::optional<Error> m_broke;
};

} // namespace keshikomi
