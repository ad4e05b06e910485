// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/close_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/reading.h"
#include "app/cli/commands/sheet_making.h"
#include "models/domain/book_locks.h"
#include "models/services/checks.h"
#include "models/services/closing/day_closing.h"
#include "models/services/closing/month_closing.h"
#include "printing/pdf_sheet_renderer.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

DayCloseService daysOf(Workplace &workplace)
{
    return DayCloseService(workplace.context(), workplace.headsFile());
}

Result<MonthCloseService> monthsOf(const Call &call, Workplace &workplace)
{
    KK_TRY(const auto shop, shopOption(call));
    return MonthCloseService(workplace.context(), workplace.headsFile(), shop);
}

Result<QDate> monthIn(const QString &typed)
{
    const auto month = monthFromName(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!month)
        return wrongUsage(Fault::FieldNotADate, {QStringLiteral("month"), typed});
    return *month;
}

Result<DayCloseWish> dayWish(Call &call)
{
    DayCloseWish wish;
    KK_TRY(wish.store, shopOption(call));
    KK_TRY(wish.day, call.day("date"));
    for (const QString &typed : call.texts("cash-count")) {
        KK_TRY(const Yen drawer, signedYen(typed, "--cash-count"));
        wish.cash.drawers.push_back(drawer);
    }
    if (call.has("float")) {
        KK_TRY(wish.cash.floatMoney, signedYen(call.text("float"), "--float"));
    }
    wish.dryRun = call.has("dry-run");
    return wish;
}

// A report that cannot be drawn leaves the day closed all the same; it is drawn again by
// "close report".
Done writeReport(Workplace &workplace, const DayClose &close, const QString &path)
{
    KK_TRY(const QString folder, templateFolderOf(workplace));
    const printing::PdfSheetRenderer renderer(folder);
    const CloseReportContent content{
        QString::number(close.number), workplace.clock().today(), close};
    KK_TRY(const RenderedSheet sheet, renderer.render(content, SheetOptions()));
    KK_CHECK(writeNew(path, sheet.pdf));
    const NewSheetPrint print{{},
                              {},
                              sheetKindName(SheetKind::CloseReport),
                              QFileInfo(path).fileName(),
                              sheet.sha256,
                              sheet.pages};
    return SheetService(workplace.context()).recordPrint(workplace.actor(), print).result();
}

Result<Outcome> closeAnswer(Call &call, Workplace &workplace, const DayClose &close)
{
    const bool wanted = call.has("out") && !call.has("dry-run");
    if (wanted)
        KK_CHECK(writeReport(workplace, close, call.text("out")));
    Record document = dayCloseRecord(close);
    document.add("dry_run", call.has("dry-run"))
        .add("heads_file", workplace.headsFile())
        .add("file", wanted ? Value(call.text("out")) : Value());
    return answer(std::move(document));
}

