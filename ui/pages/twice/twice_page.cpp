// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/twice/twice_page.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/refunds/refund_account_window.h"
#include "ui/pages/words.h"
#include "ui/parts/choice_chips.h"
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

QString earlierText(const DoublePayment &row, QDate today)
{
    if (!row.earlier)
        return TwicePage::tr("the bill was cancelled");
    //: how and when the bill was paid before, and the number of the payment
    return TwicePage::tr("%1 %2 (no. %3)")
        .arg(pages::shortChannelText(row.earlierBy), format::shortDate(row.earlierOn, today))
        .arg(row.earlier->value());
}

qlonglong yenOf(Yen amount)
{
    return amount.amount();
}

// "Refund", "Carried over, credit": what a payment became.
QString decisionText(const DecidedDouble &row)
{
    QStringList ways;
    if (row.refunded > Yen(0))
        ways << (row.waits ? TwicePage::tr("Refund, not approved yet") : TwicePage::tr("Refund"));
    if (row.carried > Yen(0))
        ways << TwicePage::tr("Carried over");
    if (row.credited > Yen(0))
        ways << TwicePage::tr("Credit");
    //: between two things that became of one payment
    return ways.join(TwicePage::tr(", "));
}

} // namespace

TwicePage::TwicePage(const PageContext &context)
    : DataPage(context, tr("Paid twice"))
    , m_choice(new ChoiceChips(look(), tr("Double payments"), {tr("To decide"), tr("Decided")}))
    , m_payments(new LedgerTable(look(), tr("Double payments")))
    , m_paymentLines(nullptr)
    , m_decided(new LedgerTable(look(), tr("Decided double payments")))
    , m_decidedLines(nullptr)
    , m_refund(makeButton(
          look(), tr("Refund"), keyText(action(ActionId::RefundTwice)->shortcut()), Rank::Primary))
    , m_credit(makeButton(
          look(), tr("Keep as credit"), keyText(action(ActionId::KeepAsPrepaid)->shortcut())))
    , m_bill(new QLineEdit)
    , m_carry(makeButton(look(), tr("Carry over")))
    , m_letter(makeButton(look(), tr("Letter …"), {}, Rank::Plain, Icon::Paper))
    , m_setAccount(new QAction(tr("Account for refunds …"), this))
{
    makeHeadButtons();
    makePayments();
    makeDecided();
    makeButtons();
    connectActions();
    showDecided(false);
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
                                     {CellKind::Text, 190, 2, tr("Paid before by")},
                                     {CellKind::Amount, 100, 1, tr("Amount")},
                                     {CellKind::Amount, 100, 0, tr("Open")}},
                                    this);
    m_payments->setModel(m_paymentLines);
    m_payments->setEmptyState(tr("No bill was paid twice."));
    connect(m_payments, &LedgerTable::currentRowChanged, this, &TwicePage::showButtons);
    auto *top = makeRow(look(), 8);
    top->addWidget(m_choice);
    top->addStretch();
    body()->addLayout(top);
    body()->addWidget(m_payments, 1);
}

void TwicePage::makeDecided()
{
    m_decidedLines = new PlainTable({{CellKind::Text, 90, 0, tr("Received")},
                                     {CellKind::Text, 0, 0, tr("Customer")},
                                     {CellKind::Text, 90, 1, tr("Bill")},
                                     {CellKind::Text, 190, 0, tr("What became of it")},
                                     {CellKind::Text, 190, 2, tr("Paid before by")},
                                     {CellKind::Amount, 100, 0, tr("Amount")},
                                     {CellKind::Amount, 100, 1, tr("Open")}},
                                    this);
    m_decided->setModel(m_decidedLines);
    m_decided->setEmptyState(tr("Nothing was decided yet."));
    connect(m_decided, &LedgerTable::currentRowChanged, this, &TwicePage::showButtons);
    connect(m_decided, &LedgerTable::opened, this, &TwicePage::openLetter);
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showDecided(choice == 1);
    });
    body()->addWidget(m_decided, 1);
}

void TwicePage::makeButtons()
{
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
    row->addWidget(m_letter);
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
    connect(m_letter, &QPushButton::clicked, this, &TwicePage::openLetter);
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
    onAnswer(DoublePaymentService(context().services).decided(context().actor),
             this,
             [this](const Result<std::vector<DecidedDouble>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 showDecisions(*rows);
             });
}

