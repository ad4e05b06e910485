// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/column_maps.h"

#include "app/cli/commands/encodings.h"
#include "app/cli/commands/groups.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "models/wording/words.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

// By the header row of its sample: a file of receipts by "import", a report by "settle import".
bool isRecognised(const ColumnMap &map)
{
    return !map.fingerprint.isEmpty();
}

constexpr int mostSkipped = 1'000;

Record mapRecord(const ColumnMap &map)
{
    Records columns;
    for (const MappedColumn &column : map.columns) {
        Record record;
        record.add("role", columnRoleName(column.role)).add("header", column.header);
        columns.push_back(std::move(record));
    }
    Record record;
    record.add("name", map.name)
        .add("agreement", map.agreementKey)
        .add("channel", channelName(map.channel))
        .add("sheet", map.sheet)
        .add("skip", map.skipRows)
        .add("minus_is_in", map.sign == SignRule::MinusIsIn)
        .add("encoding", encodingName(map.encoding))
        .add("era_digits", map.dates == DateForm::EraDigits)
        .add("totals", map.totalWords)
        .add("recognised", isRecognised(map))
        .add("columns", std::move(columns));
    return record;
}

QStringList roleNames()
{
    QStringList names;
    for (int role = 0; role < int(ColumnRole::Count); ++role)
        names << columnRoleName(ColumnRole(role));
    return names;
}

QStringList channelNames()
{
    QStringList names;
    for (int channel = 0; channel <= int(Channel::CashDesk); ++channel)
        names << channelName(Channel(channel));
    return names;
}

// "role=header"; a header without a role keeps its own name.
Result<MappedColumn> columnIn(const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const auto role = columnRoleFromName(QStringView(typed).left(qMax<qsizetype>(0, equals)));
    const QString header = typed.mid(equals + 1).trimmed();
    if ((equals >= 0 && !role) || header.isEmpty())
        return notOneOf(QStringLiteral("--column"), typed, roleNames());
    return MappedColumn{header, role.value_or(ColumnRole::Other)};
}

Result<ColumnMap> mapIn(const Call &call)
{
    ColumnMap map;
    map.name = call.arguments().value(0);
    map.agreementKey = call.text("agreement");
    if (call.has("channel")) {
        const auto channel = channelFromName(call.text("channel"));
        if (!channel)
            return notOneOf(QStringLiteral("--channel"), call.text("channel"), channelNames());
        map.channel = *channel;
    }
    map.sheet = call.text("sheet");
    KK_TRY(const qint64 skip, call.number("skip", 0, mostSkipped, 0));
    map.skipRows = int(skip);
    for (const QString &typed : call.texts("column")) {
        KK_TRY(MappedColumn column, columnIn(typed));
        map.columns.push_back(std::move(column));
    }
    KK_TRY(const auto encoding, encodingIn(call));
    map.encoding = encoding.value_or(TableEncoding::Detect);
    map.sign = call.has("minus-is-in") ? SignRule::MinusIsIn : SignRule::MinusIsOut;
    map.dates = call.has("era-digits") ? DateForm::EraDigits : DateForm::Detect;
    map.totalWords = call.has("total") ? call.texts("total") : usualTotalWords();
    return map;
}

// What the sample's header usually says, where nobody said more.
Result<std::vector<MappedColumn>> columnsOf(const Workplace &workplace,
                                            const ColumnMap &map,
                                            const QString &file,
                                            const QByteArray &sample)
{
    KK_TRY(const TableLook look,
           ColumnMapService(workplace.context())
               .look(workplace.actor(), file, sample, map.encoding, map.sheet)
               .result());
    for (const TableLook::Line &line : look.lines) {
        if (line.number == look.headerRow)
            return guessedColumns(line.cells);
    }
    return std::vector<MappedColumn>();
}

Result<Outcome> add(Call &call)
{
    KK_TRY(ColumnMap wanted, mapIn(call));
    const QString file = QFileInfo(call.text("sample")).fileName();
    QByteArray sample;
    if (call.has("sample")) {
        KK_TRY(sample, readWhole(call.text("sample")));
    }
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    if (wanted.columns.empty() && !sample.isEmpty()) {
        KK_TRY(wanted.columns, columnsOf(*workplace, wanted, file, sample));
    }
    KK_TRY(const ColumnMap made,
           ColumnMapService(workplace->context())
               .put(workplace->actor(), wanted, file, sample, dryRun)
               .result());
    Record document;
    document.add("dry_run", dryRun).add("column_map", Inner{{mapRecord(made)}});
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto maps,
           ColumnMapService(workplace->context()).list(workplace->actor()).result());
    Records records;
    for (const ColumnMap &map : maps) {
        Record record;
        record.add("name", map.name)
            .add("agreement", map.agreementKey)
            .add("recognised", isRecognised(map));
        records.push_back(std::move(record));
    }
    Record document;
    document.add("column_maps", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ColumnMap map,
           ColumnMapService(workplace->context())
               .find(workplace->actor(), call.arguments().value(0))
               .result());
    return answer(mapRecord(map));
}

