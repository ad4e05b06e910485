// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_run.h"

#include "models/matching/batch.h"

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

// What the pass makes of the line, while it goes through the whole batch.
PassLook lookOf(Desk &desk, Pass pass, size_t line)
{
    const size_t before = desk.result(line).whyNot.size();
    goThrough(desk, pass);
    PassLook look{pass, !isWaiting(desk, line), {}};
    const MatchResult result = desk.told(line);
    if (look.decided && !result.candidates.empty())
        addUnsaid(look.reasons, result.candidates.front().reasons);
    addUnsaid(look.reasons, desk.takeTold());
    const size_t said = std::min(before, result.whyNot.size()); // what clears alone keeps nothing
    addUnsaid(look.reasons, {result.whyNot.begin() + std::ptrdiff_t(said), result.whyNot.end()});
    return look;
}

} // namespace

MatchRun::MatchRun(const MatchInput &input, MatchRules rules)
    : m_input(input)
    , m_rules(std::move(rules))
    , m_desk(std::make_unique<Desk>(m_input, m_rules))
{
    goThroughAll(*m_desk);
}

MatchRun::MatchRun(const MatchInput &input, MatchRules rules, size_t watched)
    : m_input(input)
    , m_rules(std::move(rules))
    , m_desk(std::make_unique<Desk>(m_input, m_rules))
    , m_watched(watched)
{
    m_desk->watch(watched);
    for (const Pass pass : m_rules.passes) {
        if (isWaiting(*m_desk, watched))
            m_looks.push_back(lookOf(*m_desk, pass, watched));
        else
            goThrough(*m_desk, pass);
    }
    for (const size_t line : m_desk->waiting())
        nearestPass(*m_desk, line);
}

std::unique_ptr<MatchRun>
MatchRun::watching(const MatchInput &input, PaymentId payment, MatchRules rules)
{
    const auto found =
        std::find_if(input.payments.begin(),
                     input.payments.end(),
                     [payment](const OpenPayment &each) { return each.id == payment; });
    if (found == input.payments.end())
        return nullptr;
    return std::unique_ptr<MatchRun>(
        new MatchRun(input, std::move(rules), size_t(found - input.payments.begin())));
}

Explanation MatchRun::explanation() const
{
    Q_ASSERT(m_watched);
    return {m_desk->told(*m_watched), m_looks};
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
