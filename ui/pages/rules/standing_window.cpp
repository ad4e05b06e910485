// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/standing_window.h"

#include "models/services/checks.h"
#include "ui/format.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/rules/standing_money_window.h"
#include "ui/pages/typed.h"
#include "ui/parts/chips.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 340; // at 100 %

PlainTable::Line lineOf(const StandingNumber &number)
{
    const bool bound = number.most < mostAsked;
    return {{number.number},
            {number.customerName},
            {qlonglong(number.least.amount())},
            {bound ? QVariant(qlonglong(number.most.amount())) : QVariant()}};
}

} // namespace

StandingWindow::StandingWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Standing numbers"), {960, 560}, parent)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_customer(new CustomerPicker(context))
    , m_number(new QLineEdit)
    , m_least(new QLineEdit)
    , m_most(new QLineEdit)
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_remove(makeKeyButton(tr("Close the number …"), QStringLiteral("F4"), Rank::Danger))
    , m_openMoney(makeKeyButton(tr("Money that came in …"), QStringLiteral("F9"), Rank::Quiet))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Standing numbers")))
{
    auto *row = makeRow(look(), 24);
    makeTable();
    auto *left = makeColumn(look(), nullptr, 0, 8);
    left->addWidget(m_table, 1);
    left->addWidget(m_openMoney, 0, Qt::AlignLeft);
    row->addLayout(left, 1);
    row->addWidget(makeForm(), 0, Qt::AlignTop);
    body()->addLayout(row, 1);
    connect(m_openMoney, &QPushButton::clicked, this, &StandingWindow::openMoney);
    connect(m_customer, &CustomerPicker::picked, this, &StandingWindow::showNumbers);
    connect(m_customer, &CustomerPicker::unpicked, this, &StandingWindow::showNumbers);
    connect(m_customer, &CustomerPicker::failed, this, &StandingWindow::sayError);
    connect(m_save, &QPushButton::clicked, this, &StandingWindow::save);
    connect(m_remove, &QPushButton::clicked, this, &StandingWindow::remove);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_table, &LedgerTable::currentRowChanged, this, &StandingWindow::showChosen);
    m_remove->setEnabled(false);
    refresh();
    m_customer->setFocus();
}

void StandingWindow::makeTable()
{
    m_lines = new PlainTable({{CellKind::Text, 170, 0, tr("Number")},
                              {CellKind::Text, 0, 0, tr("Customer")},
                              {CellKind::Amount, 110, 1, tr("At least")},
                              {CellKind::Amount, 110, 1, tr("At most")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No standing number yet."));
}

QWidget *StandingWindow::makeForm()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    column->addWidget(makeLabel(look(), tr("Number of a customer"), TypeSize::Section));
    m_customer->setKnownOnly(true);
    m_number->setInputMethodHints(Qt::ImhDigitsOnly);
    m_form->addField(tr("Customer"), m_customer);
    m_form->addField(
        tr("Number"), m_number, tr("Virtual account, remitter code or SmartPit number."));
    m_form->addField(tr("At least"), m_least, tr("Empty: 1 yen."));
    m_form->addField(tr("At most"),
                     m_most,
                     tr("Empty: no bound. What is beyond the limits waits for a person."));
    column->addWidget(m_form);
    auto *buttons = new FlowRow(look(), 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(formWidth)); });
    return panel;
}

// It stays when this window is closed.
StandingMoneyWindow *StandingWindow::openMoney()
{
    if (!m_money)
        m_money = new StandingMoneyWindow(context(), parentWidget());
    m_money->show();
    m_money->raise();
    m_money->activateWindow();
    return m_money;
}

void StandingWindow::refresh()
{
    onAnswer(m_service.list(context().actor),
             this,
             [this](const Result<std::vector<StandingNumber>> &numbers) {
                 m_table->setLoading(false);
                 if (!numbers)
                     return sayError(numbers.error());
                 take(*numbers);
             });
}

void StandingWindow::take(const std::vector<StandingNumber> &numbers)
{
    m_all = numbers;
    showNumbers();
}

void StandingWindow::showNumbers()
{
    const auto &customer = m_customer->customer();
    if (customer)
        m_form->setProblem(m_customer, {});
    m_shown.clear();
    for (const StandingNumber &number : m_all) {
        if (!customer || number.customerNumber == customer->number)
            m_shown.push_back(number);
    }
    std::vector<PlainTable::Line> lines;
    for (const StandingNumber &number : m_shown)
        lines.push_back(lineOf(number));
    m_lines->setLines(std::move(lines));
    m_table->setEmptyState(customer ? tr("This customer has no standing number.")
                                    : tr("No standing number yet."));
    m_remove->setEnabled(false);
}

const StandingNumber *StandingWindow::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_shown.size()) ? &m_shown[std::size_t(row)] : nullptr;
}

// The number that is chosen stands in the form, for other limits.
void StandingWindow::showChosen()
{
    const StandingNumber *number = chosen();
    m_remove->setEnabled(number);
    if (!number)
        return;
    m_number->setText(number->number);
    m_least->setText(number->least > Yen(1) ? format::amount(number->least) : QString());
    m_most->setText(number->most < mostAsked ? format::amount(number->most) : QString());
}

std::optional<Yen> StandingWindow::amountIn(QLineEdit *field, Yen otherwise)
{
    const QString typed = field->text().trimmed();
    const auto amount = typed.isEmpty() ? std::optional(otherwise) : yenFromText(typed);
    m_form->setProblem(field, amount ? QString() : whyNoYen(*field));
    return amount;
}

void StandingWindow::save()
{
    const auto least = amountIn(m_least, Yen(1));
    const auto most = amountIn(m_most, mostAsked);
    if (!least || !most)
        return (least ? m_most : m_least)->setFocus();
    const StandingNumber *known = chosen();
    const bool same = known && known->number == m_number->text().trimmed();
    if (const auto &customer = m_customer->customer())
        return put(customer->number, *least, *most);
    if (same)
        return put(known->customerNumber, *least, *most);
    m_form->setProblem(m_customer, tr("Choose the customer."));
    m_customer->setFocus();
}

void StandingWindow::put(qint64 customer, Yen least, Yen most)
{
    m_form->setProblem(m_customer, {});
    onAnswer(m_service.put(context().actor, m_number->text().trimmed(), customer, least, most),
             this,
             [this, number = m_number->text().trimmed()](
                 const Result<std::vector<StandingNumber>> &saved) {
                 if (!saved)
                     return sayError(saved.error());
                 for (QLineEdit *field : {m_number, m_least, m_most})
                     field->clear();
                 messages()->clear();
                 say(Tone::Good, tr("%1 is saved.").arg(number));
                 context().watch.tell();
             });
}

void StandingWindow::remove()
{
    const StandingNumber *number = chosen();
    if (!number)
        return;
    const QString digits = number->number;
    if (!isConfirmed(digits)) {
        return say(Tone::Warn,
                   tr("Press again to close %1.").arg(digits),
                   tr("What is paid into it afterwards waits for a person."));
    }
    forgetAsked();
    onAnswer(m_service.remove(context().actor, digits),
             this,
             [this, digits](const Result<std::vector<StandingNumber>> &removed) {
                 if (!removed)
                     return sayError(removed.error());
                 m_number->clear();
                 messages()->clear();
                 say(Tone::Good, tr("%1 is closed.").arg(digits));
                 context().watch.tell();
             });
}

} // namespace keshikomi
