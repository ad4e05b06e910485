// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/credits_window.h"

#include "models/services/bills.h"
#include "models/services/differences/refunds.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"
#include "ui/parts/ledger_table.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 400; // at 100 %

QString sourceOf(const CreditRow &credit)
{
    if (credit.billNumber > 0)
        return billNumberText(credit.billNumber);
    if (credit.kind == DifferenceKind::Opening)
        return CreditsWindow::tr("Taken over");
    return credit.payment ? CreditsWindow::tr("Payment %1").arg(credit.payment->value())
                          : QString();
}

PlainTable::Line lineOf(const CreditRow &credit)
{
    return {{creditNumberText(credit.id.value())},
            {credit.customerName},
            {differenceKindText(credit.kind)},
            {sourceOf(credit)},
            {qlonglong(credit.open.amount())},
            {credit.note}};
}

// "C-3 → B-100234  ¥3,000", each in a line.
QString sharesIn(const DecisionReport &report)
{
    QStringList lines;
    for (const DifferenceRow &row : report.differences) {
        if (row.credit)
            lines << QStringLiteral("%1 \u2192 %2  %3")
                         .arg(creditNumberText(row.credit->value()),
                              billNumberText(row.billNumber),
                              format::yen(row.amount));
    }
    return lines.join(QChar::LineFeed);
}

} // namespace

CreditsWindow::CreditsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Credits and net-off"), {1'080, 600}, parent)
    , m_service(context.services)
    , m_lines(new PlainTable({{CellKind::Text, 80, 0, tr("Credit")},
                              {CellKind::Text, 0, 0, tr("Customer")},
                              {CellKind::Muted, 130, 2, tr("Kind")},
                              {CellKind::Muted, 110, 1, tr("From")},
                              {CellKind::Amount, 110, 0, tr("Open")},
                              {CellKind::Muted, 120, 3, tr("Reason")}},
                             this))
    , m_table(new LedgerTable(context.look, tr("Open credits")))
    , m_form(new CreditForm(context.look))
    , m_refundForm(new Form(context.look))
    , m_refundAmount(new QLineEdit)
    , m_take(makeKeyButton(tr("Do it …"), QStringLiteral("F12"), Rank::Primary, Icon::Check))
    , m_evidence(makeKeyButton(tr("Evidence"), QStringLiteral("Ctrl+J"), Rank::Plain, Icon::File))
    , m_refund(makeButton(context.look, tr("Ask for a refund …")))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeList(), 1);
    row->addWidget(makeFormSide(look(), tr("What to do"), {m_form}, m_take, formWidth));
    body()->addLayout(row, 1);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &CreditsWindow::showChosen);
    connect(
        m_form, &CreditForm::finished, m_take, [this] { m_take->setFocus(Qt::TabFocusReason); });
    connect(m_take, &QPushButton::clicked, this, &CreditsWindow::carryOut);
    connect(m_refund, &QPushButton::clicked, this, &CreditsWindow::refund);
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        const std::vector<CreditRow> credits = chosen();
        if (credits.size() == 1)
            showCreditEvidence(this->context(), credits.front().id.value(), this);
    });
    refresh();
}

QWidget *CreditsWindow::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    auto *words = makeLabel(look(),
                            tr("What is kept for customers: money without a bill, and credit "
                               "notes that are not used up."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_table->setModel(m_lines);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No customer has credit."));
    column->addWidget(m_table, 1);
    m_refundAmount->setAlignment(Qt::AlignRight);
    m_refundAmount->setPlaceholderText(tr("all of it"));
    m_refundForm->addField(tr("Amount of the refund"), m_refundAmount);
    connect(m_refundForm, &Form::finished, m_refund, [this] {
        m_refund->setFocus(Qt::TabFocusReason);
    });
    column->addWidget(m_refundForm);
    auto *below = makeRow(look(), 8);
    below->addWidget(m_evidence);
    below->addWidget(m_refund);
    below->addStretch(1);
    column->addLayout(below);
    return side;
}

void CreditsWindow::refresh()
{
    const int question = ++m_question;
    onAnswer(m_service.list(context().actor, std::nullopt),
             this,
             [this, question](const Result<std::vector<CreditRow>> &credits) {
                 if (question != m_question)
                     return;
                 m_table->setLoading(false);
                 if (!credits)
                     return sayError(credits.error());
                 take(*credits);
             });
}

void CreditsWindow::take(const std::vector<CreditRow> &credits)
{
    std::vector<CreditId> before;
    for (const CreditRow &each : chosen())
        before.push_back(each.id);
    m_credits = credits;
    std::vector<PlainTable::Line> lines;
    for (const CreditRow &each : m_credits)
        lines.push_back(lineOf(each));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_lines->setLines(std::move(lines));
        choose(before);
    }
    showChosen();
}

