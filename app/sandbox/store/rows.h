// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/states.h"

#include <QJsonObject>
#include <QString>

namespace keshikomi::sandbox {

// Instants are RFC 3339 text in UTC with milliseconds, so that text order is time order.
struct RequestRow final
{
    qint64 row = 0; // order of creation
    QString id;
    QString clientId;
    qint64 version = 1;
    RequestState state = RequestState::Awaiting;
    qint64 amount = 0; // yen
    QJsonObject fields; // the body as accepted
    QString createdAt, updatedAt, expiresAt;
};

struct PaymentRow final
{
    qint64 row = 0;
    QString id;
    QString requestId;
    qint64 version = 1;
    PaymentState state = PaymentState::Confirmed;
    qint64 amount = 0; // yen
    QString createdAt, updatedAt;
    QString paidOn; // day in Japan; empty when failed
};

struct IdempotencyRow final
{
    QString scope; // method, path template and key
    QByteArray fingerprint;
    int status = 0;
    QByteArray type;
    QByteArray body;
    QByteArray etag, location; // or empty
};

} // namespace keshikomi::sandbox
