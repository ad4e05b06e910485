// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/twice/twice_page.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/refunds/refund_account_window.h"
#include "ui/parts/flow_row.h"
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

qlonglong yenOf(Yen amount)
{
    return amount.amount();
}

} // namespace

TwicePage::TwicePage(const PageContext &context)
    : DataPage(context, tr("Paid twice"))
    , m_payments(new LedgerTable(look(), tr("Double payments")))
    , m_paymentLines(nullptr)
    , m_refund(makeButton(
          look(), tr("Refund"), keyText(action(ActionId::RefundTwice)->shortcut()), Rank::Primary))
    , m_credit(makeButton(
          look(), tr("Keep as credit"), keyText(action(ActionId::KeepAsPrepaid)->shortcut())))
    , m_bill(new QLineEdit)
    , m_carry(makeButton(look(), tr("Carry over")))
    , m_setAccount(new QAction(tr("Account for refunds …"), this))
{
    makeHeadButtons();
    makePayments();
    connectActions();
    showButtons();
}

void TwicePage::makeHeadButtons()
{
    auto *account = makeButton(look(), tr("Account …"), {}, Rank::Quiet, Icon::Bank);
    connect(account, &QPushButton::clicked, this, &TwicePage::openAccount);
    connect(m_setAccount, &QAction::triggered, this, &TwicePage::openAccount);
    head()->addRight(account);
    auto *refunds = makeButton(look(), tr("To the refunds"), {}, Rank::Quiet);
    connect(refunds, &QPushButton::clicked, this, &TwicePage::refundsWanted);
    head()->addRight(refunds);
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
    body()->addWidget(m_payments, 1);
    auto *row = new FlowRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 12}, 8);
    row->addWidget(m_refund);
    row->addWidget(m_credit);
    row->addWidget(makeLabel(look(), tr("To another bill"), TypeSize::Base, Ink::Muted));
    m_bill->setAccessibleName(tr("Number of the bill to carry it over to"));
    m_bill->setPlaceholderText(QStringLiteral("B-100001"));
    look().keep(m_bill, [this] { m_bill->setFixedWidth(look().px(120)); });
    row->addWidget(m_bill);
    row->addWidget(m_carry);
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

const DoublePayment *TwicePage::chosen() const
{
    const int row = m_payments->currentIndex().row();
    return row >= 0 && row < int(m_doubles.size()) ? &m_doubles[size_t(row)] : nullptr;
}

void TwicePage::showButtons()
{
    const bool any = chosen() && !m_busy;
    m_refund->setEnabled(any);
    m_credit->setEnabled(any);
    m_carry->setEnabled(any && billNumberFromText(m_bill->text()).has_value());
    const QString none = tr("Choose a payment first.");
    context().actions.setAvailable(ActionId::RefundTwice, chosen() != nullptr, none);
    context().actions.setAvailable(ActionId::KeepAsPrepaid, chosen() != nullptr, none);
    m_refund->setToolTip(any ? QString() : none);
    m_credit->setToolTip(any ? QString() : none);
    m_carry->setToolTip(m_carry->isEnabled() ? QString()
                                             : tr("Choose a payment and type a bill's number."));
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
        say(Tone::Bad, tr("That did not work."), faultText(report.error()), m_setAccount);
        return showButtons();
    }
    m_bill->clear();
    say(Tone::Good, happened);
    m_payments->setFocus();
    context().watch.tell();
}

// A refund needs to know where the money goes.
void TwicePage::openAccount()
{
    auto *window = new RefundAccountWindow(context(), this);
    if (const DoublePayment *payment = chosen())
        window->showCustomer(payment->customer.value());
    window->show();
}

} // namespace keshikomi
