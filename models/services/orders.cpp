// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"
#include "models/storage/asking/work_orders.h"

namespace keshikomi {

namespace {

OrderChoice choiceOf(OrderFilter filter)
{
    switch (filter) {
    case OrderFilter::All: return OrderChoice::All;
    case OrderFilter::Unpaid: return OrderChoice::Unpaid;
    case OrderFilter::NotBilled: return OrderChoice::NotBilled;
    }
    Q_UNREACHABLE();
}

} // namespace

Later<WorkOrder>
OrderService::add(const Actor &actor, const NewWorkOrder &order, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditWorkOrders,
                        "order.add",
                        rehearsal,
                        [order](Session &session, const Stamp &stamp) -> Result<WorkOrder> {
                            KK_CHECK(checkOrder(order));
                            KK_TRY(const House house, houseOfStore(session, order.store));
                            KK_CHECK(customerById(session, order.customer));
                            return insertWorkOrder(session, house.storeId, order, stamp);
                        });
}

Later<WorkOrder> OrderService::find(const Actor &actor, qint64 number) const
{
    return m_context.read(
        actor, [number](Session &session) { return workOrderByNumber(session, number); });
}

Later<std::vector<qint64>> OrderService::ids(const Actor &actor,
                                             OrderFilter filter,
                                             const QString &search,
                                             const OrderSorting &sorting) const
{
    return m_context.read(
        actor,
        [choice = choiceOf(filter), search, sorting, today = m_context.clock.today()](
            Session &session) { return workOrderIds(session, choice, search, sorting, today); });
}

Later<std::vector<OrderRow>> OrderService::rows(const Actor &actor,
                                                const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids, today = m_context.clock.today()](Session &session) {
        return workOrderRows(session, ids, today);
    });
}

} // namespace keshikomi