void CreditsWindow::choose(const std::vector<CreditId> &credits)
{
    QItemSelection lines;
    for (std::size_t row = 0; row < m_credits.size(); ++row) {
        const QModelIndex index = m_lines->index(int(row), 0);
        if (std::find(credits.begin(), credits.end(), m_credits[row].id) != credits.end())
            lines.select(index, index);
    }
    m_table->selectionModel()->select(
        lines, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<CreditRow> CreditsWindow::chosen() const
{
    std::vector<CreditRow> credits;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < int(m_credits.size()))
            credits.push_back(m_credits[std::size_t(index.row())]);
    }
    return credits;
}

void CreditsWindow::showChosen()
{
    if (m_filling)
        return;
    const std::vector<CreditRow> credits = chosen();
    Yen open;
    for (const CreditRow &each : credits)
        open += each.open;
    m_form->setChosen(int(credits.size()), open);
    m_evidence->setEnabled(credits.size() == 1);
    m_refund->setEnabled(credits.size() == 1);
    m_refundAmount->setEnabled(credits.size() == 1);
}

QString CreditsWindow::wish() const
{
    QStringList parts{m_form->words()};
    if (m_form->deed() == CreditForm::Deed::NetOff) {
        for (const CreditRow &each : chosen())
            parts << creditNumberText(each.id.value()) << QString::number(each.open.amount());
    }
    return parts.join(QChar::LineFeed);
}

void CreditsWindow::carryOut()
{
    if (m_busy)
        return;
    const auto typed = m_form->typed();
    if (!typed)
        return forgetAsked();
    const bool dryRun = !isConfirmed(wish());
    m_busy = true;
    switch (m_form->deed()) {
    case CreditForm::Deed::Note: return note(*typed, dryRun);
    case CreditForm::Deed::Use: return use(*typed, dryRun);
    case CreditForm::Deed::NetOff: return netOff(*typed, dryRun);
    }
}

void CreditsWindow::note(const CreditForm::Typed &typed, bool dryRun)
{
    onAnswer(m_service.note(context().actor,
                            typed.bills.front(),
                            typed.amount.value_or(Yen()),
                            typed.reason,
                            dryRun),
             this,
             [this, dryRun](const Result<CreditRow> &credit) {
                 if (!credit)
                     return refused(credit.error());
                 noted(*credit, dryRun);
             });
}

void CreditsWindow::noted(const CreditRow &credit, bool dryRun)
{
    m_busy = false;
    messages()->clear();
    const QString amount = format::yen(credit.amount), bill = billNumberText(credit.billNumber);
    if (dryRun) {
        return say(Tone::Warn,
                   tr("%1 would be a credit note for bill %2 of %3. Press again to make it.")
                       .arg(amount, bill, credit.customerName),
                   tr("The amount is credit of the customer then."));
    }
    say(Tone::Good,
        tr("Credit note %1 of %2 for bill %3 is made.")
            .arg(creditNumberText(credit.id.value()), amount, bill));
    begin();
}

// The bill says whose credit it is.
void CreditsWindow::use(const CreditForm::Typed &typed, bool dryRun)
{
    onAnswer(BillService(context().services).find(context().actor, typed.bills.front()),
             this,
             [this, amount = typed.amount, dryRun](const Result<Bill> &bill) {
                 if (!bill)
                     return refused(bill.error());
                 useFor(*bill, amount, dryRun);
             });
}

