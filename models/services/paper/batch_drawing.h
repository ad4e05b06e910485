// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "models/services/paper/print_batches.h"
#include "models/services/sheets/sheets.h"
#include "models/services/slips.h"

namespace keshikomi {

// Whose sheets a batch makes, and of which kind.
struct BatchSource final
{
    SheetKind kind = SheetKind::PaymentSlip;
    bool reissue = false; // as NewPrintBatch::reissue
    SlipService slips;
    SheetService sheets;
    Actor actor;
};

// The sheets of one file as they were issued and drawn; those that cannot be made are apart.
struct DrawnUnit final
{
    struct Item final
    {
        int position;
        qint64 bill; // number
        std::optional<DrawnSlip> slip; // a payment slip, issued when it leaves
        SheetDraft draft;
        int pages = 0;
        std::optional<NoBarcode> noBarcode{}; // a payment slip without one
        std::optional<SheetWish> wish{}; // a document that stays, counted when it leaves
    };
    std::vector<Item> items; // what is in the file, in order; may be none
    std::vector<BatchRecord::Failed> failed;
    RenderedSheet sheet; // read back
};

// An error here is no sheet's own: the store or the person's rights. Nothing is issued or counted
// yet: a document that stays carries the number it would get if it left now.
Result<DrawnUnit> drawUnit(const BatchSource &source,
                           const SheetRenderer &sheets,
                           const BatchUnit &unit,
                           const SheetOptions &options);

std::vector<SheetContent> contentsOf(const std::vector<DrawnUnit::Item> &items);
// The same options with the form each customer likes.
SheetOptions optionsOf(const std::vector<DrawnUnit::Item> &items, SheetOptions options);

} // namespace keshikomi
