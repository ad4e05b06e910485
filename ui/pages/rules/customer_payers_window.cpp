// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/customer_payers_window.h"

#include "models/services/customers.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/parts/chips.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

namespace keshikomi {

namespace {

constexpr int formWidth = 340; // at 100 %

QString dayOf(const QDateTime &at, QDate today)
{
    return format::shortDate(at.toOffsetFromUtc(9 * 3600).date(), today);
}

PlainTable::Line nameLine(const LearnedPayer &payer, QDate today)
{
    return {{payer.key.name},
            {QStringList{payer.key.bank, payer.key.branch}.join(QLatin1Char(' ')).trimmed()},
            {format::number(payer.times)},
            {dayOf(payer.lastAt, today)}};
}

PlainTable::Line feeLine(const LearnedFee &fee, QDate today)
{
    return {{qlonglong(fee.fee.amount())}, {format::number(fee.times)}, {dayOf(fee.lastAt, today)}};
}

} // namespace

CustomerPayersWindow::CustomerPayersWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("How a customer pays"), {900, 560}, parent)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_customer(new CustomerPicker(context))
    , m_tolerance(new QLineEdit)
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_forget(makeKeyButton(tr("Forget the fee …"), QStringLiteral("F4"), Rank::Danger))
    , m_names(nullptr)
    , m_feeLines(nullptr)
    , m_nameTable(new LedgerTable(context.look, tr("Names it pays under")))
    , m_feeTable(new LedgerTable(context.look, tr("Fees kept back")))
{
    build();
    choose();
    m_customer->setFocus();
}

void CustomerPayersWindow::build()
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeLists(), 1);
    row->addWidget(makeForm(), 0, Qt::AlignTop);
    body()->addLayout(row, 1);
    connect(m_customer, &CustomerPicker::picked, this, &CustomerPayersWindow::choose);
    connect(m_customer, &CustomerPicker::unpicked, this, &CustomerPayersWindow::choose);
    connect(m_customer, &CustomerPicker::failed, this, &CustomerPayersWindow::sayError);
    connect(m_save, &QPushButton::clicked, this, &CustomerPayersWindow::save);
    connect(m_forget, &QPushButton::clicked, this, &CustomerPayersWindow::forgetFee);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_feeTable, &LedgerTable::currentRowChanged, this, [this] {
        m_forget->setEnabled(chosenFee());
    });
}

QWidget *CustomerPayersWindow::makeForm()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    m_customer->setKnownOnly(true);
    m_tolerance->setInputMethodHints(Qt::ImhDigitsOnly);
    m_form->addField(tr("Customer"), m_customer);
    m_form->addField(tr("Tolerance"),
                     m_tolerance,
                     tr("A difference up to this many yen is proposed all the same, never cleared "
                        "alone. Empty: none."));
    column->addWidget(m_form);
    auto *buttons = makeRow(look(), 8);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(formWidth)); });
    return panel;
}

QWidget *CustomerPayersWindow::makeLists()
{
    auto *lists = new QWidget;
    auto *column = makeColumn(look(), lists, 0, 8);
    m_names = new PlainTable({{CellKind::Text, 0, 0, tr("Name of the payer")},
                              {CellKind::Muted, 140, 2, tr("Bank")},
                              {CellKind::Right, 120, 1, tr("Confirmed times")},
                              {CellKind::Muted, 90, 2, tr("Last")}},
                             this);
    m_nameTable->setModel(m_names);
    column->addWidget(makeLabel(look(), tr("Names it pays under"), TypeSize::Section));
    column->addWidget(m_nameTable, 3);
    m_feeLines = new PlainTable({{CellKind::Amount, 110, 0, tr("Fee")},
                                 {CellKind::Right, 120, 1, tr("Confirmed times")},
                                 {CellKind::Muted, 0, 2, tr("Last")}},
                                this);
    m_feeTable->setModel(m_feeLines);
    m_feeTable->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(makeLabel(look(), tr("Fees kept back"), TypeSize::Section));
    column->addWidget(m_feeTable, 2);
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_forget);
    column->addLayout(row);
    return lists;
}

void CustomerPayersWindow::showCustomer(CustomerId id)
{
    onAnswer(CustomerService(context().services).rows(context().actor, {id.value()}),
             this,
             [this](const Result<std::vector<CustomerRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 if (rows->empty())
                     return;
                 m_customer->setCustomer(rows->front());
                 choose();
             });
}

