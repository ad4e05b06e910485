// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

struct TakenOver final
{
    BillId bill;
    QString oldNumber;
};
struct NewOpening final
{
    QString fileName;
    QByteArray sha256; // 32 bytes
    QDate effectiveOn;
    Yen amount; // sum of the bills
    std::vector<TakenOver> bills;
};
Result<qint64> insertOpening(Session &session, const NewOpening &opening, const Stamp &stamp);
// The import that took the bill of this number over, if one did.
Result<std::optional<qint64>> openingOf(Session &session, const QString &oldNumber);

// Customers of exactly this name.
struct NamedCustomer final
{
    CustomerId id;
    QString kana;
};
Result<std::vector<NamedCustomer>> customersNamed(Session &session, const QString &name);

} // namespace keshikomi