void TwicePage::showPayments(const std::vector<DoublePayment> &rows)
{
    const int before = m_payments->currentIndex().row();
    m_doubles = rows;
    const QDate today = context().today();
    std::vector<PlainTable::Line> lines;
    for (const DoublePayment &row : rows) {
        lines.push_back(PlainTable::Line{{row.receivedOn},
                                         {row.customerName},
                                         {billNumberText(row.billNumber)},
                                         {reasonText(row.by)},
                                         {earlierText(row, today)},
                                         {yenOf(row.amount)},
                                         {yenOf(row.open)}});
    }
    m_paymentLines->setLines(std::move(lines));
    if (!rows.empty())
        m_payments->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    showAbout();
    showButtons();
}

void TwicePage::showDecisions(const std::vector<DecidedDouble> &rows)
{
    const int before = m_decided->currentIndex().row();
    m_decisions = rows;
    const QDate today = context().today();
    std::vector<PlainTable::Line> lines;
    for (const DecidedDouble &row : rows) {
        const DoublePayment &payment = row.payment;
        lines.push_back(PlainTable::Line{{payment.receivedOn},
                                         {payment.customerName},
                                         {billNumberText(payment.billNumber)},
                                         {decisionText(row)},
                                         {earlierText(payment, today)},
                                         {yenOf(payment.amount)},
                                         {yenOf(payment.open)}});
    }
    m_decidedLines->setLines(std::move(lines));
    if (!rows.empty())
        m_decided->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    showAbout();
    showButtons();
}

void TwicePage::showAbout()
{
    if (showsDecided())
        return head()->setAbout(tr("%n payment(s)", nullptr, int(m_decisions.size())));
    Yen open;
    for (const DoublePayment &row : m_doubles)
        open += row.open;
    head()->setAbout(tr("%n payment(s)", nullptr, int(m_doubles.size())) + QStringLiteral("  ")
                     + format::yen(open));
}

bool TwicePage::showsDecided() const
{
    return m_choice->chosen() == 1;
}

void TwicePage::showDecided(bool decided)
{
    m_choice->setChosen(decided ? 1 : 0);
    m_payments->setVisible(!decided);
    m_decided->setVisible(decided);
    showAbout();
    showButtons();
}

const DoublePayment *TwicePage::chosen() const
{
    const int row = m_payments->currentIndex().row();
    if (showsDecided() || row < 0 || row >= int(m_doubles.size()))
        return nullptr;
    return &m_doubles[size_t(row)];
}

const DecidedDouble *TwicePage::chosenDecided() const
{
    const int row = m_decided->currentIndex().row();
    if (!showsDecided() || row < 0 || row >= int(m_decisions.size()))
        return nullptr;
    return &m_decisions[size_t(row)];
}

QString TwicePage::noLetterBecause() const
{
    const DecidedDouble *row = chosenDecided();
    if (!row)
        return showsDecided() && !m_decisions.empty()
            ? tr("Choose a payment first.")
            : tr("Decide first what becomes of the payment. Its letter is under “Decided”.");
    if (!row->payment.earlier)
        return tr("The bill was cancelled, not paid twice.");
    if (row->payment.open > Yen(0))
        return tr("%1 of it is not decided yet.").arg(format::yen(row->payment.open));
    return row->waits ? tr("Another person has not approved the refund yet.") : QString();
}

void TwicePage::showLetterButton()
{
    const QString why = noLetterBecause();
    m_letter->setEnabled(why.isEmpty());
    m_letter->setToolTip(why.isEmpty() ? tr("A letter to the customer about what became of it")
                                       : why);
}

SheetWindow *TwicePage::openLetter()
{
    const DecidedDouble *row = chosenDecided();
    if (!row || !noLetterBecause().isEmpty())
        return nullptr;
    SheetWish wish;
    wish.kind = SheetKind::DoublePayment;
    wish.payment = row->payment.payment.value();
    auto *window = new SheetWindow(context(), wish, this);
    window->show();
    return window;
}

void TwicePage::showButtons()
{
    const bool any = chosen() && !m_busy;
    m_refund->setEnabled(any);
    m_credit->setEnabled(any);
    m_carry->setEnabled(any && billNumberFromText(m_bill->text()).has_value());
    const QString none = showsDecided() ? tr("It is decided already. Choose one under “To decide”.")
                                        : tr("Choose a payment first.");
    context().actions.setAvailable(ActionId::RefundTwice, chosen() != nullptr, none);
    context().actions.setAvailable(ActionId::KeepAsPrepaid, chosen() != nullptr, none);
    m_refund->setToolTip(any ? QString() : none);
    m_credit->setToolTip(any ? QString() : none);
    m_carry->setToolTip(m_carry->isEnabled() ? QString()
                                             : tr("Choose a payment and type a bill's number."));
    showLetterButton();
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
        say(Tone::Bad, tr("That did not work."), faultTextInWindow(report.error()), m_setAccount);
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
    else if (const DecidedDouble *row = chosenDecided())
        window->showCustomer(row->payment.customer.value());
    window->show();
}

} // namespace keshikomi
