// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace keshikomi {

// Paid is no state: it is an issued bill whose open amount is zero.
enum class BillState { Draft, Issued, Cancelled, Superseded };
// A projection of the payment's live notices: 速報 only, 確報 or money at the bank, taken back,
// none left.
enum class PaymentState { Provisional, Confirmed, Reversed, Undone };
enum class PaymentRequestState {
    Queued, // waits in the outbox
    Issued,
    Awaiting,
    PartiallyPaid,
    Paid,
    Cancelled,
    Expired,
    Failed,
    Unknown // a state this program does not know yet; kept, shown, never acted upon
};

// Staying in a state is no transition. An undone payment stays undone: importing its notices again
// makes new payments. For a request `to` is what a later view may show; steps may have been missed.
bool allowed(BillState from, BillState to);
bool allowed(PaymentState from, PaymentState to);
bool allowed(PaymentRequestState from, PaymentRequestState to);

QString billStateName(BillState state); // "draft", "issued", ...
std::optional<BillState> billStateFromName(QStringView name);
QString paymentStateName(PaymentState state); // "provisional", ...
std::optional<PaymentState> paymentStateFromName(QStringView name);
QString paymentRequestStateName(PaymentRequestState state); // "queued", "partially_paid", ...
std::optional<PaymentRequestState> paymentRequestStateFromName(QStringView name);

} // namespace keshikomi
