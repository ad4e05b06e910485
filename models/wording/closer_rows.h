// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fault.h"

#include <span>

namespace keshikomi::wording {

// A sentence for the fault whose arg at `place` is `value`.
struct Closer final
{
    Fault fault;
    int place;
    const char *value;
    const char *text; // source text, context "Wording"
};

// Of slips, sheets, batches and what is printed on them.
std::span<const Closer> closerOfPaper();
// Of files that are read.
std::span<const Closer> closerOfFiles();
// Of receipts, clearing, agreements and the books.
std::span<const Closer> closerOfMoney();
// Of refunds, and the accounts they go to.
std::span<const Closer> closerOfRefunds();
// Of what was taken over from another program.
std::span<const Closer> closerOfOpenings();

} // namespace keshikomi::wording
