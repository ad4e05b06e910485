// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/clearing_page.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/clearing/history_window.h"
#include "ui/pages/clearing/payment_matches.h"
#include "ui/pages/clearing/payments_side.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/refund_words.h"
#include "ui/pages/rules/rules_menu.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <QKeyEvent>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t mostSummed = 2'000; // above this the open sum is not added up
constexpr int lastShown = 3;

// Refunds are told by their numbers.
int clearingsIn(const UndoReport &report)
{
    return report.allocations + report.differences - int(report.refunds.size());
}

} // namespace

ClearingPage::ClearingPage(const PageContext &context)
    : DataPage(context, tr("Clearing"))
    , m_payments(new PaymentsSide(context, *this))
    , m_matches(new PaymentMatches(context, this))
    , m_work(new ClearingWork(context, this))
{
    makeHeadButtons();
    auto *both = makeRow(look(), 10);
    both->addWidget(m_payments, 11);
    both->addWidget(makeLineUpright(look()));
    both->addWidget(makeChoice(), 9);
    body()->addLayout(both, 1);
    connectPayments();
    connectActions();
    connectWork();
}

LedgerTable *ClearingPage::table() const
{
    return m_payments->table();
}

void ClearingPage::makeHeadButtons()
{
    head()->addRight((new RulesMenu(context(), this))->button());
    auto *undo = makeButton(
        look(), tr("Undo the last"), {}, Rank::Quiet, Icon::Undo); // the key bar has its key
    connect(undo, &QPushButton::clicked, m_work, &ClearingWork::undoLast);
    head()->addRight(undo);
    auto *history =
        makeButton(look(), textOf(ActionId::ClearingHistory), {}, Rank::Quiet, Icon::Clock);
    connect(history, &QPushButton::clicked, action(ActionId::ClearingHistory), &QAction::trigger);
    head()->addRight(history);
    auto *automatic =
        makeButton(look(), tr("Clear automatically"), QStringLiteral("Ctrl+Enter"), Rank::Primary);
    connect(automatic, &QPushButton::clicked, m_work, &ClearingWork::clearAutomatically);
    head()->addRight(automatic);
}

QWidget *ClearingPage::makeChoice()
{
    m_choice = new ClearingChoice(look());
    connect(m_choice, &ClearingChoice::clearRequested, this, &ClearingPage::clearChosen);
    m_finder = new CandidateFinder(context(), *m_payments, *m_matches, *m_choice, this);
    connect(m_choice, &ClearingChoice::looksRequested, m_finder, &CandidateFinder::showLooks);
    connect(m_choice, &ClearingChoice::twiceWanted, this, &ClearingPage::twiceWanted);
    connect(m_choice, &ClearingChoice::findRequested, m_finder, &CandidateFinder::findBills);
    connect(m_finder, &CandidateFinder::failed, this, &ClearingPage::sayError);
    connect(m_choice, &ClearingChoice::left, table(), [this] { table()->setFocus(); });
    connect(m_choice, &ClearingChoice::holdPressed, this, &ClearingPage::holdOrTakeUp);
    connect(m_choice, &ClearingChoice::otherPressed, this, &ClearingPage::askWhatItIs);
    connect(m_choice, &ClearingChoice::otherRequested, this, &ClearingPage::bookAsOther);
    connect(m_choice, &ClearingChoice::creditRequested, this, &ClearingPage::useCredit);
    connect(m_choice, &ClearingChoice::holdRequested, this, [this](const QString &note) {
        if (m_work->isBusy() || shownPayment() == 0)
            return; // the row is still there
        m_next = m_payments->beside();
        m_work->hold(PaymentId(shownPayment()), note);
    });
    return makeScrollSide(look(), m_choice, 0);
}

void ClearingPage::connectPayments()
{
    table()->installEventFilter(this);
    connect(m_payments, &PaymentsSide::failed, this, &ClearingPage::sayError);
    connect(m_payments, &PaymentsSide::currentChanged, m_finder, &CandidateFinder::ask);
    connect(m_payments, &PaymentsSide::rowsArrived, this, [this] {
        if (m_finder->takeMatchesDue())
            m_matches->ask();
        m_finder->ask();
    });
    connect(m_payments, &PaymentsSide::listRead, this, [this] {
        if (!m_payments->isFiltered())
            Q_EMIT openCountChanged(m_payments->count());
        showHoldAction();
        askSum();
        m_finder->ask();
    });
}

void ClearingPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::ClearLine, [this] { clearChosen(); });
    on(ActionId::PickLine, [this] { m_choice->toggleNext(); });
    on(ActionId::FindBill, [this] { m_choice->openFind(); });
    context().actions.limitTo(ActionId::Evidence, Place::Clear);
    on(ActionId::Evidence, [this] {
        if (shownPayment() > 0)
            showPaymentEvidence(context(), shownPayment(), this);
    });
    on(ActionId::HoldLine, [this] { holdOrTakeUp(); });
    on(ActionId::OtherReceipt, [this] { askWhatItIs(); });
    on(ActionId::Difference, [this] { m_choice->switchDifference(); });
    on(ActionId::SplitLine, [this] { m_choice->switchSplit(); });
    on(ActionId::UndoClearing, [this] { m_work->undoLast(); });
    on(ActionId::ClearingHistory, [this] { showHistory(); });
    on(ActionId::AutoClear, [this] { m_work->clearAutomatically(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void ClearingPage::connectWork()
{
    connect(m_matches, &PaymentMatches::arrived, m_payments, &PaymentsSide::showNotes);
    connect(m_matches, &PaymentMatches::settled, m_finder, &CandidateFinder::ask);
    connect(m_work, &ClearingWork::cleared, this, &ClearingPage::cleared);
    connect(m_work, &ClearingWork::creditUsed, this, &ClearingPage::creditUsed);
    connect(m_work, &ClearingWork::clearedAutomatically, this, &ClearingPage::clearedAutomatically);
    connect(m_work, &ClearingWork::held, this, [this] { moved(tr("Put on hold")); });
    connect(m_work, &ClearingWork::takenUp, this, [this] { moved(tr("Taken up again")); });
    connect(m_work, &ClearingWork::bookedAsOther, this, [this](qint64 payment, Yen amount) {
        m_lastCleared = payment;
        moved(tr("Booked as not from a customer: %1").arg(format::yen(amount)));
    });
    connect(m_work, &ClearingWork::undoAsks, this, &ClearingPage::undoAsks);
    connect(m_work, &ClearingWork::undone, this, &ClearingPage::undone);
    connect(m_work, &ClearingWork::failed, this, &ClearingPage::sayError);
    connect(m_work, &ClearingWork::refused, this, [this](const Error &error) {
        sayError(error);
        refresh(); // somebody else may have been first
    });
    connect(m_work, &ClearingWork::nothingToUndo, this, [this] {
        say(Tone::Accent,
            tr("Nothing to undo."),
            tr("You have cleared nothing today that still stands."));
    });
}

bool ClearingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table() && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return DataPage::eventFilter(watched, event);
}

// The key bar names the keys of the list as soon as the page is there, however one came to it.
void ClearingPage::showEvent(QShowEvent *event)
{
    DataPage::showEvent(event);
    m_work->forgetAsked();
    table()->setFocus();
}

bool ClearingPage::handleKey(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_Z) {
        if (!event->isAutoRepeat())
            m_work->undoLast();
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) // a key that is held clears one line
            clearChosen();
        return true;
    }
    if (key == Qt::Key_Space) {
        m_choice->toggleNext();
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_choice->toggle(key - Qt::Key_1);
        return true;
    }
    return false;
}

void ClearingPage::refresh()
{
    if (m_telling)
        return;
    m_finder->forget();
    m_finder->setMatchesDue(true); // the rows first: the matching reads every open bill
    m_matches->forget();
    m_payments->read();
    askLast();
}

void ClearingPage::search(const QString &text)
{
    m_payments->search(text);
}

void ClearingPage::showHoldAction()
{
    const QString words =
        m_payments->isHeldShown() ? tr("Take up again") : textOf(ActionId::HoldLine);
    action(ActionId::HoldLine)->setText(words);
    m_choice->setHoldText(words);
    for (const ActionId id : {ActionId::HoldLine, ActionId::OtherReceipt})
        context().actions.setAvailable(
            id, m_payments->count() > 0, tr("There is no payment in the list."));
}

void ClearingPage::askLast()
{
    onAnswer(ClearingService(context().services).lastAllocations(context().actor, lastShown),
             this,
             [this](const Result<std::vector<AllocationRow>> &rows) {
                 if (rows)
                     m_choice->showLast(*rows, context().today());
             });
}

void ClearingPage::askSum()
{
    m_sumKnown = false;
    showAbout();
    const std::vector<qint64> ids = m_payments->ids();
    if (ids.size() > mostSummed)
        return;
    onAnswer(ClearingService(context().services).paymentRows(context().actor, ids),
             this,
             [this, ids](const Result<std::vector<PaymentRow>> &rows) {
                 if (!rows || ids != m_payments->ids())
                     return;
                 m_sum = Yen();
                 for (const PaymentRow &row : *rows)
                     m_sum += row.open;
                 m_sumKnown = true;
                 showAbout();
             });
}

void ClearingPage::showAbout()
{
    const int count = m_payments->count();
    QString about = m_payments->isHeldShown() ? tr("%n payment(s) on hold", nullptr, count)
                                              : tr("%n payment(s) not cleared", nullptr, count);
    if (m_sumKnown)
        about += QStringLiteral("  ") + format::yen(m_sum);
    head()->setAbout(about);
}