Result<Outcome> rename(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ColumnMap renamed,
           ColumnMapService(workplace->context())
               .rename(workplace->actor(), call.arguments().at(0), call.arguments().at(1), dryRun)
               .result());
    Record document;
    document.add("dry_run", dryRun)
        .add("renamed", call.arguments().at(0))
        .add("column_map", Inner{{mapRecord(renamed)}});
    return answer(std::move(document));
}

Result<Outcome> remove(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_CHECK(ColumnMapService(workplace->context())
                 .remove(workplace->actor(), call.arguments().value(0), dryRun)
                 .result());
    Record document;
    document.add("dry_run", dryRun).add("removed", call.arguments().value(0));
    return answer(std::move(document));
}

Record noticeRecord(const NoticeRecord &notice)
{
    Record record;
    record.add("received_on", notice.receivedOn)
        .add("amount", notice.amount)
        .add("kind", noticeKindName(notice.kind))
        .add("payer", notice.payerName)
        .add("slip_key", notice.slipKey);
    return record;
}

Record problemRecord(const RowProblem &problem)
{
    Record record;
    record.add("record", problem.record)
        .add("issue", enumName(problem.issue))
        .add("warning", problem.warning)
        .add("text", rowProblemText(problem));
    return record;
}

Result<Outcome> tryOn(Call &call)
{
    const QString file = call.arguments().value(0);
    KK_TRY(const QByteArray bytes, readWhole(file));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ColumnMapTrial tried,
           ColumnMapService(workplace->context())
               .tryOn(workplace->actor(), call.text("map"), QFileInfo(file).fileName(), bytes)
               .result());
    Records notices;
    for (const NoticeRecord &notice : tried.receipts)
        notices.push_back(noticeRecord(notice));
    Records problems;
    bool refused = false;
    for (const RowProblem &problem : tried.problems) {
        refused = refused || !problem.warning;
        problems.push_back(problemRecord(problem));
    }
    Record document;
    document.add("header_row", tried.headerRow)
        .add("encoding", encodingName(tried.encoding))
        .add("rows", tried.rows)
        .add("other_rows", tried.otherRows)
        .add("sum", tried.sum)
        .add("notices", std::move(notices))
        .add("problems", std::move(problems));
    Outcome outcome{std::move(document), refused, std::nullopt, std::nullopt};
    return outcome;
}

std::vector<Option> addOptions()
{
    return {
        {"column",
         "ROLE=HEADER",
         QT_TRANSLATE_NOOP("Cli",
                           "A column and what it says: received_on, amount or deposit and "
                           "withdrawal, payer, slip_key, barcode, remitter, bank, branch, edi, "
                           "inquiry, stage, value_on, payout_on, received_at; of a settlement "
                           "report also fee, exempt_fee, fee_tax, stamp, transfer, net. Without a "
                           "role it keeps its own name. May be given several times.")},
        {"agreement",
         "KEY",
         QT_TRANSLATE_NOOP("Cli", "Whose receipts they are. Without it the rows are not booked.")},
        {"channel", "NAME", QT_TRANSLATE_NOOP("Cli", "How they were paid; bank_transfer.")},
        {"sample",
         "FILE",
         QT_TRANSLATE_NOOP("Cli",
                           "Files with the header row of this one are recognised; without --column "
                           "its columns are guessed: look at them.")},
        {"skip", "N", QT_TRANSLATE_NOOP("Cli", "Rows before the header is looked for.")},
        {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "Sheet of a workbook; its first.")},
        encodingOption(),
        {"minus-is-in", nullptr, QT_TRANSLATE_NOOP("Cli", "Amounts below zero are money in.")},
        {"era-digits",
         nullptr,
         QT_TRANSLATE_NOOP("Cli", "Days are YYMMDD of the Japanese era, as 080805.")},
        {"total",
         "WORD",
         QT_TRANSLATE_NOOP("Cli", "A row that begins so is a total. May be given several times.")},
        dryRunOption(),
    };
}

} // namespace

std::vector<Command> columnMapCommands()
{
    return {
        {"column-map add",
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says how a table of a bank, agency or program is read."),
         addOptions(),
         Needs::Writing,
         add},
        {"column-map list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the saved column maps."),
         {},
         Needs::Reading,
         list},
        {"column-map show",
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows a column map."),
         {},
         Needs::Reading,
         show},
        {"column-map rename",
         "NAME NEW-NAME",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Gives a column map another name, which no other one has."),
         {dryRunOption()},
         Needs::Writing,
         rename},
        {"column-map remove",
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Removes a column map; what was taken in by it stays."),
         {dryRunOption()},
         Needs::Writing,
         remove},
        {"column-map try",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows what a column map makes of a file; books nothing."),
         {{"map", "NAME", QT_TRANSLATE_NOOP("Cli", "This map; without it by the header row.")}},
         Needs::Reading,
         tryOn},
    };
}

} // namespace keshikomi::cli
