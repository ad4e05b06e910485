// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "models/domain/clock.h"

#include <optional>

namespace keshikomi::sandbox {

constexpr qint64 mostAmount = 9'999'999'999; // yen, contract 2
constexpr qint64 mostByCard = 99'999'999; // yen, one card link
constexpr int longestDueDays = 366;

// What is wrong with a body: the problem and its `errors` list.
struct BodyFault final
{
    Problem kind = Problem::ValidationFailed;
    QJsonArray errors;
};

// The body of POST /payment-requests against the contract: unknown members, types, lengths, ranges,
// channels, dates, and no card number anywhere.
std::optional<BodyFault> faultOfRequestBody(const QJsonObject &body, const Clock &clock);
// The body of a cancel: {"reason": text up to 200}, or {}.
std::optional<BodyFault> faultOfCancelBody(const QJsonObject &body);

} // namespace keshikomi::sandbox
