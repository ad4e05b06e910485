// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/work_orders.h"

#include "models/domain/try.h"
#include "models/domain/uuid.h"
#include "models/storage/asking/lines.h"
#include "models/storage/asking/list_order.h"
#include "models/storage/asking/list_search.h"
#include "models/storage/asking/paged.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT w.id, w.number, w.store, w.customer, v.model, v.plate, w.subject, w.opened_on, "
    "w.completed_on, w.vehicle FROM work_order w LEFT JOIN vehicle v ON v.id = w.vehicle ";

// The bill that asks for an order: the newest one that was not taken back.
#define KK_LIVE_BILL                                                                               \
    "(SELECT MAX(x.bill) FROM bill_work_order x JOIN bill y ON y.id = x.bill "                     \
    "WHERE x.work_order = w.id AND y.state IN ('draft', 'issued'))"

WorkOrder orderOf(const Row &row)
{
    WorkOrder order{row.id<WorkOrderId>(0),
                    row.integer(1),
                    row.id<StoreId>(2),
                    row.id<CustomerId>(3),
                    std::nullopt,
                    row.text(6),
                    row.day(7),
                    row.day(8),
                    {}};
    if (!row.isNull(9))
        order.vehicle = Vehicle{row.text(4), row.text(5)};
    return order;
}

Result<std::optional<qint64>>
vehicleFor(Session &session, CustomerId customer, const std::optional<Vehicle> &vehicle)
{
    if (!vehicle || vehicle->isEmpty())
        return std::optional<qint64>();
    const Binds binds{bind::of(customer), bind::of(vehicle->model), bind::of(vehicle->plate)};
    KK_TRY(const auto known,
           session.one("SELECT id FROM vehicle WHERE customer = ? AND model = ? AND plate = ?",
                       binds,
                       [](const Row &row) { return row.integer(0); }));
    if (known)
        return known;
    KK_TRY(
        const qint64 id,
        session.insert("INSERT INTO vehicle (customer, model, plate) VALUES (?, ?, ?) RETURNING id",
                       binds));
    return std::optional(id);
}

Result<WorkOrder>
withLines(Session &session, Result<std::optional<WorkOrder>> found, const QString &asked)
{
    KK_TRY(auto order, std::move(found));
    if (!order)
        return failure(ErrorCode::NotFound, Fault::NoSuchWorkOrder, {asked});
    KK_TRY(order->lines, lineItems(session, LineOwner::WorkOrder, order->id.value()));
    return *order;
}

Result<qint64> insertOrderRow(
    Session &session, qint64 number, StoreId store, const NewWorkOrder &order, const Stamp &stamp)
{
    KK_TRY(const auto vehicle, vehicleFor(session, order.customer, order.vehicle));
    return session.insert(
        "INSERT INTO work_order (uuid, number, store, customer, vehicle, subject, opened_on, "
        "completed_on, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {makeUuid7(FixedClock(stamp.at)),
         number,
         bind::of(store),
         bind::of(order.customer),
         bind::of(vehicle),
         bind::of(order.subject),
         bind::of(order.openedOn),
         bind::of(order.completedOn),
         bind::of(stamp.operation)});
}

const char *idsSql(OrderChoice choice)
{
    switch (choice) {
    case OrderChoice::All:
        return "SELECT w.id, w.customer, COALESCE(b.amount, 0) FROM work_order w LEFT JOIN bill b "
               "ON b.id = " KK_LIVE_BILL " ORDER BY w.id DESC";
    case OrderChoice::Unpaid:
        return "SELECT DISTINCT w.id, w.customer, b.amount FROM open_bill o "
               "JOIN bill_work_order x ON x.bill = o.bill JOIN bill b ON b.id = o.bill "
               "JOIN work_order w ON w.id = x.work_order WHERE o.open > 0 ORDER BY w.id DESC";
    case OrderChoice::NotBilled:
        return "SELECT w.id, w.customer, 0 FROM work_order w WHERE " KK_LIVE_BILL
               " IS NULL ORDER BY w.id DESC";
    }
    Q_UNREACHABLE();
}

const char *condition(OrderChoice choice)
{
    switch (choice) {
    case OrderChoice::All: return "";
    case OrderChoice::Unpaid:
        return "WHERE w.id IN (SELECT x.work_order FROM open_bill q "
               "JOIN bill_work_order x ON x.bill = q.bill WHERE q.open > 0)";
    case OrderChoice::NotBilled: return "WHERE b.id IS NULL";
    }
    Q_UNREACHABLE();
}

std::string sortedSql(OrderChoice choice, const Sorting<OrderKey> &sorting, Dialect dialect)
{
    std::string sql =
        "SELECT w.id, w.customer, COALESCE(b.amount, 0) FROM work_order w "
        "LEFT JOIN bill b ON b.id = " KK_LIVE_BILL " LEFT JOIN open_bill o ON o.bill = b.id ";
    if (sorting.by == OrderKey::Customer)
        sql += "JOIN customer c ON c.id = w.customer ";
    if (sorting.by == OrderKey::Vehicle)
        sql += "LEFT JOIN vehicle v ON v.id = w.vehicle ";
    return sql + condition(choice) + orderClause(sorting, dialect);
}

