// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDateTime>
#include <QString>

namespace keshikomi {

// A payment request as the books keep it.
struct StoredRequest final
{
    PaymentRequestId id;
    QString clientId;
    BillId bill;
    Yen amount;
    QString remoteId; // empty until the backend answered
    qint64 remoteVersion = 0;
    QString url; // where the customer pays, or empty
    QString state; // "queued", "cancelling", "withdrawn", or as the backend told: "awaiting",
                   // "paid", ...
    QDateTime expiresAt; // invalid: not told

    // It still asks for its amount, or will as soon as it is sent.
    bool isLive() const
    {
        return state == QLatin1String("queued") || state == QLatin1String("issued")
            || state == QLatin1String("awaiting") || state == QLatin1String("partially_paid");
    }
};

} // namespace keshikomi
