// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

Result<UndoReport> undoneBy(Call &call, const char *option, qint64 id)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const UndoService service = workplace->undo();
    const Actor &actor = workplace->actor();
    const bool preview = call.has("dry-run");
    const QLatin1String what(option);
    if (what == QLatin1String("allocation"))
        return service.allocation(actor, AllocationId(id), preview).result();
    if (what == QLatin1String("run"))
        return service.run(actor, RunId(id), preview).result();
    return service.import(actor, ImportId(id), preview).result();
}

Result<Outcome> undo(Call &call)
{
    const char *chosen = nullptr;
    int ways = 0;
    for (const char *option : {"allocation", "run", "import"}) {
        if (!call.has(option))
            continue;
        chosen = option;
        ++ways;
    }
    if (ways != 1)
        return wantsOneOf(QStringLiteral("--allocation | --run | --import"));
    const QString name = QStringLiteral("--") + QLatin1String(chosen);
    KK_TRY(const qint64 id, Call::numberIn(call.text(chosen), name));
    KK_TRY(const UndoReport report, undoneBy(call, chosen, id));
    Records bills;
    for (const qint64 bill : report.bills)
        bills.push_back(Record().add("number", bill));
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("allocations", report.allocations)
        .add("amount", report.amount)
        .add("payments", report.payments)
        .add("receipts", report.receipts)
        .add("bills", std::move(bills));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> undoCommands()
{
    return {
        {"undo",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Takes back a clearing, a run or an import by reversal."),
         {{"allocation", "ID", QT_TRANSLATE_NOOP("Cli", "One clearing; see allocations.")},
          {"run", "ID", QT_TRANSLATE_NOOP("Cli", "All clearings of one run.")},
          {"import", "ID", QT_TRANSLATE_NOOP("Cli", "All that an import booked; see imports.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, undo nothing.")}},
         Needs::Writing,
         undo}};
}

} // namespace keshikomi::cli
