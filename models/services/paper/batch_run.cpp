// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_run.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/paper/batch_drawing.h"
#include "models/services/paper/batch_files.h"
#include "models/services/paper/batch_lock.h"
#include "models/services/paper/printers.h"
#include "models/services/settings.h"
#include "models/services/sheets/receipt_making.h"

#include <QDir>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace keshikomi {

namespace {

constexpr int mostTries = 4;

std::optional<DrawnSheet> documentOf(const DrawnUnit::Item &item)
{
    return item.wish ? std::optional(DrawnSheet{*item.wish, item.draft}) : std::nullopt;
}

BatchRecord
recordOf(const DrawnUnit &drawn, const BatchFile &file, const QString &printer = QString())
{
    BatchRecord record{file, {}, drawn.failed, printer, int(drawn.sheet.readBack.size())};
    for (const DrawnUnit::Item &item : drawn.items) {
        const SheetDraft &draft = item.draft;
        const SheetKind kind = sheetKindOf(draft.contents.front(), draft.form);
        record.released.push_back({item.position,
                                   item.slip,
                                   item.pages,
                                   sheetKindName(kind),
                                   draft.bill,
                                   draft.customer,
                                   receiptsIn(draft.contents),
                                   item.noBarcode,
                                   documentOf(item)});
    }
    return record;
}

// It stands in the books already, as what goes to a printer does before.
bool isCounted(const DrawnUnit::Item &item, const BatchTarget &target)
{
    return item.slip ? item.slip->slip.isNew && item.slip->slip.id
                     : item.wish && target.isPrinter();
}

// None of them leaves; `error` is why. What a printer did not take and counts all the same nobody
// holds: it says so.
BatchRecord
failedRecordOf(const DrawnUnit &drawn, int file, const BatchTarget &target, const Error &error)
{
    BatchRecord record{{file, {}, {}, {}, 0}, {}, drawn.failed, {}, 0};
    for (const DrawnUnit::Item &item : drawn.items) {
        const bool counted = isCounted(item, target);
        Error why = error;
        if (counted)
            why.args << QStringLiteral("issued") << billNumberText(item.bill);
        record.failed.push_back(
            {item.position, counted && item.slip ? item.slip->slip.id : std::nullopt, why});
    }
    return record;
}

DrawnSheets countingOf(const DrawnUnit &drawn)
{
    DrawnSheets counting;
    for (const DrawnUnit::Item &item : drawn.items) {
        if (item.slip)
            counting.slips.push_back(*item.slip);
        if (const auto document = documentOf(item))
            counting.documents.push_back(*document);
    }
    return counting;
}

// In the order of countingOf().
void putIssues(DrawnUnit &drawn, std::vector<IssuedSlip> issued)
{
    auto next = issued.begin();
    for (DrawnUnit::Item &item : drawn.items) {
        if (item.slip)
            item.slip->slip = std::move(*next++);
    }
}

} // namespace

BatchRun::BatchRun(ServiceContext context, Actor actor, PrintBatchId id, const BatchTools &tools)
    : m_context(context)
    , m_actor(std::move(actor))
    , m_id(id)
    , m_tools(tools)
    , m_runner(makeUuid7(context.clock))
    , m_batches(context)
{
}

BatchRun::~BatchRun()
{
    stop();
    m_running.waitForFinished();
}

Later<PrintBatch> BatchRun::start()
{
    QFuture<Result<PrintBatch>> result = QtConcurrent::run([this] { return run(); });
    m_running = QFuture<void>(result);
    return result;
}

Result<PrintBatch> BatchRun::run()
{
    BatchLock lock(m_context.store, m_id);
    const bool alone = lock.take();
    KK_TRY(const BatchClaim claim, m_batches.claim(m_actor, m_id, m_runner, alone).result());
    m_batch = claim.batch;
    Done settled = settle(claim);
    if (settled)
        settled = takeFolder();
    if (settled)
        makeFiles();
    else
        m_broke = settled.error();
    const auto left = m_batches.leave(m_actor, m_id, m_runner).result();
    if (m_broke)
        return tl::unexpected(*m_broke);
    return left;
}

// What an earlier run recorded and could not show any more gets its name now.
Done BatchRun::settle(const BatchClaim &claim) const
{
    for (const BatchFile &file : claim.files) {
        if (!file.part.isEmpty())
            KK_CHECK(place(file));
    }
    if (!claim.deadRunner.isEmpty() && !claim.batch.target.isPrinter())
        removeParts(claim.batch.target.folder, claim.deadRunner);
    return done();
}

// After what was recorded for the folder before has its names there.
Done BatchRun::takeFolder()
{
    if (m_folder.isEmpty())
        return done();
    KK_TRY(m_batch, m_batches.redirect(m_actor, m_id, m_runner, m_folder).result());
    return done();
}

void BatchRun::makeFiles()
{
    const PrintBatch &batch = *m_batch;
    m_progress = {batch.total(), batch.released, batch.failed, 0, 0};
    m_since = m_context.clock.now();
    // A printer must get its sheets in order, so one after another; and of two that are drawn with
    // the same next number one would be drawn in vain.
    const int cores = m_tools.threads > 0 ? m_tools.threads : QThread::idealThreadCount();
    const auto kind = sheetKindFromName(batch.sheet);
    const bool inTurn = batch.target.isPrinter() || (kind && takesNumbers(*kind));
    const int threads = inTurn ? 1 : std::max(1, cores);
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    QList<QFuture<void>> workers;
    for (int i = 0; i < threads; ++i) {
        workers.append(QtConcurrent::run(&pool, [this] {
            if (const Done made = makeUnits(); !made) {
                const std::scoped_lock guard(m_mutex);
                if (!m_broke)
                    m_broke = made.error();
                stop();
            }
        }));
    }
    for (QFuture<void> &worker : workers)
        worker.waitForFinished();
}

