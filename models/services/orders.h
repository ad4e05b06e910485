// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/domain/work_order.h"
#include "models/services/context.h"

namespace keshikomi {

enum class OrderFilter { All, Unpaid, NotBilled };

class OrderService final
{
public:
    explicit OrderService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<WorkOrder>
    add(const Actor &actor, const NewWorkOrder &order, bool rehearsal = false) const;
    Later<WorkOrder> find(const Actor &actor, qint64 number) const; // NoSuchWorkOrder
    // Without a sorting newest first. Search also by WIP number, plate (last four digits),
    // customer, phone, amount.
    Later<std::vector<qint64>> ids(const Actor &actor,
                                   OrderFilter filter,
                                   const QString &search,
                                   const OrderSorting &sorting = {}) const;
    Later<std::vector<OrderRow>> rows(const Actor &actor, const std::vector<qint64> &ids) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
