// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/desk.h"

namespace keshikomi::matching {

// The whole batch goes through one pass before any line enters the next. Leaves undecided lines
// waiting.
void goThrough(Desk &desk, Pass pass);
// All passes of the rules, then the nearest bills for what is left.
void goThroughAll(Desk &desk);

} // namespace keshikomi::matching
