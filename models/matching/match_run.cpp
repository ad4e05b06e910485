// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_run.h"

#include "models/matching/batch.h"

namespace keshikomi {

using namespace matching;

MatchRun::MatchRun(const MatchInput &input, MatchRules rules)
    : m_input(input)
    , m_rules(std::move(rules))
    , m_desk(std::make_unique<Desk>(m_input, m_rules))
{
    goThroughAll(*m_desk);
}

MatchRun::~MatchRun() = default;

MatchResult MatchRun::result(size_t line) const
{
    return m_desk->told(line);
}

std::optional<MatchRun::Meant> MatchRun::meant(size_t line) const
{
    if (const std::optional<Pair> pair = m_desk->pairOf(line))
        return Meant{m_desk->book().bill(pair->row).id, pair->verdict()};
    const MatchResult result = m_desk->told(line);
    if (result.verdict == Verdict::None || result.equallyGood != 1)
        return std::nullopt;
    return Meant{result.candidates.front().shares.front().bill, result.verdict};
}

} // namespace keshikomi
