// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/line_input.h"
#include "app/cli/commands/rows.h"
#include "models/services/opening/opening_service.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

Record billRecord(const Bill &bill, QDate today)
{
    const BillProgress progress =
        progressOf(bill.state, bill.amount, bill.open, bill.reserved, bill.dueOn, today);
    Record record;
    record.add("number", bill.number)
        .add("subject", bill.subject)
        .add("wip", wipText(bill.wipNumbers))
        .add("issued_on", bill.issuedOn)
        .add("due_on", bill.dueOn)
        .add("delivered_on", bill.deliveredOn)
        .add("amount", bill.amount)
        .add("open", bill.open)
        .add("reserved", bill.reserved)
        .add("state", wordOf(bill.state))
        .add("progress", wordOf(progress))
        .add("tenant", bill.tenant ? Value(bill.tenant->value()) : Value())
        .add("lines", lineRecords(bill.lines))
        .add("taxes", taxRecords(bill.tax));
    return record;
}

// The kind of a difference is a word of its own.
Value noteOf(const HistoryEntry &entry)
{
    const auto kind = differenceKindFromName(entry.note);
    if (!kind || !entry.kind.startsWith(QLatin1String("difference")))
        return entry.note;
    return Word{entry.note, differenceKindText(*kind)};
}

Records historyRecords(const std::vector<HistoryEntry> &entries)
{
    Records records;
    for (const HistoryEntry &entry : entries) {
        Record record;
        record.add("at", entry.at)
            .add("kind", historyKindOf(entry.kind))
            .add("amount", entry.amount)
            .add("actor", entry.actor)
            .add("note", noteOf(entry));
        records.push_back(std::move(record));
    }
    return records;
}

// --due, else a month from now.
Result<QDate> dueDay(const Call &call)
{
    KK_TRY(const QDate due, call.day("due"));
    return due.isValid() ? due : call.clock().today().addMonths(1);
}

DueRule dueRule(const Call &call)
{
    return call.has("taken-over") ? DueRule::AnyDay : DueRule::FromToday;
}

Result<Bill> addForOrder(Call &call, QDate due, QDate delivered)
{
    KK_TRY(const qint64 order, Call::numberIn(call.text("order"), QStringLiteral("--order")));
    KK_TRY(Workplace *const workplace, call.workplace());
    return workplace->bills()
        .issueForOrder(
            workplace->actor(), order, due, delivered, dueRule(call), call.has("dry-run"))
        .result();
}

Result<Bill> addFree(Call &call, QDate due, QDate delivered)
{
    KK_TRY(const QString typed, call.required("customer"));
    KK_TRY(const qint64 number, Call::numberIn(typed, QStringLiteral("--customer")));
    KK_TRY(const QString subject, call.required("subject"));
    KK_TRY(const std::vector<LineItem> lines, readLines(call.texts("line")));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Customer customer,
           workplace->customers().find(workplace->actor(), number).result());
    NewBill bill{customer.id, {}, subject, call.clock().today(), due, delivered, lines};
    if (call.has("tenant")) {
        KK_TRY(bill.tenant, tenantIn(call.text("tenant")));
    }
    KK_TRY(bill.store, shopOption(call));
    return workplace->bills()
        .issue(workplace->actor(), bill, dueRule(call), call.has("dry-run"))
        .result();
}

Outcome changedAnswer(const Bill &bill, const Call &call, bool dryRun)
{
    Record document = billRecord(bill, call.clock().today());
    document.add("dry_run", dryRun);
    return Outcome{std::move(document), false, std::nullopt, std::nullopt};
}

