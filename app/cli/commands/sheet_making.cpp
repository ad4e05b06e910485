// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/sheet_making.h"

#include "app/cli/commands/groups.h"
#include "models/services/sheets/waiting_bills.h"
#include "models/services/slip_notes.h"
#include "models/wording/sheet_words.h"
#include "models/wording/slip_note_words.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/template_shelf.h"

namespace keshikomi::cli {

namespace {

// What is missing of the money goes before what is missing of a name.
Result<Words> warningsOf(Workplace &workplace, const MadeSheets &made)
{
    const ServiceContext &context = workplace.context();
    const Actor &actor = workplace.actor();
    Words warnings;
    for (const MadePart &part : made.parts) {
        if (!part.slip)
            continue;
        KK_TRY(const SlipNotes notes, slipNotesBeside(context, actor, *part.slip).result());
        warnings = wordsOf(notes);
    }
    KK_TRY(const WaitingBills waiting, waitingBeside(context, actor, made));
    if (waiting.count > 0)
        warnings.push_back(
            {QStringLiteral("not_handed_over"), notHandedOverText(waiting.count, waiting.amount)});
    KK_TRY(const auto out, slipsOutBeside(context, actor, made));
    if (!out.empty())
        warnings.push_back({QStringLiteral("slips_out"), slipsOutText(out)});
    if (lacksEnglishName(made))
        warnings.push_back({QStringLiteral("no_english_name"), noEnglishNameText()});
    return warnings;
}

Record partRecord(const MadePart &part, const SheetContent &content)
{
    const SheetIdentity identity = sheetIdentityOf(content);
    Record record;
    record.add("sheet", wordOf(part.kind))
        .add("number", identity.number)
        .add("issued_on", identity.issued)
        .add("copies", part.copies);
    if (const auto *receipt = std::get_if<ReceiptContent>(&content))
        record.add("amount", receipt->amount).add("issue_number", receipt->issue);
    if (const auto *invoice = std::get_if<GroupedInvoiceContent>(&content)) {
        record.add("company", invoice->payee.name)
            .add("closing", invoice->closing)
            .add("amount", invoice->toPay)
            .add("total", invoice->total)
            .add("billed", part.draft.billed ? Value(*part.draft.billed) : Value());
    }
    if (const auto *statement = std::get_if<TenantStatementContent>(&content))
        record.add("amount", statement->payout).add("pay_on", statement->payOn);
    if (const auto *letter = std::get_if<ReminderContent>(&content))
        record.add("amount", letter->open).add("due_on", letter->newDue);
    if (const auto *letter = std::get_if<DoublePaymentContent>(&content))
        record.add("amount", letter->surplus).add("bill", letter->billNumber);
    return record;
}

} // namespace

SheetPlace placeHere(std::function<QString(const MadeSheets &)> path)
{
    return SheetPlace{std::move(path), pathHere(QStringLiteral(".")), FileThere::Stays};
}

Result<QString> templateFolderOf(Workplace &workplace)
{
    return workplace.settings().templateFolder(workplace.actor()).result();
}

Words wordsOf(const SlipNotes &notes)
{
    Words words;
    for (const SlipNote note : notes.notes)
        words.push_back({slipNoteName(note), slipNoteText(note, notes.groupedInvoice)});
    return words;
}

Word wordOf(SheetKind kind)
{
    return {sheetKindName(kind), sheetKindText(kind)};
}

Result<SheetForm::Language> sheetLanguageIn(const QString &typed)
{
    if (typed == QLatin1String("ja"))
        return SheetForm::Language::Japanese;
    if (typed == QLatin1String("en"))
        return SheetForm::Language::English;
    return notOneOf(
        QStringLiteral("--language"), typed, {QStringLiteral("ja"), QStringLiteral("en")});
}

Result<SheetKind> sheetKindIn(const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (const auto kind = sheetKindFromName(wanted))
        return *kind;
    for (const SheetKind kind : allSheetKinds()) {
        if (sheetKindText(kind) == wanted)
            return kind;
    }
    const printing::TemplateShelf builtIn;
    for (const SheetKind kind : allSheetKinds()) {
        const auto sheet = builtIn.of(kind);
        if (sheet && (*sheet)->title == wanted)
            return kind;
    }
    return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {wanted});
}

Result<QStringList> sheetNamesIn(const QString &typed)
{
    QStringList names;
    for (const QString &each : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        KK_TRY(const SheetKind kind, sheetKindIn(each));
        names << sheetKindName(kind);
    }
    return names;
}

Result<Record> makeSheets(Workplace &workplace, const SheetJobFile &job)
{
    KK_TRY(const QString folder, templateFolderOf(workplace));
    const printing::PdfSheetRenderer renderer(folder);
    const SheetFileService service(workplace.context(), renderer);
    const Actor &actor = workplace.actor();
    KK_TRY(const MadeSheets made,
           job.out.isEmpty()
               ? service.make(actor, job.parts, SheetUse::Look, job.dpi)
               : service.save(actor, job.parts, job.dpi, placeHere([&job](const MadeSheets &) {
                                  return job.out;
                              })));
    KK_TRY(Words warnings, warningsOf(workplace, made));
    Records sheets;
    for (const MadePart &part : made.parts) {
        for (const SheetContent &content : part.draft.contents)
            sheets.push_back(partRecord(part, content));
    }
    Record record;
    record.add("file", job.out)
        .add("pages", made.sheet.pages)
        .add("codes_read_back", int(made.sheet.readBack.size()))
        .add("sha256", QString::fromLatin1(made.sheet.sha256.toHex()))
        .add("sheets", std::move(sheets))
        .add("warnings", std::move(warnings));
    return record;
}

} // namespace keshikomi::cli
