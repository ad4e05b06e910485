// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/batch_making.h"

#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/csv_output.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/relay/relay_server.h"
#include "app/cli/tr.h"
#include "models/domain/grouped_invoice_number.h"
#include "models/domain/postal_code.h"
#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/wording/words.h"
#include "printing/printers/qt_printers.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTimer>

#include <utility>

namespace keshikomi::cli {

namespace {

constexpr int lookForInterruptMs = 200;

// Hears Ctrl+C between two files. It is called on the threads that draw.
class Watcher final : public BatchObserver
{
public:
    void watch(BatchRun &run) { m_run = &run; }
    void reached(BatchStep, int) override
    {
        if (m_caller.isStopped())
            m_run->stop();
    }
    void progressed(const BatchProgress &progress) override { m_line.write(progress); }
    void end() { m_line.end(); }

private:
    const Caller &m_caller = CallerHere::get();
    ProgressLine m_line;
    BatchRun *m_run = nullptr;
};

// In the program's own event loop: the commands of other processes are run meanwhile, and brought
// to their end afterwards.
Result<PrintBatch> madeBesideOthers(Workplace &workplace, BatchRun &run)
{
    const Caller &caller = CallerHere::get();
    RelayServer relay(workplace, caller.clock, caller.inLanguage);
    if (const Done heard = relay.listen(); !heard) // nobody can ask; the slips come all the same
        complain(heard.error());
    QFutureWatcher<Result<PrintBatch>> made;
    QTimer ears;
    const auto leave = [&] {
        if (made.isFinished() && (relay.isIdle() || caller.isStopped()))
            QCoreApplication::quit();
    };
    QObject::connect(&made, &QFutureWatcherBase::finished, &ears, [&] {
        relay.close();
        ears.start(lookForInterruptMs);
        leave();
    });
    QObject::connect(&ears, &QTimer::timeout, &ears, leave);
    QObject::connect(&relay, &RelayServer::finished, &ears, leave);
    made.setFuture(run.start());
    QCoreApplication::exec();
    return made.result();
}

} // namespace

void complain(const Error &error)
{
    CallerHere::get().write(Stream::Complaints,
                            "keshikomi-cli: " + faultText(error).toUtf8() + '\n');
}

Word wordOf(BatchItemState state)
{
    return {batchItemStateName(state), batchItemStateText(state)};
}

void ProgressLine::write(const BatchProgress &progress)
{
    m_line.write(Tr::tr("%1 of %2 slips, %3 failed, %4 a minute, %5 s left")
                     .arg(progress.released)
                     .arg(progress.total)
                     .arg(progress.failed)
                     .arg(progress.perMinute())
                     .arg(progress.remainingSeconds()));
    if (progress.left() == 0)
        end();
}

Record batchRecord(const PrintBatch &batch, const QDateTime &now)
{
    const auto progress = progressOf(batch, now);
    const qint64 left = progress ? progress->remainingSeconds() : -1;
    Record record;
    record.add("batch", batch.id.value())
        .add("at", batch.at)
        .add("sheet", batch.sheet)
        .add("state", Word{batchStateName(batch.state), batchStateText(batch)})
        .add("cut_off", batch.cutOff)
        .add("folder", batch.target.folder)
        .add("pattern", batch.target.pattern)
        .add("per_file", batch.target.perFile)
        .add("printer", batch.target.printer)
        .add("dpi", batch.dpi)
        .add("seat", batch.seat)
        .add("actor", batch.actor)
        .add("reissue_changed", batch.reissue)
        .add("waiting", batch.waiting)
        .add("released", batch.released)
        .add("failed", batch.failed)
        .add("left_out", batch.leftOut)
        .add("running_since", progress ? Value(batch.runSince) : Value())
        .add("per_minute", progress ? Value(progress->perMinute()) : Value())
        .add("remaining_seconds", left >= 0 ? Value(left) : Value());
    return record;
}

void addCount(Record &record, const PrintBatch &batch, const PrintCount &count)
{
    const auto kind = sheetKindFromName(batch.sheet);
    const bool told = kind && isPaymentSlip(*kind);
    const auto add = [&](const char *name, int slips) {
        record.add(name, told ? Value(slips) : Value());
    };
    add("new_issues", count.count(PrintedAs::NewIssue));
    add("reprints", count.count(PrintedAs::Reprint));
    add("reissues", count.count(PrintedAs::Reissue));
    add("without_barcode", count.withoutBarcode);
    add("over_limit", count.count(NoBarcode::OverLimit));
    add("past_due", count.count(NoBarcode::PastDue));
    add("no_agreement", count.count(NoBarcode::NoAgreement));
    record.add("in_grouped_invoices", recordsOf(count.grouped, [](const GroupedSlip &slip) {
                   Record each;
                   each.add("bill", slip.bill)
                       .add("grouped_invoice", groupedInvoiceNumberText(slip.invoice));
                   return each;
               }));
}

Value told(qint64 number)
{
    return number > 0 ? Value(number) : Value();
}

Records labelRecords(const std::vector<ParcelLabel> &labels)
{
    Records records;
    for (const ParcelLabel &label : labels) {
        Record record;
        record.add("bill", label.bill)
            .add("customer", label.customer)
            .add("name", label.name)
            .add("zip", postalCodeText(label.zip))
            .add("address", label.address1)
            .add("address2", label.address2)
            .add("shipping", label.parcel.shipping)
            .add("place", label.parcel.place)
            .add("file", label.file);
        records.push_back(std::move(record));
    }
    return records;
}

Done writeLabels(Workplace &workplace, PrintBatchId id, const QString &path)
{
    const PrintBatchService service(workplace.context());
    KK_TRY(const auto labels, service.labels(workplace.actor(), id).result());
    const Record columns = labelRecords({ParcelLabel()}).front();
    return writeNew(path, csvOf(columns, labelRecords(labels)));
}

Records failureRecords(const std::vector<PrintBatchItem> &failed)
{
    Records records;
    for (const PrintBatchItem &item : failed) {
        Record record;
        record.add("position", told(item.position))
            .add("bill", told(item.bill))
            .add("list_line", told(item.line.number))
            .add("list_text", item.line.said);
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
    KK_TRY(const PrintCount count, service.count(workplace.actor(), id).result());
    outcome.document = batchRecord(batch, CallerHere::get().clock.now());
    addCount(outcome.document, batch, count);
    outcome.document.add("failures", failureRecords(failed));
    outcome.wrong = !failed.empty() || batch.waiting > 0;
    return outcome;
}

Result<Outcome> makeBatch(Workplace &workplace, PrintBatchId id, const QString &folder)
{
    KK_TRY(const QString templates, templateFolderOf(workplace));
    const printing::PdfSheetRenderer renderer(templates);
    const printing::QtPrinters printers(renderer);
    Watcher watcher;
    BatchRun run(
        workplace.context(), workplace.actor(), id, BatchTools{renderer, &printers, &watcher});
    run.redirect(folder);
    watcher.watch(run);
    listenForInterrupts();
    const bool relayed = CallerHere::get().owner != nullptr; // the owner takes commands itself
    const Result<PrintBatch> ran =
        relayed ? run.start().result() : madeBesideOthers(workplace, run);
    watcher.end();
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

Result<PrintBatchId> batchIn(const Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    return PrintBatchId(number);
}

Result<QString> sheetOf(const Call &call)
{
    if (!call.has("sheet"))
        return slipSheet();
    KK_TRY(const SheetKind kind, sheetKindIn(call.text("sheet")));
    if (sheetSubjectOf(kind) == SheetSubject::Customer)
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchSheet,
                       {sheetKindName(kind), QStringLiteral("customer")});
    if (!isOfBill(kind))
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheetKindName(kind)});
    return sheetKindName(kind);
}

} // namespace keshikomi::cli
