// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"

#include <vector>

namespace keshikomi::test {

// One way to damage a content, with the fault it must meet and that fault's first argument.
struct Damage final
{
    const char *name;
    SheetContent content;
    Fault fault;
    const char *first;
};

// What must stop each kind of sheet.
std::vector<Damage> sheetDamages();

} // namespace keshikomi::test
