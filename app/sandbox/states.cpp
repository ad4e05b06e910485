// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/states.h"

namespace keshikomi::sandbox {

QString stateName(RequestState state)
{
    switch (state) {
    case RequestState::Awaiting: return QStringLiteral("awaiting");
    case RequestState::Paid: return QStringLiteral("paid");
    case RequestState::Cancelled: return QStringLiteral("cancelled");
    case RequestState::Expired: return QStringLiteral("expired");
    }
    return {};
}

QString stateName(PaymentState state)
{
    return state == PaymentState::Confirmed ? QStringLiteral("confirmed")
                                            : QStringLiteral("failed");
}

bool stateOf(const QString &name, RequestState *state)
{
    for (const RequestState candidate : {RequestState::Awaiting,
                                         RequestState::Paid,
                                         RequestState::Cancelled,
                                         RequestState::Expired}) {
        if (stateName(candidate) == name) {
            *state = candidate;
            return true;
        }
    }
    return false;
}

bool stateOf(const QString &name, PaymentState *state)
{
    for (const PaymentState candidate : {PaymentState::Confirmed, PaymentState::Failed}) {
        if (stateName(candidate) == name) {
            *state = candidate;
            return true;
        }
    }
    return false;
}

} // namespace keshikomi::sandbox
