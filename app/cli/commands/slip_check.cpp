// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/commands/slip_files.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/services/paper/paper_check.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "printing/pdf_sheet_renderer.h"

namespace keshikomi::cli {

namespace {

// All that is wrong with the code in one text; programs go by the names.
Inner problemOf(const FoundCode &code, const CodeOwner &owner)
{
    QStringList faults, sentences;
    if (code.problem) {
        faults << enumName(code.problem->fault);
        sentences << faultText(*code.problem);
    }
    for (const auto *flaws : {&code.flaws, &owner.flaws}) {
        for (const FoundFlaw &flaw : *flaws) {
            faults << enumName(flaw.flaw);
            sentences << codeFlawText(flaw);
        }
    }
    if (faults.isEmpty())
        return {};
    return {{Record()
                 .add("fault", faults.first())
                 .add("faults", faults)
                 .add("message", sentences.join(QLatin1Char(' ')))}};
}

Record codeRecord(const FoundCode &code, const CodeOwner &owner, const QString &file)
{
    Record record;
    record.add("file", file)
        .add("page", code.reading.page)
        .add("kind",
             code.reading.kind == CodeKind::Barcode
                 ? Word{QStringLiteral("barcode"), Tr::tr("Barcode")}
                 : Word{QStringLiteral("qr"), Tr::tr("QR code")})
        .add("text", code.reading.text)
        .add("host", code.urlHost)
        .add("test", code.test)
        .add("bill", owner.bill ? Value(*owner.bill) : Value())
        .add("barcode", code.barcode ? Inner{{barcodeRecord(*code.barcode)}} : Inner{})
        .add("problem", problemOf(code, owner));
    return record;
}

QString pagesText(const std::vector<int> &pages)
{
    QStringList texts;
    for (const int page : pages)
        texts << QString::number(page);
    return texts.join(QStringLiteral(", "));
}

// A sheet without a code is no error: a bill over the limit has none. But it must be said.
Word noteOf(const Result<SheetCheck> &sheet)
{
    if (!sheet)
        return {enumName(sheet.error().fault), faultText(sheet.error())};
    if (sheet->damaged) {
        return {QStringLiteral("damaged"),
                Tr::tr("The file is damaged; what was lost nobody knows. Make it again.")};
    }
    if (!sheet->unread.empty()) {
        return {QStringLiteral("bars_not_read"),
                Tr::tr("There are bars that cannot be read (page %1): a till may not read them "
                       "either. A stroke may be missing, or a line may run through them. Scan the "
                       "page again, straight and sharp, or print it anew.")
                    .arg(pagesText(sheet->unread))};
    }
    if (!sheet->codes.empty())
        return {};
    return {QStringLiteral("no_code"),
            Tr::tr("No code on the sheet: a till or a telephone reads nothing here")};
}

Record sheetRecord(const QString &file, const Result<SheetCheck> &sheet)
{
    Record record;
    record.add("file", file)
        .add("pages", sheet ? sheet->pages : 0)
        .add("found", sheet ? int(sheet->codes.size()) : 0)
        .add("note", noteOf(sheet));
    return record;
}

Result<SheetCheck> checkOf(const printing::PdfSheetRenderer &renderer, const QString &file)
{
    KK_TRY(const QByteArray pdf, readWhole(file));
    return renderer.checkFile(pdf, file);
}

// Paper can be judged without any store; a store that was named says whose it is.
bool asksStore(const Call &call)
{
    return call.has("store") || call.isRelayed() || !call.environment("KESHIKOMI_STORE").isEmpty();
}

Result<std::vector<CodeOwner>> ownersOf(Call &call, const std::vector<FoundCode> &codes)
{
    if (!asksStore(call))
        return std::vector<CodeOwner>(codes.size());
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    KK_TRY(const QStringList hosts, workplace->settings().paymentHosts(actor).result());
    return PaperCheckService(workplace->context()).owners(actor, codes, hosts).result();
}

Result<Outcome> check(Call &call)
{
    const printing::PdfSheetRenderer renderer;
    Records codes, sheets;
    int pages = 0;
    bool wrong = false;
    for (const QString &file : call.arguments()) {
        const Result<SheetCheck> sheet = checkOf(renderer, file);
        sheets.push_back(sheetRecord(file, sheet));
        wrong = wrong || !sheet || sheet->damaged || !sheet->unread.empty();
        if (!sheet)
            continue;
        pages += sheet->pages;
        KK_TRY(const std::vector<CodeOwner> owners, ownersOf(call, sheet->codes));
        for (std::size_t at = 0; at < owners.size(); ++at) {
            const FoundCode &code = sheet->codes[at];
            wrong = wrong || !code.isRight() || !owners[at].flaws.empty();
            codes.push_back(codeRecord(code, owners[at], file));
        }
    }
    Record document;
    document.add("pages", pages).add("sheets", std::move(sheets)).add("codes", std::move(codes));
    return Outcome{std::move(document), wrong, {}, {}};
}

} // namespace

std::vector<Command> slipCheckCommands()
{
    return {
        {"slip check",
         "FILE.pdf…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Reads every code of a PDF and says what it means, whether a till and a "
                           "telephone take it, and in a named store which bill it pays."),
         {},
         Needs::Fonts,
         check},
    };
}

} // namespace keshikomi::cli
