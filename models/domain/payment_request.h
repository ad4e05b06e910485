// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// What the desk asks a backend to collect. Lengths in characters are those of the REST contract
// (resources/openapi/keshikomi.yaml); a longer text is refused there with 422.
struct PaymentRequestDraft final
{
    QString clientId; // UUID made here before anything is sent; unique for ever
    QString reference; // slip, bill or work order number shown to the payer, at most 27
    QString receivableRef, customerRef, workOrderRef; // our own keys, at most 64, or empty
    QString payerName, payerKana; // at most 40, or empty
    Yen amount; // 1 to 9,999,999,999
    QString description, descriptionKana; // at most 22 and 48, or empty
    QDate dueOn; // invalid: none
    QDateTime expiresAt; // invalid: the backend's own limit
    std::vector<Channel> channels{Channel::CardLink};

    friend bool operator==(const PaymentRequestDraft &, const PaymentRequestDraft &) = default;
};

// One way to pay inside a request, as the backend set it up.
struct PaymentInstruction final
{
    Channel channel = Channel::CardLink;
    QString status; // "active", "used", "revoked", ... as told
    QString url; // card_link, sms_link; or empty
    QString qrPayload; // what the QR code holds; or empty
    QString paymentNumber; // smartpit; or empty
    QDateTime expiresAt; // invalid: not told

    friend bool operator==(const PaymentInstruction &, const PaymentInstruction &) = default;
};

// A request as the backend last showed it. `version` only grows; an older view never replaces a
// newer.
struct PaymentRequestView final
{
    QString remoteId; // "pr_..."
    QString clientId;
    qint64 version = 0;
    PaymentRequestState state = PaymentRequestState::Unknown;
    QString stateText; // as told
    Yen amount;
    QString reference;
    QString receivableRef; // our own key as it was sent; or empty
    std::vector<PaymentInstruction> instructions;
    QStringList exceptions; // "late", "duplicate", ... as told
    QDateTime createdAt, updatedAt, expiresAt; // UTC

    friend bool operator==(const PaymentRequestView &, const PaymentRequestView &) = default;
};

} // namespace keshikomi
