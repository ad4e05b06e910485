// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "models/wording/words.h"

#include <algorithm>
#include <array>

namespace keshikomi::cli {

namespace {

bool isPreview(const Call &call)
{
    return call.has("dry-run") || call.has("preview");
}

template<typename IdType>
Result<std::vector<IdType>> idsOf(const Call &call, const char *option)
{
    std::vector<IdType> ids;
    for (const QString &typed : call.texts(option)) {
        KK_TRY(const qint64 id,
               Call::numberIn(typed, QStringLiteral("--") + QLatin1String(option)));
        ids.push_back(IdType(id));
    }
    return ids;
}

// Single lines, as many as there are.
Result<UndoReport> undoneLines(Call &call)
{
    KK_TRY(const auto allocations, idsOf<AllocationId>(call, "allocation"));
    KK_TRY(const auto differences, idsOf<DifferenceId>(call, "difference"));
    KK_TRY(Workplace *const workplace, call.workplace());
    return workplace->undo()
        .lines(workplace->actor(), allocations, differences, isPreview(call))
        .result();
}

Result<UndoReport> undoneBy(Call &call, const char *option, qint64 id)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const UndoService service = workplace->undo();
    const Actor &actor = workplace->actor();
    const bool preview = isPreview(call);
    const QLatin1String what(option);
    if (what == QLatin1String("run"))
        return service.run(actor, RunId(id), preview).result();
    return service.import(actor, ImportId(id), preview).result();
}

// What a tenant was told, or that it was paid.
Result<UndoReport> undoneOfTenant(Call &call)
{
    const bool whole = call.has("statement");
    const QString typed = call.text(whole ? "statement" : "payout");
    KK_TRY(const qint64 number, statementIn(typed));
    KK_TRY(Workplace *const workplace, call.workplace());
    const UndoService service = workplace->undo();
    return whole ? service.statement(workplace->actor(), number, isPreview(call)).result()
                 : service.payout(workplace->actor(), number, isPreview(call)).result();
}

Result<UndoReport> undone(Call &call)
{
    const bool lines = call.has("allocation") || call.has("difference");
    const bool ofTenant = call.has("statement") || call.has("payout");
    const std::array wholes{"run", "import", "statement", "payout"};
    const auto chosen = std::count_if(
        wholes.begin(), wholes.end(), [&call](const char *each) { return call.has(each); });
    if (chosen + (lines ? 1 : 0) != 1)
        return wantsOneOf(QStringLiteral(
            "--allocation | --difference | --run | --import | --statement | --payout"));
    if (lines)
        return undoneLines(call);
    if (ofTenant)
        return undoneOfTenant(call);
    const char *option = call.has("run") ? "run" : "import";
    const QString name = QStringLiteral("--") + QLatin1String(option);
    KK_TRY(const qint64 id, Call::numberIn(call.text(option), name));
    return undoneBy(call, option, id);
}

Record keptRecord(const UndoKept &kept)
{
    Record record;
    record.add("kind", Word{kept.what, fieldText(kept.what)})
        .add("number", kept.number)
        .add("reason", faultText(kept.why));
    return record;
}

Word kindOf(const UndoLeft &left)
{
    if (left.kind)
        return {differenceKindName(*left.kind), differenceKindText(*left.kind)};
    const QString name = QStringLiteral("allocation");
    return {name, fieldText(name)};
}

Record leftRecord(const UndoLeft &left)
{
    Record record;
    record.add("kind", kindOf(left))
        .add("number", left.number)
        .add("run", left.run.value())
        .add("bill", left.billNumber > 0 ? Value(left.billNumber) : Value())
        .add("amount", left.amount);
    return record;
}

// As it stands before it is cancelled.
Record cancelledRecord(const RefundRow &row)
{
    Record record;
    record.add("refund", row.id.value())
        .add("name", refundNumberText(row.id.value()))
        .add("amount", row.amount)
        .add("state", Word{refundStateName(row.state), refundStateText(row.state)});
    return record;
}

Record tellerRecord(const RepeatedFrom &teller)
{
    Record record;
    record.add("import", teller.import.value())
        .add("file", teller.fileName)
        .add("lines", teller.notices);
    return record;
}

QStringList daysOf(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts << day.toString(Qt::ISODate);
    return texts;
}

Result<Outcome> undo(Call &call)
{
    KK_TRY(const UndoReport report, undone(call));
    const auto billRecord = [](qint64 bill) { return Record().add("number", bill); };
    Record document;
    document.add("dry_run", isPreview(call))
        .add("allocations", report.allocations)
        .add("amount", report.amount)
        .add("differences", report.differences)
        .add("settled", report.settled)
        .add("payments", report.payments)
        .add("receipts", report.receipts)
        .add("payments_back", report.paymentsBack)
        .add("receipts_back", report.receiptsBack)
        .add("owed_to_tenants", report.payouts)
        .add("statements", report.statements)
        .add("mandates", report.mandates)
        .add("settlements_reversed", report.unbooked)
        .add("settlements_unequal", report.unequal)
        .add("effective_on", report.effectiveOn)
        .add("closed_days", daysOf(report.closedDays))
        .add("papers", report.told)
        .add("import_again", recordsOf(report.tellers, tellerRecord))
        .add("refunds", recordsOf(report.refunds, cancelledRecord))
        .add("kept", recordsOf(report.kept, keptRecord))
        .add("left", recordsOf(report.left, leftRecord))
        .add("bills", recordsOf(report.bills, billRecord));
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
         {{"allocation",
           "ID",
           QT_TRANSLATE_NOOP("Cli",
                             "One clearing, with what was settled beside it; may be repeated.")},
          {"run", "ID", QT_TRANSLATE_NOOP("Cli", "All clearings of one run.")},
          {"import", "ID", QT_TRANSLATE_NOOP("Cli", "All that an import booked; see imports.")},
          {"difference", "ID", QT_TRANSLATE_NOOP("Cli", "One difference; see differences.")},
          {"statement",
           "STATEMENT",
           QT_TRANSLATE_NOOP("Cli", "A tenant's newest statement; see tenant show.")},
          {"payout",
           "STATEMENT",
           QT_TRANSLATE_NOOP("Cli", "The word that a statement's payout left the bank.")},
          {"preview", nullptr, QT_TRANSLATE_NOOP("Cli", "The same as --dry-run.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, undo nothing.")}},
         Needs::Writing,
         undo}};
}

} // namespace keshikomi::cli
