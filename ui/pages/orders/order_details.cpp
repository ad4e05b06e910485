// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_details.h"

#include "models/services/bills.h"
#include "models/services/customers.h"
#include "models/services/orders.h"
#include "models/tables/order_table.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/bill_facts.h"
#include "ui/pages/paper/paper_buttons.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/key_text.h"

namespace keshikomi {

OrderDetails::OrderDetails(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_pane(new DetailsPane(context.look))
{
    showNothing();
}

void OrderDetails::showNothing()
{
    ++m_question;
    m_pane->clear();
    m_pane->words(tr("Choose a work order to see it here."));
    m_pane->finish();
}

void OrderDetails::showDraft(const std::optional<CustomerRow> &customer)
{
    ++m_question;
    m_pane->clear();
    m_pane->head(tr("New work order"), customer ? customer->name : tr("No customer yet"), {}, {});
    if (customer) {
        m_pane->section(tr("Customer"));
        m_pane->facts({{tr("Number"), QString::number(customer->number)},
                       {tr("Kana"), customer->kana},
                       {tr("Phone"), customer->phone},
                       {tr("Open"), format::yen(customer->open)}});
    }
    m_pane->section(tr("How to fill it in"));
    m_pane->words(tr("Enter goes to the next field. An empty line ends the lines. F12 saves, makes "
                     "the bill and opens the payment."));
    m_pane->finish();
}

template<typename T, typename Then>
void OrderDetails::ask(const QFuture<Result<T>> &later, Then then)
{
    onAnswer(
        later,
        this,
        [this, question = m_question, then = std::move(then)](const Result<T> &result) mutable {
            if (question != m_question)
                return;
            if (result)
                then(*result);
            else
                Q_EMIT failed(result.error());
        });
}

void OrderDetails::showOrder(const OrderRow &row)
{
    ++m_question;
    const OrderService orders(m_context.services);
    ask(orders.find(m_context.actor, row.number), [this, row](const WorkOrder &order) {
        askCustomer(row, Shown{order, {}, {}, {}, {}});
    });
}

void OrderDetails::askCustomer(const OrderRow &row, Shown shown)
{
    const CustomerService customers(m_context.services);
    ask(customers.rows(m_context.actor, {shown.order.customer.value()}),
        [this, row, shown](const std::vector<CustomerRow> &found) mutable {
            if (!found.empty())
                shown.customer = found.front();
            if (row.bill)
                askBill(row, shown);
            else
                write(row, shown);
        });
}

void OrderDetails::askBill(const OrderRow &row, Shown shown)
{
    const BillService bills(m_context.services);
    ask(bills.find(m_context.actor, row.billNumber), [this, row, shown](const Bill &bill) mutable {
        shown.bill = bill;
        const BillService service(m_context.services);
        ask(service.history(m_context.actor, bill.id),
            [this, row, shown](const std::vector<HistoryEntry> &history) mutable {
                shown.history = history;
                askParts(row, shown);
            });
    });
}

void OrderDetails::askParts(const OrderRow &row, const Shown &shown)
{
    askBillParts(m_context,
                 *shown.bill,
                 this,
                 [this, row, shown, question = m_question](const BillParts &parts) {
                     if (question != m_question)
                         return;
                     Shown all = shown;
                     all.parts = parts;
                     write(row, all);
                 });
}

QList<FactLine> OrderDetails::factsOf(const OrderRow &row, const Shown &shown) const
{
    QList<FactLine> facts;
    const auto fact = [&facts](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            facts << FactLine{name, value};
    };
    fact(tr("Vehicle"), row.vehicle);
    fact(tr("Subject"), shown.order.subject);
    if (shown.customer)
        fact(tr("Phone"), shown.customer->phone);
    fact(tr("Received"), format::longDate(shown.order.openedOn));
    if (shown.order.completedOn.isValid())
        fact(tr("Completed"), format::longDate(shown.order.completedOn));
    if (shown.bill) {
        fact(tr("Bill"), billNumberText(shown.bill->number));
        fact(tr("Due"), dueText(shown.bill->dueOn, m_context.today()));
        if (shown.bill->deliveredOn.isValid())
            fact(tr("Handed over"), format::longDate(shown.bill->deliveredOn));
    }
    return facts;
}

void OrderDetails::write(const OrderRow &row, const Shown &shown)
{
    const TaxTotals totals =
        shown.bill ? shown.bill->tax : taxTotals(taxedAmounts(shown.order.lines));
    const Tone tone = row.progress ? toneOf(*row.progress) : Tone::Neutral;
    m_pane->clear();
    m_pane->head(tr("Work order %1").arg(row.number),
                 row.customer,
                 format::yen(shown.bill ? shown.bill->open : totals.total()),
                 new Chip(m_context.look, tone, pages::progressText(row.progress)));
    writeActions(shown.bill.has_value(), shown.bill && shown.bill->isPaid());
    if (shown.customer) {
        m_pane->add(makePaperButtons(
            m_context, *m_pane, shown.customer->number, shown.bill ? shown.bill->number : 0));
    }
    m_pane->section(tr("Contents"));
    m_pane->facts(factsOf(row, shown));
    m_pane->section(tr("Amount"));
    QList<FactLine> sums = totalLines(totals);
    if (shown.bill && shown.bill->open != shown.bill->amount) {
        sums << FactLine{tr("Total"), format::yen(totals.total())}
             << FactLine{tr("Cleared"), format::yen(shown.bill->open - shown.bill->amount)};
        m_pane->amounts(sums, {tr("Open"), format::yen(shown.bill->open)});
    } else {
        m_pane->amounts(sums, {tr("Total"), format::yen(totals.total())});
    }
    showParts(*m_pane, shown.parts);
    if (!shown.history.empty()) {
        m_pane->section(tr("History"));
        m_pane->history(historyLines(shown.history, m_context.today()));
    }
    m_pane->finish();
}

void OrderDetails::writeActions(bool billed, bool paid)
{
    auto *row = new FlowRow(m_context.look, 8);
    const auto button = [this, row](ActionId id, const QString &words, Rank rank) {
        QAction *action = m_context.actions.action(id);
        const QString key = keyText(action->shortcut());
        auto *pressed = makeButton(m_context.look, words, key, rank);
        connect(pressed, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(pressed);
    };
    if (!billed) {
        button(ActionId::SaveOrder, tr("Issue the bill"), Rank::Primary);
    } else {
        button(ActionId::OrderPay, tr("To the payment"), paid ? Rank::Plain : Rank::Primary);
        if (!paid)
            button(ActionId::OrderSlip, tr("Payment slip"), Rank::Plain);
    }
    button(ActionId::OrderReport, tr("Completion report …"), Rank::Plain);
    m_pane->add(row);
}

} // namespace keshikomi
