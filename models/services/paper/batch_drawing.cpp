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
                            const std::vector<DrawnUnit::Slip> &slips,
                            const SheetOptions &options)
{
    return sheets.renderAll(contentsOf(slips), options);
}

// Moves those that cannot be drawn even alone to the failed ones; all of them if it is none's own.
void sortOut(DrawnUnit &unit,
             const SheetRenderer &sheets,
             const SheetOptions &options,
             const Error &together)
{
    std::vector<DrawnUnit::Slip> good;
    for (DrawnUnit::Slip &slip : unit.slips) {
        const auto alone = drawn(sheets, {slip}, options);
        if (alone)
            good.push_back(std::move(slip));
        else
            unit.failed.push_back({slip.position, slip.issued.id, alone.error()});
    }
    if (good.size() == unit.slips.size()) {
        for (const DrawnUnit::Slip &slip : good)
            unit.failed.push_back({slip.position, slip.issued.id, together});
        good.clear();
    }
    unit.slips = std::move(good);
}

} // namespace

std::vector<SheetContent> contentsOf(const std::vector<DrawnUnit::Slip> &slips)
{
    std::vector<SheetContent> contents;
    for (const DrawnUnit::Slip &slip : slips)
        contents.push_back(slip.issued.content);
    return contents;
}

Result<DrawnUnit> drawUnit(const SlipService &slips,
                           const SheetRenderer &sheets,
                           const Actor &actor,
                           const BatchUnit &unit,
                           const SheetOptions &options)
{
    DrawnUnit out;
    for (const BatchUnit::Item &item : unit.items) {
        auto issued = slips.issue(actor, item.bill).result();
        if (issued)
            out.slips.push_back({item.position, *std::move(issued)});
        else if (isOfTheRun(issued.error()))
            return tl::unexpected(issued.error());
        else
            out.failed.push_back({item.position, std::nullopt, issued.error()});
    }
    while (!out.slips.empty()) {
        auto sheet = drawn(sheets, out.slips, options);
        if (sheet) {
            out.sheet = *std::move(sheet);
            break;
        }
        sortOut(out, sheets, options, sheet.error());
    }
    return out;
}

} // namespace keshikomi
