// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debit_rules.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

constexpr std::array<DebitRule, debitResultCount> rules{{
    {DebitResult::Collected, DebitNext::Nothing, 0, false},
    {DebitResult::NoFunds, DebitNext::Retry, 1, false},
    {DebitResult::NoAccount, DebitNext::Rebill, 0, true},
    {DebitResult::PayerRefused, DebitNext::Rebill, 0, true},
    {DebitResult::NoMandate, DebitNext::Rebill, 0, true},
    {DebitResult::Withdrawn, DebitNext::Retry, mostRetries, false},
    {DebitResult::Other, DebitNext::LookAtIt, 0, false},
    {DebitResult::DataError, DebitNext::Retry, mostRetries, true},
    {DebitResult::Unknown, DebitNext::Wait, 0, false},
}};

} // namespace

QString debitNextName(DebitNext next)
{
    switch (next) {
    case DebitNext::Nothing: return QStringLiteral("nothing");
    case DebitNext::Wait: return QStringLiteral("wait");
    case DebitNext::Retry: return QStringLiteral("retry");
    case DebitNext::Rebill: return QStringLiteral("rebill");
    case DebitNext::LookAtIt: return QStringLiteral("look");
    }
    Q_UNREACHABLE();
}

const DebitRule &debitRule(DebitResult result)
{
    for (const DebitRule &rule : rules) {
        if (rule.result == result)
            return rule;
    }
    qFatal("a debit result without a rule");
}

bool isFailed(DebitResult result)
{
    return result != DebitResult::Collected && result != DebitResult::Unknown;
}

DebitNext nextAfter(const std::vector<DebitResult> &failures)
{
    DebitNext next = DebitNext::Nothing;
    for (const DebitResult result : failures) {
        const DebitRule &rule = debitRule(result);
        next = rule.next;
        if (rule.next != DebitNext::Retry)
            return next;
        if (std::count(failures.begin(), failures.end(), result) > rule.retries)
            return DebitNext::Rebill;
    }
    return next;
}

DebitResult strongest(const std::vector<DebitResult> &told)
{
    Q_ASSERT(!told.empty());
    return *std::min_element(told.begin(), told.end()); // the enumeration has this order
}

} // namespace keshikomi