Result<Outcome> closeDay(Call &call)
{
    KK_TRY(const DayCloseWish wish, dayWish(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DayClose close, daysOf(*workplace).close(workplace->actor(), wish).result());
    return closeAnswer(call, *workplace, close);
}

Result<Outcome> closeReport(Call &call)
{
    KK_CHECK(call.required("date"));
    KK_TRY(const QDate day, call.day("date"));
    KK_TRY(const auto store, shopOption(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DayClose close, daysOf(*workplace).find(workplace->actor(), store, day).result());
    return closeAnswer(call, *workplace, close);
}

Result<Outcome> checkAnswer(const MonthCheck &check, std::optional<bool> dryRun = {})
{
    Record document = monthCheckRecord(check);
    if (dryRun)
        document.add("dry_run", *dryRun);
    return Outcome{std::move(document), check.open() > 0, std::nullopt, std::nullopt};
}

Result<Outcome> closeCheck(Call &call)
{
    KK_TRY(const QDate month, monthIn(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MonthCloseService service, monthsOf(call, *workplace));
    KK_TRY(const MonthCheck check, service.check(workplace->actor(), month).result());
    return checkAnswer(check, call.has("dry-run") ? std::optional(true) : std::nullopt);
}

Result<Outcome> closeStatement(Call &call)
{
    const QStringList &words = call.arguments();
    KK_TRY(const QDate month, monthIn(words.at(0)));
    KK_TRY(const Yen balance, signedYen(words.at(2), "YEN"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MonthCloseService service, monthsOf(call, *workplace));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const MonthCheck check,
           service.setStatement(workplace->actor(), month, words.at(1), balance, dryRun).result());
    return checkAnswer(check, dryRun);
}

Result<Outcome> closeExplain(Call &call)
{
    const QStringList &words = call.arguments();
    KK_TRY(const QDate month, monthIn(words.at(0)));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MonthCloseService service, monthsOf(call, *workplace));
    KK_TRY(const MonthCheck check,
           service
               .explain(workplace->actor(),
                        month,
                        words.at(1),
                        words.mid(2).join(QLatin1Char(' ')),
                        call.has("dry-run"))
               .result());
    return checkAnswer(check, call.has("dry-run"));
}

Result<Outcome> closeMonth(Call &call)
{
    KK_TRY(const QDate month, monthIn(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MonthCloseService service, monthsOf(call, *workplace));
    KK_TRY(const MonthCheck check,
           service.close(workplace->actor(), month, call.has("dry-run")).result());
    Record document = monthCheckRecord(check);
    document.add("dry_run", call.has("dry-run")).add("heads_file", workplace->headsFile());
    return answer(std::move(document));
}

Result<Outcome> closeException(Call &call)
{
    MonthException exception;
    KK_TRY(exception.month, monthIn(call.arguments().front()));
    KK_TRY(exception.person, call.required("for"));
    KK_TRY(exception.reason, call.required("reason"));
    KK_CHECK(call.required("until"));
    KK_TRY(exception.until, call.day("until"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MonthCloseService service, monthsOf(call, *workplace));
    const bool dryRun = call.has("dry-run");
    KK_CHECK(service.addException(workplace->actor(), exception, dryRun).result());
    if (!dryRun) {
        KK_TRY(const auto all, service.exceptions(workplace->actor()).result());
        exception = all.back();
    }
    Record document = exceptionRecord(exception);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

template<typename Row, typename Make>
Records recordsOf(const std::vector<Row> &rows, Make make)
{
    Records records;
    for (const Row &row : rows)
        records.push_back(make(row));
    return records;
}

Result<Outcome> closeList(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 1'000'000, 31));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    KK_TRY(const MonthCloseService months, monthsOf(call, *workplace));
    KK_TRY(const auto shop, shopOption(call));
    KK_TRY(const auto days, daysOf(*workplace).list(actor, int(limit), shop).result());
    KK_TRY(const auto closed, months.closedMonths(actor).result());
    KK_TRY(const auto exceptions, months.exceptions(actor).result());
    Record document;
    document.add("closes", recordsOf(days, dayCloseRecord))
        .add("months", recordsOf(closed, closedMonthRecord))
        .add("exceptions", recordsOf(exceptions, exceptionRecord));
    addDryRun(call, document);
    return answer(std::move(document));
}

Option shopChoice()
{
    return {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Which shop of the house; the first.")};
}

Option dryRunOption()
{
    return {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say what it would do, close nothing.")};
}

std::vector<Command> dayCommands()
{
    return {
        {"close day",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Closes a day of a shop: seals, counts and locks it."),
         {shopChoice(),
          {"date", "DAY", QT_TRANSLATE_NOOP("Cli", "The day; for closing, today.")},
          {"cash-count",
           "YEN",
           QT_TRANSLATE_NOOP("Cli", "Cash of one drawer as counted; once for each drawer.")},
          {"float", "YEN", QT_TRANSLATE_NOOP("Cli", "Change that stays in the drawers.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the report into this PDF.")},
          dryRunOption()},
         Needs::WritingAndFonts,
         closeDay},
        {"close report",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Shows or prints the report of a closed day again."),
         {shopChoice(),
          {"date", "DAY", QT_TRANSLATE_NOOP("Cli", "The closed day."), true},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the report into this PDF.")}},
         Needs::WritingAndFonts,
         closeReport},
        {"close list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists closed days, closed months and their exceptions."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many days; 31.")},
          companyOption(),
          readingOption()},
         Needs::Reading,
         closeList},
    };
}

std::vector<Command> monthCommands()
{
    return {
        {"close check",
         "YYYY-MM",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "The month-end checklist: what must be explained first."),
         {companyOption(), readingOption()},
         Needs::Reading,
         closeCheck},
        {"close statement",
         "YYYY-MM ACCOUNT YEN",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Tells the balance the bank states for the end of a month."),
         {companyOption(), dryRunOption()},
         Needs::Writing,
         closeStatement},
        {"close explain",
         "YYYY-MM POINT TEXT…",
         3,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Explains a point of the month-end checklist."),
         {companyOption(), dryRunOption()},
         Needs::Writing,
         closeExplain},
        {"close month",
         "YYYY-MM",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Closes a month, once every point is explained."),
         {companyOption(), dryRunOption()},
         Needs::Writing,
         closeMonth},
        {"close exception",
         "YYYY-MM",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Lets a person post into a closed month until a day."),
         {{"for", "NAME", QT_TRANSLATE_NOOP("Cli", "Whose postings are let in; needed."), true},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why; kept in the books."), true},
          {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "The last day it holds; needed."), true},
          companyOption(),
          dryRunOption()},
         Needs::Writing,
         closeException},
    };
}

} // namespace

std::vector<Command> closeCommands()
{
    std::vector<Command> commands = dayCommands();
    for (Command &command : monthCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
