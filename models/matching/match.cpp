// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match.h"

#include "models/matching/desk.h"

#include <algorithm>

namespace keshikomi {

using namespace matching;

namespace {

using OnePass = bool (*)(Desk &, size_t);

OnePass functionOf(Pass pass)
{
    switch (pass) {
    case Pass::Key: return keyPass;
    case Pass::Code: return codePass;
    case Pass::Learned: return learnedPass;
    case Pass::NameAndAmount: return namePass;
    case Pass::SumOfBills: return sumPass;
    case Pass::SeveralPayments: return paymentsPass;
    case Pass::Tolerance: return tolerancePass;
    case Pass::SimilarName: return similarNamePass;
    case Pass::Nearest: break;
    }
    qFatal("the nearest bills are no pass of their own");
}

// The whole batch goes through one pass before any line enters the next.
void goThrough(Desk &desk, OnePass one)
{
    desk.passBegins();
    std::vector<size_t> left;
    for (const size_t line : desk.waiting()) {
        if (!one(desk, line))
            left.push_back(line);
    }
    desk.setWaiting(std::move(left));
}

bool isWaiting(const Desk &desk, size_t line)
{
    return std::find(desk.waiting().begin(), desk.waiting().end(), line) != desk.waiting().end();
}

void checkRules(const MatchRules &rules)
{
    Q_ASSERT(rules.mostBillsSearched <= mostSummands && rules.mostBillsInSum <= 5);
    Q_UNUSED(rules)
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
    checkRules(rules);
    Desk desk(input, rules);
    for (const Pass pass : rules.passes)
        goThrough(desk, functionOf(pass));
    for (const size_t line : desk.waiting())
        nearestPass(desk, line);
    return desk.takeResults();
}

std::optional<Explanation>
explain(const MatchInput &input, PaymentId payment, const MatchRules &rules)
{
    checkRules(rules);
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
        goThrough(desk, functionOf(pass));
        if (!waited)
            continue;
        told.looks.push_back({pass, !isWaiting(desk, line), desk.takeTold()});
        PassLook &look = told.looks.back();
        const MatchResult &result = desk.result(line);
        look.reasons.insert(look.reasons.end(),
                            result.whyNot.begin() + std::ptrdiff_t(before),
                            result.whyNot.end());
        if (look.decided && !result.candidates.empty()) {
            const std::vector<Reason> &reasons = result.candidates.front().reasons;
            look.reasons.insert(look.reasons.begin(), reasons.begin(), reasons.end());
        }
    }
    for (const size_t each : desk.waiting())
        nearestPass(desk, each);
    told.result = desk.takeResults().at(line);
    return told;
}

} // namespace keshikomi
