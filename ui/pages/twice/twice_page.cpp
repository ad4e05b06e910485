// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/twice/twice_page.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

QString reasonText(DoubledBy by)
{
    switch (by) {
    case DoubledBy::Slip: return TwicePage::tr("same slip");
    case DoubledBy::Request: return TwicePage::tr("same payment request");
    case DoubledBy::Payer: return TwicePage::tr("same payer and amount");
    }
    Q_UNREACHABLE();
}

Tone toneOf(RefundState state)
{
    switch (state) {
    case RefundState::Requested: return Tone::Warn;
    case RefundState::Approved: return Tone::Accent;
    default: return Tone::Neutral;
    }
}

qlonglong yenOf(Yen amount)
{
    return amount.amount();
}

} // namespace

TwicePage::TwicePage(const PageContext &context)
    : DataPage(context, tr("Paid twice"))
    , m_payments(new LedgerTable(look(), tr("Double payments")))
    , m_paymentLines(nullptr)
    , m_refunds(new LedgerTable(look(), tr("Refunds")))
    , m_refundLines(nullptr)
    , m_refund(makeButton(
          look(), tr("Refund"), keyText(action(ActionId::RefundTwice)->shortcut()), Rank::Primary))
    , m_credit(makeButton(
          look(), tr("Keep as credit"), keyText(action(ActionId::KeepAsPrepaid)->shortcut())))
    , m_bill(new QLineEdit)
    , m_carry(makeButton(look(), tr("Carry over")))
    , m_approve(makeButton(look(), tr("Approve"), {}, Rank::Primary))
    , m_cancel(makeButton(look(), tr("Cancel the refund"), {}, Rank::Danger))
{
    makePayments();
    makeRefunds();
    connectActions();
    showButtons();
}

void TwicePage::makePayments()
{
    m_paymentLines = new PlainTable({{CellKind::Text, 90, 0, tr("Received")},
                                     {CellKind::Text, 0, 0, tr("Customer")},
                                     {CellKind::Text, 90, 1, tr("Bill")},
                                     {CellKind::Text, 150, 2, tr("Why it is here")},
                                     {CellKind::Text, 120, 3, tr("Paid before by")},
                                     {CellKind::Amount, 100, 1, tr("Amount")},
                                     {CellKind::Amount, 100, 0, tr("Open")}},
                                    this);
    m_payments->setModel(m_paymentLines);
    m_payments->setEmptyState(tr("No bill was paid twice."));
    connect(m_payments, &LedgerTable::currentRowChanged, this, &TwicePage::showButtons);
    body()->addWidget(m_payments, 3);
    auto *row = makeRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 12}, 8);
    row->addWidget(m_refund);
    row->addWidget(m_credit);
    row->addStretch();
    row->addWidget(makeLabel(look(), tr("To another bill"), TypeSize::Base, Ink::Muted));
    m_bill->setAccessibleName(tr("Number of the bill to carry it over to"));
    m_bill->setPlaceholderText(QStringLiteral("B-100001"));
    look().keep(m_bill, [this] { m_bill->setFixedWidth(look().px(120)); });
    row->addWidget(m_bill);
    row->addWidget(m_carry);
    body()->addLayout(row);
}

void TwicePage::makeRefunds()
{
    body()->addWidget(makeLabel(look(), tr("Refunds on their way"), TypeSize::Section));
    m_refundLines = new PlainTable({{CellKind::Text, 70, 0, tr("Refund")},
                                    {CellKind::Text, 0, 0, tr("Customer")},
                                    {CellKind::State, 130, 0, tr("State")},
                                    {CellKind::Text, 110, 2, tr("Asked for by")},
                                    {CellKind::Text, 110, 2, tr("Approved by")},
                                    {CellKind::Amount, 100, 0, tr("Amount")}},
                                   this);
    m_refunds->setModel(m_refundLines);
    m_refunds->setEmptyState(tr("No refund waits."));
    connect(m_refunds, &LedgerTable::currentRowChanged, this, &TwicePage::showButtons);
    body()->addWidget(m_refunds, 2);
    auto *row = makeRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 16}, 8);
    row->addWidget(m_approve);
    row->addWidget(m_cancel);
    row->addStretch();
    body()->addLayout(row);
}

void TwicePage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::RefundTwice, [this] { settleAs(DifferenceKind::Refund); });
    on(ActionId::KeepAsPrepaid, [this] { settleAs(DifferenceKind::Credit); });
    on(ActionId::Refresh, [this] { refresh(); });
    connect(m_refund, &QPushButton::clicked, this, [this] { settleAs(DifferenceKind::Refund); });
    connect(m_credit, &QPushButton::clicked, this, [this] { settleAs(DifferenceKind::Credit); });
    connect(m_carry, &QPushButton::clicked, this, &TwicePage::carryOver);
    connect(m_bill, &QLineEdit::returnPressed, this, &TwicePage::carryOver);
    connect(m_bill, &QLineEdit::textChanged, this, &TwicePage::showButtons);
    connect(m_approve, &QPushButton::clicked, this, &TwicePage::approve);
    connect(m_cancel, &QPushButton::clicked, this, &TwicePage::cancelRefund);
}

void TwicePage::refresh()
{
    onAnswer(DoublePaymentService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<DoublePayment>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 showPayments(*rows);
             });
    onAnswer(RefundService(context().services).list(context().actor, false),
             this,
             [this](const Result<std::vector<RefundRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 showRefunds(*rows);
             });
}

