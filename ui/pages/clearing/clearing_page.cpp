// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/clearing_page.h"

#include "models/services/bills.h"
#include "models/services/unpaid.h"
#include "ui/format.h"
#include "ui/pages/clearing/payment_matches.h"
#include "ui/pages/clearing/payments_side.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/rules/rules_menu.h"
#include "ui/parts/ledger_table.h"

#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t mostSummed = 2'000; // above this the open sum is not added up
constexpr size_t mostFound = 5;
constexpr int lastShown = 3;

} // namespace

ClearingPage::ClearingPage(const PageContext &context)
    : DataPage(context, tr("Clearing"))
    , m_payments(new PaymentsSide(context, *this))
    , m_matches(new PaymentMatches(context, this))
    , m_work(new ClearingWork(context, this))
{
    makeHeadButtons();
    auto *both = makeRow(look(), 12);
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
    auto *automatic =
        makeButton(look(), tr("Clear automatically"), QStringLiteral("Ctrl+Enter"), Rank::Primary);
    connect(automatic, &QPushButton::clicked, m_work, &ClearingWork::clearAutomatically);
    head()->addRight(automatic);
}

QWidget *ClearingPage::makeChoice()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    keepGround(look(), area->viewport(), Ground::Canvas);
    m_choice = new ClearingChoice(look());
    area->setWidget(m_choice);
    connect(m_choice, &ClearingChoice::clearRequested, this, &ClearingPage::clearChosen);
    connect(m_choice, &ClearingChoice::looksRequested, this, &ClearingPage::showLooks);
    connect(m_choice, &ClearingChoice::findRequested, this, &ClearingPage::findBills);
    connect(m_choice, &ClearingChoice::left, table(), [this] { table()->setFocus(); });
    connect(m_choice, &ClearingChoice::holdPressed, this, &ClearingPage::holdOrTakeUp);
    connect(m_choice, &ClearingChoice::creditRequested, this, &ClearingPage::useCredit);
    connect(m_choice, &ClearingChoice::holdRequested, this, [this](const QString &note) {
        m_next = m_payments->beside();
        m_work->hold(PaymentId(m_shown), note);
    });
    return area;
}

