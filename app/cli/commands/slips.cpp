// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/commands/slip_files.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/services/slip_notes.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "printing/pdf_sheet_renderer.h"

#include <memory>

namespace keshikomi::cli {

namespace {

Word wordOf(NoBarcode reason)
{
    return {noBarcodeName(reason), noBarcodeText(reason)};
}

Record slipRecord(const IssuedSlip &slip,
                  const SlipNotes &notes,
                  const RenderedSheet &sheet,
                  const QString &path)
{
    Record record;
    record.add("bill", slip.billNumber)
        .add("file", path)
        .add("amount", slip.content.figures.toPay)
        .add("barcode", slip.barcode)
        .add("no_barcode", slip.barcode.isEmpty() ? wordOf(slip.content.noBarcode) : Word())
        .add("expires_on", slip.barcode.isEmpty() ? QDate() : slip.expiresOn)
        .add("reissue", slip.reissue)
        .add("notes", wordsOf(notes))
        .add("pages", sheet.pages)
        .add("codes_read_back", int(sheet.readBack.size()))
        .add("sha256", QString::fromLatin1(sheet.sha256.toHex()));
    return record;
}

struct Making final
{
    Workplace &workplace;
    std::unique_ptr<const printing::PdfSheetRenderer> renderer;
    int dpi;
    SlipWish wish;
};

Result<Making> startMaking(Call &call)
{
    KK_TRY(const QDate expires, call.day("expires"));
    KK_TRY(const qint64 dpi, call.number("dpi", 300, 1'200, 600));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const QString templates, templateFolderOf(*workplace));
    return Making{*workplace,
                  std::make_unique<const printing::PdfSheetRenderer>(templates),
                  int(dpi),
                  SlipWish{call.has("reissue"), call.has("no-limit"), expires, true}};
}

// A new issue never has the file of another one.
Done checkPlace(const Making &making, const SlipPlace &place)
{
    return making.wish.reissue && place.chosen ? checkFree(place.path) : done();
}

Result<Record> makeSlip(const Making &making, qint64 bill, const SlipPlace &place)
{
    KK_CHECK(checkPlace(making, place));
    const SheetFileService files(making.workplace.context(), *making.renderer);
    SheetPart part;
    part.wish.kind = SheetKind::PaymentSlip;
    part.wish.number = bill;
    part.slip = making.wish;
    const auto pathOf = [&place](const MadeSheets &made) {
        return place.pathOf(made.parts.front().slip->reissue);
    };
    KK_TRY(const MadeSheets made,
           files.save(making.workplace.actor(), {part}, making.dpi, placeHere(pathOf)));
    const IssuedSlip &issued = *made.parts.front().slip;
    KK_TRY(const SlipNotes notes,
           slipNotesBeside(making.workplace.context(), making.workplace.actor(), issued).result());
    return slipRecord(issued, notes, made.sheet, pathOf(made));
}

Result<Outcome> slip(Call &call)
{
    std::vector<qint64> bills;
    for (const QString &typed : call.arguments()) {
        KK_TRY(const qint64 bill, Call::billIn(typed));
        bills.push_back(bill);
    }
    KK_TRY(const std::vector<SlipPlace> places, slipPlaces(bills, call.text("out")));
    KK_TRY(const Making making, startMaking(call));
    listenForInterrupts();
    Outcome outcome;
    Records made;
    for (std::size_t at = 0; at < bills.size(); ++at) {
        Result<Record> one = interrupted() ? failure(ErrorCode::Cancelled, Fault::Interrupted)
                                           : makeSlip(making, bills[at], places[at]);
        if (!one) {
            // What was made stands; the rest is told as refused and not tried.
            if (made.empty())
                return tl::unexpected(one.error());
            outcome.document.add("refused", Inner{{errorRecord(one.error())}})
                .add("refused_bill", bills[at]);
            outcome.wrong = true;
            break;
        }
        made.push_back(*std::move(one));
    }
    outcome.document.add("slips", std::move(made));
    return outcome;
}

// What a bill's sheets are known by: an issue that was printed twice stands here twice.
Record printRecord(const SlipPrintRow &row)
{
    const auto read = row.print.codesReadBack;
    Record record;
    record.add("slip", row.slip.value())
        .add("reissue", row.reissue)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("file", row.print.fileName)
        .add("printer", row.print.printer)
        .add("pages", row.print.pages)
        .add("codes_read_back", read ? Value(*read) : Value())
        .add("sha256", QString::fromLatin1(row.print.sha256.toHex()));
    return record;
}

Result<Outcome> prints(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, workplace->slips().prints(workplace->actor(), bill).result());
    Records records;
    for (const SlipPrintRow &row : rows)
        records.push_back(printRecord(row));
    Record document;
    document.add("bill", bill).add("prints", std::move(records));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> slipCommands()
{
    return {
        {"slip",
         "BILL…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Makes the payment slip of each bill as PDF, read back before it is "
                           "released."),
         {{"out",
           "FILE",
           QT_TRANSLATE_NOOP("Cli",
                             "File, or folder for several bills; {bill} stands for the number. "
                             "B-<number>.pdf here, B-<number>-R1.pdf for a new issue.")},
          {"reissue",
           nullptr,
           QT_TRANSLATE_NOOP("Cli",
                             "A new issue with what holds today; without it the last one is "
                             "printed again as it was.")},
          {"no-limit", nullptr, QT_TRANSLATE_NOOP("Cli", "Tills take it for ever.")},
          {"expires", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day at the till; the due date.")},
          {"dpi", "N", QT_TRANSLATE_NOOP("Cli", "Dots per inch of the printer; 600.")}},
         Needs::WritingAndFonts,
         slip},
        {"slip prints",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Lists what was printed for a bill: when, by whom, which issue."),
         {},
         Needs::Reading,
         prints},
    };
}

} // namespace keshikomi::cli
