// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/entries.h"

#include "app/cli/commands/groups.h"
#include "app/cli/commands/import_rows.h"
#include "app/cli/commands/rows.h"
#include "models/services/checks.h"
#include "models/wording/inbox_words.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

EntryService entriesOf(const Workplace &workplace)
{
    return EntryService(workplace.context());
}

Result<EntryBatchId> batchIn(const Call &call)
{
    KK_TRY(const qint64 number, Call::numberIn(call.arguments().front(), QStringLiteral("ENTRY")));
    return EntryBatchId(number);
}

Record batchRecord(const EntryBatch &batch)
{
    Record record;
    record.add("entry", batch.id.value())
        .add("at", batch.at)
        .add("agreement", batch.agreement.key)
        .add("state", Word{entryStateName(batch.state), entryStateText(batch.state)})
        .add("stated_count", batch.count)
        .add("stated_total", batch.total)
        .add("count", qint64(batch.rows.size()))
        .add("sum", batch.sum())
        .add("import", batch.import ? Value(batch.import->value()) : Value())
        .add("picture", batch.picture)
        .add("sha256", QString::fromLatin1(batch.pictureSha256.toHex()))
        .add("note", batch.note)
        .add("actor", batch.actor);
    return record;
}

Record rowRecord(const EntryRow &row)
{
    Record record;
    record.add("row", row.position)
        .add("received_on", row.receivedOn)
        .add("amount", row.amount)
        .add("slip_key", row.slipKey)
        .add("reissue", row.reissue)
        .add("bill", row.billNumber > 0 ? Value(row.billNumber) : Value())
        .add("payer", row.payer)
        .add("channel", wordOf(row.channel))
        .add("actor", row.actor)
        .add("at", row.at);
    return record;
}

Outcome shown(const EntryBatch &batch, std::optional<bool> dryRun = {})
{
    Records rows;
    for (const EntryRow &row : batch.rows)
        rows.push_back(rowRecord(row));
    Record document = batchRecord(batch);
    if (dryRun)
        document.add("dry_run", *dryRun);
    document.add("rows", std::move(rows));
    return Outcome{std::move(document), false, std::nullopt, std::nullopt};
}

Result<EntryPicture> pictureIn(const QString &path)
{
    KK_TRY(QByteArray bytes, readWhole(path));
    return EntryPicture{QFileInfo(path).fileName(), std::move(bytes)};
}

