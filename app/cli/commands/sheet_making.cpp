// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/sheet_making.h"

#include "app/cli/commands/groups.h"
#include "models/wording/sheet_words.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/template_shelf.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

// A payment slip is kept by its own service; everything else by the sheets'.
struct Drawn final
{
    SheetKind kind; // as it comes out
    int copies = 1;
    SheetDraft draft;
    std::optional<IssuedSlip> slip;
};

Result<Drawn> slipPart(Workplace &workplace, const SheetPart &part)
{
    const Actor &actor = workplace.actor();
    KK_TRY(const IssuedSlip slip, workplace.slips().issue(actor, part.wish.number).result());
    SheetDraft draft;
    draft.contents.push_back(slip.content);
    KK_TRY(const SheetForm liked,
           SheetService(workplace.context()).formFor(actor, part.wish.number).result());
    draft.form = formOfKind(part.wish.kind, part.wish.form.value_or(liked));
    return Drawn{part.wish.kind, part.copies, std::move(draft), slip};
}

Result<std::vector<Drawn>> drawnParts(Workplace &workplace, const SheetJobFile &job, bool handOut)
{
    const SheetService service(workplace.context());
    std::vector<SheetWish> wishes;
    for (const SheetPart &part : job.parts) {
        if (!isPaymentSlip(part.wish.kind))
            wishes.push_back(part.wish);
    }
    std::vector<SheetDraft> drafts;
    if (handOut && !wishes.empty()) {
        KK_TRY(drafts, service.handOutAll(workplace.actor(), wishes).result());
    } else {
        for (const SheetWish &wish : wishes) {
            KK_TRY(SheetDraft draft, service.look(workplace.actor(), wish).result());
            drafts.push_back(std::move(draft));
        }
    }
    std::vector<Drawn> parts;
    auto next = drafts.begin();
    for (const SheetPart &part : job.parts) {
        if (isPaymentSlip(part.wish.kind)) {
            KK_TRY(Drawn slip, slipPart(workplace, part));
            parts.push_back(std::move(slip));
        } else {
            parts.push_back({part.wish.kind, part.copies, std::move(*next++), std::nullopt});
        }
    }
    for (Drawn &part : parts)
        part.kind = sheetKindOf(part.draft.contents.front(), part.draft.form);
    return parts;
}

Result<RenderedSheet> render(Workplace &workplace,
                             const printing::PdfSheetRenderer &renderer,
                             const std::vector<Drawn> &parts,
                             int dpi)
{
    SheetOptions options;
    options.dpi = dpi;
    KK_TRY(options.allowedHosts, workplace.settings().paymentHosts(workplace.actor()).result());
    std::vector<SheetContent> contents;
    for (const Drawn &part : parts) {
        const std::vector<SheetContent> &own = part.draft.contents;
        for (int copy = 0; copy < part.copies; ++copy) {
            contents.insert(contents.end(), own.begin(), own.end());
            options.forms.insert(options.forms.end(), own.size(), part.draft.form);
        }
    }
    return renderer.renderAll(contents, options);
}

Done recordPart(Workplace &workplace,
                const Drawn &part,
                const RenderedSheet &sheet,
                const QString &file)
{
    const Actor &actor = workplace.actor();
    if (part.slip) {
        const NewSlipPrint print{file, sheet.sha256, sheet.pages, {}, int(sheet.readBack.size())};
        return workplace.slips().recordPrint(actor, part.slip->id, print).result();
    }
    const NewSheetPrint print{part.draft.bill,
                              part.draft.customer,
                              sheetKindName(part.kind),
                              file,
                              sheet.sha256,
                              sheet.pages};
    return SheetService(workplace.context()).recordPrint(actor, print).result();
}

Done recordAll(Workplace &workplace,
               const std::vector<Drawn> &parts,
               const RenderedSheet &sheet,
               const QString &file)
{
    for (const Drawn &part : parts)
        KK_CHECK(recordPart(workplace, part, sheet, file));
    return done();
}

Record partRecord(const Drawn &part, const SheetContent &content)
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
        record.add("closing", invoice->closing)
            .add("amount", invoice->toPay)
            .add("total", invoice->total)
            .add("billed", part.draft.billed ? Value(*part.draft.billed) : Value());
    }
    if (const auto *letter = std::get_if<ReminderContent>(&content))
        record.add("amount", letter->open).add("due_on", letter->newDue);
    return record;
}

} // namespace

Result<QString> templateFolderOf(Workplace &workplace)
{
    return workplace.settings().templateFolder(workplace.actor()).result();
}

Word wordOf(SheetKind kind)
{
    return {sheetKindName(kind), sheetKindText(kind)};
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
    KK_TRY(std::vector<Drawn> parts, drawnParts(workplace, job, false));
    KK_TRY(RenderedSheet sheet, render(workplace, renderer, parts, job.dpi));
    if (!job.out.isEmpty()) {
        KK_TRY(parts, drawnParts(workplace, job, true));
        KK_TRY(sheet, render(workplace, renderer, parts, job.dpi));
        KK_CHECK(writeWhole(job.out, sheet.pdf));
        KK_CHECK(recordAll(workplace, parts, sheet, QFileInfo(job.out).fileName()));
    }
    Records sheets;
    for (const Drawn &part : parts) {
        for (const SheetContent &content : part.draft.contents)
            sheets.push_back(partRecord(part, content));
    }
    Record record;
    record.add("file", job.out)
        .add("pages", sheet.pages)
        .add("codes_read_back", int(sheet.readBack.size()))
        .add("sha256", QString::fromLatin1(sheet.sha256.toHex()))
        .add("sheets", std::move(sheets));
    return record;
}

} // namespace keshikomi::cli
