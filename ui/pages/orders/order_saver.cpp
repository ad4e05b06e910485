// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_saver.h"

#include "models/services/bills.h"
#include "models/services/customers.h"
#include "models/services/orders.h"
#include "ui/pages/answer.h"

namespace keshikomi {

OrderSaver::OrderSaver(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Then>
void OrderSaver::step(const QFuture<Result<T>> &later, Then then)
{
    m_busy = true;
    onAnswer(later, this, [this, then = std::move(then)](const Result<T> &result) {
        m_busy = false;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void OrderSaver::save(const OrderDraft &draft)
{
    if (m_busy)
        return;
    if (draft.customer)
        addOrder(draft, CustomerId(*draft.customer));
    else
        addCustomer(draft);
}

void OrderSaver::addCustomer(const OrderDraft &draft)
{
    const CustomerService customers(m_context.services);
    step(customers.add(m_context.actor, draft.newCustomer),
         [this, draft](const Customer &customer) {
             Q_EMIT customerSaved(customer);
             addOrder(draft, customer.id);
         });
}

void OrderSaver::addOrder(const OrderDraft &draft, CustomerId customer)
{
    const OrderService orders(m_context.services);
    const NewWorkOrder order{
        customer, draft.vehicle, draft.subject, draft.openedOn, QDate(), draft.lines};
    step(orders.add(m_context.actor, order), [this, due = draft.dueOn](const WorkOrder &made) {
        Q_EMIT orderSaved(made);
        bill(made.number, due);
    });
}

void OrderSaver::bill(qint64 orderNumber, QDate dueOn)
{
    if (m_busy)
        return;
    // Not yet handed over: the sum stands in advances until it is.
    const BillService bills(m_context.services);
    step(bills.issueForOrder(m_context.actor, orderNumber, dueOn, QDate()),
         [this](const Bill &bill) { Q_EMIT billed(bill.number); });
}

} // namespace keshikomi
