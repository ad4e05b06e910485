// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/not_alone.h"

namespace keshikomi {

void sayHouseRule(MatchResult &result)
{
    if (result.verdict != Verdict::Propose || !result.whyNot.empty())
        return;
    const Pass pass = result.candidates.front().pass;
    if (pass != Pass::Key && pass != Pass::Code)
        result.whyNot.push_back({ReasonCode::FoundWithoutNumber, false, {}});
}

void sayHouseRule(std::vector<MatchResult> &results)
{
    for (MatchResult &result : results)
        sayHouseRule(result);
}

} // namespace keshikomi
