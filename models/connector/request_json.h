// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment_request.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace keshikomi {

// The body of POST /payment-requests; empty members are left out. Store it in the outbox as it is.
QByteArray requestBody(const PaymentRequestDraft &draft);
// The body of POST /payment-requests/{id}/cancel.
QByteArray cancelBody(const QString &reason);

// {"amount": 130000, "currency": "JPY"} with a whole number from `least` to 9,999,999,999.
Result<Yen> moneyOf(const QJsonValue &value, const QString &what, qint64 least = 1);
// RFC 3339 with offset, as UTC; invalid if it is not one.
QDateTime instantOf(const QJsonValue &value);
// A request as the contract shows it. Unknown members and values are passed over; a missing id,
// version or amount is Fault::BackendAnswerUnreadable.
Result<PaymentRequestView> requestView(const QJsonObject &object);
PaymentRequestState requestStateOf(QStringView name);
QString requestStateName(PaymentRequestState state);

} // namespace keshikomi