void TwicePage::showPayments(const std::vector<DoublePayment> &rows)
{
    const int before = m_payments->currentIndex().row();
    m_doubles = rows;
    std::vector<PlainTable::Line> lines;
    Yen open;
    for (const DoublePayment &row : rows) {
        open += row.open;
        const QString earlier =
            row.earlier ? QString::number(row.earlier->value()) : tr("the bill was cancelled");
        lines.push_back(PlainTable::Line{{row.receivedOn},
                                         {row.customerName},
                                         {billNumberText(row.billNumber)},
                                         {reasonText(row.by)},
                                         {earlier},
                                         {yenOf(row.amount)},
                                         {yenOf(row.open)}});
    }
    m_paymentLines->setLines(std::move(lines));
    if (!rows.empty())
        m_payments->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    head()->setAbout(tr("%n payment(s)", nullptr, int(rows.size())) + QStringLiteral("  ")
                     + format::yen(open));
    showButtons();
}

void TwicePage::showRefunds(const std::vector<RefundRow> &rows)
{
    const int before = m_refunds->currentIndex().row();
    m_open = rows;
    std::vector<PlainTable::Line> lines;
    for (const RefundRow &row : rows) {
        lines.push_back(PlainTable::Line{{refundNumberText(row.id.value())},
                                         {row.customerName},
                                         {refundStateText(row.state), toneOf(row.state)},
                                         {row.requestedBy},
                                         {row.approvedBy},
                                         {yenOf(row.amount)}});
    }
    m_refundLines->setLines(std::move(lines));
    if (!rows.empty())
        m_refunds->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    showButtons();
}

const DoublePayment *TwicePage::chosen() const
{
    const int row = m_payments->currentIndex().row();
    return row >= 0 && row < int(m_doubles.size()) ? &m_doubles[size_t(row)] : nullptr;
}

const RefundRow *TwicePage::chosenRefund() const
{
    const int row = m_refunds->currentIndex().row();
    return row >= 0 && row < int(m_open.size()) ? &m_open[size_t(row)] : nullptr;
}

// Who asked for a refund cannot approve it: the button says so before it is pressed.
void TwicePage::showButtons()
{
    const bool any = chosen() && !m_busy;
    m_refund->setEnabled(any);
    m_credit->setEnabled(any);
    m_carry->setEnabled(any && billNumberFromText(m_bill->text()).has_value());
    context().actions.setAvailable(ActionId::RefundTwice, chosen() != nullptr);
    context().actions.setAvailable(ActionId::KeepAsPrepaid, chosen() != nullptr);
    const RefundRow *refund = chosenRefund();
    const bool asked = refund && refund->state == RefundState::Requested;
    const bool own = refund && refund->requestedBy == context().actor.name;
    m_approve->setEnabled(asked && !own && !m_busy);
    m_approve->setToolTip(asked && own ? tr("Another person must approve it.") : QString());
    m_cancel->setEnabled(refund && !m_busy && (asked || refund->state == RefundState::Approved));
}

void TwicePage::settleAs(DifferenceKind kind)
{
    const DoublePayment *payment = chosen();
    if (!payment || std::exchange(m_busy, true))
        return;
    const QString happened = kind == DifferenceKind::Refund
        ? tr("A refund was asked for. Another person approves it.")
        : tr("Kept as credit of the customer.");
    onAnswer(DoublePaymentService(context().services)
                 .settle(context().actor, payment->payment, kind, {}),
             this,
             [this, happened](const Result<DecisionReport> &report) { settled(report, happened); });
}

void TwicePage::carryOver()
{
    const DoublePayment *payment = chosen();
    const auto bill = billNumberFromText(m_bill->text());
    if (!payment || !bill || std::exchange(m_busy, true))
        return;
    onAnswer(DoublePaymentService(context().services)
                 .carryOver(context().actor, payment->payment, *bill),
             this,
             [this, bill](const Result<DecisionReport> &report) {
                 settled(report, tr("Carried over to %1.").arg(billNumberText(*bill)));
             });
}

void TwicePage::settled(const Result<DecisionReport> &report, const QString &happened)
{
    m_busy = false;
    if (!report) {
        sayError(report.error());
        return showButtons();
    }
    m_bill->clear();
    say(Tone::Good, happened);
    m_payments->setFocus();
    context().watch.tell();
}

void TwicePage::approve()
{
    const RefundRow *refund = chosenRefund();
    if (!refund || std::exchange(m_busy, true))
        return;
    onAnswer(
        RefundService(context().services).approve(context().actor, refund->id),
        this,
        [this](const Result<RefundRow> &row) { stepped(row, tr("The refund was approved.")); });
}

void TwicePage::cancelRefund()
{
    const RefundRow *refund = chosenRefund();
    if (!refund || std::exchange(m_busy, true))
        return;
    onAnswer(RefundService(context().services).cancel(context().actor, refund->id, {}, false),
             this,
             [this](const Result<RefundRow> &row) {
                 stepped(row, tr("The refund was cancelled. Its money is open again."));
             });
}

void TwicePage::stepped(const Result<RefundRow> &refund, const QString &happened)
{
    m_busy = false;
    if (!refund) {
        sayError(refund.error());
        return showButtons();
    }
    say(Tone::Good, happened);
    m_refunds->setFocus();
    context().watch.tell();
}

} // namespace keshikomi
