// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match.h"

#include "models/matching/match_run.h"

namespace keshikomi {

std::vector<Yen> MatchRules::usualFees()
{
    std::vector<Yen> fees;
    for (const qint64 fee :
         {110, 145, 160, 165, 220, 275, 330, 385, 440, 484, 495, 550, 605, 660, 715, 770, 825, 880})
        fees.push_back(Yen(fee));
    return fees;
}

std::vector<MatchResult> match(const MatchInput &input, const MatchRules &rules)
{
    const MatchRun run(input, rules);
    std::vector<MatchResult> results;
    results.reserve(run.size());
    for (size_t line = 0; line < run.size(); ++line)
        results.push_back(run.result(line));
    return results;
}

std::optional<Explanation>
explain(const MatchInput &input, PaymentId payment, const MatchRules &rules)
{
    const auto run = MatchRun::watching(input, payment, rules);
    return run ? std::optional(run->explanation()) : std::nullopt;
}

} // namespace keshikomi
