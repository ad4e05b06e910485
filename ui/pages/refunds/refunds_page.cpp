// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/refunds_page.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/refunds/refund_account_window.h"
#include "ui/pages/refunds/refund_bank.h"
#include "ui/pages/refunds/refund_outside_window.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int bankWidth = 340; // at 100 %

Tone toneOf(RefundState state)
{
    switch (state) {
    case RefundState::Requested: return Tone::Warn;
    case RefundState::Approved: return Tone::Accent;
    case RefundState::Paid: return Tone::Good;
    case RefundState::Exported:
    case RefundState::Cancelled: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

bool wasSent(RefundState state)
{
    return state == RefundState::Exported || state == RefundState::Paid;
}

PlainTable::Line lineOf(const RefundRow &row, QDate today)
{
    return {{refundNumberText(row.id.value())},
            {format::shortDate(row.at.toOffsetFromUtc(9 * 3600).date(), today)},
            {row.customerName},
            {refundMethodText(row.method)},
            {refundStateText(row.state), toneOf(row.state)},
            {row.requestedBy},
            {row.approvedBy},
            {row.exportNumber ? QString::number(*row.exportNumber) : QString()},
            {row.paidOn.isValid() ? format::shortDate(row.paidOn, today) : QString()},
            {qlonglong(row.amount.amount())}};
}

} // namespace

RefundsPage::RefundsPage(const PageContext &context)
    : DataPage(context, tr("Refunds"))
    , m_service(context.services)
    , m_choice(new ChoiceChips(context.look, tr("Refunds"), {tr("On their way"), tr("All")}))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Refunds")))
    , m_hint(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_bank(new RefundBank(context))
    , m_approve(nullptr)
    , m_cancel(nullptr)
    , m_paid(nullptr)
{
    makeHeadButtons();
    auto *both = makeRow(look(), 24);
    both->addWidget(makeList(), 1);
    auto *bank = new QWidget; // it ends where its fields end
    auto *column = makeColumn(look(), bank, 0, 0);
    column->addWidget(m_bank);
    column->addStretch();
    both->addWidget(makeScrollSide(look(), bank, bankWidth));
    body()->addLayout(both, 1);
    connectActions();
    connectBank();
    showChosen();
}

void RefundsPage::makeHeadButtons()
{
    const auto add = [this](ActionId id, const QString &text, Rank rank, Icon icon) {
        auto *button = makeButton(look(), text, keyText(action(id)->shortcut()), rank, icon);
        connect(button, &QPushButton::clicked, action(id), &QAction::trigger);
        head()->addRight(button);
        return button;
    };
    add(ActionId::RefundAccountForm, tr("Account …"), Rank::Quiet, Icon::Bank);
    m_cancel = add(ActionId::DropRefund, tr("Cancel …"), Rank::Danger, Icon::None);
    m_approve = add(ActionId::ApproveRefund, tr("Approve"), Rank::Primary, Icon::Check);
}

QWidget *RefundsPage::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 8);
    auto *top = makeRow(look(), 8);
    top->addWidget(m_choice);
    top->addStretch();
    column->addLayout(top);
    m_lines = new PlainTable({{CellKind::Text, 70, 1, tr("Refund")},
                              {CellKind::Muted, 80, 4, tr("Asked on")},
                              {CellKind::Text, 0, 0, tr("Customer")},
                              {CellKind::Muted, 90, 5, tr("How")},
                              {CellKind::State, 150, 0, tr("State")},
                              {CellKind::Text, 100, 2, tr("Asked for by")},
                              {CellKind::Text, 100, 2, tr("Approved by")},
                              {CellKind::Right, 60, 6, tr("File")},
                              {CellKind::Muted, 80, 3, tr("Paid on")},
                              {CellKind::Amount, 100, 0, tr("Amount")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(tr("No refund waits."));
    column->addWidget(m_table, 1);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    connect(m_table, &LedgerTable::currentRowChanged, this, &RefundsPage::showChosen);
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this] { refresh(); });
    return side;
}

void RefundsPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::ApproveRefund, [this] { approve(); });
    on(ActionId::DropRefund, [this] { cancel(); });
    on(ActionId::RefundPaid, [this] { markPaid(); });
    on(ActionId::WriteRefundFile, [this] { m_bank->askFile(); });
    on(ActionId::RefundAccountForm, [this] { openAccount(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void RefundsPage::connectBank()
{
    connect(m_bank, &RefundBank::paidRequested, this, &RefundsPage::markPaid);
    connect(m_bank, &RefundBank::otherwiseRequested, this, &RefundsPage::openOutside);
    connect(m_bank, &RefundBank::failed, this, &RefundsPage::sayError);
    connect(m_bank, &RefundBank::incomplete, this, [this](const QString &what) {
        say(Tone::Warn, what);
    });
    connect(
        m_bank, &RefundBank::written, this, [this](const RefundFile &file, const QString &path) {
            say(Tone::Good,
                tr("%n refund(s) written to the bank's file: %1",
                   nullptr,
                   int(file.transfers.size()))
                    .arg(format::yen(file.total())),
                path);
            context().watch.tell();
        });
}

void RefundsPage::showAll(bool all)
{
    m_choice->setChosen(all ? 1 : 0);
    refresh();
}

void RefundsPage::refresh()
{
    m_bank->refresh();
    onAnswer(m_service.list(context().actor, m_choice->chosen() == 1),
             this,
             [this](const Result<std::vector<RefundRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 showRefunds(*rows);
             });
}

void RefundsPage::showRefunds(const std::vector<RefundRow> &rows)
{
    const RefundRow *before = chosen();
    const RefundId id = before ? before->id : RefundId(1);
    const bool any = before != nullptr;
    m_rows = rows;
    std::vector<PlainTable::Line> lines;
    int waiting = 0;
    Yen open;
    for (const RefundRow &row : rows) {
        lines.push_back(lineOf(row, context().today()));
        waiting += row.state == RefundState::Requested ? 1 : 0;
        if (row.state != RefundState::Paid && row.state != RefundState::Cancelled)
            open += row.amount;
    }
    m_lines->setLines(std::move(lines));
    const auto same = std::find_if(
        rows.begin(), rows.end(), [any, id](const RefundRow &row) { return any && row.id == id; });
    if (!rows.empty())
        m_table->selectRow(same == rows.end() ? 0 : int(same - rows.begin()));
    head()->setAbout(tr("%n to approve", nullptr, waiting) + QStringLiteral("  ")
                     + tr("%1 on its way").arg(format::yen(open)));
    Q_EMIT waitingChanged(waiting);
    showChosen();
}

const RefundRow *RefundsPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

bool RefundsPage::isOwn(const RefundRow &refund) const
{
    return refund.requestedBy == context().actor.name;
}

// Who asked for a refund cannot approve it: the page says so before the key is pressed.
void RefundsPage::showChosen()
{
    const RefundRow *refund = chosen();
    const bool asked = refund && refund->state == RefundState::Requested;
    const bool approvable = asked && !isOwn(*refund) && !m_busy;
    const bool cancellable = refund && refund->state != RefundState::Cancelled && !m_busy;
    const bool payable = refund && !m_busy
        && (refund->state == RefundState::Approved || refund->state == RefundState::Exported);
    m_approve->setEnabled(approvable);
    m_cancel->setEnabled(cancellable);
    m_cancel->setText(refund && wasSent(refund->state) ? tr("Sent back …") : tr("Cancel …"));
    context().actions.setAvailable(
        ActionId::ApproveRefund,
        approvable,
        asked && isOwn(*refund) ? tr("You asked for it yourself. Another person must approve it.")
                                : tr("Choose a refund that waits for approval."));
    context().actions.setAvailable(
        ActionId::DropRefund, cancellable, tr("Choose a refund that is not cancelled."));
    context().actions.setAvailable(
        ActionId::RefundPaid, payable, tr("Choose a refund that is approved and not paid yet."));
    m_approve->setToolTip(action(ActionId::ApproveRefund)->statusTip());
    m_cancel->setToolTip(action(ActionId::DropRefund)->statusTip());
    m_bank->setPayable(payable);
    m_bank->setExport(refund ? refund->exportNumber : std::nullopt);
    m_hint->setText(hintFor(refund));
}

QString RefundsPage::hintFor(const RefundRow *refund) const
{
    if (!refund)
        return {};
    const QString note = refund->note.isEmpty() ? QString() : QStringLiteral("  ") + refund->note;
    switch (refund->state) {
    case RefundState::Requested:
        return (isOwn(*refund) ? tr("You asked for this refund: another person must approve it.")
                               : tr("Approve it if the customer is to get this money back."))
            + note;
    case RefundState::Approved: return tr("Goes out with the next file for the bank.") + note;
    case RefundState::Exported:
        return tr("Is in file %1. Record it as paid when the bank has booked it.")
                   .arg(refund->exportNumber.value_or(0))
            + note;
    case RefundState::Paid: return tr("Has left the bank.") + note;
    case RefundState::Cancelled: return tr("Its money is open again.") + note;
    }
    Q_UNREACHABLE();
}

void RefundsPage::approve()
{
    const RefundRow *refund = chosen();
    if (!refund || isOwn(*refund) || std::exchange(m_busy, true))
        return;
    onAnswer(
        m_service.approve(context().actor, refund->id), this, [this](const Result<RefundRow> &row) {
            stepped(row, tr("The refund was approved."));
        });
}

void RefundsPage::cancel()
{
    const RefundRow *refund = chosen();
    if (!refund || m_busy)
        return;
    const bool returned = wasSent(refund->state);
    const QString number = refundNumberText(refund->id.value());
    if (std::exchange(m_asked, number) != number) {
        return say(Tone::Warn,
                   returned ? tr("%1 was sent. Press again if the bank sent it back.").arg(number)
                            : tr("Press again to cancel %1.").arg(number),
                   tr("The money is then open again on the payment it came from."));
    }
    m_asked.clear();
    m_busy = true;
    onAnswer(m_service.cancel(context().actor, refund->id, {}, returned),
             this,
             [this](const Result<RefundRow> &row) {
                 stepped(row, tr("The refund was cancelled. Its money is open again."));
             });
}

void RefundsPage::markPaid()
{
    const RefundRow *refund = chosen();
    const auto from = m_bank->payment();
    if (!refund || !from || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.markPaid(context().actor, refund->id, from->agreement, from->on),
             this,
             [this](const Result<RefundRow> &row) {
                 stepped(row, tr("The refund was recorded as paid."));
             });
}

void RefundsPage::stepped(const Result<RefundRow> &refund, const QString &happened)
{
    m_busy = false;
    if (!refund) {
        sayError(refund.error());
        return showChosen();
    }
    messages()->clear();
    say(Tone::Good, happened);
    m_table->setFocus();
    context().watch.tell();
}

void RefundsPage::openOutside()
{
    const RefundRow *refund = chosen();
    auto *window = new RefundOutsideWindow(context(), this);
    if (refund && RefundOutsideWindow::canRecord(*refund))
        window->showRefund(*refund);
    window->show();
}

void RefundsPage::openAccount()
{
    const RefundRow *refund = chosen();
    auto *window = new RefundAccountWindow(context(), this);
    if (refund)
        window->showCustomer(refund->customer.value());
    window->show();
}

} // namespace keshikomi