// Another customer, or none: what was asked or typed before is about somebody else.
void CustomerPayersWindow::choose()
{
    forgetAsked();
    m_form->setProblem(m_customer, {});
    m_form->setProblem(m_tolerance, {});
    const bool there = m_customer->customer().has_value();
    m_kept.clear();
    m_tolerance->clear();
    m_tolerance->setEnabled(there);
    m_fees.clear();
    m_names->setLines({});
    m_feeLines->setLines({});
    m_forget->setEnabled(false);
    m_nameTable->setEmptyState(there ? tr("No name is learned of this customer.")
                                     : tr("Choose a customer."));
    m_feeTable->setEmptyState(there ? tr("No fee is learned of this customer.") : QString());
    refresh();
}

void CustomerPayersWindow::refresh()
{
    const int question = ++m_question;
    const auto &customer = m_customer->customer();
    if (!customer)
        return;
    onAnswer(m_service.ofCustomer(context().actor, customer->number),
             this,
             [this, question](const Result<CustomerPayers> &known) {
                 if (question != m_question)
                     return;
                 if (!known)
                     return sayError(known.error());
                 take(*known);
             });
}

// What is being typed stays when the books have news.
void CustomerPayersWindow::take(const CustomerPayers &known)
{
    const QDate today = context().today();
    std::vector<PlainTable::Line> names, fees;
    for (const LearnedPayer &payer : known.payers)
        names.push_back(nameLine(payer, today));
    m_names->setLines(std::move(names));
    m_fees = known.fees;
    for (const LearnedFee &fee : known.fees)
        fees.push_back(feeLine(fee, today));
    m_feeLines->setLines(std::move(fees));
    if (!m_fees.empty())
        m_feeTable->selectRow(0);
    m_forget->setEnabled(chosenFee());
    const bool untouched = m_tolerance->text() == m_kept;
    m_kept = known.tolerance.isZero() ? QString() : format::amount(known.tolerance);
    if (untouched)
        m_tolerance->setText(m_kept);
}

const LearnedFee *CustomerPayersWindow::chosenFee() const
{
    const int row = m_feeTable->currentIndex().row();
    return row >= 0 && row < int(m_fees.size()) ? &m_fees[std::size_t(row)] : nullptr;
}

void CustomerPayersWindow::save()
{
    const auto &customer = m_customer->customer();
    if (!customer) {
        m_form->setProblem(m_customer, tr("Choose the customer."));
        return m_customer->setFocus();
    }
    const QString typed = m_tolerance->text().trimmed();
    const auto yen = typed.isEmpty() ? std::optional(Yen()) : yenFromText(typed);
    m_form->setProblem(m_tolerance, yen ? QString() : whyNoYen(*m_tolerance));
    if (!yen)
        return m_tolerance->setFocus();
    onAnswer(m_service.setTolerance(context().actor, customer->number, *yen),
             this,
             [this, name = customer->name, typed = m_tolerance->text()](const Done &saved) {
                 if (!saved && saved.error().fault == Fault::AmountNotAllowed) {
                     m_form->setProblem(m_tolerance, faultTextInWindow(saved.error()));
                     return m_tolerance->setFocus();
                 }
                 if (!saved)
                     return sayError(saved.error());
                 m_kept = typed; // it is what the books have: no longer only typed
                 messages()->clear();
                 say(Tone::Good, tr("The tolerance of %1 is saved.").arg(name));
                 context().watch.tell();
             });
}

void CustomerPayersWindow::forgetFee()
{
    const auto &customer = m_customer->customer();
    const LearnedFee *fee = chosenFee();
    if (!customer || !fee)
        return;
    const QString amount = format::yen(fee->fee);
    if (!isConfirmed(QStringLiteral("%1 %2").arg(customer->number).arg(fee->fee.amount()))) {
        return say(Tone::Warn,
                   tr("Press again to forget the fee of %1.").arg(amount),
                   tr("What was cleared with it stays."));
    }
    forgetAsked();
    onAnswer(m_service.forgetFee(context().actor, customer->number, fee->fee),
             this,
             [this, amount](const Done &forgotten) {
                 messages()->clear();
                 if (!forgotten)
                     sayError(forgotten.error());
                 else
                     say(Tone::Good, tr("The fee of %1 is forgotten.").arg(amount));
                 context().watch.tell();
             });
}

} // namespace keshikomi
