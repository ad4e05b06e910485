// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_drawing.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

bool isOfTheRun(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Network
        || error.fault == Fault::PermissionMissing;
}

// The one place that draws.
Result<RenderedSheet> drawn(const SheetRenderer &sheets,
                            const std::vector<DrawnUnit::Item> &items,
                            const SheetOptions &options)
{
    return sheets.renderAll(contentsOf(items), optionsOf(items, options));
}

Result<DrawnUnit::Item> slipItem(const BatchSource &source, const BatchUnit::Item &wanted)
{
    SlipWish wish;
    wish.asksFirst = !source.reissue;
    auto made = source.slips.draft(source.actor, wanted.bill, wish).result();
    if (!made && made.error().fault == Fault::SlipSaysOtherwise)
        made.error().args << QStringLiteral("batch");
    KK_TRY(IssuedSlip slip, std::move(made));
    KK_TRY(const SheetForm liked, source.sheets.formFor(source.actor, wanted.bill).result());
    DrawnUnit::Item item{wanted.position, wanted.bill, std::nullopt, {}, 0};
    item.draft.form = formOfKind(source.kind, liked);
    if (slip.barcode.isEmpty())
        item.noBarcode = slip.content.noBarcode;
    item.draft.contents.push_back(slip.content);
    item.slip = DrawnSlip{wish, std::move(slip)};
    return item;
}

SheetWish wishOf(const BatchSource &source, const BatchUnit::Item &wanted)
{
    SheetWish wish;
    wish.kind = source.kind;
    wish.number = wanted.bill;
    return wish;
}

Result<DrawnUnit::Item> itemOf(const BatchSource &source, const BatchUnit::Item &wanted)
{
    if (isPaymentSlip(source.kind))
        return slipItem(source, wanted);
    KK_TRY(SheetDraft draft, source.sheets.look(source.actor, wishOf(source, wanted)).result());
    return DrawnUnit::Item{wanted.position, wanted.bill, std::nullopt, std::move(draft), 0};
}

// Documents that stay, as they would leave together now. Without one that cannot be made the
// others may get other numbers: they are asked for again.
Result<std::vector<DrawnUnit::Item>> rehearsed(const BatchSource &source,
                                               std::vector<BatchUnit::Item> wanted,
                                               std::vector<BatchRecord::Failed> &failed)
{
    for (;;) {
        std::vector<SheetWish> wishes;
        for (const BatchUnit::Item &each : wanted)
            wishes.push_back(wishOf(source, each));
        KK_TRY(const auto drafts, source.sheets.rehearseAll(source.actor, wishes).result());
        std::vector<DrawnUnit::Item> items;
        std::vector<BatchUnit::Item> good;
        for (std::size_t at = 0; at < wanted.size(); ++at) {
            const auto &[position, bill] = wanted[at];
            const Result<SheetDraft> &draft = drafts[at];
            if (draft) {
                items.push_back(
                    {position, bill, std::nullopt, *draft, 0, std::nullopt, wishes[at]});
                good.push_back(wanted[at]);
            } else if (isOfTheRun(draft.error())) {
                return tl::unexpected(draft.error());
            } else {
                failed.push_back({position, std::nullopt, draft.error()});
            }
        }
        if (items.size() == wanted.size() || items.empty())
            return items;
        wanted = std::move(good);
    }
}

// What can be made of the wanted ones; the others are failed.
Result<std::vector<DrawnUnit::Item>> made(const BatchSource &source,
                                          const std::vector<BatchUnit::Item> &wanted,
                                          std::vector<BatchRecord::Failed> &failed)
{
    if (keepsIssues(source.kind))
        return rehearsed(source, wanted, failed);
    std::vector<DrawnUnit::Item> items;
    for (const BatchUnit::Item &each : wanted) {
        auto item = itemOf(source, each);
        if (item)
            items.push_back(*std::move(item));
        else if (isOfTheRun(item.error()))
            return tl::unexpected(item.error());
        else
            failed.push_back({each.position, std::nullopt, item.error()});
    }
    return items;
}

// Moves those that cannot be drawn even alone to the failed ones; all of them if it is none's own.
void sortOut(DrawnUnit &unit,
             const SheetRenderer &sheets,
             const SheetOptions &options,
             const Error &together)
{
    std::vector<DrawnUnit::Item> good;
    for (DrawnUnit::Item &item : unit.items) {
        const auto alone = drawn(sheets, {item}, options);
        if (alone)
            good.push_back(std::move(item));
        else
            unit.failed.push_back({item.position, std::nullopt, alone.error()});
    }
    if (good.size() == unit.items.size()) {
        for (const DrawnUnit::Item &item : good)
            unit.failed.push_back({item.position, std::nullopt, together});
        good.clear();
    }
    unit.items = std::move(good);
}

void countPages(DrawnUnit &unit)
{
    std::size_t at = 0;
    for (DrawnUnit::Item &item : unit.items) {
        item.pages = 0;
        for (std::size_t i = 0; i < item.draft.contents.size(); ++i, ++at)
            item.pages += at < unit.sheet.pagesOfEach.size() ? unit.sheet.pagesOfEach[at] : 0;
    }
}

void draw(DrawnUnit &unit, const SheetRenderer &sheets, const SheetOptions &options)
{
    while (!unit.items.empty()) {
        auto sheet = drawn(sheets, unit.items, options);
        if (sheet) {
            unit.sheet = *std::move(sheet);
            countPages(unit);
            return;
        }
        sortOut(unit, sheets, options, sheet.error());
    }
}

} // namespace

std::vector<SheetContent> contentsOf(const std::vector<DrawnUnit::Item> &items)
{
    std::vector<SheetContent> contents;
    for (const DrawnUnit::Item &item : items) {
        contents.insert(contents.end(), item.draft.contents.begin(), item.draft.contents.end());
    }
    return contents;
}

SheetOptions optionsOf(const std::vector<DrawnUnit::Item> &items, SheetOptions options)
{
    options.forms.clear();
    for (const DrawnUnit::Item &item : items)
        options.forms.insert(options.forms.end(), item.draft.contents.size(), item.draft.form);
    return options;
}

Result<DrawnUnit> drawUnit(const BatchSource &source,
                           const SheetRenderer &sheets,
                           const BatchUnit &unit,
                           const SheetOptions &options)
{
    DrawnUnit out;
    std::vector<BatchUnit::Item> wanted = unit.items;
    for (;;) {
        KK_TRY(out.items, made(source, wanted, out.failed));
        const std::size_t count = out.items.size();
        draw(out, sheets, options);
        // As in rehearsed(): the others may get other numbers.
        if (!keepsIssues(source.kind) || out.items.empty() || out.items.size() == count)
            return out;
        wanted.clear();
        for (const DrawnUnit::Item &item : out.items)
            wanted.push_back({item.position, item.bill});
    }
}

} // namespace keshikomi
