// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheet_files.h"

#include "models/domain/try.h"
#include "models/services/settings.h"
#include "models/services/sheets/receipt_making.h"
#include "models/services/sheets/sheet_subject.h"

#include <algorithm>
#include <variant>

namespace keshikomi {

Result<MadePart>
SheetFileService::slip(const Actor &actor, const SheetPart &part, SheetUse use) const
{
    const qint64 bill = part.wish.number;
    SlipWish wish;
    wish.reissue = part.wish.reissue;
    wish.asksFirst = true;
    // A new issue is looked at before anybody makes it.
    const SlipService slips(m_context);
    const bool rehearsed = wish.reissue && use == SheetUse::Look;
    const auto made = rehearsed ? slips.look(actor, bill, wish) : slips.issue(actor, bill, wish);
    KK_TRY(IssuedSlip issued, made.result());
    KK_TRY(const SheetForm liked, SheetService(m_context).formFor(actor, bill).result());
    SheetDraft draft;
    draft.contents.push_back(issued.content);
    draft.form = formOfKind(part.wish.kind, part.wish.form.over(liked));
    return MadePart{part.wish.kind, part.copies, std::move(draft), std::move(issued)};
}

// Of all parts but payment slips. What is handed out is counted wholly or not at all.
Result<std::vector<SheetDraft>> SheetFileService::drafts(const Actor &actor,
                                                         const std::vector<SheetPart> &parts,
                                                         SheetUse use) const
{
    const SheetService service(m_context);
    std::vector<SheetWish> wishes;
    for (const SheetPart &part : parts) {
        if (!isPaymentSlip(part.wish.kind))
            wishes.push_back(part.wish);
    }
    if (use == SheetUse::HandOut && !wishes.empty())
        return service.handOutAll(actor, wishes).result();
    std::vector<SheetDraft> drafts;
    for (const SheetWish &wish : wishes) {
        KK_TRY(SheetDraft draft, service.look(actor, wish).result());
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<std::vector<MadePart>>
SheetFileService::made(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use) const
{
    KK_TRY(std::vector<SheetDraft> others, drafts(actor, parts, use));
    std::vector<MadePart> made;
    auto next = others.begin();
    for (const SheetPart &part : parts) {
        if (isPaymentSlip(part.wish.kind)) {
            KK_TRY(MadePart own, slip(actor, part, use));
            made.push_back(std::move(own));
        } else {
            made.push_back({part.wish.kind, part.copies, std::move(*next++), std::nullopt});
        }
        MadePart &last = made.back();
        last.kind = sheetKindOf(last.draft.contents.front(), last.draft.form);
    }
    return made;
}

Result<MadeSheets> SheetFileService::make(const Actor &actor,
                                          const std::vector<SheetPart> &parts,
                                          SheetUse use,
                                          int dpi) const
{
    MadeSheets sheets;
    KK_TRY(sheets.parts, made(actor, parts, use));
    sheets.options.dpi = dpi;
    KK_TRY(sheets.options.allowedHosts, SettingService(m_context).paymentHosts(actor).result());
    for (const MadePart &part : sheets.parts) {
        const std::vector<SheetContent> &own = part.draft.contents;
        for (int copy = 0; copy < part.copies; ++copy) {
            sheets.contents.insert(sheets.contents.end(), own.begin(), own.end());
            sheets.options.forms.insert(sheets.options.forms.end(), own.size(), part.draft.form);
        }
    }
    KK_TRY(sheets.sheet, m_renderer.renderAll(sheets.contents, sheets.options));
    return sheets;
}

bool lacksEnglishName(const MadeSheets &made)
{
    const auto lacks = [](const auto &content) {
        if constexpr (requires { content.payee.english; })
            return !content.payee.english || content.payee.english->name.isEmpty();
        else if constexpr (requires { content.workshop.english; })
            return !content.workshop.english || content.workshop.english->name.isEmpty();
        else
            return false;
    };
    return std::any_of(made.parts.begin(), made.parts.end(), [&](const MadePart &part) {
        const bool english = part.draft.form.language == SheetForm::Language::English
            && part.kind != usualKindOf(part.kind);
        const auto &contents = part.draft.contents;
        return english && std::any_of(contents.begin(), contents.end(), [&](const auto &content) {
                   return std::visit(lacks, content);
               });
    });
}

Done SheetFileService::record(const Actor &actor,
                              const MadeSheets &made,
                              const QString &fileName,
                              const QString &printer) const
{
    const RenderedSheet &sheet = made.sheet;
    for (const MadePart &part : made.parts) {
        if (part.slip) {
            const NewSlipPrint print{
                fileName, sheet.sha256, sheet.pages, printer, int(sheet.readBack.size())};
            KK_CHECK(SlipService(m_context).recordPrint(actor, part.slip->id, print).result());
            continue;
        }
        const NewSheetPrint print{part.draft.bill,
                                  part.draft.customer,
                                  sheetKindName(part.kind),
                                  fileName,
                                  sheet.sha256,
                                  sheet.pages,
                                  printer,
                                  receiptsIn(part.draft.contents)};
        KK_CHECK(SheetService(m_context).recordPrint(actor, print).result());
    }
    return done();
}

} // namespace keshikomi