void ClearingPage::connectPayments()
{
    table()->installEventFilter(this);
    connect(m_payments, &PaymentsSide::failed, this, &ClearingPage::sayError);
    connect(m_payments, &PaymentsSide::currentChanged, this, &ClearingPage::askCandidates);
    connect(m_payments, &PaymentsSide::rowsArrived, this, [this] {
        if (std::exchange(m_notesDue, false))
            m_matches->ask();
        askCandidates();
    });
    connect(m_payments, &PaymentsSide::listRead, this, [this] {
        if (!m_payments->isFiltered())
            Q_EMIT openCountChanged(m_payments->count());
        showHoldAction();
        askSum();
        askCandidates();
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
        if (m_shown > 0)
            showPaymentEvidence(context(), m_shown, this);
    });
    on(ActionId::HoldLine, [this] { holdOrTakeUp(); });
    on(ActionId::Difference, [this] { m_choice->switchDifference(); });
    on(ActionId::SplitLine, [this] { m_choice->switchSplit(); });
    on(ActionId::UndoClearing, [this] { m_work->undoLast(); });
    on(ActionId::AutoClear, [this] { m_work->clearAutomatically(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void ClearingPage::connectWork()
{
    connect(m_matches, &PaymentMatches::arrived, m_payments, &PaymentsSide::showNotes);
    connect(m_matches, &PaymentMatches::settled, this, &ClearingPage::askCandidates);
    connect(m_work, &ClearingWork::cleared, this, &ClearingPage::cleared);
    connect(m_work, &ClearingWork::creditUsed, this, &ClearingPage::creditUsed);
    connect(m_work, &ClearingWork::clearedAutomatically, this, &ClearingPage::clearedAutomatically);
    connect(m_work, &ClearingWork::held, this, [this] { moved(tr("Put on hold")); });
    connect(m_work, &ClearingWork::takenUp, this, [this] { moved(tr("Taken up again")); });
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
    m_shown = 0; // its candidates may have changed too
    m_notesDue = true; // the rows first: the matching reads every open bill
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
    context().actions.setAvailable(ActionId::HoldLine, m_payments->count() > 0);
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

// One question at a time: who holds an arrow key asks for where they stop.
void ClearingPage::askCandidates()
{
    const qint64 id = m_payments->current();
    if (id == 0) {
        m_shown = 0;
        m_choice->clear({});
        return;
    }
    if (id == m_shown || m_asking != 0)
        return;
    const PaymentRow *row = m_payments->currentRow();
    if (!row)
        return; // asked again when it is here
    m_choice->setPayment(*row);
    if (m_matches->isComing() || m_notesDue)
        return; // what is on the way has them
    if (const MatchResult *known = m_matches->of(id)) {
        m_shown = id;
        return takeCandidates(id, *known);
    }
    m_asking = id;
    onAnswer(ClearingService(context().services).candidates(context().actor, PaymentId(id)),
             this,
             [this, id](const Result<MatchResult> &result) {
                 m_asking = 0;
                 if (m_payments->current() != id)
                     return askCandidates();
                 m_shown = id;
                 if (!result)
                     return sayError(result.error());
                 takeCandidates(id, *result);
             });
}

void ClearingPage::takeCandidates(qint64 payment, const MatchResult &result)
{
    std::vector<qint64> ids;
    for (const Candidate &candidate : result.candidates) {
        for (const Share &share : candidate.shares)
            ids.push_back(share.bill.value());
    }
    onAnswer(BillService(context().services).rows(context().actor, ids),
             this,
             [this, payment, result](const Result<std::vector<BillRow>> &rows) {
                 if (m_shown != payment || m_payments->current() != payment)
                     return;
                 if (!rows)
                     return sayError(rows.error());
                 m_choice->setOffers(offersOf(result, *rows), result);
                 askCredits(payment, *rows);
                 if (const HeldPayment *held = m_payments->holdOf(payment))
                     m_choice->showHold(*held, context().today());
             });
}

void ClearingPage::askCredits(qint64 payment, const std::vector<BillRow> &bills)
{
    std::vector<BillId> ids;
    for (const BillRow &bill : bills)
        ids.push_back(bill.id);
    onAnswer(CreditService(context().services).forBills(context().actor, ids),
             this,
             [this, payment](const Result<std::vector<CreditRow>> &credits) {
                 if (credits && m_shown == payment)
                     m_choice->setCredits(*credits);
             });
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

void ClearingPage::showLooks()
{
    onAnswer(ClearingService(context().services).explain(context().actor, PaymentId(m_shown)),
             this,
             [this, payment = m_shown](const Result<Explanation> &told) {
                 if (m_shown != payment)
                     return;
                 if (!told)
                     return sayError(told.error());
                 m_choice->showLooks(told->looks);
             });
}

void ClearingPage::findBills(const QString &text)
{
    const UnpaidService unpaid(context().services);
    onAnswer(unpaid.ids(context().actor, -1, text),
             this,
             [this, unpaid, payment = m_shown](const Result<std::vector<qint64>> &ids) {
                 if (!ids)
                     return sayError(ids.error());
                 std::vector<qint64> first = *ids;
                 first.resize(std::min(first.size(), mostFound));
                 onAnswer(unpaid.rows(context().actor, first),
                          this,
                          [this, payment](const Result<std::vector<BillRow>> &rows) {
                              if (rows && m_shown == payment && payment != 0)
                                  m_choice->addFound(*rows);
                          });
             });
}

void ClearingPage::clearChosen()
{
    const qint64 payment = m_payments->current();
    if (m_work->isBusy() || payment == 0 || payment != m_shown || !m_choice->isReady())
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
    if (m_work->isBusy() || payment == 0 || payment != m_shown)
        return;
    if (!m_payments->isHeldShown())
        return m_choice->openHold();
    m_next = m_payments->beside();
    m_work->takeUp(PaymentId(payment));
}

void ClearingPage::goOn()
{
    m_shown = 0;
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
    tellOthers();
}

void ClearingPage::moved(const QString &happened)
{
    say(Tone::Good, happened);
    goOn();
    tellOthers();
}

void ClearingPage::undone(const UndoReport &report)
{
    say(Tone::Good,
        tr("%n clearing(s) undone", nullptr, report.allocations + report.differences)
            + QStringLiteral("  ") + format::yen(report.amount + report.settled));
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
