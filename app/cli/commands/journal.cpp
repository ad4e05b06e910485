// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "models/services/books/journal_export.h"
#include "models/services/books/journal_profile.h"
#include "models/wording/journal_words.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace keshikomi::cli {

namespace {

Records lineRecords(const std::vector<JournalRow> &rows)
{
    Records records;
    for (const JournalRow &row : rows) {
        Record record;
        record.add("posting", row.posting)
            .add("position", row.position)
            .add("effective_on", row.effectiveOn)
            .add("kind", row.kind)
            .add("reason", row.reason)
            .add("account", Word{accountName(row.account), accountTitleText(row.account)})
            .add("tax_kind", row.taxKind)
            .add("bill", row.billNumber > 0 ? Value(row.billNumber) : Value())
            .add("payment", row.payment > 0 ? Value(row.payment) : Value())
            .add("agreement", row.agreement)
            .add("amount", row.amount)
            .add("actor", row.actor)
            .add("at", row.recordedAt)
            .add("note", row.note)
            .add("company", row.company);
        records.push_back(std::move(record));
    }
    return records;
}

// A name of the program's profiles, or a file of the house's own.
Result<ExportChoice> choiceIn(const QString &typed)
{
    ExportChoice choice{typed, {}, {}};
    if (typed.endsWith(QLatin1String(".json"))) {
        KK_TRY(choice.definition, readWhole(typed));
        choice.profile = QFileInfo(typed).completeBaseName();
    } else {
        KK_TRY(choice.definition, ownProfile(typed));
    }
    return choice;
}

Result<ExportChoice> choiceOf(Call &call, const JournalExportService &service, const Actor &actor)
{
    ExportChoice choice;
    if (call.has("profile")) {
        KK_TRY(choice, choiceIn(call.text("profile")));
    } else {
        KK_TRY(const auto remembered, service.remembered(actor).result());
        if (!remembered)
            return failure(ErrorCode::NotFound, Fault::NoSuchProfile, {QStringLiteral("-")});
        choice = *remembered;
    }
    if (call.has("encoding")) {
        choice.encoding = call.text("encoding");
        if (!journalEncodings().contains(choice.encoding))
            return notOneOf(QStringLiteral("--encoding"), choice.encoding, journalEncodings());
    }
    return choice;
}

// Without --json and --out the file itself is the answer.
Result<Outcome> exportedAnswer(Call &call, const Exported &exported)
{
    Outcome outcome;
    outcome.document.add("batch", exported.batch ? Value(*exported.batch) : Value())
        .add("company", exported.company)
        .add("profile_name", exported.profile)
        .add("encoding", exported.encoding)
        .add("postings", exported.postings)
        .add("sha256",
             QString::fromLatin1(
                 QCryptographicHash::hash(exported.file, QCryptographicHash::Sha256).toHex()))
        .add("dry_run", call.has("dry-run"));
    const bool toFile = call.has("out") && !call.has("dry-run");
    if (toFile)
        KK_CHECK(writeNew(call.text("out"), exported.file));
    else if (!call.has("json") && !call.has("dry-run"))
        outcome.plain = exported.file;
    outcome.document.add("file", toFile ? Value(call.text("out")) : Value());
    return outcome;
}

// The batch counts as handed on before its file is written: a file that could not be written comes
// again by --batch.
Result<Outcome> exportByProfile(Call &call)
{
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_CHECK(checkPeriod(from, to));
    KK_TRY(Workplace *const workplace, call.workplace());
    const JournalExportService service(workplace->context());
    const Actor &actor = workplace->actor();
    // The file of another day may not be in the accounting program yet.
    if (call.has("out") && !call.has("batch") && !call.has("dry-run"))
        KK_CHECK(checkFree(call.text("out")));
    if (call.has("batch")) {
        for (const char *option : {"shop", "from", "to", "profile", "encoding"}) {
            if (call.has(option)) // a batch has all of them already
                return wantsOneOf(QStringLiteral("--batch | --") + QLatin1String(option));
        }
        KK_TRY(const qint64 batch, Call::numberIn(call.text("batch"), QStringLiteral("--batch")));
        KK_TRY(const Exported exported, service.exportAgain(actor, batch).result());
        return exportedAnswer(call, exported);
    }
    ExportWish wish;
    KK_TRY(wish.shop, shopOption(call));
    KK_TRY(wish.choice, choiceOf(call, service, actor));
    wish.from = from;
    wish.to = to;
    wish.dryRun = call.has("dry-run");
    wish.remember = call.has("remember");
    KK_TRY(const Exported exported, service.exportNew(actor, wish).result());
    return exportedAnswer(call, exported);
}

Result<Outcome> exportBatches(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto batches,
           JournalExportService(workplace->context()).batches(workplace->actor()).result());
    Records records;
    for (const ExportBatch &each : batches) {
        Record record;
        record.add("batch", each.id)
            .add("at", each.at)
            .add("actor", each.actor)
            .add("company", each.company)
            .add("profile_name", each.profile)
            .add("encoding", each.encoding)
            .add("postings", each.postings)
            .add("sha256", QString::fromLatin1(each.sha256.toHex()));
        records.push_back(std::move(record));
    }
    return answer(std::move(Record().add("export_batches", std::move(records))));
}