void CreditsWindow::useFor(const Bill &bill, std::optional<Yen> amount, bool dryRun)
{
    const auto credit =
        std::find_if(m_credits.begin(), m_credits.end(), [&bill](const CreditRow &each) {
            return each.customer == bill.customer;
        });
    if (credit == m_credits.end()) {
        m_busy = false;
        forgetAsked();
        messages()->clear();
        return m_form->setBillProblem(tr("The customer of this bill has no credit."));
    }
    const std::vector<CreditShare> shares{{bill.id, amount}};
    onAnswer(m_service.use(context().actor, credit->customerNumber, shares, dryRun),
             this,
             [this, dryRun](const Result<DecisionReport> &report) { cleared(report, dryRun); });
}

void CreditsWindow::netOff(const CreditForm::Typed &typed, bool dryRun)
{
    std::vector<CreditId> credits;
    for (const CreditRow &each : chosen())
        credits.push_back(each.id);
    onAnswer(m_service.netOff(context().actor, typed.bills, credits, dryRun),
             this,
             [this, dryRun](const Result<DecisionReport> &report) { cleared(report, dryRun); });
}

void CreditsWindow::cleared(const Result<DecisionReport> &report, bool dryRun)
{
    if (!report)
        return refused(report.error());
    m_busy = false;
    messages()->clear();
    Yen sum;
    for (const DifferenceRow &row : report->differences)
        sum += row.amount;
    const QString amount = format::yen(sum);
    if (dryRun) {
        return say(Tone::Warn,
                   tr("%1 of credit would clear bills. Press again to do it.").arg(amount),
                   sharesIn(*report));
    }
    say(Tone::Good, tr("%1 of credit cleared bills.").arg(amount), sharesIn(*report));
    begin();
}

// Whose it is the credit says itself; the other person and the bank's file are the refunds' page's.
void CreditsWindow::refund()
{
    const std::vector<CreditRow> credits = chosen();
    if (m_busy || credits.size() != 1)
        return;
    const CreditRow &credit = credits.front();
    const auto amount = typedRefund(credit);
    if (!amount)
        return forgetAsked();
    const bool dryRun =
        !isConfirmed(QStringLiteral("refund %1 %2").arg(credit.id.value()).arg(amount->amount()));
    m_busy = true;
    onAnswer(RefundService(context().services)
                 .requestOfCredit(context().actor, credit.id, *amount, {}, {}, dryRun),
             this,
             [this, dryRun](const Result<RefundRow> &refund) {
                 if (!refund)
                     return refundRefused(refund.error());
                 refundAsked(*refund, dryRun);
             });
}

std::optional<Yen> CreditsWindow::typedRefund(const CreditRow &credit)
{
    const QString typed = m_refundAmount->text().trimmed();
    const auto amount = typed.isEmpty() ? std::optional(credit.open) : yenFromText(typed);
    m_refundForm->setProblem(m_refundAmount, amount ? QString() : whyNoYen(typed));
    if (!amount)
        m_refundAmount->setFocus(Qt::OtherFocusReason);
    return amount;
}

// An amount that cannot be is told beside its field, not beside that of a credit note.
void CreditsWindow::refundRefused(const Error &error)
{
    m_busy = false;
    forgetAsked();
    messages()->clear();
    if (error.fault != Fault::AmountNotAllowed && error.fault != Fault::NotEnoughOpenOnPayment)
        return sayError(error);
    m_refundForm->setProblem(m_refundAmount, faultTextInWindow(error));
    m_refundAmount->setFocus(Qt::OtherFocusReason);
}

void CreditsWindow::refundAsked(const RefundRow &refund, bool dryRun)
{
    m_busy = false;
    messages()->clear();
    const QString amount = format::yen(refund.amount);
    if (dryRun) {
        return say(Tone::Warn,
                   tr("A refund of %1 to %2 would be asked for. Press again to ask for it.")
                       .arg(amount, refund.customerName),
                   tr("Another person approves it on the page of refunds."));
    }
    forgetAsked();
    m_refundAmount->clear();
    say(Tone::Good,
        tr("%1 is asked for: %2 to %3.")
            .arg(refundNumberText(refund.id.value()), amount, refund.customerName));
    context().watch.tell();
}

void CreditsWindow::begin()
{
    forgetAsked();
    m_form->clear();
    context().watch.tell();
}

void CreditsWindow::refused(const Error &error)
{
    m_busy = false;
    forgetAsked();
    messages()->clear();
    if (!m_form->showError(error))
        sayError(error);
}

} // namespace keshikomi
