// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/refund_outside_window.h"

#include "models/services/clearing.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 388; // at 100 %
constexpr std::size_t mostShown = 200; // who has more searches

QString paymentText(PaymentId payment)
{
    return QStringLiteral("P-%1").arg(payment.value());
}

PlainTable::Line lineOf(const PaymentRow &row, QDate today)
{
    return {{paymentText(row.id)},
            {format::shortDate(row.receivedOn, today)},
            {row.who},
            {qlonglong(row.open.amount())}};
}

} // namespace

RefundOutsideWindow::RefundOutsideWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Paid back otherwise"), {1'000, 600}, parent)
    , m_service(context.services)
    , m_search(new QLineEdit)
    , m_table(new LedgerTable(context.look, tr("Open payments")))
    , m_list([](const PaymentRow &row) { return row.id; },
             [today = context.today()](const PaymentRow &row) { return lineOf(row, today); })
    , m_heading(makeLabel(context.look, {}))
    , m_form(new Form(context.look))
    , m_customer(new CustomerPicker(context))
    , m_confirmed(new QCheckBox(tr("It is this customer's money")))
    , m_amount(new QLineEdit)
    , m_method(new QComboBox)
    , m_on(new DateField(context.today()))
    , m_note(new QLineEdit)
    , m_record(makeKeyButton(tr("Record …"), QStringLiteral("F12"), Rank::Primary, Icon::Check))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    body()->addLayout(row, 1);
    connectFields();
    showSubject();
    refresh();
}

QWidget *RefundOutsideWindow::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    auto *words = makeLabel(look(),
                            tr("Money that went back at the till or by the card's agency, not by "
                               "a file for the bank."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_search->setPlaceholderText(tr("Payer, number or amount"));
    m_search->setAccessibleName(tr("Payer, number or amount"));
    column->addWidget(m_search);
    m_list.standIn(m_table,
                   {{CellKind::Text, 80, 0, tr("Payment")},
                    {CellKind::Muted, 80, 2, tr("Day")},
                    {CellKind::Text, 0, 1, tr("Payer or number")},
                    {CellKind::Amount, 110, 0, tr("Open")}});
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No payment is open."));
    column->addWidget(m_table, 1);
    return side;
}

QWidget *RefundOutsideWindow::makeForm()
{
    m_heading->setWordWrap(true);
    m_customer->setKnownOnly(true);
    m_amount->setAlignment(Qt::AlignRight);
    for (const RefundMethod each : {RefundMethod::Cash, RefundMethod::Card})
        m_method->addItem(refundMethodText(each), int(each));
    m_on->setDay(context().today());
    m_form->addField(tr("Customer"), m_customer);
    m_form->addField(tr("Confirmation"), m_confirmed);
    m_form->addField(tr("Amount"), m_amount, tr("Empty: all that is open."));
    m_form->addField(tr("How"), m_method);
    m_form->addField(tr("Paid on"), m_on);
    m_form->addField(tr("Note"), m_note);
    return makeFormSide(look(), tr("What went back"), {m_heading, m_form}, m_record, formWidth);
}

void RefundOutsideWindow::connectFields()
{
    connect(m_search, &QLineEdit::textChanged, this, &RefundOutsideWindow::refresh);
    // Not the current row: that comes by itself with the focus.
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RefundOutsideWindow::choosePayment);
    connect(m_table, &LedgerTable::opened, this, [this](const QModelIndex &index) {
        m_table->selectRow(index.row());
        m_customer->setFocus(Qt::OtherFocusReason);
    });
    connect(m_customer, &CustomerPicker::failed, this, &RefundOutsideWindow::sayError);
    connect(m_customer, &CustomerPicker::unpicked, this, [this] {
        m_confirmed->setChecked(false); // it was said of another one
        m_form->setShown(m_confirmed, false);
    });
    connect(m_record, &QPushButton::clicked, this, &RefundOutsideWindow::record);
    connect(m_form, &Form::finished, m_record, [this] { m_record->setFocus(Qt::TabFocusReason); });
}

