// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/printer_checks.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/tr.h"
#include "models/domain/bill.h"
#include "models/services/tenants/tenant_service.h"
#include "printing/samples/sample_sheet.h"

namespace keshikomi::cli {

namespace {

// The command of a paper of the books.
QString ownCommandOf(SheetKind kind)
{
    return kind == SheetKind::CloseReport ? QStringLiteral("close report")
                                          : QStringLiteral("evidence");
}

Word madeFrom(SheetKind kind)
{
    const SheetSubject subject = sheetSubjectOf(kind);
    const auto word = [subject](const QString &text) {
        return Word{sheetSubjectName(subject), text};
    };
    switch (subject) {
    case SheetSubject::Bill: return word(Tr::tr("bill"));
    case SheetSubject::BillOrPayment: return word(Tr::tr("bill or payment"));
    case SheetSubject::Customer: return word(Tr::tr("customer"));
    case SheetSubject::Batch: return word(Tr::tr("print batch"));
    case SheetSubject::Printer: return word(Tr::tr("printer"));
    case SheetSubject::Tenant: return word(Tr::tr("tenant"));
    case SheetSubject::Books: return word(Tr::tr("the books, by “%1”").arg(ownCommandOf(kind)));
    }
    Q_UNREACHABLE();
}

Result<Outcome> list(Call &)
{
    Records records;
    for (const SheetKind kind : allSheetKinds()) {
        Record record;
        record.add("name", sheetKindName(kind))
            .add("sheet", cli::wordOf(kind))
            .add("made_from", madeFrom(kind));
        records.push_back(std::move(record));
    }
    Record document;
    document.add("sheets", std::move(records));
    return answer(std::move(document));
}

Result<FormWish> formOf(const Call &call)
{
    FormWish form;
    if (call.has("language")) {
        KK_TRY(form.language, sheetLanguageIn(call.text("language")));
    }
    if (call.has("large"))
        form.type = SheetForm::Type::Large;
    return form;
}

QString argumentOf(SheetSubject subject)
{
    switch (subject) {
    case SheetSubject::BillOrPayment: return QStringLiteral("BILL|P-PAYMENT");
    case SheetSubject::Customer: return QStringLiteral("CUSTOMER");
    case SheetSubject::Tenant: return QStringLiteral("TENANT|STATEMENT");
    default: return QStringLiteral("BILL");
    }
}

// A bill with or without "B-", a customer's number, "P-" and a payment's; nothing for a printer
// test.
Done readSubject(const Call &call, SheetWish &wish)
{
    const SheetSubject subject = sheetSubjectOf(wish.kind);
    if (subject == SheetSubject::Printer) {
        wish.printer = call.arguments().value(0);
        return done();
    }
    if (call.arguments().isEmpty())
        return missingArgument(argumentOf(subject));
    const QString typed = call.arguments().front();
    if (subject == SheetSubject::BillOrPayment && typed.startsWith(QLatin1String("P-"))) {
        KK_TRY(wish.payment, Call::numberIn(typed.mid(2), QStringLiteral("payment")));
        return done();
    }
    if (subject == SheetSubject::Tenant) {
        if (namesStatement(typed)) // whose it is only the store knows
            return done();
        KK_TRY(const TenantId tenant, tenantIn(typed));
        wish.number = tenant.value();
        return done();
    }
    if (subject == SheetSubject::Customer || subject == SheetSubject::Batch) {
        KK_TRY(wish.number, Call::numberIn(typed, sheetSubjectName(subject)));
        return done();
    }
    KK_TRY(wish.number, Call::billIn(typed));
    return done();
}

Result<SheetWish> wishOf(const Call &call)
{
    KK_TRY(const QString name, call.required("sheet"));
    SheetWish wish;
    KK_TRY(wish.kind, sheetKindIn(name));
    KK_TRY(wish.form, formOf(call));
    KK_TRY(wish.closing, call.day("closing"));
    wish.reissue = call.has("reissue");
    KK_TRY(wish.day, call.day("day"));
    KK_TRY(wish.shop, shopOption(call));
    if (wish.shop && usualKindOf(wish.kind) != SheetKind::GroupedInvoice) // else it is the bill's
        return wantsOneOf(QStringLiteral("--sheet grouped-invoice"));
    if (call.has("electronic"))
        wish.medium = ReceiptMedium::Electronic;
    const SheetSubject subject = sheetSubjectOf(wish.kind);
    if (subject == SheetSubject::Books)
        return wantsOneOf(ownCommandOf(wish.kind));
    KK_CHECK(readSubject(call, wish));
    return wish;
}

// A statement that was handed out comes again by its own number.
Done readStatement(const Call &call, Workplace &workplace, SheetWish &wish)
{
    const QString typed = call.arguments().value(0);
    if (sheetSubjectOf(wish.kind) != SheetSubject::Tenant || !namesStatement(typed))
        return done();
    KK_TRY(const qint64 number, statementIn(typed));
    KK_TRY(const TenantStatement statement,
           TenantService(workplace.context()).statement(workplace.actor(), number).result());
    if (statement.undone)
        return failure(ErrorCode::Conflict, Fault::AlreadyUndone, {typed});
    wish.number = statement.tenant.value();
    wish.closing = statement.until;
    return done();
}

// An invented one by the store's template, before there is a bill. Nothing is counted.
Result<Outcome> sample(Call &call)
{
    KK_TRY(const QString name, call.required("sheet"));
    KK_TRY(const SheetKind typed, sheetKindIn(name));
    KK_TRY(const FormWish form, formOf(call));
    if (!call.arguments().isEmpty())
        return wantsOneOf(QStringLiteral("--sample"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const QString folder, templateFolderOf(*workplace));
    const bool asIs = !form.language && !form.type;
    const SheetForm wanted{form.language.value_or(SheetForm::Language::Japanese),
                           form.type.value_or(SheetForm::Type::Usual)};
    const SheetKind kind = asIs ? typed : printing::samples::kindInForm(typed, wanted);
    KK_TRY(const auto made, printing::samples::sampleSheetOf(folder, kind));
    if (call.has("out"))
        KK_CHECK(writeNew(call.text("out"), made.pdf));
    Record document;
    document.add("file", call.text("out"))
        .add("sheet", cli::wordOf(kind))
        .add("sample", true)
        .add("pages", made.pages);
    return answer(std::move(document));
}

Result<Outcome> preview(Call &call)
{
    if (call.has("sample"))
        return sample(call);
    KK_TRY(SheetWish wish, wishOf(call));
    KK_TRY(const qint64 dpi, call.number("dpi", 300, 1'200, 600));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_CHECK(readStatement(call, *workplace, wish));
    if (sheetSubjectOf(wish.kind) == SheetSubject::Printer && !call.arguments().isEmpty())
        KK_CHECK(checkPrinterName(call, *workplace, wish.printer));
    KK_TRY(Record document,
           makeSheets(*workplace, SheetJobFile{{{wish, 1}}, int(dpi), call.text("out")}));
    return answer(std::move(document));
}

QStringList parted(const QString &text)
{
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Result<std::vector<PrintSetItem>> setItems(const Call &call, Workplace &workplace)
{
    if (!call.has("name")) {
        KK_TRY(const QStringList sheets, sheetNamesIn(call.text("sheets")));
        return printSetItems(sheets, parted(call.text("copies")));
    }
    if (call.has("copies")) // a saved set has its own
        return wantsOneOf(QStringLiteral("--sheets … --copies N,N… | --name"));
    KK_TRY(
        const PrintSet stored,
        PrintSetService(workplace.context()).find(workplace.actor(), call.text("name")).result());
    return stored.items;
}

Result<Outcome> makeSet(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(const QString out, call.required("out"));
    if (call.has("name") == call.has("sheets"))
        return wantsOneOf(QStringLiteral("--sheets | --name"));
    KK_TRY(const FormWish form, formOf(call));
    KK_TRY(const qint64 dpi, call.number("dpi", 300, 1'200, 600));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto items, setItems(call, *workplace));
    if (items.empty())
        return wrongUsage(Fault::ValueMissing, {QStringLiteral("--sheets")});
    SheetJobFile job{{}, int(dpi), out};
    for (const PrintSetItem &item : items) {
        SheetWish wish;
        wish.kind = item.kind;
        wish.number = bill;
        wish.form = form;
        wish.reissue = call.has("reissue");
        job.parts.push_back({wish, item.copies});
    }
    KK_TRY(Record document, makeSheets(*workplace, job));
    return answer(std::move(document));
}

Records setRecords(const std::vector<PrintSet> &sets)
{
    Records records;
    for (const PrintSet &set : sets) {
        Records items;
        for (const PrintSetItem &item : set.items) {
            Record record;
            record.add("sheet", cli::wordOf(item.kind)).add("copies", item.copies);
            items.push_back(std::move(record));
        }
        Record record;
        record.add("name", set.name).add("sheets", std::move(items));
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> sets(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const PrintSetService service(workplace->context());
    KK_TRY(auto stored, service.sets(workplace->actor()).result());
    if (call.has("save") || call.has("remove")) {
        PrintSet set{call.has("save") ? call.text("save") : call.text("remove"), {}};
        if (call.has("save")) {
            KK_TRY(const QString typed, call.required("sheets"));
            KK_TRY(const QStringList sheets, sheetNamesIn(typed));
            KK_TRY(set.items, printSetItems(sheets, parted(call.text("copies"))));
        }
        KK_CHECK(service.put(workplace->actor(), set, dryRun).result());
        std::erase_if(stored, [&](const PrintSet &each) { return each.name == set.name; });
        if (!set.items.empty())
            stored.push_back(set);
    }
    Record document;
    document.add("dry_run", dryRun).add("sets", setRecords(stored));
    return answer(std::move(document));
}

std::vector<Option> formOptions()
{
    return {
        {"language",
         "LANG",
         QT_TRANSLATE_NOOP("Cli",
                           "Language of the sheet where it has it, ja or en; its customer's.")},
        {"large", nullptr, QT_TRANSLATE_NOOP("Cli", "Large type, where the sheet has it.")},
        {"dpi", "N", QT_TRANSLATE_NOOP("Cli", "Dots per inch of the printer; 600.")},
    };
}

std::vector<Option> with(std::vector<Option> options, const std::vector<Option> &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

Option sheetsOption()
{
    return {"sheets", "KINDS", QT_TRANSLATE_NOOP("Cli", "Kinds of sheets, with commas between.")};
}

Option copiesOption()
{
    return {"copies",
            "COUNTS",
            QT_TRANSLATE_NOOP("Cli", "How often each of them, with commas between; once.")};
}

Option reissueOption()
{
    return {"reissue",
            nullptr,
            QT_TRANSLATE_NOOP("Cli",
                              "A new issue with what holds today; without it a document is "
                              "printed again as it was.")};
}

std::vector<Option> previewOptions()
{
    return with({{"sheet", "KIND", QT_TRANSLATE_NOOP("Cli", "Kind of sheet; needed."), true},
                 {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Into this PDF.")},
                 {"sample",
                  nullptr,
                  QT_TRANSLATE_NOOP("Cli",
                                    "An invented sheet by the store's template, marked as a "
                                    "sample and not payable; needs no bill.")},
                 {"closing",
                  "DAY",
                  QT_TRANSLATE_NOOP("Cli", "Closing day of invoice or statement; the last one.")},
                 {"shop",
                  "NUMBER",
                  QT_TRANSLATE_NOOP("Cli",
                                    "Whose grouped invoice: the company this shop belongs to; "
                                    "that of the first shop.")},
                 {"electronic",
                  nullptr,
                  QT_TRANSLATE_NOOP("Cli", "The receipt leaves as a file: no revenue stamp.")},
                 reissueOption(),
                 {"day",
                  "DAY",
                  QT_TRANSLATE_NOOP("Cli",
                                    "New last day of a reminder, in two weeks; first day of bills "
                                    "by SMS, in 30 days.")}},
                formOptions());
}

} // namespace

std::vector<Command> sheetCommands()
{
    return {
        {"sheet list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the kinds of sheets and what each is made from."),
         {},
         Needs::Nothing,
         list},
        {"sheet preview",
         "[BILL|P-PAYMENT|CUSTOMER|TENANT|STATEMENT|BATCH|PRINTER]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Makes one kind of sheet; only with --out it leaves and is counted."),
         previewOptions(),
         Needs::WritingAndFonts,
         preview},
        {"sheet set",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Makes several sheets of a bill in one file."),
         with({{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Into this PDF; needed."), true},
               sheetsOption(),
               copiesOption(),
               {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "The store's set of this name.")},
               reissueOption()},
              formOptions()),
         Needs::WritingAndFonts,
         makeSet},
        {"sheet sets",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the store's sets of sheets, or changes one."),
         {{"save", "NAME", QT_TRANSLATE_NOOP("Cli", "Keeps --sheets and --copies as this set.")},
          {"remove", "NAME", QT_TRANSLATE_NOOP("Cli", "Removes the set.")},
          sheetsOption(),
          copiesOption(),
          dryRunOption()},
         Needs::Writing,
         sets},
    };
}

} // namespace keshikomi::cli
