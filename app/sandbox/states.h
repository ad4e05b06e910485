// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi::sandbox {

// The centre's own state machines. They share nothing with the client, so that a test of one
// against the other is not a circle.
enum class RequestState { Awaiting, Paid, Cancelled, Expired };
enum class PaymentState { Confirmed, Failed };

constexpr bool allowed(RequestState from, RequestState to)
{
    return from == RequestState::Awaiting && to != RequestState::Awaiting;
}

QString stateName(RequestState state);
QString stateName(PaymentState state);
// False: no such name.
bool stateOf(const QString &name, RequestState *state);
bool stateOf(const QString &name, PaymentState *state);

} // namespace keshikomi::sandbox
