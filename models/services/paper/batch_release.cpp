// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_release.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/sheets/sheet_counting.h"
#include "models/storage/asking/slips.h"

namespace keshikomi {

namespace {

// Why the books would not issue it any more is told by drawing it anew.
Result<IssuedSlip> issuedAsDrawn(Session &session, const DrawnSlip &drawn, const Stamp &stamp)
{
    auto slip = issueDrawn(session, drawn, stamp);
    if (slip || slip.error().code == ErrorCode::Storage)
        return slip;
    return failure(
        ErrorCode::Conflict, Fault::ChangedMeanwhile, {billNumberText(drawn.slip.billNumber)});
}

// A printer's slips were issued before it got them.
Result<std::optional<IssuedSlip>> slipOf(Session &session,
                                         const BatchRecord &record,
                                         const BatchRecord::Released &one,
                                         const Stamp &stamp)
{
    if (!one.slip)
        return std::optional<IssuedSlip>();
    if (!record.printer.isEmpty())
        return std::optional(one.slip->slip);
    KK_TRY(IssuedSlip slip, issuedAsDrawn(session, *one.slip, stamp));
    return std::optional(std::move(slip));
}

Done countedAsDrawn(Session &session, const DrawnSheet &drawn, const Stamp &stamp)
{
    const SheetKind kind = sheetKindOf(drawn.draft.contents.front(), drawn.draft.form);
    const MadePart before{kind, 1, drawn.draft, std::nullopt};
    const auto now = countDrawn(session, {SheetPart{drawn.wish}}, {before}, stamp);
    if (now || now.error().code == ErrorCode::Storage)
        return now ? done() : tl::unexpected(now.error());
    return failure(
        ErrorCode::Conflict, Fault::ChangedMeanwhile, {billNumberText(drawn.wish.number)});
}

// In the history of its bill: of the slip's issue, or of the sheet.
Done recordOne(Session &session,
               const BatchRecord &record,
               const BatchRecord::Released &one,
               const std::optional<IssuedSlip> &slip,
               const Stamp &stamp)
{
    const BatchFile &file = record.file;
    if (slip) {
        return keepSlipPrint(session,
                             *slip,
                             {file.name, file.sha256, file.pages, record.printer, record.codes},
                             stamp);
    }
    return insertSheetPrint(session,
                            {one.bill,
                             one.customer,
                             one.sheet,
                             file.name,
                             file.sha256,
                             file.pages,
                             record.printer,
                             one.receipts},
                            stamp);
}

// Asked before the print stands in the history.
Done releaseOne(Session &session,
                PrintBatchId id,
                const BatchRecord::Released &one,
                const std::optional<IssuedSlip> &slip)
{
    ReleasedItem item{one.position, std::nullopt, one.pages, std::nullopt, one.noBarcode};
    if (slip) {
        item.slip = slip->id;
        KK_TRY(item.as, printedAs(session, *slip->id));
    }
    return releaseItem(session, id, item);
}

} // namespace

Result<std::vector<IssuedSlip>>
issueAsDrawn(Session &session, const std::vector<DrawnSlip> &slips, const Stamp &stamp)
{
    std::vector<IssuedSlip> issued;
    for (const DrawnSlip &drawn : slips) {
        KK_TRY(IssuedSlip slip, issuedAsDrawn(session, drawn, stamp));
        issued.push_back(std::move(slip));
    }
    return issued;
}

Done countAsDrawn(Session &session, const std::vector<DrawnSheet> &sheets, const Stamp &stamp)
{
    for (const DrawnSheet &drawn : sheets)
        KK_CHECK(countedAsDrawn(session, drawn, stamp));
    return done();
}

Done releaseSheet(Session &session,
                  PrintBatchId id,
                  const BatchRecord &record,
                  const BatchRecord::Released &one,
                  const Stamp &stamp)
{
    KK_TRY(const auto slip, slipOf(session, record, one, stamp));
    if (one.drawn && record.printer.isEmpty())
        KK_CHECK(countedAsDrawn(session, *one.drawn, stamp));
    KK_CHECK(releaseOne(session, id, one, slip));
    return recordOne(session, record, one, slip, stamp);
}

} // namespace keshikomi
