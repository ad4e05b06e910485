// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/tax.h"
#include "models/domain/work_order.h"

#include <QDate>

#include <optional>
#include <vector>

namespace keshikomi {

struct NewBill final
{
    CustomerId customer;
    std::vector<WorkOrderId> workOrders; // may be none: shops bill without them
    QString subject;
    QDate issuedOn;
    QDate dueOn;
    QDate deliveredOn; // invalid: not delivered, the sum stands in advances
    std::vector<LineItem> lines; // at least one
    std::optional<TenantId> tenant = std::nullopt; // whose bill it is; nothing: our own
    std::optional<StoreId> store = std::nullopt; // nothing: the tenant's, else the first one
};

struct Bill final
{
    BillId id;
    qint64 number; // shown as B-<number>
    StoreId store;
    CustomerId customer;
    QString subject;
    Yen amount; // tax included
    Yen open; // projection
    Yen reserved; // 速報
    QDate issuedOn, dueOn, deliveredOn;
    BillState state;
    TaxTotals tax;
    std::vector<LineItem> lines;
    std::vector<qint64> wipNumbers;
    std::optional<TenantId> tenant = std::nullopt; // as in NewBill

    bool isPaid() const { return state == BillState::Issued && open == Yen(0); }
};

QString billNumberText(qint64 number); // "B-100234"
std::optional<qint64>
billNumberFromText(const QString &typed); // with or without "B-", full-width too

} // namespace keshikomi
