// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/batch_making.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/printer_checks.h"
#include "app/cli/csv_output.h"
#include "app/cli/tr.h"
#include "models/services/paper/print_list.h"

#include <QDir>

#include <algorithm>

namespace keshikomi::cli {

namespace {

constexpr int newest = 200;

Record itemRecord(const PrintBatchItem &item)
{
    Record record;
    record.add("position", told(item.position))
        .add("bill", told(item.bill))
        .add("state", wordOf(item.state))
        .add("reissue", item.reissue)
        .add("file", item.file)
        .add("sha256", QString::fromLatin1(item.sha256.toHex()))
        .add("pages", item.pages)
        .add("shipping", item.parcel.shipping)
        .add("place", item.parcel.place)
        .add("list_line", told(item.line.number))
        .add("list_text", item.line.said);
    return record;
}

// A due day, a list, or what was typed; exactly one of them.
Done checkWays(const Call &call)
{
    const int ways =
        int(call.has("due-before")) + int(call.has("file")) + int(!call.arguments().isEmpty());
    if (ways != 1)
        return wantsOneOf(QStringLiteral("--due-before | --file | WIP…"));
    return done();
}

Done nothingIn(const char *what, const QString &where)
{
    return failure(ErrorCode::Conflict, Fault::NothingToExport, {QLatin1String(what), where});
}

// Lines that cannot be used are told with the slips that fail; a list without one that can is none.
Done addListed(const Call &call, Workplace &workplace, NewPrintBatch &batch)
{
    KK_TRY(const QByteArray bytes, readWhole(call.text("file")));
    const PrintList list = printListOf(bytes);
    if (list.words.isEmpty())
        return nothingIn("slips.file", call.text("file"));
    const PrintBatchService service(workplace.context());
    const auto found = service.findListed(workplace.actor(), list).result();
    if (found) {
        found->putInto(batch);
        return done();
    }
    if (found.error().code != ErrorCode::NotFound)
        return tl::unexpected(found.error());
    const QString first =
        Tr::tr("line %1 (%2)").arg(list.lines.front().number).arg(list.words.front());
    return failure(ErrorCode::Invalid, Fault::FileNotReadable, {call.text("file"), first});
}

// Which bills, in which order, and with which parcels.
Done addBills(const Call &call, Workplace &workplace, NewPrintBatch &batch)
{
    const PrintBatchService service(workplace.context());
    if (call.has("due-before")) {
        KK_TRY(const QDate day, call.day("due-before"));
        KK_TRY(batch.bills, service.openBillsDueBefore(workplace.actor(), day).result());
        return batch.bills.empty() ? nothingIn("slips.due", day.toString(Qt::ISODate)) : done();
    }
    if (call.has("file"))
        return addListed(call, workplace, batch);
    KK_TRY(batch.bills, service.billsOf(workplace.actor(), call.arguments()).result());
    return done();
}

QString folderOf(const Call &call)
{
    return QDir(pathHere(call.has("out") ? call.text("out") : QStringLiteral("."))).absolutePath();
}

Result<BatchTarget> targetOf(const Call &call, const QString &sheet)
{
    BatchTarget target;
    KK_TRY(target.printer, call.filled("printer"));
    KK_TRY(const qint64 perFile, call.number("per-file", 1, mostPerFile, 1));
    target.perFile = int(perFile);
    if (target.isPrinter())
        return target;
    target.folder = folderOf(call);
    KK_TRY(target.pattern, call.filled("name"));
    if (target.pattern.isEmpty())
        target.pattern = usualPattern(target.perFile, sheet);
    return target;
}

// What was typed, whose bill it is: a bare number is a work order's, and may be another bill's,
// too.
Records namedRecords(const QStringList &typed,
                     const std::vector<qint64> &bills,
                     const std::vector<ParcelLabel> &made)
{
    Records records;
    for (std::size_t at = 0; at < bills.size(); ++at) {
        const auto label = std::ranges::find(made, bills[at], &ParcelLabel::bill);
        Record record;
        record.add("typed", typed[qsizetype(at)])
            .add("bill", bills[at])
            .add("customer", label == made.end() ? QString() : label->name);
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> slips(Call &call)
{
    NewPrintBatch batch;
    KK_CHECK(checkWays(call));
    KK_TRY(batch.sheet, sheetOf(call));
    KK_TRY(batch.target, targetOf(call, batch.sheet));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const qint64 dpi, call.number("dpi", 300, 1'200, 0));
    batch.dpi = int(dpi);
    batch.reissue = call.has("reissue");
    KK_CHECK(checkPrinterOf(call, *workplace, batch.sheet, batch.target, batch.dpi));
    KK_CHECK(addBills(call, *workplace, batch));
    if (call.has("labels"))
        KK_CHECK(checkFree(call.text("labels"))); // before anything is printed
    const PrintBatchService service(workplace->context());
    KK_TRY(const PrintBatch added, service.add(workplace->actor(), batch).result());
    KK_TRY(Outcome made, makeBatch(*workplace, added.id));
    if (!call.arguments().isEmpty()) {
        KK_TRY(const auto labels, service.labels(workplace->actor(), added.id).result());
        made.document.add("named", namedRecords(call.arguments(), batch.bills, labels));
    }
    if (call.has("labels")) {
        KK_CHECK(writeLabels(*workplace, added.id, call.text("labels")));
        made.document.add("labels_file", call.text("labels"));
    }
    return made;
}

Result<Outcome> labels(Call &call)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_TRY(const auto all, service.labels(workplace->actor(), id).result());
    Record document;
    document.add("batch", id.value());
    if (call.has("csv")) {
        KK_CHECK(writeLabels(*workplace, id, call.text("csv")));
        document.add("file", call.text("csv"));
    }
    document.add("labels", labelRecords(all));
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_TRY(const auto batches, service.list(workplace->actor(), newest).result());
    Records records;
    for (const PrintBatch &batch : batches)
        records.push_back(batchRecord(batch, call.clock().now()));
    Record document;
    document.add("batches", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_TRY(const PrintBatch batch, service.find(workplace->actor(), id).result());
    KK_TRY(const auto items, service.items(workplace->actor(), id).result());
    KK_TRY(const PrintCount count, service.count(workplace->actor(), id).result());
    Record document = batchRecord(batch, call.clock().now());
    addCount(document, batch, count);
    Records records;
    for (const PrintBatchItem &item : items)
        records.push_back(itemRecord(item));
    document.add("slips", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> resume(Call &call)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    if (call.has("reissue") && !call.has("failed"))
        return wantsOneOf(QStringLiteral("--failed"));
    const PrintBatchService service(workplace->context());
    if (!call.has("out")) {
        KK_TRY(const PrintBatch batch, service.find(workplace->actor(), id).result());
        KK_CHECK(checkPrinterOf(call, *workplace, batch.sheet, batch.target, batch.dpi));
    }
    if (call.has("failed")) {
        KK_CHECK(service.askAgain(workplace->actor(), id, call.has("reissue")).result());
    }
    return makeBatch(*workplace, id, call.has("out") ? folderOf(call) : QString());
}

Result<Outcome> failures(Call &call)
{
    KK_TRY(const PrintBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintBatchService service(workplace->context());
    KK_TRY(const auto failed,
           service.items(workplace->actor(), id, BatchItemState::Failed).result());
    Records records = failureRecords(failed);
    Record document;
    document.add("batch", id.value());
    if (call.has("csv")) {
        const PrintBatchItem none{0, 0, {}, 0, {}, {}, Error{}};
        KK_CHECK(writeNew(call.text("csv"), csvOf(failureRecords({none}).front(), records)));
        document.add("file", call.text("csv"));
    }
    document.add("failures", std::move(records));
    return answer(std::move(document));
}

std::vector<Option> batchOptions()
{
    return {
        {"due-before", "DAY", QT_TRANSLATE_NOOP("Cli", "Open bills due before this day.")},
        {"file",
         "LIST",
         QT_TRANSLATE_NOOP(
             "Cli",
             "A line for each bill, B-<number> or the number of a work order, then "
             "the parcel and the place of the goods; the order of the list is kept.")},
        {"sheet",
         "KIND",
         QT_TRANSLATE_NOOP("Cli",
                           "Kind of sheet, one that is made from a bill; haraikomi, the payment "
                           "slip.")},
        {"out", "DIR", QT_TRANSLATE_NOOP("Cli", "Folder of the files; this one.")},
        {"per-file", "N", QT_TRANSLATE_NOOP("Cli", "Slips in one file; 1.")},
        {"name",
         "PATTERN",
         QT_TRANSLATE_NOOP(
             "Cli", "Names of the files, of {bill}, {last}, {file} and {batch}; .pdf is added.")},
        {"printer", "NAME", QT_TRANSLATE_NOOP("Cli", "To this printer instead of files.")},
        {"labels",
         "FILE",
         QT_TRANSLATE_NOOP("Cli", "Write who gets what came out into this CSV file, for labels.")},
        {"reissue",
         nullptr,
         QT_TRANSLATE_NOOP(
             "Cli",
             "A payment slip that was printed before and has changed since comes as a "
             "new issue; without it, it fails.")},
        {"dpi",
         "N",
         QT_TRANSLATE_NOOP("Cli", "Dots per inch; as the printer's profile says, 600 for files.")},
        untestedOption(),
    };
}

// What became of a batch, as lists to take along.
std::vector<Command> listCommands()
{
    return {
        {"batch labels",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Lists who gets what came out of a batch, for labels."),
         {{"csv", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the list into this file.")}},
         Needs::Reading,
         labels},
        {"batch failures",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Lists the slips that could not be made, and why."),
         {{"csv", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the list into this file.")}},
         Needs::Reading,
         failures},
    };
}

} // namespace

std::vector<Command> batchCommands()
{
    std::vector<Command> commands{
        {"slips",
         "[WIP|B-BILL]…",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Makes the payment slips, or another sheet, of many bills as one batch, "
                           "each exactly once; "
                           "it can be cancelled and goes on later."),
         batchOptions(),
         Needs::WritingAndFonts,
         slips},
        {"batch list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the print batches, newest first."),
         {},
         Needs::Reading,
         list},
        {"batch show",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows what became of each slip of a batch."),
         {},
         Needs::Reading,
         show},
        {"batch resume",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Goes on with a batch that was paused, cancelled or broke off; no slip "
                           "is printed twice."),
         {{"failed", nullptr, QT_TRANSLATE_NOOP("Cli", "Try the failed slips again, too.")},
          {"out",
           "DIR",
           QT_TRANSLATE_NOOP("Cli",
                             "Into this folder from now on: the one before, or the printer, is "
                             "gone.")},
          {"reissue",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "With --failed: those that have changed as a new issue.")},
          untestedOption()},
         Needs::WritingAndFonts,
         resume},
    };
    const std::vector<Command> lists = listCommands();
    commands.insert(commands.end(), lists.begin(), lists.end());
    return commands;
}

} // namespace keshikomi::cli
