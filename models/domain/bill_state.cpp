// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keshikomi {

namespace {

template<typename State, size_t count>
using Names = std::array<std::pair<State, QString>, count>;

const Names<BillState, 4> billNames{{
    {BillState::Draft, QStringLiteral("draft")},
    {BillState::Issued, QStringLiteral("issued")},
    {BillState::Cancelled, QStringLiteral("cancelled")},
    {BillState::Superseded, QStringLiteral("superseded")},
}};
const Names<PaymentState, 4> paymentNames{{
    {PaymentState::Provisional, QStringLiteral("provisional")},
    {PaymentState::Confirmed, QStringLiteral("confirmed")},
    {PaymentState::Reversed, QStringLiteral("reversed")},
    {PaymentState::Undone, QStringLiteral("undone")},
}};
const Names<PaymentRequestState, 9> requestNames{{
    {PaymentRequestState::Queued, QStringLiteral("queued")},
    {PaymentRequestState::Issued, QStringLiteral("issued")},
    {PaymentRequestState::Awaiting, QStringLiteral("awaiting")},
    {PaymentRequestState::PartiallyPaid, QStringLiteral("partially_paid")},
    {PaymentRequestState::Paid, QStringLiteral("paid")},
    {PaymentRequestState::Cancelled, QStringLiteral("cancelled")},
    {PaymentRequestState::Expired, QStringLiteral("expired")},
    {PaymentRequestState::Failed, QStringLiteral("failed")},
    {PaymentRequestState::Unknown, QStringLiteral("unknown")},
}};

template<typename State, size_t count>
QString nameOf(const Names<State, count> &names, State state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return name;
    }
    qFatal("state without a name");
}

template<typename State, size_t count>
std::optional<State> stateOf(const Names<State, count> &names, QStringView wanted)
{
    for (const auto &[value, name] : names) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

template<typename State>
bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

bool allowed(BillState from, BillState to)
{
    switch (from) {
    case BillState::Draft: return isOneOf(to, {BillState::Issued, BillState::Cancelled});
    case BillState::Issued: return isOneOf(to, {BillState::Cancelled, BillState::Superseded});
    case BillState::Cancelled:
    case BillState::Superseded: return false;
    }
    Q_UNREACHABLE();
}

bool allowed(PaymentState from, PaymentState to)
{
    using enum PaymentState;
    switch (from) {
    case Provisional: return isOneOf(to, {Confirmed, Reversed, Undone});
    // Back to provisional: the import that brought the 確報 was undone, the 速報 stays.
    case Confirmed: return isOneOf(to, {Provisional, Reversed, Undone});
    // Back: the import that brought the 取消 was undone.
    case Reversed: return isOneOf(to, {Provisional, Confirmed, Undone});
    case Undone: return false;
    }
    Q_UNREACHABLE();
}

bool allowed(PaymentRequestState from, PaymentRequestState to)
{
    using enum PaymentRequestState;
    if (from == to || to == Queued)
        return false;
    switch (from) {
    case Queued:
    case Unknown: return true;
    case Issued: return true;
    // Paid may fall back when money is taken back, and then end like any other.
    case Awaiting:
    case PartiallyPaid:
    case Paid: return isOneOf(to, {Awaiting, PartiallyPaid, Paid, Cancelled, Expired, Unknown});
    // Money after the end is an exception of the request, its state stays.
    case Cancelled:
    case Expired:
    case Failed: return false;
    }
    Q_UNREACHABLE();
}

QString billStateName(BillState state)
{
    return nameOf(billNames, state);
}

std::optional<BillState> billStateFromName(QStringView name)
{
    return stateOf(billNames, name);
}

QString paymentStateName(PaymentState state)
{
    return nameOf(paymentNames, state);
}

std::optional<PaymentState> paymentStateFromName(QStringView name)
{
    return stateOf(paymentNames, name);
}

QString paymentRequestStateName(PaymentRequestState state)
{
    return nameOf(requestNames, state);
}

std::optional<PaymentRequestState> paymentRequestStateFromName(QStringView name)
{
    return stateOf(requestNames, name);
}

} // namespace keshikomi
