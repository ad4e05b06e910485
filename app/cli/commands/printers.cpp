// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/printers.h"

#include "app/cli/commands/batch_making.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/printer_checks.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/wording/words.h"
#include "printing/printers/qt_printers.h"
#include "printing/printers/test_slip.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

constexpr int shownTests = 20;

// The printers of this seat and what draws for them.
struct Printers final
{
    explicit Printers(const QString &templates = {})
        : renderer(templates)
    {
    }
    printing::PdfSheetRenderer renderer;
    printing::QtPrinters system{renderer};
};

// Offsets are typed in millimetres and kept in micrometres.
Result<int> micrometres(const Call &call, const char *option, int otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool number = false;
    const double mm = call.text(option).toDouble(&number);
    if (!number || qAbs(mm) > 1'000)
        return wrongUsage(Fault::FieldNotANumber, {QLatin1String(option), call.text(option)});
    return qRound(mm * 1'000);
}

QString millimetres(int um)
{
    return QString::number(um / 1'000.0, 'f', 2);
}

Record profileRecord(const PrinterProfile &profile)
{
    Record record;
    record.add("sheet", profile.sheet)
        .add("printer", profile.printer)
        .add("dpi", profile.dpi)
        .add("tray", profile.tray)
        .add("duplex", profile.duplex)
        .add("right_mm", millimetres(profile.rightUm))
        .add("down_mm", millimetres(profile.downUm))
        .add("codes", profile.codes);
    return record;
}

Record testRecord(const PrinterTest &test)
{
    Record record;
    record.add("printer", test.printer)
        .add("dpi", test.dpi)
        .add("tested_on", test.day)
        .add("passed", test.passed)
        .add("result",
             test.passed ? Word{QStringLiteral("passed"), Tr::tr("Passed")}
                         : Word{QStringLiteral("failed"), Tr::tr("Not passed")})
        .add("expected", test.expected)
        .add("scanned", test.scanned)
        .add("actor", test.actor);
    return record;
}

Inner warningOf(const std::optional<Error> &warning)
{
    return warning ? Inner{{errorRecord(*warning)}} : Inner{};
}

Result<Outcome> list(Call &)
{
    const Printers printers;
    Records records;
    for (const PrinterFacts &facts : printers.system.printers()) {
        QStringList resolutions;
        for (const int dpi : facts.resolutions)
            resolutions << QString::number(dpi);
        Record record;
        record.add("name", facts.name)
            .add("description", facts.description)
            .add("where", facts.place)
            .add("usual", facts.usual)
            .add("resolutions", resolutions)
            .add("trays", facts.trays);
        records.push_back(std::move(record));
    }
    Record document;
    document.add("printers", std::move(records));
    return answer(std::move(document));
}

// What is asked for, over what is stored.
Result<PrinterProfile> wantedProfile(const Call &call, const PrinterProfile &stored)
{
    PrinterProfile profile = stored;
    if (call.has("printer")) {
        KK_TRY(profile.printer, call.filled("printer"));
    }
    KK_TRY(const qint64 dpi, call.number("dpi", 1, 4'800, stored.dpi));
    profile.dpi = int(dpi);
    if (call.has("tray"))
        profile.tray = call.text("tray");
    KK_TRY(profile.rightUm, micrometres(call, "right", stored.rightUm));
    KK_TRY(profile.downUm, micrometres(call, "down", stored.downUm));
    if (call.has("no-codes") && call.has("codes"))
        return wantsOneOf(QStringLiteral("--codes | --no-codes"));
    if (call.has("no-codes") || call.has("codes"))
        profile.codes = call.has("codes");
    return profile;
}

std::vector<Option> profileOptions()
{
    return {
        {"sheet", "KIND", QT_TRANSLATE_NOOP("Cli", "Kind of sheet; haraikomi, the payment slip.")},
        {"printer", "NAME", QT_TRANSLATE_NOOP("Cli", "The printer these sheets go to.")},
        {"dpi", "N", QT_TRANSLATE_NOOP("Cli", "Dots per inch of the printer; 600.")},
        {"tray", "NAME", QT_TRANSLATE_NOOP("Cli", "Where the paper comes from.")},
        {"right", "MM", QT_TRANSLATE_NOOP("Cli", "Moves everything to the right, in mm.")},
        {"down", "MM", QT_TRANSLATE_NOOP("Cli", "Moves everything down, in mm.")},
        {"codes", nullptr, QT_TRANSLATE_NOOP("Cli", "For sheets with a barcode, too, again.")},
        {"no-codes", nullptr, QT_TRANSLATE_NOOP("Cli", "Not for sheets with a barcode.")},
    };
}

// Nothing was asked for in particular: what every kind of sheet has at this seat.
Result<Outcome> profiles(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const Printers printers;
    const PrinterService service(workplace->context(), printers.system);
    Records records;
    Inner usual;
    for (const SheetKind kind : allSheetKinds()) {
        KK_TRY(const auto stored,
               service.profile(workplace->actor(), sheetKindName(kind)).result());
        if (!stored)
            continue;
        records.push_back(profileRecord(*stored));
        if (stored->sheet == slipSheet())
            usual = {{profileRecord(*stored)}};
    }
    Record document;
    document.add("profile", std::move(usual)).add("printer_profiles", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> profile(Call &call)
{
    const auto given = [&call](const Option &option) { return call.has(option.name); };
    const std::vector<Option> options = profileOptions();
    if (std::none_of(options.begin(), options.end(), given))
        return profiles(call);
    KK_TRY(const QString sheet, sheetOf(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Printers printers;
    const PrinterService service(workplace->context(), printers.system);
    KK_TRY(const auto stored, service.profile(workplace->actor(), sheet).result());
    PrinterProfile base = stored.value_or(PrinterProfile());
    base.sheet = sheet;
    KK_TRY(PrinterProfile wanted, wantedProfile(call, base));
    Record document;
    if (wanted == base)
        return answer(
            std::move(document.add("profile", stored ? Inner{{profileRecord(*stored)}} : Inner{})));
    if (wanted.printer.isEmpty()) // what is told stands on a printer
        return wrongUsage(Fault::ValueMissing, {QStringLiteral("--printer")});
    KK_TRY(wanted, service.setProfile(workplace->actor(), wanted, call.has("dry-run")).result());
    KK_TRY(const auto warning, service.warning(workplace->actor(), wanted).result());
    document.add("dry_run", call.has("dry-run"))
        .add("profile", Inner{{profileRecord(wanted)}})
        .add("warning", warningOf(warning));
    return answer(std::move(document));
}

Result<Outcome> scan(const Call &call, Workplace &workplace, const PrinterProfile &profile)
{
    const Printers printers;
    const PrinterService service(workplace.context(), printers.system);
    KK_TRY(const PrinterTest test,
           service.recordScan(workplace.actor(), profile, call.text("scan")).result());
    Outcome outcome{testRecord(test), !test.passed, std::nullopt, std::nullopt};
    return outcome;
}

Result<Outcome> printTest(const Call &call, Workplace &workplace, const PrinterProfile &profile)
{
    KK_TRY(const QString templates, templateFolderOf(workplace));
    const Printers printers(templates);
    KK_TRY(const auto house, workplace.settings().house(workplace.actor()).result());
    const SlipContent slip = printing::testSlip(profile,
                                                workplace.actor().seat,
                                                house ? house->entity.name : QString(),
                                                call.clock().today());
    SheetOptions options;
    options.dpi = profile.dpi;
    KK_TRY(const RenderedSheet sheet, printers.renderer.render(slip, options));
    Record document;
    document.add("printer", profile.printer).add("dpi", profile.dpi).add("barcode", slip.barcode);
    if (call.has("out")) {
        KK_CHECK(writeNew(call.text("out"), sheet.pdf));
        document.add("file", call.text("out"))
            .add("note",
                 Word{QStringLiteral("proves_nothing"),
                      Tr::tr("A PDF proves nothing about a printer: print it at 100 % on the "
                             "printer it is for, and scan that paper.")});
    } else {
        KK_CHECK(printers.system.print({slip}, options, profile, slip.number));
    }
    return answer(std::move(document));
}

Result<Outcome> test(Call &call)
{
    KK_TRY(const QString sheet, sheetOf(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Printers printers;
    const PrinterService service(workplace->context(), printers.system);
    KK_TRY(const auto stored, service.profile(workplace->actor(), sheet).result());
    PrinterProfile profile = stored.value_or(PrinterProfile());
    const QString named = call.arguments().value(0, profile.printer);
    if (!call.arguments().isEmpty() || !call.has("out"))
        KK_CHECK(checkPrinterName(call, *workplace, named));
    if (!call.arguments().isEmpty() && profile.printer != named) {
        profile = PrinterProfile();
        profile.printer = named;
    }
    profile.sheet = sheet;
    KK_TRY(const qint64 dpi, call.number("dpi", 300, 1'200, profile.dpi));
    profile.dpi = int(dpi);
    return call.has("scan") ? scan(call, *workplace, profile)
                            : printTest(call, *workplace, profile);
}

Result<Outcome> tests(Call &call)
{
    KK_TRY(const QString sheet, sheetOf(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Printers printers;
    const PrinterService service(workplace->context(), printers.system);
    KK_TRY(const auto stored, service.profile(workplace->actor(), sheet).result());
    PrinterProfile profile = stored.value_or(PrinterProfile());
    if (!call.arguments().isEmpty())
        profile.printer = call.arguments().front();
    KK_TRY(const auto found,
           service.tests(workplace->actor(), profile.printer, shownTests).result());
    KK_TRY(const auto warning, service.warning(workplace->actor(), profile).result());
    Records records;
    for (const PrinterTest &one : found)
        records.push_back(testRecord(one));
    Record document;
    document.add("warning", warningOf(warning)).add("tests", std::move(records));
    return answer(std::move(document));
}

} // namespace

static std::vector<Option> profileOptionsAndDryRun()
{
    std::vector<Option> options = profileOptions();
    options.push_back(dryRunOption());
    return options;
}

std::vector<Command> printerCommands()
{
    return {
        {"printer list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the printers of this seat."),
         {},
         Needs::Fonts,
         list},
        {"printer profile",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets how a kind of sheet is printed at this seat."),
         profileOptionsAndDryRun(),
         Needs::WritingAndFonts,
         profile},
        {"printer test",
         "[PRINTER]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Prints a test slip, or takes what the reader made of it and logs the "
                           "result."),
         {{"scan", "DIGITS", QT_TRANSLATE_NOOP("Cli", "What the reader sent.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Into this PDF instead of the printer.")},
          {"sheet",
           "KIND",
           QT_TRANSLATE_NOOP("Cli", "Kind of sheet; haraikomi, the payment slip.")},
          {"dpi", "N", QT_TRANSLATE_NOOP("Cli", "Dots per inch of the printer; 600.")}},
         Needs::WritingAndFonts,
         test},
        {"printer tests",
         "[PRINTER]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Lists the test slips of a printer that were scanned back; a pass "
                           "counts for 180 days."),
         {{"sheet",
           "KIND",
           QT_TRANSLATE_NOOP("Cli", "Kind of sheet; haraikomi, the payment slip.")}},
         Needs::Fonts,
         tests},
    };
}

} // namespace keshikomi::cli
