// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"
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

Value dayOf(const OpeningReport &report) // a closed day moved it
{
    return report.effectiveOn.isValid() ? Value(report.effectiveOn) : Value();
}

Result<Outcome> openingImport(Call &call)
{
    OpeningOptions options;
    KK_TRY(options.on, call.day("on"));
    options.dryRun = call.has("dry-run");
    KK_TRY(options.shop, shopOption(call));
    KK_TRY(const NoticeFile file, fileAt(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    const OpeningService service(workplace->context());
    KK_TRY(const OpeningReport report,
           (call.has("credits") ? service.importCredits(workplace->actor(), file, options)
                                : service.import(workplace->actor(), file, options))
               .result());
    Record document;
    document.add("dry_run", options.dryRun)
        .add("file", file.name)
        .add("opening", report.opening ? Value(*report.opening) : Value())
        .add("effective_on", dayOf(report))
        .add("bills", report.bills)
        .add("new_customers", report.newCustomers)
        .add("cleared_before", report.settled)
        .add("amount", report.amount)
        .add("credits", int(report.credits.size()))
        .add("credit_amount", report.creditAmount)
        .add("refused", report.refused ? Inner{{errorRecord(*report.refused)}} : Inner{})
        .add("problems", problemTexts(report.problems));
    return Outcome{std::move(document), report.refused.has_value(), std::nullopt, std::nullopt};
}

Result<Outcome> openingCredit(Call &call)
{
    KK_TRY(const qint64 customer,
           Call::numberIn(call.arguments().at(0), QStringLiteral("CUSTOMER")));
    KK_TRY(const Yen amount, yenIn(call.arguments().at(1), QStringLiteral("YEN")));
    OpeningOptions options;
    KK_TRY(options.on, call.day("on"));
    options.dryRun = call.has("dry-run");
    KK_TRY(options.shop, shopOption(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const OpeningReport report,
           OpeningService(workplace->context())
               .credit(workplace->actor(), customer, amount, call.text("note"), options)
               .result());
    const bool isBooked = report.opening.has_value();
    Record document;
    document.add("dry_run", options.dryRun)
        .add("opening", isBooked ? Value(*report.opening) : Value())
        .add("credit", isBooked ? Value(report.credits.front().value()) : Value())
        .add("customer_number", customer)
        .add("credit_amount", report.creditAmount)
        .add("effective_on", dayOf(report));
    return answer(std::move(document));
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

Records agencyRecords(const std::vector<AgencyOpening> &agencies)
{
    Records records;
    for (const AgencyOpening &each : agencies) {
        Record record;
        record.add("agreement", each.agreement)
            .add("name", each.name)
            .add("pay_on", each.payOn)
            .add("amount", each.amount)
            .add("open", each.open)
            .add("effective_on", each.from);
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> openingAgency(Call &call)
{
    NewAgencyOpening opening;
    opening.agreement = call.arguments().at(0);
    KK_TRY(opening.amount, signedYen(call.arguments().at(1), "YEN")); // zero: nothing any more
    KK_TRY(opening.payOn, call.day("until"));
    KK_TRY(const QDate on, call.day("on"));
    opening.on = on.isValid() ? on : call.clock().today();
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto agencies,
           OpeningService(workplace->context())
               .setAgency(workplace->actor(), opening, dryRun)
               .result());
    Record document;
    document.add("agencies", agencyRecords(agencies)).add("dry_run", dryRun);
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
        .add("credits", row.credits)
        .add("credit_amount", row.creditAmount)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("undone", row.undone);
    return record;
}

Result<Outcome> openingList(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const OpeningService service(workplace->context());
    KK_TRY(const auto rows, service.list(workplace->actor()).result());
    Records records;
    for (const OpeningRow &row : rows)
        records.push_back(openingRecord(row));
    KK_TRY(const auto banks, service.banks(workplace->actor()).result());
    KK_TRY(const auto agencies, service.agencies(workplace->actor()).result());
    Record document;
    document.add("openings", std::move(records))
        .add("banks", bankRecords(banks))
        .add("agencies", agencyRecords(agencies));
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
    Records credits;
    for (const CreditId credit : undone.credits)
        credits.push_back(Record().add("credit", credit.value()));
    Record document;
    document.add("dry_run", dryRun)
        .add("opening", number)
        .add("file", undone.opening.fileName)
        .add("amount", undone.amount)
        .add("cancelled", std::move(bills))
        .add("credit_amount", undone.creditAmount)
        .add("credits", std::move(credits));
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

// What tells of the books before they begin.
std::vector<Command> tellingCommands()
{
    return {
        {"opening import",
         "FILE.csv",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes over open bills of another program, all or nothing."),
         {{"credits", nullptr, QT_TRANSLATE_NOOP("Cli", "The list has customers' credits.")},
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingImport},
        {"opening credit",
         "CUSTOMER YEN",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Takes over what a customer has with the house."),
         {{"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about what it is from.")},
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingCredit},
        {"opening agency",
         "AGREEMENT YEN",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli",
                           "Tells what an agency has received and not paid out before the books "
                           "begin."),
         {{"until",
           "DAY",
           QT_TRANSLATE_NOOP("Cli", "The day it is paid out; by the agreed cycle.")},
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingAgency},
        {"opening bank",
         "ACCOUNT YEN",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Tells what a bank account had before the books begin."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day of the opening balance; today.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, book nothing.")}},
         Needs::Writing,
         openingBank}};
}

std::vector<Command> otherCommands()
{
    return {
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
         QT_TRANSLATE_NOOP("Cli",
                           "Takes back all bills or credits of one such list; nothing of them may "
                           "be paid or used."),
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

} // namespace

std::vector<Command> openingCommands()
{
    std::vector<Command> commands = tellingCommands();
    for (Command &command : otherCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
