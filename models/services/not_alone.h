// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"

#include <vector>

namespace keshikomi {

// What is proposed although nothing speaks against it says the rule of the house as its reason
// (FoundWithoutNumber): only a number or a code clears alone.
void sayHouseRule(MatchResult &result);
void sayHouseRule(std::vector<MatchResult> &results);

} // namespace keshikomi
