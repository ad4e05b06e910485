// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/reading.h"
#include "app/cli/output.h"
#include "models/services/opening/opening_service.h"
#include "models/services/opening/shadow_run.h"
#include "models/wording/close_words.h"
#include "models/wording/words.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

Result<NoticeFile> fileAt(const QString &path)
{
    KK_TRY(const QByteArray bytes, readWhole(path));
    return NoticeFile{QFileInfo(path).fileName(), bytes};
}

Records problemTexts(const std::vector<RowProblem> &problems)
{
    Records records;
    for (const RowProblem &problem : problems) {
        Record record;
        record.add("record", problem.record)
            .add("field", problem.field)
            .add("text", rowProblemText(problem));
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> openingImport(Call &call)
{
    OpeningOptions options;
    KK_TRY(options.on, call.day("on"));
    options.dryRun = call.has("dry-run");
    KK_TRY(options.shop, shopOption(call));
    KK_TRY(const NoticeFile file, fileAt(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const OpeningReport report,
           OpeningService(workplace->context()).import(workplace->actor(), file, options).result());
    Record document;
    document.add("dry_run", options.dryRun)
        .add("file", file.name)
        .add("opening", report.opening ? Value(*report.opening) : Value())
        .add("bills", report.bills)
        .add("new_customers", report.newCustomers)
        .add("cleared_before", report.settled)
        .add("amount", report.amount)
        .add("refused", report.refused ? Inner{{errorRecord(*report.refused)}} : Inner{})
        .add("problems", problemTexts(report.problems));
    return Outcome{std::move(document), report.refused.has_value(), std::nullopt, std::nullopt};
}

Records bankRecords(const std::vector<BankOpening> &banks)
{
    Records records;
    for (const BankOpening &each : banks) {
        Record record;
        record.add("account", each.account)
            .add("name", each.name)
            .add("balance", each.balance)
            .add("effective_on", each.from);
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> openingBank(Call &call)
{
    KK_TRY(const Yen balance, signedYen(call.arguments().at(1), "YEN"));
    KK_TRY(const QDate on, call.day("on"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto banks,
           OpeningService(workplace->context())
               .setBank(workplace->actor(),
                        call.arguments().at(0),
                        balance,
                        on.isValid() ? on : call.clock().today(),
                        dryRun)
               .result());
    Record document;
    document.add("banks", bankRecords(banks)).add("dry_run", dryRun);
    return answer(std::move(document));
}

Record openingRecord(const OpeningRow &row)
{
    Record record;
    record.add("opening", row.number)
        .add("file", row.fileName)
        .add("effective_on", row.effectiveOn)
        .add("bills", row.bills)
        .add("amount", row.amount)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("undone", row.undone);
    return record;
}

Result<Outcome> openingList(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, OpeningService(workplace->context()).list(workplace->actor()).result());
    Records records;
    for (const OpeningRow &row : rows)
        records.push_back(openingRecord(row));
    KK_TRY(const auto banks,
           OpeningService(workplace->context()).banks(workplace->actor()).result());
    Record document;
    document.add("openings", std::move(records)).add("banks", bankRecords(banks));
    return answer(std::move(document));
}

Result<Outcome> openingUndo(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const OpeningUndone undone,
           OpeningService(workplace->context()).undo(workplace->actor(), number, dryRun).result());
    Records bills;
    for (const qint64 bill : undone.bills)
        bills.push_back(Record().add("number", bill));
    Record document;
    document.add("dry_run", dryRun)
        .add("opening", number)
        .add("file", undone.opening.fileName)
        .add("amount", undone.amount)
        .add("cancelled", std::move(bills));
    return answer(std::move(document));
}

Word wordOf(ShadowOutcome outcome)
{
    return {shadowOutcomeName(outcome), shadowOutcomeText(outcome)};
}

Record lineRecord(const ShadowLine &line)
{
    const bool cleared = line.old.cleared > Yen(0);
    Record record;
    record.add("old_number", line.old.number)
        .add("customer", line.old.customer)
        .add("amount", line.old.amount)
        .add("outcome", wordOf(line.outcome))
        .add("old_amount", cleared ? Value(line.old.cleared) : Value())
        .add("ours_amount", line.here ? Value(line.here->amount) : Value())
        .add("received_on", line.here ? Value(line.here->receivedOn) : Value())
        .add("who", line.here ? Value(line.here->payer) : Value());
    return record;
}

// Differences first is not the order: the list stays beside the old program's own.
Result<Outcome> shadow(Call &call)
{
    KK_TRY(const QString bankPath, call.required("bank"));
    KK_TRY(const QString oldPath, call.required("old"));
    KK_TRY(const NoticeFile bank, fileAt(bankPath));
    KK_TRY(const NoticeFile oldList, fileAt(oldPath));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ShadowReport report,
           ShadowService(workplace->context()).run(workplace->actor(), bank, oldList).result());
    Records lines;
    for (const ShadowLine &line : report.lines)
        lines.push_back(lineRecord(line));
    Records counts;
    for (const ShadowOutcome outcome : {ShadowOutcome::Equal,
                                        ShadowOutcome::Proposed,
                                        ShadowOutcome::BothOpen,
                                        ShadowOutcome::OnlyOld,
                                        ShadowOutcome::OnlyHere,
                                        ShadowOutcome::Differs}) {
        Record record;
        record.add("outcome", wordOf(outcome)).add("count", report.count(outcome));
        counts.push_back(std::move(record));
    }
    Record document;
    document.add("bank_file", bank.name)
        .add("old_list", oldList.name)
        .add("payments", report.payments)
        .add("without_candidate", report.open)
        .add("agree", report.agrees())
        .add("refused", report.refused ? Inner{{errorRecord(*report.refused)}} : Inner{})
        .add("problems", problemTexts(report.problems))
        .add("outcomes", std::move(counts))
        .add("rows", std::move(lines));
    addDryRun(call, document);
    return Outcome{std::move(document), !report.agrees(), std::nullopt, std::nullopt};
}

} // namespace

std::vector<Command> openingCommands()
{
    return {
        {"opening import",
         "FILE.csv",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes over open bills of another program, all or nothing."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingImport},
        {"opening bank",
         "ACCOUNT YEN",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Tells what a bank account had before the books begin."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingBank},
        {"opening list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists what was taken over of other programs."),
         {},
         Needs::Reading,
         openingList},
        {"opening undo",
         "OPENING",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Cancels all bills of one such list; none may be paid."),
         {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, undo nothing.")}},
         Needs::Writing,
         openingUndo},
        {"shadow",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli",
                           "Clears last month beside the old program, in a store of its own."),
         {{"bank", "FILE", QT_TRANSLATE_NOOP("Cli", "The bank's file; needed."), true},
          {"old",
           "FILE.csv",
           QT_TRANSLATE_NOOP("Cli", "The old program's list with what it cleared; needed."),
           true},
          readingOption()},
         Needs::Reading,
         shadow}};
}

} // namespace keshikomi::cli
