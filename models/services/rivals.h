// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_run.h"

#include <vector>

namespace keshikomi {

// Payments that are proposed for one and the same bill, and not as parts of it together, name each
// other: OtherPaymentsMeanIt among the reasons why they do not clear alone.
void nameRivals(std::vector<MatchResult> &results, const MatchInput &input);
// The same for the result of one line, by what the run over the same input made of the others.
void nameRivalsOf(MatchResult &result, const MatchInput &input, const MatchRun &run);

} // namespace keshikomi
