// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bills.h"

#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_holding.h"
#include "models/services/link_keeping.h"
#include "models/services/rehearsal.h"
#include "models/services/request_writing.h"
#include "models/storage/asking/bill_lists.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/tenants/tenants.h"

namespace keshikomi {

namespace {

constexpr int longestReason = 200;

BillChoice choiceOf(BillFilter filter)
{
    switch (filter) {
    case BillFilter::All: return BillChoice::All;
    case BillFilter::Open: return BillChoice::Open;
    case BillFilter::Overdue: return BillChoice::Overdue;
    case BillFilter::Paid: return BillChoice::Paid;
    case BillFilter::Cancelled: return BillChoice::Cancelled;
    }
    Q_UNREACHABLE();
}

Done checkReferences(Session &session, const NewBill &bill)
{
    KK_CHECK(customerById(session, bill.customer));
    for (const WorkOrderId order : bill.workOrders)
        KK_CHECK(workOrderById(session, order));
    return done();
}

// Who collects for a tenant owes it the money: a store of that company.
Result<House> houseOfTenantsBill(Session &session, TenantId id, const std::optional<StoreId> &asked)
{
    KK_TRY(const Tenant tenant, tenantById(session, id));
    KK_TRY(const House own, houseOfCompany(session, tenant.legalEntity));
    const auto wished = asked ? asked : tenant.is.store;
    if (!wished)
        return own;
    KK_TRY(House house, houseOfStore(session, wished));
    if (house.legalEntity == tenant.legalEntity)
        return house;
    return failure(ErrorCode::Conflict,
                   Fault::OtherCustomersBill,
                   {house.store.name, own.entity.name, QStringLiteral("tenant")});
}

// The store that was asked for, else the one of its tenant, else the seat's.
Result<House> houseOfBill(Session &session, const NewBill &bill)
{
    if (bill.tenant)
        return houseOfTenantsBill(session, *bill.tenant, bill.store);
    return houseOfStore(session, bill.store);
}

Done checkDue(QDate due, DueRule rule, QDate today)
{
    KK_CHECK(checkDay("due_on", due));
    return rule == DueRule::FromToday ? checkDueDate(due, today) : done();
}

// The same work is asked for once: a second bill of a whole order needs the first one cancelled.
Done refuseSecondBill(Session &session, const WorkOrder &order)
{
    KK_TRY(const auto billed, liveBillOf(session, order.id));
    if (!billed)
        return done();
    KK_TRY(const Bill bill, billById(session, *billed));
    return failure(ErrorCode::Conflict,
                   Fault::WorkOrderAlreadyBilled,
                   {QString::number(order.number), billNumberText(bill.number)});
}

} // namespace

Later<Bill>
BillService::issue(const Actor &actor, const NewBill &bill, DueRule rule, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "bill.issue",
                        rehearsal,
                        [bill, rule](Session &session, const Stamp &stamp) -> Result<Bill> {
                            KK_TRY(const House house, houseOfBill(session, bill));
                            KK_CHECK(checkDue(bill.dueOn, rule, stamp.today));
                            KK_CHECK(checkReferences(session, bill));
                            return writeBill(session, house, bill, stamp);
                        });
}

Later<Bill> BillService::issueForOrder(const Actor &actor,
                                       qint64 orderNumber,
                                       QDate dueOn,
                                       QDate deliveredOn,
                                       DueRule rule,
                                       bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "bill.issue",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<Bill> {
                            KK_CHECK(checkDue(dueOn, rule, stamp.today));
                            KK_TRY(const WorkOrder order, workOrderByNumber(session, orderNumber));
                            KK_TRY(const House house, houseOfStore(session, order.store));
                            KK_CHECK(refuseSecondBill(session, order));
                            return writeBill(session,
                                             house,
                                             NewBill{order.customer,
                                                     {order.id},
                                                     order.subject,
                                                     stamp.today,
                                                     dueOn,
                                                     deliveredOn,
                                                     order.lines},
                                             stamp);
                        });
}

Later<Bill>
BillService::cancel(const Actor &actor, qint64 number, const QString &reason, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CancelBills,
                        "bill.cancel",
                        rehearsal,
                        [number, reason](Session &session, const Stamp &stamp) -> Result<Bill> {
                            KK_CHECK(
                                checkText("reason", reason, longestReason, Presence::Optional));
                            KK_TRY(const Bill bill, billByNumber(session, number));
                            KK_CHECK(checkNoDebit(session, bill));
                            KK_CHECK(withdrawAll(session, bill.id, reason, stamp));
                            KK_TRY(const Bill gone, writeCancel(session, bill, reason, stamp));
                            KK_CHECK(keepLinksInStep(session, {bill.id}, stamp));
                            return gone;
                        });
}

Later<Bill> BillService::deliver(const Actor &actor, qint64 number, QDate on, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "bill.deliver",
                        rehearsal,
                        [number, on](Session &session, const Stamp &stamp) -> Result<Bill> {
                            KK_TRY(const Bill bill, billByNumber(session, number));
                            KK_TRY(const House house, houseOfStore(session, bill.store));
                            return writeDelivery(session, house, bill, on, stamp);
                        });
}

Later<Bill> BillService::find(const Actor &actor, qint64 number) const
{
    return m_context.read(actor,
                          [number](Session &session) { return billByNumber(session, number); });
}

Later<std::vector<HistoryEntry>> BillService::history(const Actor &actor, BillId bill) const
{
    return m_context.read(actor, [bill](Session &session) { return billHistory(session, bill); });
}

Later<std::vector<qint64>>
BillService::ids(const Actor &actor, BillFilter filter, const QString &search) const
{
    return m_context.read(
        actor,
        [choice = choiceOf(filter), search, today = m_context.clock.today()](Session &session) {
            return billIds(session, choice, search, today);
        });
}

Later<std::vector<BillRow>> BillService::rows(const Actor &actor,
                                              const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids, today = m_context.clock.today()](Session &session) {
        return billRows(session, ids, today);
    });
}

} // namespace keshikomi
