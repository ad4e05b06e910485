// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/encodings.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/import_rows.h"
#include "app/cli/runner.h"
#include "models/domain/try.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace keshikomi::cli {

namespace {

ImportReport refusedReport(const Error &error)
{
    ImportReport report;
    report.refused = error;
    return report;
}

// A file that cannot be read is a refused file; a store that fails ends the command.
Result<ImportReport>
importOne(Workplace &workplace, const QString &file, const ImportOptions &options)
{
    const Result<QByteArray> bytes = readWhole(file);
    if (!bytes)
        return refusedReport(bytes.error());
    return workplace.imports()
        .import(workplace.actor(), {QFileInfo(file).fileName(), *bytes}, options)
        .result();
}

// A line is one of a file.
Result<std::vector<int>> apartLinesIn(const Call &call)
{
    std::vector<int> records;
    for (const QString &typed : call.texts("apart-line")) {
        KK_TRY(const qint64 record, Call::numberIn(typed, QStringLiteral("--apart-line")));
        records.push_back(int(std::min<qint64>(record, std::numeric_limits<int>::max())));
    }
    if (!records.empty() && (call.has("apart") || call.arguments().size() > 1))
        return wantsOneOf(QStringLiteral("FILE --apart-line N | FILE… --apart"));
    return records;
}

Result<Outcome> import(Call &call)
{
    KK_TRY(const auto encoding, encodingIn(call));
    KK_TRY(const auto apartLines, apartLinesIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const ImportOptions options{call.has("keep-good"),
                                call.has("dry-run"),
                                call.text("map"),
                                encoding,
                                workplace->secrets(),
                                {},
                                call.has("apart"),
                                apartLines};
    listenForInterrupts();
    Outcome outcome;
    Records files;
    for (const QString &file : call.arguments()) {
        Result<ImportReport> report = interrupted()
            ? refusedReport({ErrorCode::Cancelled, Fault::Interrupted, {}, {}})
            : importOne(*workplace, file, options);
        const bool storeFailed = !report && report.error().fault != Fault::KeyringMissing
            && exitCodeOf(report.error()) == ExitFailed;
        if (storeFailed && files.empty())
            return tl::unexpected(report.error());
        const ImportReport told = report ? *report : refusedReport(report.error());
        const bool rowsLeftOut = std::any_of(told.problems.begin(),
                                             told.problems.end(),
                                             [](const RowProblem &each) { return !each.warning; });
        outcome.wrong = outcome.wrong || told.refused.has_value() || rowsLeftOut;
        files.push_back(importReportRecord(told, file));
        if (storeFailed) {
            outcome.broke = report.error();
            break;
        }
    }
    outcome.document.add("dry_run", options.dryRun).add("files", std::move(files));
    return outcome;
}

Result<Outcome> list(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 1'000'000, 200));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, workplace->imports().list(workplace->actor(), int(limit)).result());
    Records records;
    for (const ImportRow &row : rows) {
        Record record;
        record.add("import", row.id.value())
            .add("at", row.at)
            .add("file", row.fileName)
            .add("layout", row.layout)
            .add("records", row.records)
            .add("fresh", row.fresh)
            .add("repeated", row.repeated)
            .add("bad", row.bad)
            .add("actor", row.actor)
            .add("undone", row.undone);
        records.push_back(std::move(record));
    }
    Record document;
    document.add("imports", std::move(records));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {"import",
         "FILE…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Takes in files of agencies and banks, each wholly or not. Pay-easy "
                           "notices are believed by the secret of their agreement in the "
                           "keyring."),
         {{"keep-good",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Book the good rows of a file that has bad ones.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Read and compare, book nothing.")},
          {"apart",
           nullptr,
           QT_TRANSLATE_NOOP("Cli",
                             "What was told before of the same slip or payer, day and amount was "
                             "paid once more.")},
          {"apart-line",
           "N",
           QT_TRANSLATE_NOOP("Cli",
                             "The same for this line alone, as \"inbox lines\" numbers it; may be "
                             "given several times.")},
          {"map", "NAME", QT_TRANSLATE_NOOP("Cli", "Read a table by this column map.")},
          encodingOption()},
         Needs::Writing,
         import},
        {"imports",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the last imports."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; 200.")}},
         Needs::Reading,
         list},
    };
}

} // namespace keshikomi::cli
