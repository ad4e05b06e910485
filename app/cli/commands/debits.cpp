// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/debit_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/import_rows.h"
#include "app/cli/commands/reading.h"
#include "app/cli/output.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_export.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

DebitBatchService serviceOf(const Workplace &workplace)
{
    return DebitBatchService(workplace.context());
}

// "D-12" or "12".
Result<DebitBatchId> batchIn(const QString &given)
{
    KK_TRY(const qint64 number, Call::numberIn(given, QStringLiteral("BATCH"), "D-"));
    return DebitBatchId(number);
}

Result<std::vector<qint64>> billsIn(const QStringList &typed)
{
    std::vector<qint64> bills;
    for (const QString &each : typed) {
        KK_TRY(const qint64 bill, Call::billIn(each));
        bills.push_back(bill);
    }
    return bills;
}

Record batchRecord(const DebitBatch &batch)
{
    Record record = debitBatchRecord(batch.row);
    Records items;
    for (const DebitItem &item : batch.items)
        items.push_back(debitItemRecord(item));
    record.add("debits", std::move(items));
    return record;
}

// A rehearsed batch has no number that stays.
Result<Outcome> make(Call &call)
{
    DebitWish wish;
    wish.agreement = call.arguments().at(0);
    KK_TRY(wish.collectOn, call.day("on"));
    KK_TRY(wish.dueUntil, call.day("due-until"));
    KK_TRY(wish.bills, billsIn(call.texts("bill")));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const DebitBatchService service = serviceOf(*workplace);
    if (!wish.collectOn.isValid()) {
        KK_TRY(wish.collectOn, service.nextCollectionDay(workplace->actor()).result());
    }
    KK_TRY(const DebitMade made, service.make(workplace->actor(), wish, dryRun).result());
    Records leftOut;
    for (const DebitLeftOut &each : made.leftOut)
        leftOut.push_back(leftOutRecord(each));
    Outcome outcome;
    outcome.document.add("dry_run", dryRun)
        .add("batch", made.batch ? Inner{{batchRecord(*made.batch)}} : Inner{})
        .add("left_out", std::move(leftOut));
    outcome.wrong = !made.batch;
    return outcome;
}

Result<Outcome> told(const Result<DebitBatch> &batch, bool dryRun)
{
    KK_TRY(const DebitBatch found, batch);
    Record document = batchRecord(found);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const DebitBatchId batch, batchIn(call.arguments().at(0)));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DebitBatch found, serviceOf(*workplace).find(workplace->actor(), batch).result());
    Record document = batchRecord(found);
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           serviceOf(*workplace).list(workplace->actor(), call.has("all")).result());
    Records records;
    for (const DebitBatchRow &row : rows)
        records.push_back(debitBatchRecord(row));
    Record document;
    document.add("count", qint64(rows.size())).add("debit_batches", std::move(records));
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> cancel(Call &call)
{
    KK_TRY(const DebitBatchId batch, batchIn(call.arguments().at(0)));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(
        serviceOf(*workplace)
            .cancel(workplace->actor(), batch, call.text("reason"), call.has("withdrawn"), dryRun)
            .result(),
        dryRun);
}

Result<Outcome> approve(Call &call)
{
    KK_TRY(const DebitBatchId batch, batchIn(call.arguments().at(0)));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace).approve(workplace->actor(), batch, dryRun).result(), dryRun);
}

Result<Outcome> exportBatch(Call &call)
{
    KK_TRY(const DebitBatchId batch, batchIn(call.arguments().at(0)));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const QString path, dryRun ? Result<QString>(call.text("out")) : call.required("out"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DebitExported exported,
           DebitExportService(workplace->context())
               .write(workplace->actor(), batch, path, dryRun)
               .result());
    Record document = debitBatchRecord(exported.batch);
    document.add("dry_run", dryRun).add("path", exported.path).add("again", exported.again);
    return answer(std::move(document));
}

Result<Outcome> importAnswer(Call &call)
{
    ImportOptions options;
    options.dryRun = call.has("dry-run");
    if (call.has("batch")) {
        KK_TRY(options.debitBatch, batchIn(call.text("batch")));
    }
    const QString file = call.arguments().at(0);
    KK_TRY(const QByteArray bytes, readWhole(file));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ImportReport report,
           workplace->imports()
               .importDebitAnswer(workplace->actor(), {QFileInfo(file).fileName(), bytes}, options)
               .result());
    if (report.refused && report.problems.empty())
        return tl::unexpected(*report.refused);
    if (report.refused) { // the rows that cannot be read are told, as by import
        Record document;
        document.add("dry_run", options.dryRun)
            .add("file", file)
            .add("error", Inner{{errorRecord(*report.refused)}})
            .add("problems", problemRecords(report));
        return Outcome{std::move(document), true, std::nullopt, std::nullopt};
    }
    KK_TRY(const DebitBatch batch,
           serviceOf(*workplace).find(workplace->actor(), *report.debitBatch).result());
    Record document;
    document.add("dry_run", options.dryRun)
        .add("file", file)
        .add("import", report.import ? Value(report.import->value()) : Value())
        .add("records", report.records)
        .add("fresh", report.fresh)
        .add("repeated", report.repeated)
        .add("tasks", report.tasks)
        .add("confirmed", report.confirmed)
        .add("batch", Inner{{batchRecord(batch)}});
    return answer(std::move(document));
}

