// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/batch_making.h"

#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "models/wording/words.h"
#include "printing/printers/qt_printers.h"

namespace keshikomi::cli {

namespace {

Word wordOfState(BatchState state)
{
    return {batchStateName(state), batchStateText(state)};
}

// One line that is written over again; hears Ctrl+C between two files. It is called on the threads
// that draw.
class ProgressLine final : public BatchObserver
{
public:
    void watch(BatchRun &run) { m_run = &run; }
    void reached(BatchStep, int) override
    {
        if (m_caller.isStopped())
            m_run->stop();
    }
    void progressed(const BatchProgress &progress) override
    {
        if (!m_caller.terminal)
            return;
        const QString line = Tr::tr("%1 of %2 slips, %3 failed, %4 a minute, %5 s left")
                                 .arg(progress.released)
                                 .arg(progress.total)
                                 .arg(progress.failed)
                                 .arg(progress.perMinute())
                                 .arg(progress.remainingSeconds());
        m_caller.write(Stream::Complaints,
                       '\r' + line.toUtf8() + "  " + (progress.left() == 0 ? "\n" : ""));
    }

private:
    const Caller &m_caller = CallerHere::get();
    BatchRun *m_run = nullptr;
};

} // namespace

Word wordOf(BatchItemState state)
{
    return {batchItemStateName(state), batchItemStateText(state)};
}

Record batchRecord(const PrintBatch &batch)
{
    Record record;
    record.add("batch", batch.id.value())
        .add("at", batch.at)
        .add("sheet", batch.sheet)
        .add("state", wordOfState(batch.state))
        .add("folder", batch.target.folder)
        .add("pattern", batch.target.pattern)
        .add("per_file", batch.target.perFile)
        .add("printer", batch.target.printer)
        .add("dpi", batch.dpi)
        .add("seat", batch.seat)
        .add("actor", batch.actor)
        .add("waiting", batch.waiting)
        .add("released", batch.released)
        .add("failed", batch.failed);
    return record;
}

Records failureRecords(const std::vector<PrintBatchItem> &failed)
{
    Records records;
    for (const PrintBatchItem &item : failed) {
        Record record;
        record.add("position", item.position).add("bill", item.bill);
        if (item.failure)
            record.add("fault", enumName(item.failure->fault))
                .add("message", faultText(*item.failure));
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> batchOutcome(Workplace &workplace, PrintBatchId id)
{
    const PrintBatchService service(workplace.context());
    KK_TRY(const PrintBatch batch, service.find(workplace.actor(), id).result());
    KK_TRY(const auto failed,
           service.items(workplace.actor(), id, BatchItemState::Failed).result());
    Outcome outcome;
    outcome.document = batchRecord(batch);
    outcome.document.add("failures", failureRecords(failed));
    outcome.wrong = !failed.empty() || batch.waiting > 0;
    return outcome;
}

Result<Outcome> makeBatch(Workplace &workplace, PrintBatchId id)
{
    KK_TRY(const QString templates, templateFolderOf(workplace));
    const printing::PdfSheetRenderer renderer(templates);
    const printing::QtPrinters printers(renderer);
    ProgressLine line;
    BatchRun run(
        workplace.context(), workplace.actor(), id, BatchTools{renderer, &printers, &line});
    line.watch(run);
    listenForInterrupts();
    const Result<PrintBatch> ran = run.start().result();
    if (!ran
        && (ran.error().fault == Fault::NoSuchBatch || ran.error().code == ErrorCode::Conflict))
        return tl::unexpected(ran.error());
    KK_TRY(Outcome outcome, batchOutcome(workplace, id));
    if (ran && ran->target.isPrinter()) {
        PrinterProfile profile;
        profile.printer = ran->target.printer;
        profile.dpi = ran->dpi;
        const PrinterService service(workplace.context(), printers);
        KK_TRY(const auto warning, service.warning(workplace.actor(), profile).result());
        outcome.document.add("warning", warning ? Inner{{errorRecord(*warning)}} : Inner{});
    }
    if (!ran)
        outcome.broke = ran.error();
    return outcome;
}

Result<QString> sheetOf(const Call &call)
{
    if (!call.has("sheet"))
        return slipSheet();
    KK_TRY(const SheetKind kind, sheetKindIn(call.text("sheet")));
    if (!isOfBill(kind))
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheetKindName(kind)});
    return sheetKindName(kind);
}

} // namespace keshikomi::cli
