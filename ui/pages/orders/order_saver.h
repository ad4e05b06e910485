// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/work_order.h"
#include "ui/pages/page_context.h"

#include <optional>
#include <variant>

namespace keshikomi {

// What the form has to save. The customer is one of the books, or a new one.
struct OrderDraft final
{
    std::optional<qint64> customer; // id
    NewCustomer newCustomer;
    std::optional<Vehicle> vehicle;
    QString subject;
    QDate openedOn, dueOn;
    std::vector<LineItem> lines;
};

// Saves customer, work order and bill one after the other. Each step says that it is done, so that
// a second try after a failure does not repeat it.
class OrderSaver final : public QObject
{
    Q_OBJECT
public:
    OrderSaver(const PageContext &context, QObject *parent);
    void save(const OrderDraft &draft);
    void bill(qint64 orderNumber, QDate dueOn); // of a work order that is there
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void customerSaved(const Customer &customer);
    void orderSaved(const WorkOrder &order);
    void billed(qint64 billNumber);
    void failed(const Error &error);

private:
    void addCustomer(const OrderDraft &draft);
    void addOrder(const OrderDraft &draft, CustomerId customer);
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);

    const PageContext m_context;
    bool m_busy = false;
};

} // namespace keshikomi