// A slip that tills take keeps nobody from another way, but both could be paid: it is told.
struct Rebilled final
{
    std::vector<RebilledBill> bills;
    std::optional<Error> warning;
};
Result<Rebilled> rebilledWith(const Workplace &workplace, RebillWish wish, bool dryRun)
{
    const DebitRebillService service(workplace.context());
    wish.asksFirst = true;
    const auto first = service.rebill(workplace.actor(), wish, dryRun).result();
    if (first)
        return Rebilled{*first, std::nullopt};
    if (first.error().fault != Fault::SlipSaysOtherwise)
        return tl::unexpected(first.error());
    wish.asksFirst = false;
    KK_TRY(const auto bills, service.rebill(workplace.actor(), wish, dryRun).result());
    return Rebilled{bills, first.error()};
}

Result<Outcome> rebill(Call &call)
{
    RebillWish wish;
    KK_TRY(wish.bills, billsIn(call.arguments()));
    if (call.has("batch")) {
        KK_TRY(wish.batch, batchIn(call.text("batch")));
    }
    if (wish.bills.empty() == !wish.batch)
        return wantsOneOf(QStringLiteral("BILL… | --batch"));
    const QString by = call.has("by") ? call.text("by") : QStringLiteral("slip");
    if (by != QLatin1String("slip") && by != QLatin1String("link"))
        return wrongUsage(
            Fault::UnknownOption,
            {QStringLiteral("choice"), QStringLiteral("--by"), by, QStringLiteral("slip, link")});
    wish.by = by == QLatin1String("link") ? RebillBy::Link : RebillBy::Slip;
    KK_TRY(wish.until, call.day("until"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Rebilled done, rebilledWith(*workplace, wish, dryRun));
    const auto &rebilled = done.bills;
    Records records;
    Yen sum;
    for (const RebilledBill &each : rebilled) {
        records.push_back(rebilledRecord(each));
        sum += each.amount;
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("count", qint64(rebilled.size()))
        .add("amount", sum)
        .add("bills", std::move(records))
        .add("warning", done.warning ? Inner{{errorRecord(*done.warning)}} : Inner{});
    return answer(std::move(document));
}

Result<Outcome> rules(Call &)
{
    Records records;
    for (int code = 0; code < debitResultCount; ++code)
        records.push_back(debitRuleRecord(debitRule(DebitResult(code))));
    Record document;
    document.add("rules", std::move(records));
    return answer(std::move(document));
}

const Option dryRun{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, write nothing.")};

std::vector<Command> batchCommandsOfDebit()
{
    return {
        {"debit batch new",
         "AGREEMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Collects due bills for one direct debit request."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the debit; the next one banks work.")},
          {"due-until",
           "DAY",
           QT_TRANSLATE_NOOP("Cli", "Bills due by then; the day of the debit.")},
          {"bill", "BILL", QT_TRANSLATE_NOOP("Cli", "Only this bill; may be given again.")},
          dryRun},
         Needs::Writing,
         make},
        {"debit batch show",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows a batch, its debits and what became of them."),
         {readingOption()},
         Needs::Reading,
         show},
        {"debit batch list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists batches that wait for a person or a result."),
         {{"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Also those that are over.")}, readingOption()},
         Needs::Reading,
         list},
        {"debit batch cancel",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Gives the bills of a batch free again."),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")},
          {"withdrawn",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Its file was written, but the bank debits nothing by it.")},
          dryRun},
         Needs::Writing,
         cancel},
    };
}

std::vector<Command> wayOfABatch()
{
    return {
        {"debit approve",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Approves a batch another person made."),
         {dryRun},
         Needs::Writing,
         approve},
        {"debit export",
         "BATCH",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Writes the request of an approved batch for the bank."),
         {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Write it there (Zengin type 91).")}, dryRun},
         Needs::Writing,
         exportBatch},
        {"debit import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes in what the bank answered; so does import."),
         {{"batch", "BATCH", QT_TRANSLATE_NOOP("Cli", "It must answer this one.")}, dryRun},
         Needs::Writing,
         importAnswer},
        {"debit rebill",
         "[BILL…]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Asks for what was not collected by a slip or a link."),
         {{"batch", "BATCH", QT_TRANSLATE_NOOP("Cli", "All of this batch that failed.")},
          {"by", "HOW", QT_TRANSLATE_NOOP("Cli", "slip or link; slip.")},
          {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day a till takes the slip.")},
          dryRun},
         Needs::Writing,
         rebill},
        {"debit rules",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Says what follows from each result of a direct debit."),
         {},
         Needs::Nothing,
         rules},
    };
}

} // namespace

std::vector<Command> debitCommands()
{
    std::vector<Command> commands = batchCommandsOfDebit();
    for (Command &command : wayOfABatch())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
