// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_form.h"

#include "models/domain/honorific.h"
#include "models/domain/tax.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/orders/line_rows.h"
#include "ui/pages/orders/order_totals.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>

namespace keshikomi {

namespace {

constexpr int besideFrom = 620; // width at 100 % that has room for two columns of fields

} // namespace

OrderForm::OrderForm(const PageContext &context)
    : m_context(context)
    , m_saver(new OrderSaver(context, this))
    , m_who(new Form(context.look))
    , m_what(new Form(context.look))
    , m_customer(new CustomerPicker(context))
    , m_kana(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_zip(new QLineEdit)
    , m_address(new QLineEdit)
    , m_honorific(new QComboBox)
    , m_subject(new QLineEdit)
    , m_model(new QLineEdit)
    , m_plate(new QLineEdit)
    , m_opened(new DateField(context.today()))
    , m_due(new DateField(context.today()))
    , m_work(new LineRows(context.look, LineKind::Work))
    , m_costs(new LineRows(context.look, LineKind::Statutory))
    , m_totals(new OrderTotals(context.look))
{
    auto *column = makeColumn(m_context.look, this, 0, 8);
    auto *inside = new QWidget;
    auto *all = makeColumn(m_context.look, inside, 0, 16);
    all->addWidget(makeFields());
    all->addWidget(makeLines());
    all->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    keepGround(m_context.look, inside, Ground::Canvas);
    scroll->setWidget(inside);
    // Enter moves the focus out of sight in a small window: the form follows it.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, inside](QWidget *, QWidget *now) {
        if (now && inside->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(m_context.look));
    column->addWidget(makeFoot());
    connectFields();
    connectSaver();
    empty();
}

QWidget *OrderForm::makeFields()
{
    auto *fields = new QWidget;
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight, fields);
    keepMargins(m_context.look, m_beside, {0, 0, 8, 0}, 24);
    addCustomerFields();
    addWorkFields();
    m_beside->addWidget(m_who, 1, Qt::AlignTop);
    m_beside->addWidget(m_what, 1, Qt::AlignTop);
    return fields;
}

void OrderForm::addCustomerFields()
{
    // Printed before a Japanese address: the same in every language.
    m_honorific->addItems({QStringLiteral(u"様"), QStringLiteral(u"御中")});
    m_who->addField(tr("Customer"), m_customer);
    m_who->addField(tr("Kana"), m_kana);
    m_who->addField(tr("Honorific"), m_honorific);
    m_who->addField(tr("Phone"), m_phone);
    m_who->addField(tr("Postcode"), m_zip);
    m_who->addField(tr("Address"), m_address);
    m_kana->setPlaceholderText(tr("As the bank writes it"));
}

void OrderForm::addWorkFields()
{
    m_what->addField(tr("Subject"), m_subject);
    m_what->addField(tr("Vehicle"), m_model);
    m_what->addField(tr("Plate"), m_plate);
    m_what->addField(tr("Received on"), m_opened);
    m_what->addField(tr("Due"), m_due);
    m_subject->setPlaceholderText(tr("Inspection, tyres, repair …"));
    m_model->setPlaceholderText(tr("None in a shop"));
}

QWidget *OrderForm::makeLines()
{
    auto *lines = new QWidget;
    auto *column = makeColumn(m_context.look, lines, 0, 6);
    m_context.look.keep(
        column, [this, column] { column->setContentsMargins(0, 0, m_context.look.px(8), 0); });
    column->addWidget(makeLabel(m_context.look, tr("Work and parts"), TypeSize::Section));
    column->addWidget(m_work);
    auto *costs = makeLabel(m_context.look, tr("Statutory costs"), TypeSize::Section);
    m_context.look.keep(
        costs, [this, costs] { costs->setContentsMargins(0, m_context.look.px(10), 0, 0); });
    column->addWidget(costs);
    auto *note = makeLabel(m_context.look,
                           tr("Paid for the customer: weight tax, liability insurance, stamps. "
                              "Never taxed."),
                           TypeSize::Small,
                           Ink::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(m_costs);
    return lines;
}

QWidget *OrderForm::makeFoot()
{
    auto *foot = new QWidget;
    foot->setMinimumWidth(1); // the window may be narrower than what stands side by side
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    keepMargins(m_context.look, row, {0, 6, 8, 10}, 16);
    m_foot = row;
    auto *left = makeColumn(m_context.look, nullptr, 0, 8);
    auto *buttons = makeRow(m_context.look, 8);
    m_save = makeButton(
        m_context.look, tr("Save and bill"), QStringLiteral("F12"), Rank::Primary, Icon::Save);
    auto *leave = makeButton(m_context.look, tr("Back to the list"), QStringLiteral("Esc"));
    auto *empty = makeButton(m_context.look, tr("Empty the form"), {}, Rank::Quiet);
    connect(m_save, &QPushButton::clicked, this, &OrderForm::save);
    connect(leave, &QPushButton::clicked, this, &OrderForm::left);
    connect(empty, &QPushButton::clicked, this, [this] {
        this->empty();
        begin();
    });
    for (QPushButton *button : {m_save, leave, empty})
        buttons->addWidget(button);
    buttons->addStretch();
    left->addLayout(buttons);
    m_problem = makeLabel(m_context.look, {}, TypeSize::Base, Ink::Bad);
    m_problem->setWordWrap(true);
    left->addWidget(m_problem);
    left->addStretch();
    row->addLayout(left, 1);
    row->addWidget(m_totals, 0, Qt::AlignTop);
    return foot;
}

void OrderForm::connectFields()
{
    connect(m_customer, &CustomerPicker::picked, this, [this] {
        showNewCustomer(m_customer->isNew());
        if (m_customer->isNew() && !m_honorificChosen)
            m_honorific->setCurrentText(usualHonorific(m_customer->text()));
        m_who->setProblem(m_customer, {});
        m_who->moveOn(m_customer);
        Q_EMIT customerShown(m_customer->customer());
    });
    connect(m_customer, &CustomerPicker::unpicked, this, [this] {
        showNewCustomer(false);
        Q_EMIT customerShown(std::nullopt);
    });
    connect(m_honorific, &QComboBox::activated, this, [this] { m_honorificChosen = true; });
    connect(m_customer, &CustomerPicker::failed, this, &OrderForm::failed);
    connect(m_who, &Form::finished, this, [this] { m_subject->setFocus(Qt::TabFocusReason); });
    connect(m_what, &Form::finished, this, [this] { m_work->focusFirst(); });
    connect(m_work, &LineRows::finished, this, [this] { m_costs->focusFirst(); });
    connect(m_costs, &LineRows::finished, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_work, &LineRows::changed, this, &OrderForm::showTotals);
    connect(m_costs, &LineRows::changed, this, &OrderForm::showTotals);
}

void OrderForm::connectSaver()
{
    connect(m_saver, &OrderSaver::customerSaved, this, [this](const Customer &made) {
        // It is there now: a second try must not make it again.
        m_customer->setCustomer(
            {made.id, made.number, made.facts.name, made.facts.kana, made.facts.phone, Yen()});
    });
    connect(m_saver, &OrderSaver::orderSaved, this, [this](const WorkOrder &order) {
        empty();
        Q_EMIT orderSaved(order);
    });
    connect(m_saver, &OrderSaver::billed, this, [this](qint64 number) {
        showBusy(false);
        Q_EMIT billed(number);
    });
    connect(m_saver, &OrderSaver::failed, this, [this](const Error &error) {
        showBusy(false);
        Q_EMIT failed(error);
    });
}

void OrderForm::showNewCustomer(bool shown)
{
    for (QWidget *field : {static_cast<QWidget *>(m_kana),
                           static_cast<QWidget *>(m_honorific),
                           static_cast<QWidget *>(m_phone),
                           static_cast<QWidget *>(m_zip),
                           static_cast<QWidget *>(m_address)})
        m_who->setShown(field, shown);
}

void OrderForm::begin()
{
    m_customer->setFocus(Qt::OtherFocusReason);
}

void OrderForm::empty()
{
    m_customer->reset();
    for (QLineEdit *field : {m_kana, m_phone, m_zip, m_address, m_subject, m_model, m_plate})
        field->clear();
    m_honorific->setCurrentIndex(0);
    m_honorificChosen = false;
    m_opened->setDay(m_context.today());
    m_due->setDay(m_context.today().addDays(usualDueDays));
    m_work->clear();
    m_costs->clear();
    m_problem->clear();
    showNewCustomer(false);
}

std::vector<LineItem> OrderForm::lines() const
{
    std::vector<LineItem> all = m_work->items();
    const std::vector<LineItem> costs = m_costs->items();
    all.insert(all.end(), costs.begin(), costs.end());
    return all;
}

void OrderForm::showTotals()
{
    m_totals->setTotals(taxTotals(taxedAmounts(lines())));
    m_problem->clear();
}

void OrderForm::showBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_context.actions.setAvailable(ActionId::SaveOrder, !busy);
}

// Says what is missing first and puts the focus there.
bool OrderForm::check()
{
    m_who->setProblem(m_customer, {});
    for (QWidget *field : m_what->fields())
        m_what->setProblem(field, {});
    m_problem->clear();
    const auto wrong = [](Form *form, QWidget *field, const QString &words) {
        form->setProblem(field, words);
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (!m_customer->customer() && !m_customer->isNew())
        return wrong(m_who, m_customer, tr("Choose a customer, or make a new one."));
    if (m_subject->text().trimmed().isEmpty())
        return wrong(m_what, m_subject, tr("Say what the work is."));
    for (DateField *field : {m_opened, m_due}) {
        if (!field->day())
            return wrong(m_what, field, tr("This is not a day."));
    }
    for (LineRows *rows : {m_work, m_costs}) {
        if (const QString problem = rows->problem(); !problem.isEmpty()) {
            m_problem->setText(problem);
            rows->focusProblem();
            return false;
        }
    }
    if (taxTotals(taxedAmounts(lines())).total() >= Yen(1))
        return true;
    m_problem->setText(tr("The total must be at least 1 yen."));
    m_work->focusFirst();
    return false;
}

NewCustomer OrderForm::newCustomer() const
{
    NewCustomer customer;
    customer.name = m_customer->text().trimmed();
    customer.kana = m_kana->text().trimmed();
    customer.honorific = m_honorific->currentText();
    customer.phone = m_phone->text().trimmed();
    customer.zip = m_zip->text().trimmed();
    customer.address1 = m_address->text().trimmed();
    return customer;
}

OrderDraft OrderForm::draft() const
{
    OrderDraft draft;
    if (m_customer->customer())
        draft.customer = m_customer->customer()->id.value();
    else
        draft.newCustomer = newCustomer();
    const Vehicle vehicle{m_model->text().trimmed(), m_plate->text().trimmed()};
    if (!vehicle.isEmpty())
        draft.vehicle = vehicle;
    draft.subject = m_subject->text().trimmed();
    draft.openedOn = m_opened->day().value_or(m_context.today());
    draft.dueOn = m_due->day().value_or(m_context.today());
    draft.lines = lines();
    return draft;
}

void OrderForm::save()
{
    if (m_saver->isBusy() || !check())
        return;
    showBusy(true);
    m_saver->save(draft());
}

void OrderForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void OrderForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_context.look.px(besideFrom);
    for (QBoxLayout *layout : {m_beside, m_foot})
        layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace keshikomi