Done BatchRun::makeUnits()
{
    SheetOptions options;
    options.dpi = m_batch->dpi;
    KK_TRY(options.allowedHosts, SettingService(m_context).paymentHosts(m_actor).result());
    while (!m_stopped) {
        KK_TRY(const auto unit, m_batches.take(m_actor, m_id, m_runner).result());
        if (!unit)
            break;
        reached(BatchStep::Taken, unit->file);
        Done made = makeUnit(*unit, options);
        // A bill has changed since it was drawn.
        for (int again = 1;
             again < mostTries && !made && made.error().fault == Fault::ChangedMeanwhile;
             ++again)
            made = makeUnit(*unit, options);
        if (!made) {
            // Harmless when they are recorded or sent already: only Taken ones wait again.
            KK_CHECK(m_batches.giveBack(m_actor, m_id, unit->file).result());
            return made;
        }
    }
    return done();
}

Done BatchRun::makeUnit(const BatchUnit &unit, const SheetOptions &options)
{
    const auto kind = sheetKindFromName(m_batch->sheet);
    if (!kind)
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {m_batch->sheet});
    const BatchSource source{
        *kind, m_batch->reissue, SlipService(m_context), SheetService(m_context), m_actor};
    KK_TRY(DrawnUnit drawn, drawUnit(source, m_tools.sheets, unit, options));
    reached(BatchStep::Drawn, unit.file);
    BatchFile file;
    file.file = unit.file;
    file.sha256 = drawn.sheet.sha256;
    file.pages = drawn.sheet.pages;
    if (drawn.items.empty())
        return record(recordOf(drawn, file));
    return m_batch->target.isPrinter() ? toPrinter(std::move(drawn), file, options)
                                       : toFile(drawn, file);
}

Done BatchRun::toFile(const DrawnUnit &drawn, BatchFile file)
{
    const BatchTarget &target = m_batch->target;
    std::vector<qint64> bills;
    for (const DrawnUnit::Item &item : drawn.items)
        bills.push_back(item.bill);
    file.name = fileNameOf(target.pattern, m_id, file.file, bills);
    file.part = partNameOf(file.name, m_runner);
    if (const Done free = checkFree(target.folder, file.name); !free)
        return record(failedRecordOf(drawn, file.file, target, free.error()));
    KK_CHECK(writePart(target.folder, file.part, file.name, drawn.sheet.pdf));
    reached(BatchStep::Written, file.file);
    if (const Done recorded = record(recordOf(drawn, file)); !recorded) {
        // It may have been recorded all the same, when the store was lost in the middle: then the
        // next run needs the part, and it stays.
        const Fault why = recorded.error().fault;
        if (why == Fault::BatchAlreadyRunning || why == Fault::ChangedMeanwhile)
            QFile::remove(QDir(target.folder).filePath(file.part));
        return recorded;
    }
    reached(BatchStep::Recorded, file.file);
    KK_CHECK(place(file));
    reached(BatchStep::Placed, file.file);
    return done();
}

Done BatchRun::toPrinter(DrawnUnit drawn, BatchFile file, const SheetOptions &options)
{
    const BatchTarget &target = m_batch->target;
    if (!m_tools.printer)
        return failure(ErrorCode::Invalid, Fault::NoSuchPrinter, {target.printer});
    KK_TRY(const PrinterProfile profile,
           profileFor(m_context, m_actor, m_batch->sheet, target.printer, m_batch->dpi).result());
    file.name = QStringLiteral("%1 %2/%3").arg(target.printer).arg(m_id.value()).arg(file.file);
    KK_CHECK(m_tools.printer->check(profile));
    if (!profile.codes && !drawn.sheet.readBack.empty())
        return failure(ErrorCode::Invalid, Fault::PrinterNotForCodes, {target.printer});
    KK_TRY(auto issued,
           m_batches.markSending(m_actor, m_id, m_runner, file.file, countingOf(drawn)).result());
    putIssues(drawn, std::move(issued));
    reached(BatchStep::Marked, file.file);
    const Done printed = m_tools.printer->print(
        contentsOf(drawn.items), optionsOf(drawn.items, options), profile, file.name);
    if (!printed) {
        KK_CHECK(record(failedRecordOf(drawn, file.file, target, printed.error())));
        return printed;
    }
    reached(BatchStep::Handed, file.file);
    KK_CHECK(record(recordOf(drawn, file, target.printer)));
    reached(BatchStep::Recorded, file.file);
    return done();
}

Done BatchRun::place(const BatchFile &file) const
{
    return placePart(m_batch->target.folder, file.part, file.name, file.sha256);
}

Done BatchRun::record(const BatchRecord &record)
{
    KK_CHECK(m_batches.record(m_actor, m_id, m_runner, record).result());
    const std::scoped_lock guard(m_mutex);
    m_progress.released += int(record.released.size());
    m_progress.failed += int(record.failed.size());
    m_progress.made += int(record.released.size() + record.failed.size());
    m_progress.ms = m_since.msecsTo(m_context.clock.now());
    if (m_tools.observer)
        m_tools.observer->progressed(m_progress);
    return done();
}

void BatchRun::reached(BatchStep step, int file) const
{
    if (m_tools.observer)
        m_tools.observer->reached(step, file);
}

} // namespace keshikomi