Result<Outcome> open(Call &call)
{
    NewEntryBatch batch;
    KK_TRY(batch.agreementKey, call.required("agreement"));
    KK_TRY(const qint64 count, call.number("count", 1, 1'000, 0));
    KK_TRY(const qint64 total, call.number("total", 1, mostAsked.amount(), 0));
    batch.count = int(count);
    batch.total = Yen(total);
    batch.note = call.text("note");
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const EntryBatch opened,
           entriesOf(*workplace).open(workplace->actor(), batch, dryRun).result());
    return shown(opened, dryRun);
}

Result<std::optional<Channel>> channelIn(const Call &call)
{
    if (!call.has("channel"))
        return std::nullopt;
    const auto channel = channelFromName(call.text("channel"));
    if (!channel)
        return wrongUsage(
            Fault::UnknownOption,
            {QStringLiteral("choice"),
             QStringLiteral("--channel"),
             call.text("channel"),
             QStringLiteral("konbini_barcode, bank_transfer, smartpit, pay_easy, …")});
    return channel;
}

Result<NewEntryRow> rowIn(const Call &call)
{
    NewEntryRow row;
    KK_TRY(row.receivedOn, call.day("on"));
    KK_TRY(const qint64 amount, call.number("amount", 1, mostAsked.amount(), 0));
    row.amount = Yen(amount);
    row.slip = call.text("slip");
    row.payer = call.text("payer");
    if (call.has("bill")) {
        KK_TRY(row.bill, Call::billIn(call.text("bill")));
    }
    KK_TRY(row.channel, channelIn(call));
    return row;
}

Result<Outcome> addRow(Call &call)
{
    KK_TRY(const EntryBatchId id, batchIn(call));
    KK_TRY(const NewEntryRow row, rowIn(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const EntryBatch batch,
           entriesOf(*workplace).addRow(workplace->actor(), id, row, dryRun).result());
    return shown(batch, dryRun);
}

// What is given changes; the rest stays. A rehearsed step leaves nothing for the next one, so each
// gives only what it is about.
Result<EntryBatch> changedBy(Call &call, const Workplace &workplace, EntryBatch batch)
{
    const EntryService service = entriesOf(workplace);
    const bool dryRun = call.has("dry-run");
    KK_TRY(const qint64 count, call.number("count", 1, 1'000, batch.count));
    KK_TRY(const qint64 total, call.number("total", 1, mostAsked.amount(), batch.total.amount()));
    KK_TRY(const qint64 row, call.number("remove-row", 1, 1'000, 0));
    const QString note = call.has("note") ? call.text("note") : batch.note;
    if (call.has("count") || call.has("total") || call.has("note")) {
        KK_TRY(batch,
               service.restate(workplace.actor(), batch.id, int(count), Yen(total), note, dryRun)
                   .result());
    }
    if (row > 0) {
        KK_TRY(const EntryBatch left,
               service.removeRow(workplace.actor(), batch.id, int(row), dryRun).result());
        batch.rows = left.rows;
    }
    if (call.has("picture")) {
        KK_TRY(const EntryPicture picture, pictureIn(call.text("picture")));
        KK_TRY(const EntryBatch pictured,
               service.attach(workplace.actor(), batch.id, picture, dryRun).result());
        batch.picture = pictured.picture;
        batch.pictureSha256 = pictured.pictureSha256;
    }
    return batch;
}

Result<Outcome> change(Call &call)
{
    KK_TRY(const EntryBatchId id, batchIn(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    if (call.has("discard")) {
        KK_CHECK(entriesOf(*workplace).discard(workplace->actor(), id, dryRun).result());
        Record document;
        document.add("dry_run", dryRun).add("entry", id.value()).add("removed", true);
        return answer(std::move(document));
    }
    KK_TRY(EntryBatch batch, entriesOf(*workplace).find(workplace->actor(), id).result());
    KK_TRY(batch, changedBy(call, *workplace, std::move(batch)));
    return shown(batch, dryRun);
}

Result<Outcome> book(Call &call)
{
    KK_TRY(const EntryBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const bool dryRun = call.has("dry-run");
    KK_TRY(const ImportReport report,
           entriesOf(*workplace).book(workplace->actor(), id, dryRun).result());
    Record document;
    document.add("entry", id.value()).add("dry_run", dryRun);
    const Record told = importReportRecord(report, report.fileName);
    for (const Field &field : told.fields())
        document.add(field.name, field.value);
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 100'000, 50));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto batches, entriesOf(*workplace).list(workplace->actor(), int(limit)).result());
    Records records;
    for (const EntryBatch &batch : batches)
        records.push_back(batchRecord(batch));
    Record document;
    document.add("entries", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const EntryBatchId id, batchIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const EntryService service = entriesOf(*workplace);
    KK_TRY(const EntryBatch batch, service.find(workplace->actor(), id).result());
    if (call.has("picture-out")) {
        KK_TRY(const auto picture, service.picture(workplace->actor(), id).result());
        if (!picture)
            return failure(
                ErrorCode::NotFound, Fault::FileNotReadable, {call.text("picture-out"), QString()});
        KK_CHECK(writeNew(call.text("picture-out"), picture->bytes));
    }
    return shown(batch);
}

const Option countOption{
    "count", "N", QT_TRANSLATE_NOOP("Cli", "How many receipts the paper states.")};
const Option totalOption{"total", "YEN", QT_TRANSLATE_NOOP("Cli", "What the paper states in all.")};
const Option noteOption{
    "note", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where the paper lies, who sent it.")};

std::vector<Command> makingCommands()
{
    return {
        {"entry new",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Opens a batch for paper and fax under the totals it states."),
         {{"agreement", "KEY", QT_TRANSLATE_NOOP("Cli", "Whose money the paper tells of."), true},
          required(countOption),
          required(totalOption),
          noteOption,
          dryRunOption()},
         Needs::Writing,
         open},
        {"entry row",
         "ENTRY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Types in one receipt of the paper."),
         {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of receipt."), true},
          {"amount", "YEN", QT_TRANSLATE_NOOP("Cli", "What was paid."), true},
          {"slip", "DIGITS", QT_TRANSLATE_NOOP("Cli", "Number of the slip, or its 44 digits.")},
          {"bill", "BILL", QT_TRANSLATE_NOOP("Cli", "The bill, where no slip number is told.")},
          {"payer", "NAME", QT_TRANSLATE_NOOP("Cli", "Who paid, as on the paper.")},
          {"channel", "NAME", QT_TRANSLATE_NOOP("Cli", "Another channel than the agreement's.")},
          dryRunOption()},
         Needs::Writing,
         addRow},
        {"entry change",
         "ENTRY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Puts right what is not booked yet."),
         {countOption,
          totalOption,
          noteOption,
          {"remove-row", "N", QT_TRANSLATE_NOOP("Cli", "Takes a row out.")},
          {"picture", "FILE", QT_TRANSLATE_NOOP("Cli", "The paper as JPEG, PNG or PDF.")},
          {"discard", nullptr, QT_TRANSLATE_NOOP("Cli", "Throws the batch away.")},
          dryRunOption()},
         Needs::Writing,
         change},
    };
}

} // namespace

std::vector<Command> entryCommands()
{
    std::vector<Command> commands = makingCommands();
    commands.push_back(
        {"entry book",
         "ENTRY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Books a batch as a file would be; its totals must meet."),
         {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Read and compare, book nothing.")}},
         Needs::Writing,
         book});
    commands.push_back({"entry list",
                        "",
                        0,
                        0,
                        QT_TRANSLATE_NOOP("Cli", "Lists the batches, newest first."),
                        {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; 50.")}},
                        Needs::Reading,
                        list});
    commands.push_back(
        {"entry show",
         "ENTRY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows a batch with its rows."),
         {{"picture-out", "FILE", QT_TRANSLATE_NOOP("Cli", "Writes its picture there.")}},
         Needs::Reading,
         show});
    return commands;
}

} // namespace keshikomi::cli
