// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/orders_page.h"

#include "models/services/orders.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/orders/completion_window.h"
#include "ui/pages/orders/order_details.h"
#include "ui/pages/orders/order_form.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/details.h"
#include "ui/parts/ledger_table.h"

#include <QStackedWidget>
#include <QTimer>

#include <array>

namespace keshikomi {

namespace {

constexpr int pauseMilliseconds = 120; // of typing, before the list follows
constexpr std::array filters{OrderFilter::All, OrderFilter::Unpaid, OrderFilter::NotBilled};

} // namespace

OrdersPage::OrdersPage(const PageContext &context)
    : DataPage(context, tr("Work orders"))
    , m_form(new OrderForm(context))
    , m_details(new OrderDetails(context, this))
    , m_biller(new OrderSaver(context, this))
    , m_stack(new QStackedWidget)
    , m_pause(new QTimer(this))
{
    m_new =
        makeButton(look(), tr("New work order"), QStringLiteral("F2"), Rank::Primary, Icon::Plus);
    connect(m_new, &QPushButton::clicked, this, &OrdersPage::newOrder);
    head()->addRight(makePrintMany(true));
    head()->addRight(m_new);
    makeList();
    m_stack->addWidget(m_form);
    body()->addWidget(m_stack, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &OrdersPage::askIds);
    connect(m_details, &OrderDetails::failed, this, &OrdersPage::sayError);
    connectActions();
    connectForm();
    showList();
}

DetailsPane *OrdersPage::details() const
{
    return m_details->pane();
}

bool OrdersPage::isFormOpen() const
{
    return m_stack->currentWidget() == m_form;
}

void OrdersPage::makeList()
{
    auto *list = new QWidget;
    auto *column = makeColumn(look(), list, 0, 10);
    makeTable();
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    m_stack->addWidget(list);
}

QWidget *OrdersPage::makeFilters()
{
    auto *row = new QWidget;
    auto *line = makeRow(look(), 8, row);
    m_filter = new ChoiceChips(look(), tr("Payment"), {tr("All"), tr("Unpaid"), tr("Not billed")});
    connect(m_filter, &ChoiceChips::chosenChanged, this, &OrdersPage::askIds);
    line->addWidget(m_filter);
    m_searchChip = new FilterChip(look(), tr("Search"), {});
    m_searchChip->hide();
    connect(m_searchChip, &FilterChip::removeRequested, this, [this] {
        m_search.clear();
        m_searchChip->hide();
        askIds();
    });
    line->addWidget(m_searchChip);
    line->addStretch();
    m_count = makeLabel(look(), {}, TypeSize::Base, Ink::Muted);
    line->addWidget(m_count);
    line->addWidget(m_kit->makeButton());
    return row;
}

void OrdersPage::makeTable()
{
    const OrderService orders(context().services);
    m_model = new OrderTable(
        rows<OrderRow>([orders, actor = context().actor](const std::vector<qint64> &ids) {
            return orders.rows(actor, ids);
        }),
        {{tr("WIP no."),
          tr("Customer"),
          tr("Subject"),
          tr("Vehicle"),
          tr("Received"),
          tr("Due"),
          tr("Amount"),
          tr("Open"),
          tr("Payment")},
         pages::progressText},
        this);
    m_table = new LedgerTable(look(), tr("Work orders"));
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("No work order here."), action(ActionId::NewOrder));
    m_table->setLoading(true);
    m_kit = new ListKit(context(),
                        *this,
                        *m_table,
                        *m_model,
                        {Place::Orders, QStringLiteral("orders"), tr("Work orders")});
    connect(m_kit, &ListKit::sortingChanged, this, [this] {
        head()->setAbout(orderText());
        askIds();
    });
    connect(m_table, &LedgerTable::currentRowChanged, this, &OrdersPage::showDetails);
    connect(m_table, &LedgerTable::opened, this, [this] { goTo(&OrdersPage::payRequested); });
    connect(m_model, &OrderTable::rowsArrived, this, [this] {
        if (m_detailsDue)
            showDetails();
    });
}

void OrdersPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, act);
    };
    on(ActionId::NewOrder, [this] { newOrder(); });
    on(ActionId::OrderPay, [this] { goTo(&OrdersPage::payRequested); });
    on(ActionId::OrderSlip, [this] { goTo(&OrdersPage::slipRequested); });
    on(ActionId::SaveOrder, [this] { saveOrBill(); });
    on(ActionId::OrderReport, [this] { openReport(); });
    on(ActionId::Refresh, [this] {
        if (isVisible())
            refresh();
    });
}

void OrdersPage::connectForm()
{
    connect(m_form, &OrderForm::left, this, &OrdersPage::showList);
    connect(m_form, &OrderForm::failed, this, &OrdersPage::sayError);
    connect(m_form, &OrderForm::customerShown, this, [this](const auto &customer) {
        if (isFormOpen())
            m_details->showDraft(customer);
    });
    connect(m_form, &OrderForm::orderSaved, this, [this](const WorkOrder &order) {
        m_wanted = order.id.value();
        showList();
        context().watch.tell();
    });
    const auto billed = [this](qint64 number) {
        context().watch.tell();
        Q_EMIT payRequested(number);
    };
    connect(m_form, &OrderForm::billed, this, billed);
    connect(m_biller, &OrderSaver::billed, this, billed);
    connect(m_biller, &OrderSaver::failed, this, &OrdersPage::sayError);
}