Result<Outcome> exportProfiles(Call &call)
{
    Q_UNUSED(call)
    Records records;
    for (const QString &name : ownProfileNames()) {
        KK_TRY(const QByteArray json, ownProfile(name));
        KK_TRY(const JournalProfile profile, journalProfile(json, name));
        Record record;
        record.add("profile_name", name)
            .add("text", profile.title)
            .add("encoding", profile.encoding)
            .add("source", profile.source);
        records.push_back(std::move(record));
    }
    return answer(std::move(Record().add("profiles", std::move(records))));
}

// Without --json and --out the CSV itself is the answer, so that it can be piped on.
Result<Outcome> exportJournal(Call &call)
{
    for (const char *option : {"profile", "remembered", "batch"}) {
        if (call.has(option))
            return exportByProfile(call);
    }
    if (call.has("encoding")) // only profiles have one
        KK_CHECK(call.required("profile"));
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_CHECK(checkPeriod(from, to));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto shop, shopOption(call));
    KK_TRY(const auto rows,
           workplace->journal().lines(workplace->actor(), from, to, shop).result());
    Outcome outcome;
    outcome.document.add("count", qint64(rows.size()));
    if (call.has("dry-run"))
        return outcome;
    if (call.has("out")) {
        if (rows.empty())
            return failure(
                ErrorCode::NotFound, Fault::NothingToExport, {QStringLiteral("export.journal")});
        KK_CHECK(writeNew(call.text("out"), journalCsv(rows, journalWords())));
        outcome.document.add("file", call.text("out"));
        return outcome;
    }
    if (call.has("json"))
        outcome.document.add("journal", lineRecords(rows));
    else
        outcome.plain = journalCsv(rows, journalWords());
    return outcome;
}

} // namespace

std::vector<Command> journalCommands()
{
    return {{"export journal",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Writes the journal as CSV."),
             {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "First day; from the beginning.")},
              {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day; to the end.")},
              {"profile",
               "NAME|FILE.json",
               QT_TRANSLATE_NOOP("Cli", "For an accounting program; each posting goes out once.")},
              companyOption(),
              {"remember", nullptr, QT_TRANSLATE_NOOP("Cli", "Keep the profile for next time.")},
              {"remembered", nullptr, QT_TRANSLATE_NOOP("Cli", "By the profile that was kept.")},
              {"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "utf-8-bom, utf-8 or cp932.")},
              {"batch", "N", QT_TRANSLATE_NOOP("Cli", "This batch again, byte for byte.")},
              {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what would go out.")},
              {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Into this file instead.")}},
             Needs::Writing,
             exportJournal},
            {"export batches",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Lists what was handed on to an accounting program."),
             {},
             Needs::Reading,
             exportBatches},
            {"export profiles",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("Cli", "Lists the accounting programs a profile is there for."),
             {},
             Needs::Nothing,
             exportProfiles}};
}

} // namespace keshikomi::cli
