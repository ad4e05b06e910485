// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match.h"

#include "models/matching/batch.h"
#include "models/matching/match_run.h"

#include <algorithm>

namespace keshikomi {

using namespace matching;

namespace {

bool isWaiting(const Desk &desk, size_t line)
{
    return std::find(desk.waiting().begin(), desk.waiting().end(), line) != desk.waiting().end();
}

// What a pass says while it looks, its proposal says once more.
void addUnsaid(std::vector<Reason> &reasons, const std::vector<Reason> &more)
{
    for (const Reason &each : more) {
        if (std::find(reasons.begin(), reasons.end(), each) == reasons.end())
            reasons.push_back(each);
    }
}

} // namespace

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
    const auto found =
        std::find_if(input.payments.begin(),
                     input.payments.end(),
                     [payment](const OpenPayment &each) { return each.id == payment; });
    if (found == input.payments.end())
        return std::nullopt;
    const auto line = size_t(found - input.payments.begin());
    Desk desk(input, rules);
    desk.watch(line);
    Explanation told{{payment}};
    for (const Pass pass : rules.passes) {
        const bool waited = isWaiting(desk, line);
        const size_t before = desk.result(line).whyNot.size();
        goThrough(desk, pass);
        if (!waited)
            continue;
        told.looks.push_back({pass, !isWaiting(desk, line), {}});
        PassLook &look = told.looks.back();
        const MatchResult result = desk.told(line);
        if (look.decided && !result.candidates.empty())
            addUnsaid(look.reasons, result.candidates.front().reasons);
        addUnsaid(look.reasons, desk.takeTold());
        const size_t said =
            std::min(before, result.whyNot.size()); // what clears alone keeps nothing
        addUnsaid(look.reasons,
                  {result.whyNot.begin() + std::ptrdiff_t(said), result.whyNot.end()});
    }
    for (const size_t each : desk.waiting())
        nearestPass(desk, each);
    told.result = desk.told(line);
    return told;
}

} // namespace keshikomi