void ClearingPage::useCredit(qint64 customerNumber)
{
    std::vector<CreditShare> shares;
    for (const BillRow &bill : m_choice->planned())
        shares.push_back({bill.id, std::nullopt});
    m_work->useCredit(customerNumber, shares);
}

void ClearingPage::creditUsed(const DecisionReport &report)
{
    Yen used;
    for (const DifferenceRow &row : report.differences)
        used += row.amount;
    say(Tone::Good, tr("Credit used: %1").arg(format::yen(used)));
    refresh();
    tellOthers();
}

void ClearingPage::clearChosen()
{
    const qint64 payment = m_payments->current();
    if (m_work->isBusy() || payment == 0 || payment != shownPayment() || !m_choice->isReady())
        return;
    m_next = m_payments->beside();
    const ClearingPlan plan = m_choice->plan();
    if (plan.settled)
        m_work->settle(PaymentId(payment),
                       decisionOf(plan, PaymentId(payment), m_choice->planned()));
    else
        m_work->clear(PaymentId(payment), plan.shares);
}

void ClearingPage::holdOrTakeUp()
{
    const qint64 payment = m_payments->current();
    if (m_work->isBusy() || payment == 0 || payment != shownPayment())
        return;
    if (!m_payments->isHeldShown())
        return m_choice->openHold();
    m_next = m_payments->beside();
    m_work->takeUp(PaymentId(payment));
}

void ClearingPage::askWhatItIs()
{
    const qint64 payment = m_payments->current();
    if (!m_work->isBusy() && payment != 0 && payment == shownPayment())
        m_choice->openOther();
}

void ClearingPage::bookAsOther(Yen amount, const QString &note)
{
    const qint64 payment = m_payments->current();
    if (m_work->isBusy() || payment == 0 || payment != shownPayment())
        return; // the row is still there
    m_next = m_payments->beside();
    m_work->bookAsOther(PaymentId(payment), amount, note);
}

// One window: asked for again it comes to the front.
void ClearingPage::showHistory()
{
    if (!m_history)
        m_history = new ClearingHistoryWindow(context(), this);
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void ClearingPage::goOn()
{
    m_finder->forget();
    m_payments->read(std::exchange(m_next, 0));
    table()->setFocus();
}

void ClearingPage::cleared(qint64 payment, const std::vector<AllocationRow> &rows)
{
    m_matches->forgetBillsOf(rows);
    m_lastCleared = payment;
    goOn();
    askLast();
    tellOthers();
}

void ClearingPage::clearedAutomatically(const ClearingReport &report)
{
    say(report.cleared > 0 ? Tone::Good : Tone::Accent,
        tr("%n payment(s) cleared", nullptr, report.cleared) + QStringLiteral("  ")
            + format::yen(report.amount),
        tr("Only what agrees in number and amount was cleared. The rest is listed with its "
           "reasons."));
    refresh();
    table()->setFocus(); // the button that was pressed had it
    tellOthers();
}

void ClearingPage::moved(const QString &happened)
{
    say(Tone::Good, happened);
    goOn();
    tellOthers();
}

void ClearingPage::undoAsks(const UndoReport &preview)
{
    QStringList refunds;
    for (const RefundRow &row : preview.refunds)
        refunds << pages::refundWords(row);
    const int clearings = clearingsIn(preview);
    say(Tone::Warn,
        tr("Your last entry holds a refund. Press again to cancel %1.")
            .arg(refunds.join(QStringLiteral(", "))),
        clearings > 0 ? tr("%n clearing(s) of the same entry are undone, too.", nullptr, clearings)
                      : tr("The money is then open again on the payment it came from."));
}

void ClearingPage::undone(const UndoReport &report)
{
    QStringList happened;
    Yen cleared = report.amount + report.settled;
    for (const RefundRow &row : report.refunds) {
        cleared -= row.amount;
        happened << tr("Refund %1 cancelled").arg(refundNumberText(row.id.value()))
                + QStringLiteral("  ") + format::yen(row.amount);
    }
    if (const int clearings = clearingsIn(report); clearings > 0)
        happened.prepend(tr("%n clearing(s) undone", nullptr, clearings) + QStringLiteral("  ")
                         + format::yen(cleared));
    say(Tone::Good,
        happened.join(QStringLiteral("  ")),
        report.kept.empty() ? QString() : faultTextInWindow(report.kept.front().why));
    m_next = std::exchange(m_lastCleared, 0);
    m_matches->ask();
    goOn();
    askLast();
    tellOthers();
}

void ClearingPage::tellOthers()
{
    m_telling = true;
    context().watch.tell();
    m_telling = false;
}

} // namespace keshikomi