Result<Outcome> add(Call &call)
{
    KK_TRY(const QDate due, dueDay(call));
    KK_TRY(const QDate delivered, call.day("delivered"));
    KK_TRY(const Bill bill,
           call.has("order") ? addForOrder(call, due, delivered) : addFree(call, due, delivered));
    return changedAnswer(bill, call, call.has("dry-run"));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const BillFilter filter = call.has("open") ? BillFilter::Open
        : call.has("overdue")                  ? BillFilter::Overdue
        : call.has("paid")                     ? BillFilter::Paid
        : call.has("cancelled")                ? BillFilter::Cancelled
                                               : BillFilter::All;
    return listAnswer(
        "bills", searched(call, workplace->actor(), workplace->bills(), billRowRecord, filter));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const qint64 number, call.argumentBill(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    KK_TRY(const Bill bill, workplace->bills().find(actor, number).result());
    KK_TRY(const auto rows, workplace->bills().rows(actor, {bill.id.value()}).result());
    KK_TRY(const auto requests, workplace->requests().ofBill(actor, number).result());
    KK_TRY(const auto history, workplace->bills().history(actor, bill.id).result());
    KK_TRY(const QString oldNumber,
           OpeningService(workplace->context()).oldNumber(actor, bill.id).result());
    KK_TRY(const Yen rounding, roundingOfBill(workplace->context(), actor, bill).result());
    Record document = billRecord(bill, call.clock().today());
    if (rounding != Yen(0))
        document.add("rounding", rounding);
    document.add("old_number", oldNumber.isEmpty() ? Value() : Value(oldNumber))
        .add("customer", rows.empty() ? QString() : rows.front().customer)
        .add("customer_number", rows.empty() ? Value() : Value(rows.front().customerNumber))
        .add("payment_request", newestRequest(requests))
        .add("history", historyRecords(history));
    return answer(std::move(document));
}

Result<Outcome> deliver(Call &call)
{
    KK_TRY(const qint64 number, call.argumentBill(0));
    KK_TRY(const QDate on, call.day("on"));
    KK_TRY(Workplace *const workplace, call.workplace());
    const QDate day = on.isValid() ? on : call.clock().today();
    const bool dryRun = call.has("dry-run");
    KK_TRY(const Bill bill,
           workplace->bills().deliver(workplace->actor(), number, day, dryRun).result());
    return changedAnswer(bill, call, dryRun);
}

Result<Outcome> cancel(Call &call)
{
    KK_TRY(const qint64 number, call.argumentBill(0));
    KK_TRY(const QString reason, call.required("reason"));
    KK_TRY(Workplace *const workplace, call.workplace());
    const bool dryRun = call.has("dry-run");
    KK_TRY(const Bill bill,
           workplace->bills().cancel(workplace->actor(), number, reason, dryRun).result());
    return changedAnswer(bill, call, dryRun);
}

Command addCommand()
{
    return {
        "bill add",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("Cli", "Issues a bill: of a work order, or of lines."),
        {{"order", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Work order whose lines it takes.")},
         {"customer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Customer, without a work order.")},
         {"subject", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is about.")},
         {"line",
          "NAME;AMOUNT[;KIND]",
          QT_TRANSLATE_NOOP("Cli", "A line before tax, as for order add.")},
         {"tenant", "TENANT", QT_TRANSLATE_NOOP("Cli", "Whose bill it is; without it our own.")},
         {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")},
         {"due", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day to pay; in a month.")},
         {"taken-over",
          nullptr,
          QT_TRANSLATE_NOOP("Cli", "Asked for elsewhere before: it may be due already.")},
         {"delivered",
          "DAY",
          QT_TRANSLATE_NOOP("Cli", "Day of delivery; without it the sum is an advance.")},
         dryRunOption()},
        Needs::Writing,
        add};
}

Command listCommand()
{
    return {"bill list",
            "[SEARCH]",
            0,
            -1,
            QT_TRANSLATE_NOOP("Cli", "Lists bills, newest first."),
            {{"open", nullptr, QT_TRANSLATE_NOOP("Cli", "Only open ones.")},
             {"overdue", nullptr, QT_TRANSLATE_NOOP("Cli", "Only those past their due date.")},
             {"paid", nullptr, QT_TRANSLATE_NOOP("Cli", "Only paid ones.")},
             {"cancelled", nullptr, QT_TRANSLATE_NOOP("Cli", "Only cancelled ones.")},
             limitOption()},
            Needs::Reading,
            list};
}

} // namespace

std::vector<Command> billCommands()
{
    return {
        addCommand(),
        listCommand(),
        {"bill show",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows one bill with its lines, link and history."),
         {},
         Needs::Reading,
         show},
        {"deliver",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Books the sales of a bill on the day of delivery."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of delivery; today.")}, dryRunOption()},
         Needs::Writing,
         deliver},
        {"cancel",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Cancels a bill by reversal."),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why; needed."), true}, dryRunOption()},
         Needs::Writing,
         cancel},
    };
}

} // namespace keshikomi::cli
