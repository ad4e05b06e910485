// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>

namespace keshikomi {

// A customer's own message on a kind of sheet, as JSON. An empty text ends it.
Done putCustomerMessage(Session &session,
                        CustomerId customer,
                        const QString &sheet,
                        const QByteArray &json,
                        const Stamp &stamp);
Result<std::optional<QByteArray>>
customerMessageOf(Session &session, CustomerId customer, const QString &sheet);

// The longest of what a message can name, of one customer or of all; empty where there is none.
struct LongestWords final
{
    QString name, model, plate, subject;
    qint64 customer = 0, bill = 0; // numbers
};
Result<LongestWords> longestWords(Session &session, std::optional<CustomerId> customer);

} // namespace keshikomi
