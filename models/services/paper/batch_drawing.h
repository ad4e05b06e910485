// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "models/services/paper/print_batches.h"
#include "models/services/slips.h"

namespace keshikomi {

// The slips of one file as they were issued and drawn; those that cannot be made are apart.
struct DrawnUnit final
{
    struct Slip final
    {
        int position;
        IssuedSlip issued;
    };
    std::vector<Slip> slips; // what is on the sheet, in order; may be none
    std::vector<BatchRecord::Failed> failed;
    RenderedSheet sheet; // read back
};

// An error here is no slip's own: the store or the person's rights.
Result<DrawnUnit> drawUnit(const SlipService &slips,
                           const SheetRenderer &sheets,
                           const Actor &actor,
                           const BatchUnit &unit,
                           const SheetOptions &options);

std::vector<SheetContent> contentsOf(const std::vector<DrawnUnit::Slip> &slips);

} // namespace keshikomi
