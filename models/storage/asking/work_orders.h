// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/domain/stamp.h"
#include "models/domain/work_order.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

constexpr qint64 firstWorkOrderNumber = 100'001;

Result<WorkOrder> insertWorkOrder(Session &session,
                                  StoreId store,
                                  const NewWorkOrder &order,
                                  const Stamp &stamp,
                                  GramBatch *grams = nullptr);
// Under a number that was taken from the series before, or lies outside it.
Result<WorkOrder> insertWorkOrderAs(Session &session,
                                    qint64 number,
                                    StoreId store,
                                    const NewWorkOrder &order,
                                    const Stamp &stamp,
                                    GramBatch *grams = nullptr);

Result<WorkOrder> workOrderById(Session &session, WorkOrderId id); // NoSuchWorkOrder
Result<WorkOrder> workOrderByNumber(Session &session, qint64 number); // NoSuchWorkOrder
Result<std::vector<WorkOrder>> workOrdersOfBill(Session &session, BillId bill); // by number

// The bill that asks for the order now, if there is one.
Result<std::optional<BillId>> liveBillOf(Session &session, WorkOrderId order);

// Without a sorting newest first. A word may also be a customer's or an amount.
enum class OrderChoice { All, Unpaid, NotBilled };
Result<std::vector<qint64>> workOrderIds(Session &session,
                                         OrderChoice choice,
                                         const QString &search,
                                         const OrderSorting &sorting,
                                         QDate today);
Result<std::vector<OrderRow>>
workOrderRows(Session &session, const std::vector<qint64> &ids, QDate today);

} // namespace keshikomi