void RefundOutsideWindow::refresh()
{
    const int question = ++m_question;
    const ClearingService clearing(context().services);
    onAnswer(clearing.openPaymentIds(
                 context().actor, PaymentChoice::Waiting, m_search->text().trimmed()),
             this,
             [this, question, clearing](const Result<std::vector<qint64>> &ids) {
                 if (question != m_question)
                     return;
                 if (!ids)
                     return sayError(ids.error());
                 std::vector<qint64> shown = *ids;
                 shown.resize(std::min(shown.size(), mostShown));
                 onAnswer(clearing.paymentRows(context().actor, shown),
                          this,
                          [this, question](const Result<std::vector<PaymentRow>> &rows) {
                              if (question != m_question)
                                  return;
                              m_table->setLoading(false);
                              if (!rows)
                                  return sayError(rows.error());
                              take(*rows);
                          });
             });
}

// Money that was only announced cannot go back. What is chosen stays so, also where the search
// leaves it out.
void RefundOutsideWindow::take(std::vector<PaymentRow> payments)
{
    std::erase_if(payments, [](const PaymentRow &each) { return each.open <= Yen(); });
    const QScopedValueRollback filling(m_filling, true);
    m_list.chooseNone();
    m_list.show(payments);
    if (!m_payment || !m_list.choose(m_payment->id))
        return;
    if (const PaymentRow *now = m_list.current())
        m_payment = *now;
    showSubject();
}

void RefundOutsideWindow::choosePayment()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_filling || rows.isEmpty() || rows.first().row() >= int(m_list.all().size()))
        return;
    m_refund = std::nullopt;
    m_payment = m_list.all()[std::size_t(rows.first().row())];
    m_confirmed->setChecked(false);
    m_form->setShown(m_confirmed, false);
    showSubject();
}

bool RefundOutsideWindow::canRecord(const RefundRow &refund)
{
    return refund.state == RefundState::Requested || refund.state == RefundState::Approved;
}

void RefundOutsideWindow::showRefund(const RefundRow &refund)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list.chooseNone();
    }
    m_payment = std::nullopt;
    m_refund = refund;
    showSubject();
    m_method->setFocus(Qt::OtherFocusReason);
}

void RefundOutsideWindow::showSubject()
{
    if (m_refund) {
        m_heading->setText(tr("%1: %2 to %3, which was asked for by transfer.")
                               .arg(refundNumberText(m_refund->id.value()),
                                    format::yen(m_refund->amount),
                                    m_refund->customerName));
    } else if (m_payment) {
        m_heading->setText(tr("%1 of %2, %3: %4 open")
                               .arg(paymentText(m_payment->id),
                                    format::shortDate(m_payment->receivedOn, context().today()),
                                    m_payment->who,
                                    format::yen(m_payment->open)));
    } else {
        m_heading->setText(tr("Choose the payment the money came by."));
    }
    const bool ofPayment = !m_refund;
    m_form->setShown(m_customer, ofPayment);
    m_form->setShown(m_amount, ofPayment);
    m_form->setShown(m_confirmed, ofPayment && !m_confirmed->isHidden() && m_payment);
    m_form->setEnabled(m_refund || m_payment);
    setBusy(m_busy);
}

void RefundOutsideWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_record->setEnabled(!busy && (m_refund || m_payment));
}

