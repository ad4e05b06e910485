// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheet_counting.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/sheets/frozen_sheets.h"
#include "models/services/sheets/receipt_making.h"
#include "models/services/sheets/sheet_drafts.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/storage/asking/bills.h"
#include "models/storage/paper/customer_paper.h"

#include <algorithm>
#include <concepts>

namespace keshikomi {

namespace {

SlipWish slipWishOf(const SheetPart &part)
{
    SlipWish wish = part.slip;
    wish.reissue = wish.reissue || part.wish.reissue;
    wish.asksFirst = true;
    return wish;
}

Result<SheetForm> formOf(Session &session, const SheetWish &wish)
{
    KK_TRY(const Bill bill, billByNumber(session, wish.number));
    KK_TRY(const CustomerPaper paper, paperOf(session, bill.customer));
    return formOfKind(wish.kind, wish.form.over(paper.form()));
}

// What a document says is frozen with its number; of all others only the number matters.
bool isSame(const SheetContent &a, const SheetContent &b)
{
    if (a.index() != b.index())
        return false;
    return std::visit(
        [&b](const auto &one) {
            using Content = std::remove_cvref_t<decltype(one)>;
            const auto &other = std::get<Content>(b);
            if constexpr (std::equality_comparable<Content>) {
                return one == other;
            } else if constexpr (requires { sheetToJson(one); }) {
                return sheetToJson(one) == sheetToJson(other);
            } else {
                const SheetIdentity first = sheetIdentityOf(one), second = sheetIdentityOf(other);
                return first.number == second.number && first.issued == second.issued;
            }
        },
        a);
}

bool areSame(const MadePart &a, const MadePart &b)
{
    const auto &first = a.draft.contents, &second = b.draft.contents;
    return std::equal(first.begin(), first.end(), second.begin(), second.end(), isSame);
}

MadePart partWith(const SheetPart &part, SheetDraft draft, std::optional<IssuedSlip> slip)
{
    const SheetKind kind = sheetKindOf(draft.contents.front(), draft.form);
    return MadePart{kind, part.copies, std::move(draft), std::move(slip)};
}

Result<MadePart> slipPart(Session &session, const SheetPart &part, SheetUse use, const Stamp &stamp)
{
    const auto make = use == SheetUse::HandOut ? &issueSlip : &draftSlip;
    KK_TRY(IssuedSlip slip, make(session, part.wish.number, slipWishOf(part), stamp));
    SheetDraft draft;
    KK_TRY(draft.form, formOf(session, part.wish));
    draft.contents.push_back(slip.content);
    return partWith(part, std::move(draft), std::move(slip));
}

Result<MadePart> partOf(Session &session, const SheetPart &part, SheetUse use, const Stamp &stamp)
{
    if (isPaymentSlip(part.wish.kind))
        return slipPart(session, part, use, stamp);
    KK_TRY(SheetDraft draft, draftOf(session, part.wish, use, stamp));
    return partWith(part, std::move(draft), std::nullopt);
}

} // namespace

Result<std::vector<MadePart>>
partsOf(Session &session, const std::vector<SheetPart> &parts, SheetUse use, const Stamp &stamp)
{
    std::vector<MadePart> made;
    for (const SheetPart &part : parts) {
        KK_TRY(MadePart one, partOf(session, part, use, stamp));
        made.push_back(std::move(one));
    }
    return made;
}

Result<std::vector<MadePart>> countDrawn(Session &session,
                                         const std::vector<SheetPart> &parts,
                                         const std::vector<MadePart> &drawn,
                                         const Stamp &stamp)
{
    KK_TRY(auto counted, partsOf(session, parts, SheetUse::HandOut, stamp));
    if (std::equal(counted.begin(), counted.end(), drawn.begin(), drawn.end(), areSame))
        return counted;
    const QString number = sheetIdentityOf(drawn.front().draft.contents.front()).number;
    return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {number});
}

Done recordParts(Session &session,
                 const std::vector<MadePart> &parts,
                 const RenderedSheet &sheet,
                 const QString &fileName,
                 const QString &printer,
                 const Stamp &stamp)
{
    const NewSlipPrint print{
        fileName, sheet.sha256, sheet.pages, printer, int(sheet.readBack.size())};
    KK_CHECK(checkSlipPrint(print));
    for (const MadePart &part : parts) {
        if (part.slip) {
            KK_CHECK(keepSlipPrint(session, *part.slip, print, stamp));
            continue;
        }
        const NewSheetPrint other{part.draft.bill,
                                  part.draft.customer,
                                  sheetKindName(part.kind),
                                  fileName,
                                  sheet.sha256,
                                  sheet.pages,
                                  printer,
                                  receiptsIn(part.draft.contents)};
        KK_CHECK(insertSheetPrint(session, other, stamp));
    }
    return done();
}

} // namespace keshikomi
