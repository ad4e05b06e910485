// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/refund.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::array<std::pair<RefundState, const char *>, 5> states{{
    {RefundState::Requested, "requested"},
    {RefundState::Approved, "approved"},
    {RefundState::Exported, "exported"},
    {RefundState::Paid, "paid"},
    {RefundState::Cancelled, "cancelled"},
}};
constexpr std::array<std::pair<RefundMethod, const char *>, 3> methods{{
    {RefundMethod::Transfer, "transfer"},
    {RefundMethod::Cash, "cash"},
    {RefundMethod::Card, "card"},
}};

template<typename Value, std::size_t N>
QString nameIn(const std::array<std::pair<Value, const char *>, N> &known, Value value)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [value](const auto &each) { return each.first == value; });
    Q_ASSERT(found != known.end());
    return QString::fromLatin1(found->second);
}

template<typename Value, std::size_t N>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, N> &known,
                             QStringView name)
{
    for (const auto &[value, text] : known) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString refundMethodName(RefundMethod method)
{
    return nameIn(methods, method);
}

std::optional<RefundMethod> refundMethodFromName(QStringView name)
{
    return valueIn(methods, name);
}

QString refundStateName(RefundState state)
{
    return nameIn(states, state);
}

std::optional<RefundState> refundStateFromName(QStringView name)
{
    return valueIn(states, name);
}

bool allowed(RefundState from, RefundState to)
{
    switch (from) {
    case RefundState::Requested: return to == RefundState::Approved || to == RefundState::Cancelled;
    case RefundState::Approved:
        return to == RefundState::Exported || to == RefundState::Paid
            || to == RefundState::Cancelled;
    case RefundState::Exported: return to == RefundState::Paid || to == RefundState::Cancelled;
    case RefundState::Paid: return to == RefundState::Cancelled;
    case RefundState::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

Yen RefundFile::total() const
{
    Yen sum;
    for (const RefundTransfer &each : transfers)
        sum += each.amount;
    return sum;
}

} // namespace keshikomi
