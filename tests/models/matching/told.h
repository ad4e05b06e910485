// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"

#include <algorithm>

namespace keshikomi::test {

// Whole results are hard to read; tests ask them for one thing at a time.

inline const QString key = QStringLiteral("0000010001");

inline bool
speaks(const std::vector<Reason> &reasons, ReasonCode code, const QStringList &args = {})
{
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason &reason) {
        return reason.code == code && (args.isEmpty() || reason.args == args);
    });
}

// "bill:yen+bill:yen(difference)" of each candidate.
inline QStringList shares(const MatchResult &result)
{
    QStringList list;
    for (const Candidate &candidate : result.candidates) {
        QStringList parts;
        for (const Share &share : candidate.shares)
            parts += QStringLiteral("%1:%2").arg(share.bill.value()).arg(share.amount.amount());
        list += parts.join(QLatin1Char('+'))
            + QStringLiteral("(%1)").arg(candidate.difference.amount());
    }
    return list;
}

// The result of an input with one payment.
inline MatchResult one(const MatchInput &input, const MatchRules &rules = {})
{
    const std::vector<MatchResult> results = match(input, rules);
    return results.size() == 1 ? results.front() : MatchResult{PaymentId(999), {}, {}, 0, {}};
}

} // namespace keshikomi::test