bool RefundOutsideWindow::setProblem(QWidget *field, const QString &problem)
{
    m_form->setProblem(field, problem);
    if (!problem.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

bool RefundOutsideWindow::takeOwner(Wish &wish)
{
    const auto &customer = m_customer->customer();
    if (!customer)
        return setProblem(m_customer, tr("Choose the customer."));
    wish.owner = {customer->number, m_confirmed->isChecked() && !m_confirmed->isHidden()};
    return true;
}

std::optional<RefundOutsideWindow::Wish> RefundOutsideWindow::typed()
{
    for (QWidget *each : m_form->fields())
        m_form->setProblem(each, {});
    Wish wish;
    const QString amount = m_amount->text().trimmed();
    if (!m_refund) {
        if (!takeOwner(wish))
            return std::nullopt;
        wish.amount = yenFromText(amount);
        if (!amount.isEmpty() && !wish.amount && !setProblem(m_amount, whyNoYen(amount)))
            return std::nullopt;
    }
    const auto on = m_on->day();
    if (!on && !setProblem(m_on, whyNoDay(m_on->text())))
        return std::nullopt;
    wish.on = *on;
    return wish;
}

QString RefundOutsideWindow::words() const
{
    const auto &customer = m_customer->customer();
    return QStringList{m_refund ? refundNumberText(m_refund->id.value()) : QString(),
                       m_payment ? paymentText(m_payment->id) : QString(),
                       customer ? QString::number(customer->number) : QString(),
                       QString::number(int(m_confirmed->isChecked())),
                       m_amount->text(),
                       m_method->currentText(),
                       m_on->text(),
                       m_note->text()}
        .join(QChar::LineFeed);
}

void RefundOutsideWindow::record()
{
    if (!m_record->isEnabled())
        return;
    const auto wish = typed();
    if (!wish)
        return forgetAsked();
    const bool dryRun = !isConfirmed(words());
    setBusy(true);
    onAnswer(ask(*wish, dryRun), this, [this, dryRun](const Result<RefundRow> &refund) {
        told(refund, dryRun);
    });
}

Later<RefundRow> RefundOutsideWindow::ask(const Wish &wish, bool dryRun) const
{
    const auto method = RefundMethod(m_method->currentData().toInt());
    const QString note = m_note->text().trimmed();
    if (m_refund) {
        return m_service.recordInstead(
            context().actor, m_refund->id, method, wish.on, note, dryRun);
    }
    return m_service.record(
        context().actor, m_payment->id, wish.amount, method, wish.owner, wish.on, note, dryRun);
}

void RefundOutsideWindow::told(const Result<RefundRow> &refund, bool dryRun)
{
    if (!refund)
        return refused(refund.error());
    messages()->clear();
    if (dryRun) {
        setBusy(false);
        return sayWhatWouldBe(*refund);
    }
    forgetAsked();
    m_refund = std::nullopt;
    m_payment = std::nullopt;
    m_customer->reset();
    m_form->setShown(m_confirmed, false);
    m_amount->clear();
    m_note->clear();
    m_busy = false;
    showSubject();
    say(Tone::Good,
        tr("%1 is recorded: %2 went back to %3.")
            .arg(refundNumberText(refund->id.value()),
                 format::yen(refund->amount),
                 refund->customerName));
    context().watch.tell();
}

void RefundOutsideWindow::sayWhatWouldBe(const RefundRow &refund)
{
    say(Tone::Warn,
        //: %1 an amount, %2 whose it is, %3 a day, %4 cash or card
        tr("%1 would be recorded as given back to %2 on %3 (%4). Press again to record it.")
            .arg(format::yen(refund.amount),
                 refund.customerName,
                 format::shortDate(refund.paidOn, context().today()),
                 refundMethodText(refund.method)),
        m_refund ? tr("%1 is cancelled then, and goes into no file for the bank.")
                       .arg(refundNumberText(m_refund->id.value()))
                 : QString());
}

QWidget *RefundOutsideWindow::fieldOf(const Error &error) const
{
    switch (error.fault) {
    case Fault::OtherCustomersBill:
    case Fault::NoSuchCustomer: return m_customer;
    case Fault::NotEnoughOpenOnPayment:
    case Fault::NumberOutOfRange:
    case Fault::AmountNotAllowed: return m_amount;
    case Fault::DayLocked:
    case Fault::DateInFuture:
    case Fault::DueDateRefused:
    case Fault::FieldNotADate: return m_on;
    case Fault::FieldTooLong: return m_note;
    default: return nullptr;
    }
}

void RefundOutsideWindow::refused(const Error &error)
{
    setBusy(false);
    forgetAsked();
    messages()->clear();
    QWidget *field = fieldOf(error);
    if (!field || field->isHidden())
        return sayError(error);
    if (error.fault == Fault::OtherCustomersBill) // only a person can know
        m_form->setShown(m_confirmed, true);
    setProblem(field, faultTextInWindow(error));
}

} // namespace keshikomi