OrderRow rowOf(const Row &row, QDate today)
{
    OrderRow order{row.id<WorkOrderId>(0),
                   row.integer(1),
                   row.text(2),
                   row.text(3),
                   QStringLiteral("%1 %2").arg(row.text(4), row.text(5)).trimmed(),
                   row.day(6),
                   Yen(),
                   row.optionalId<BillId>(7),
                   row.integer(8),
                   row.yen(10),
                   row.day(12),
                   std::nullopt};
    if (!order.bill)
        return order;
    const auto state = billStateFromName(row.text(13));
    if (!state)
        qFatal("a bill has a state this program does not know");
    order.amount = row.yen(9);
    order.progress = progressOf(*state, order.amount, order.open, row.yen(11), order.dueOn, today);
    return order;
}

} // namespace

Result<WorkOrder> insertWorkOrder(Session &session,
                                  StoreId store,
                                  const NewWorkOrder &order,
                                  const Stamp &stamp,
                                  GramBatch *grams)
{
    KK_TRY(const qint64 number, nextNumber(session, QStringLiteral("wip"), firstWorkOrderNumber));
    return insertWorkOrderAs(session, number, store, order, stamp, grams);
}

Result<WorkOrder> insertWorkOrderAs(Session &session,
                                    qint64 number,
                                    StoreId store,
                                    const NewWorkOrder &order,
                                    const Stamp &stamp,
                                    GramBatch *grams)
{
    KK_TRY(const qint64 id, insertOrderRow(session, number, store, order, stamp));
    KK_CHECK(insertLineItems(session, LineOwner::WorkOrder, id, order.lines));
    const Vehicle vehicle = order.vehicle.value_or(Vehicle());
    KK_CHECK(indexForSearch(session,
                            SearchKind::Order,
                            id,
                            {order.subject, vehicle.plate, vehicle.model, QString::number(number)},
                            grams));
    return WorkOrder{WorkOrderId(id),
                     number,
                     store,
                     order.customer,
                     order.vehicle,
                     order.subject,
                     order.openedOn,
                     order.completedOn,
                     order.lines};
}

Result<WorkOrder> workOrderById(Session &session, WorkOrderId id)
{
    static const std::string sql = std::string(columns) + "WHERE w.id = ?";
    return withLines(
        session, session.one(sql.c_str(), {bind::of(id)}, orderOf), QString::number(id.value()));
}

Result<WorkOrder> workOrderByNumber(Session &session, qint64 number)
{
    static const std::string sql = std::string(columns) + "WHERE w.number = ?";
    return withLines(session, session.one(sql.c_str(), {number}, orderOf), QString::number(number));
}

Result<std::vector<WorkOrder>> workOrdersOfBill(Session &session, BillId bill)
{
    KK_TRY(const auto ids,
           session.all("SELECT b.work_order FROM bill_work_order b JOIN work_order w "
                       "ON w.id = b.work_order WHERE b.bill = ? ORDER BY w.number",
                       {bind::of(bill)},
                       [](const Row &row) { return row.id<WorkOrderId>(0); }));
    std::vector<WorkOrder> orders;
    for (const WorkOrderId id : ids) {
        KK_TRY(auto order, workOrderById(session, id));
        orders.push_back(std::move(order));
    }
    return orders;
}

Result<std::optional<BillId>> liveBillOf(Session &session, WorkOrderId order)
{
    KK_TRY(const auto row,
           session.one("SELECT " KK_LIVE_BILL " FROM work_order w WHERE w.id = ?",
                       {bind::of(order)},
                       [](const Row &found) { return found.optionalId<BillId>(0); }));
    return row.value_or(std::nullopt);
}

Result<std::vector<qint64>> workOrderIds(Session &session,
                                         OrderChoice choice,
                                         const QString &search,
                                         const OrderSorting &sorting,
                                         QDate today)
{
    const std::string sql =
        sorting ? sortedSql(choice, *sorting, session.dialect()) : std::string(idsSql(choice));
    Binds binds;
    if (sorting && sorting->by == OrderKey::Progress)
        binds << bind::of(today);
    KK_TRY(auto entries, session.all(sql.c_str(), binds, searchedEntryOf));
    return narrowed(session, SearchKind::Order, std::move(entries), search);
}

Result<std::vector<OrderRow>>
workOrderRows(Session &session, const std::vector<qint64> &ids, QDate today)
{
    static const std::string sql =
        chunkSql("SELECT w.id, w.number, c.name, w.subject, v.model, v.plate, w.opened_on, b.id, "
                 "COALESCE(b.number, 0), COALESCE(b.amount, 0), COALESCE(o.open, 0), "
                 "COALESCE(o.reserved, 0), "
                 "b.due_on, b.state FROM work_order w JOIN customer c ON c.id = w.customer "
                 "LEFT JOIN vehicle v ON v.id = w.vehicle LEFT JOIN bill b ON b.id = " KK_LIVE_BILL
                 " LEFT JOIN open_bill o ON o.bill = b.id WHERE w.id IN ");
    return rowsInOrder(session, sql, ids, [today](const Row &row) { return rowOf(row, today); });
}

} // namespace keshikomi