void OrdersPage::newOrder()
{
    m_stack->setCurrentWidget(m_form);
    m_new->hide();
    head()->setAbout(tr("New work order"));
    m_details->showDraft(std::nullopt);
    m_form->begin();
    refreshActions();
}

void OrdersPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_new->show();
    head()->setAbout(orderText());
    m_table->setFocus();
    showDetails();
}

QString OrdersPage::orderText() const
{
    return m_kit->sortColumn() < 0 ? tr("Newest first") : QString();
}

void OrdersPage::showEvent(QShowEvent *event)
{
    DataPage::showEvent(event);
    if (!isFormOpen())
        m_table->setFocus();
}

void OrdersPage::refresh()
{
    m_model->refreshRows();
    askIds();
}

void OrdersPage::search(const QString &text)
{
    m_search = text.trimmed();
    m_searchChip->setValue(m_search);
    m_searchChip->setVisible(!m_search.isEmpty());
    if (isFormOpen())
        showList();
    // Until the answer comes nothing is done to the row before, nor is it taken for the answer.
    m_searching = true;
    ++m_asked;
    m_pause->start();
    refreshActions();
}

void OrdersPage::askChosenBills(const std::function<void(const std::vector<qint64> &)> &then)
{
    onAnswer(
        OrderService(context().services).rows(context().actor, selectedRecords(m_table, *m_model)),
        this,
        [this, then](const Result<std::vector<OrderRow>> &chosen) {
            if (!chosen)
                return sayError(chosen.error());
            std::vector<qint64> numbers;
            for (const OrderRow &row : *chosen) {
                if (row.bill)
                    numbers.push_back(row.billNumber);
            }
            then(numbers);
        });
}

void OrdersPage::askIds()
{
    const int asked = ++m_asked;
    m_table->setLoading(true);
    const OrderService orders(context().services);
    onAnswer(orders.ids(context().actor,
                        filters[size_t(m_filter->chosen())],
                        m_search,
                        OrderTable::sortingBy(m_kit->sortColumn(), m_kit->isDescending())),
             this,
             [this, asked](const Result<std::vector<qint64>> &ids) {
                 if (asked != m_asked)
                     return;
                 m_table->setLoading(false);
                 m_searching = false;
                 if (!ids) {
                     refreshActions();
                     return sayError(ids.error());
                 }
                 const qint64 before = m_wanted ? m_wanted : currentRecord(m_table);
                 m_wanted = 0;
                 m_model->setIds(*ids);
                 selectRecord(m_table, *m_model, before);
                 showCount();
                 showDetails();
                 m_detailsDue = true; // once more with the fresh row
             });
}

void OrdersPage::showCount()
{
    m_count->setText(tr("%n work order(s)", nullptr, m_model->rowCount()));
}

const OrderRow *OrdersPage::currentRow() const
{
    return m_searching ? nullptr : m_model->rowOfId(currentRecord(m_table));
}

void OrdersPage::showDetails()
{
    refreshActions();
    if (isFormOpen())
        return;
    const OrderRow *row = currentRow();
    m_detailsDue = !row;
    if (row)
        m_details->showOrder(*row);
    else if (m_model->rowCount() == 0)
        m_details->showNothing();
}

void OrdersPage::refreshActions()
{
    const OrderRow *row = isFormOpen() ? nullptr : currentRow();
    const bool billed = row && row->bill;
    context().actions.setAvailable(
        ActionId::NewOrder, !isFormOpen(), tr("A form is open. Save it or leave it first."));
    const QString choose =
        m_searching ? tr("The search has not answered yet.") : tr("Choose a work order first.");
    const QString bill = row ? tr("The work order has no bill yet. Bill it first.") : choose;
    context().actions.setAvailable(ActionId::OrderPay, billed, bill);
    context().actions.setAvailable(ActionId::OrderSlip,
                                   billed && row->open >= Yen(1),
                                   billed ? tr("The bill is paid: a slip asks for nothing.")
                                          : bill);
    context().actions.setAvailable(ActionId::SaveOrder,
                                   isFormOpen() || (row && !row->bill),
                                   row ? tr("The work order is billed already.") : choose);
    context().actions.setAvailable(ActionId::OrderReport, row, choose);
}

void OrdersPage::goTo(void (OrdersPage::*way)(qint64))
{
    const OrderRow *row = currentRow();
    if (row && row->bill)
        Q_EMIT(this->*way)(row->billNumber);
}

// F12 saves the form, or makes the bill of a work order that has none.
void OrdersPage::saveOrBill()
{
    if (isFormOpen()) {
        m_form->save();
        return;
    }
    const OrderRow *row = currentRow();
    if (row && !row->bill)
        m_biller->bill(row->number, context().today().addDays(OrderForm::usualDueDays));
}

void OrdersPage::openReport()
{
    const OrderRow *row = isFormOpen() ? nullptr : currentRow();
    if (row)
        (new CompletionWindow(context(), *row, this))->show();
}

} // namespace keshikomi
