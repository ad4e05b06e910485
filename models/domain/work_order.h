// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/tax.h"

#include <QDate>

#include <optional>
#include <vector>

namespace keshikomi {

struct LineItem final
{
    QString name;
    qint64 quantityMilli = 1'000; // thousandths: 6.5 L is 6500
    QString unit;
    std::optional<Yen> unitPrice; // none: lump sum
    TaxKind taxKind = TaxKind::Standard;
    Yen amount; // before tax; may be negative (discount)

    friend bool operator==(const LineItem &, const LineItem &) = default;
};

std::vector<TaxedAmount> taxedAmounts(const std::vector<LineItem> &lines);
QString quantityText(qint64 quantityMilli, const QString &unit); // "6.5 L"
// Unit price times quantity, rounded down to whole yen.
Yen lineAmount(Yen unitPrice, qint64 quantityMilli);

struct NewWorkOrder final
{
    CustomerId customer;
    std::optional<Vehicle> vehicle; // shops have none
    QString subject;
    QDate openedOn;
    QDate completedOn; // invalid: not yet
    std::vector<LineItem> lines;
    std::optional<StoreId> store{}; // none: the first one
};

struct WorkOrder final
{
    WorkOrderId id;
    qint64 number; // WIP number
    StoreId store;
    CustomerId customer;
    std::optional<Vehicle> vehicle;
    QString subject;
    QDate openedOn, completedOn;
    std::vector<LineItem> lines;
};

} // namespace keshikomi
