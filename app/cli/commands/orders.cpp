// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/line_input.h"
#include "app/cli/commands/rows.h"
#include "models/services/sheets/completion_reports.h"

namespace keshikomi::cli {

namespace {

Record orderRecord(const WorkOrder &order)
{
    Record record;
    record.add("number", order.number)
        .add("subject", order.subject)
        .add("vehicle", order.vehicle ? order.vehicle->model : QString())
        .add("plate", order.vehicle ? order.vehicle->plate : QString())
        .add("opened_on", order.openedOn)
        .add("completed_on", order.completedOn)
        .add("amount", taxTotals(taxedAmounts(order.lines)).total())
        .add("lines", lineRecords(order.lines));
    return record;
}

Record rowRecord(const OrderRow &row)
{
    Record record;
    record.add("number", row.number)
        .add("customer", row.customer)
        .add("subject", row.subject)
        .add("vehicle", row.vehicle)
        .add("opened_on", row.openedOn)
        .add("bill", row.bill ? Value(row.billNumber) : Value())
        .add("amount", row.bill ? Value(row.amount) : Value())
        .add("open", row.bill ? Value(row.open) : Value())
        .add("due_on", row.dueOn)
        .add("progress", row.progress ? wordOf(*row.progress) : Word());
    return record;
}

Result<Outcome> add(Call &call)
{
    KK_TRY(const QString typed, call.required("customer"));
    KK_TRY(const qint64 number, Call::numberIn(typed, QStringLiteral("--customer")));
    KK_TRY(const QString subject, call.required("subject"));
    KK_TRY(const QDate opened, call.day("opened"));
    KK_TRY(const QDate completed, call.day("completed"));
    KK_TRY(const std::vector<LineItem> lines, readLines(call.texts("line")));
    KK_TRY(const auto shop, shopOption(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Customer customer,
           workplace->customers().find(workplace->actor(), number).result());
    const Vehicle vehicle{call.text("vehicle"), call.text("plate")};
    const NewWorkOrder order{customer.id,
                             vehicle.isEmpty() ? std::nullopt : std::optional(vehicle),
                             subject,
                             opened.isValid() ? opened : call.clock().today(),
                             completed,
                             lines,
                             shop};
    const bool dryRun = call.has("dry-run");
    KK_TRY(const WorkOrder added,
           workplace->orders().add(workplace->actor(), order, dryRun).result());
    Record document = orderRecord(added);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const OrderFilter filter = call.has("unpaid") ? OrderFilter::Unpaid
        : call.has("not-billed")                  ? OrderFilter::NotBilled
                                                  : OrderFilter::All;
    return listAnswer("orders",
                      searched(call, workplace->actor(), workplace->orders(), rowRecord, filter));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const WorkOrder order, workplace->orders().find(workplace->actor(), number).result());
    KK_TRY(const auto rows,
           workplace->orders().rows(workplace->actor(), {order.id.value()}).result());
    Record document = orderRecord(order);
    if (!rows.empty()) {
        document.add("customer", rows.front().customer)
            .add("bill", rows.front().bill ? Value(rows.front().billNumber) : Value());
    }
    return answer(std::move(document));
}

Record reportRecord(qint64 number, const CompletionReport &report, bool dryRun)
{
    Record record;
    record.add("number", number)
        .add("completed_on", report.completedOn)
        .add("mileage", report.mileageKm > 0 ? Value(report.mileageKm) : Value())
        .add("worker", report.worker)
        .add("checker", report.checker)
        .add("next_inspection", report.nextInspection)
        .add("advice", report.advice)
        .add("dry_run", dryRun);
    return record;
}

// What is not given stays.
Result<CompletionReport> wantedReport(const Call &call, CompletionReport report)
{
    for (const auto &[with, without] : {std::pair("next", "no-next"),
                                        std::pair("advice", "no-advice"),
                                        std::pair("completed", "not-completed")}) {
        if (call.has(with) && call.has(without))
            return wantsOneOf(
                QStringLiteral("--%1 | --%2").arg(QLatin1String(with), QLatin1String(without)));
    }
    KK_TRY(const qint64 mileage, call.number("mileage", 0, mostMileageKm, report.mileageKm));
    report.mileageKm = int(mileage);
    if (call.has("worker"))
        report.worker = call.text("worker");
    if (call.has("checker"))
        report.checker = call.text("checker");
    if (call.has("completed") || call.has("not-completed")) {
        KK_TRY(report.completedOn, call.day("completed"));
    }
    if (call.has("next") || call.has("no-next")) {
        KK_TRY(report.nextInspection, call.day("next"));
    }
    if (call.has("advice") || call.has("no-advice"))
        report.advice = call.texts("advice");
    return report;
}

Result<Outcome> report(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const CompletionReportService service(workplace->context());
    KK_TRY(const CompletionReport known, service.find(workplace->actor(), number).result());
    KK_TRY(CompletionReport wanted, wantedReport(call, known));
    if (wanted != known) {
        KK_TRY(wanted, service.set(workplace->actor(), number, wanted, dryRun).result());
    }
    return answer(reportRecord(number, wanted, dryRun));
}

std::vector<Option> reportOptions()
{
    return {
        {"completed", "DAY", QT_TRANSLATE_NOOP("Cli", "Day on which the work was done.")},
        {"not-completed", nullptr, QT_TRANSLATE_NOOP("Cli", "It is not done after all.")},
        {"mileage", "KM", QT_TRANSLATE_NOOP("Cli", "Mileage at hand-over; 0: not told.")},
        {"worker", "NAME", QT_TRANSLATE_NOOP("Cli", "Who did the work; '': a blank to sign in.")},
        {"checker", "NAME", QT_TRANSLATE_NOOP("Cli", "Who checked it; '': a blank to sign in.")},
        {"next", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the next inspection.")},
        {"no-next", nullptr, QT_TRANSLATE_NOOP("Cli", "Tell no next inspection.")},
        {"advice",
         "TEXT",
         QT_TRANSLATE_NOOP("Cli", "A paragraph for the customer; any number of them replace all.")},
        {"no-advice", nullptr, QT_TRANSLATE_NOOP("Cli", "Tell no advice.")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, write nothing.")},
    };
}

} // namespace

std::vector<Command> orderCommands()
{
    return {
        {"order add",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Adds a work order."),
         {{"customer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Number of the customer; needed."), true},
          {"subject", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is about; needed."), true},
          {"line",
           "NAME;AMOUNT[;KIND]",
           QT_TRANSLATE_NOOP("Cli",
                             "A line before tax, any number of them. AMOUNT is 30000 or 6.5 L x "
                             "1200; KIND is standard, reduced, exempt or statutory.")},
          {"vehicle", "MODEL", QT_TRANSLATE_NOOP("Cli", "Vehicle.")},
          {"plate", "PLATE", QT_TRANSLATE_NOOP("Cli", "Number plate.")},
          {"opened", "DAY", QT_TRANSLATE_NOOP("Cli", "Day it was opened; today.")},
          {"completed", "DAY", QT_TRANSLATE_NOOP("Cli", "Day it was completed.")},
          {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")},
          dryRunOption()},
         Needs::Writing,
         add},
        {"order list",
         "[SEARCH]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Lists work orders: by number, plate, customer, telephone, amount."),
         {{"unpaid", nullptr, QT_TRANSLATE_NOOP("Cli", "Only those whose bill is open.")},
          {"not-billed", nullptr, QT_TRANSLATE_NOOP("Cli", "Only those without a bill.")},
          limitOption()},
         Needs::Reading,
         list},
        {"order show",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows one work order with its lines."),
         {},
         Needs::Reading,
         show},
        {"order report",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets what the completion report of a work order says."),
         reportOptions(),
         Needs::Writing,
         report},
    };
}

} // namespace keshikomi::cli
