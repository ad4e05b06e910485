// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "ui/pages/bill_parts.h"
#include "ui/pages/page_context.h"
#include "ui/parts/details.h"

#include <QObject>

#include <optional>

namespace keshikomi {

// Fills the pane beside the list with one work order: facts, sums, what happened, what to do next.
class OrderDetails final : public QObject
{
    Q_OBJECT
public:
    explicit OrderDetails(const PageContext &context, QObject *parent);

    DetailsPane *pane() const { return m_pane; } // for the shell, which takes it
    void showNothing();
    void showOrder(const OrderRow &row);
    void showDraft(const std::optional<CustomerRow> &customer); // while a form is filled in

Q_SIGNALS:
    void failed(const Error &error);

private:
    struct Shown
    {
        WorkOrder order;
        std::optional<CustomerRow> customer;
        std::optional<Bill> bill;
        std::vector<HistoryEntry> history;
        BillParts parts;
    };
    template<typename T, typename Then>
    void ask(const QFuture<Result<T>> &later, Then then);
    void askCustomer(const OrderRow &row, Shown shown);
    void askBill(const OrderRow &row, Shown shown);
    void askParts(const OrderRow &row, const Shown &shown);
    void write(const OrderRow &row, const Shown &shown);
    void writeActions(bool billed, bool paid);
    QList<FactLine> factsOf(const OrderRow &row, const Shown &shown) const;

    const PageContext m_context;
    DetailsPane *m_pane;
    int m_question = 0;
};

} // namespace keshikomi
