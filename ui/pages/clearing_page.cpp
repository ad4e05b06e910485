// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing_page.h"

#include "models/services/bills.h"
#include "models/services/clearing.h"
#include "models/services/unpaid.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"

#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t mostSummed = 2'000; // above this the open sum is not added up
constexpr size_t mostFound = 5;
constexpr int lastShown = 3;

PaymentNote noteOf(const MatchResult &result)
{
    if (result.verdict == Verdict::None)
        return {ClearingPage::tr("No candidate"), Tone::Warn};
    if (result.verdict == Verdict::ClearAlone)
        return {ClearingPage::tr("Clears by itself"), Tone::Good};
    const int count = int(result.candidates.size());
    return {ClearingPage::tr("%n candidate(s)", nullptr, count),
            result.equallyGood == 1 ? Tone::Good : Tone::Accent};
}

} // namespace

ClearingPage::ClearingPage(const PageContext &context)
    : DataPage(context, tr("Clearing"))
{
    auto *undo =
        makeButton(look(), tr("Undo the last"), QStringLiteral("Ctrl+Z"), Rank::Quiet, Icon::Undo);
    connect(undo, &QPushButton::clicked, this, &ClearingPage::undoLast);
    head()->addRight(undo);
    auto *automatic =
        makeButton(look(), tr("Clear automatically"), QStringLiteral("Ctrl+Enter"), Rank::Primary);
    connect(automatic, &QPushButton::clicked, this, &ClearingPage::clearAutomatically);
    head()->addRight(automatic);
    auto *both = makeRow(look(), 12);
    both->addWidget(makePayments(), 11);
    both->addWidget(makeLineUpright(look()));
    both->addWidget(makeChoice(), 9);
    body()->addLayout(both, 1);
    connectActions();
}

QWidget *ClearingPage::makePayments()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 8);
    auto *headRow = new QWidget;
    look().keep(headRow, [this, headRow] {
        headRow->setFixedHeight(look().theme().controlHeight()); // as high as the other side's
    });
    auto *head = makeRow(look(), 8, headRow);
    head->addWidget(makeLabel(look(), tr("Payments"), TypeSize::Section));
    m_searchChip = new FilterChip(look(), tr("Search"), {});
    m_searchChip->hide();
    connect(m_searchChip, &FilterChip::removeRequested, this, [this] { search({}); });
    head->addWidget(m_searchChip);
    head->addStretch();
    m_placeLabel = makeLabel(look(), {}, TypeSize::Base, Ink::Muted);
    head->addWidget(m_placeLabel);
    column->addWidget(headRow);
    const ClearingService clearing(context().services);
    m_model = new PaymentTable(
        rows<PaymentRow>([clearing, actor = context().actor](const std::vector<qint64> &ids) {
            return clearing.paymentRows(actor, ids);
        }),
        {{tr("Day"), tr("How"), tr("Payer or number"), tr("Amount"), tr("Open"), tr("State")},
         [](Channel channel) { return channelText(channel); },
         [](const PaymentRow &row) {
             return PaymentNote{unappliedText(row.unapplied), Tone::Neutral};
         }},
        this);
    m_table = new LedgerTable(look(), tr("Open payments"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Every payment is cleared."));
    m_table->installEventFilter(this);
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] {
        showPlace();
        askCandidates();
    });
    connect(m_model, &PagedTable::rowsArrived, this, [this] {
        if (std::exchange(m_notesDue, false))
            askNotes();
        askCandidates();
    });
    column->addWidget(m_table, 1);
    return side;
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
    connect(m_choice, &ClearingChoice::findRequested, this, &ClearingPage::findBills);
    connect(m_choice, &ClearingChoice::left, this, [this] { m_table->setFocus(); });
    return area;
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
    on(ActionId::Difference, [this] { m_choice->switchDifference(); });
    on(ActionId::UndoClearing, [this] { undoLast(); });
    on(ActionId::AutoClear, [this] { clearAutomatically(); });
    on(ActionId::Refresh, [this] { refresh(); });
    context().actions.setAvailable(ActionId::HoldLine, false);
    context().actions.setAvailable(ActionId::SplitLine, false);
}

bool ClearingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return DataPage::eventFilter(watched, event);
}

bool ClearingPage::handleKey(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_Z) {
        if (!event->isAutoRepeat())
            undoLast();
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
    m_results.clear();
    askIds(0);
    askLast();
}

void ClearingPage::search(const QString &text)
{
    m_search = text.trimmed();
    m_searchChip->setValue(m_search);
    m_searchChip->setVisible(!m_search.isEmpty());
    askIds(0);
}

void ClearingPage::askIds(qint64 select)
{
    const int asked = ++m_asked;
    m_table->setLoading(true);
    onAnswer(ClearingService(context().services).paymentIds(context().actor, false, m_search),
             this,
             [this, asked, select](const Result<std::vector<qint64>> &ids) {
                 if (asked != m_asked)
                     return;
                 m_table->setLoading(false);
                 if (!ids)
                     return sayError(ids.error());
                 const qint64 wanted = select ? select : currentRecord(m_table);
                 m_model->setIds(*ids);
                 selectRecord(m_table, *m_model, wanted);
                 if (m_search.isEmpty())
                     Q_EMIT openCountChanged(m_model->rowCount());
                 showPlace();
                 askSum();
                 askCandidates();
             });
}

// One matching serves the whole list: its notes, and the candidates of each line. It reads all open
// bills, so it is not asked line by line.
void ClearingPage::askNotes()
{
    m_results.clear();
    if (std::exchange(m_matching, true)) {
        m_matchAgain = true; // what is on the way may not know of the last change
        return;
    }
    onAnswer(ClearingService(context().services).clear(context().actor, true),
             this,
             [this](const Result<ClearingReport> &report) {
                 m_matching = false;
                 if (std::exchange(m_matchAgain, false))
                     return askNotes();
                 if (report)
                     takeNotes(report->results);
                 askCandidates();
             });
}

void ClearingPage::takeNotes(const std::vector<MatchResult> &results)
{
    QHash<qint64, PaymentNote> notes;
    for (const MatchResult &result : results) {
        notes.insert(result.payment.value(), noteOf(result));
        m_results.insert(result.payment.value(), result);
    }
    m_model->setNotes(std::move(notes));
}

// What proposed a bill that is cleared now is asked anew.
void ClearingPage::forgetResultsWith(const std::vector<AllocationRow> &rows)
{
    const auto speaksOf = [&rows](const Share &share) {
        return std::any_of(rows.begin(), rows.end(), [&share](const AllocationRow &row) {
            return row.bill == share.bill;
        });
    };
    m_results.removeIf([&speaksOf](const auto &entry) {
        const std::vector<Candidate> &all = entry.value().candidates;
        return std::any_of(all.begin(), all.end(), [&speaksOf](const Candidate &candidate) {
            return std::any_of(candidate.shares.begin(), candidate.shares.end(), speaksOf);
        });
    });
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
    if (m_model->ids().size() > mostSummed)
        return;
    onAnswer(ClearingService(context().services).paymentRows(context().actor, m_model->ids()),
             this,
             [this, asked = m_asked](const Result<std::vector<PaymentRow>> &rows) {
                 if (!rows || asked != m_asked)
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
    QString about = tr("%n payment(s) not cleared", nullptr, m_model->rowCount());
    if (m_sumKnown)
        about += QStringLiteral("  ") + format::yen(m_sum);
    head()->setAbout(about);
}

void ClearingPage::showPlace()
{
    const int row = m_table->currentIndex().row();
    const int count = m_model->rowCount();
    m_placeLabel->setText(row < 0 ? QString() : QStringLiteral("%1 / %2").arg(row + 1).arg(count));
}

// One question at a time: who holds an arrow key asks for where they stop.
void ClearingPage::askCandidates()
{
    const qint64 id = currentRecord(m_table);
    if (id == 0) {
        m_shown = 0;
        m_choice->clear({});
        return;
    }
    if (id == m_shown || m_asking != 0)
        return;
    const PaymentRow *row = m_model->rowOfId(id);
    if (!row)
        return; // asked again when it is here
    m_choice->setPayment(*row);
    if (m_matching || m_notesDue)
        return; // what is on the way has them
    if (const auto known = m_results.constFind(id); known != m_results.constEnd()) {
        m_shown = id;
        return takeCandidates(id, *known);
    }
    m_asking = id;
    onAnswer(ClearingService(context().services).candidates(context().actor, PaymentId(id)),
             this,
             [this, id](const Result<MatchResult> &result) {
                 m_asking = 0;
                 if (currentRecord(m_table) != id)
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
    const auto show = [this, payment, result](const Result<std::vector<BillRow>> &rows) {
        if (m_shown != payment || currentRecord(m_table) != payment)
            return;
        if (!rows)
            return sayError(rows.error());
        QHash<qint64, BillRow> bills;
        for (const BillRow &row : *rows)
            bills.insert(row.id.value(), row);
        std::vector<ClearingOffer> offers;
        for (const Candidate &candidate : result.candidates) {
            ClearingOffer offer{{}, candidate.pass, candidate.reasons, false};
            for (const Share &share : candidate.shares) {
                if (const auto bill = bills.constFind(share.bill.value()); bill != bills.constEnd())
                    offer.bills.push_back(*bill);
            }
            if (offer.bills.size() == candidate.shares.size() && !offer.bills.empty())
                offers.push_back(std::move(offer));
        }
        m_choice->setOffers(std::move(offers), result);
    };
    onAnswer(BillService(context().services).rows(context().actor, ids), this, show);
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
    const qint64 payment = currentRecord(m_table);
    if (m_busy || payment == 0 || payment != m_shown || !m_choice->isReady())
        return;
    const int row = m_table->currentIndex().row();
    const qint64 below = m_model->idAt(row + 1);
    const qint64 next = below ? below : m_model->idAt(row - 1);
    m_busy = true;
    onAnswer(ClearingService(context().services)
                 .allocate(context().actor, PaymentId(payment), m_choice->plan().shares),
             this,
             [this, payment, next](const Result<std::vector<AllocationRow>> &rows) {
                 m_busy = false;
                 if (!rows) {
                     sayError(rows.error());
                     return refresh();
                 }
                 cleared(payment, next, *rows);
             });
}

void ClearingPage::cleared(qint64 payment, qint64 next, const std::vector<AllocationRow> &rows)
{
    forgetResultsWith(rows);
    m_lastCleared = payment;
    m_shown = 0;
    askIds(next);
    askLast();
    tellOthers();
}

void ClearingPage::clearAutomatically()
{
    if (m_busy)
        return;
    m_busy = true;
    onAnswer(ClearingService(context().services).clear(context().actor),
             this,
             [this](const Result<ClearingReport> &report) {
                 m_busy = false;
                 if (!report)
                     return sayError(report.error());
                 const QString left = tr("Only what agrees in number and amount was cleared. The "
                                         "rest is listed with its reasons.");
                 say(report->cleared > 0 ? Tone::Good : Tone::Accent,
                     tr("%n payment(s) cleared", nullptr, report->cleared) + QStringLiteral("  ")
                         + format::yen(report->amount),
                     left);
                 refresh();
                 tellOthers();
             });
}

void ClearingPage::undoLast()
{
    if (m_busy)
        return;
    m_busy = true;
    onAnswer(UndoService(context().services).lastOfMine(context().actor),
             this,
             [this](const Result<UndoReport> &report) {
                 m_busy = false;
                 if (!report) {
                     if (report.error().fault == Fault::NoSuchRun)
                         return say(Tone::Accent,
                                    tr("Nothing to undo."),
                                    tr("You have cleared nothing today that still stands."));
                     return sayError(report.error());
                 }
                 say(Tone::Good,
                     tr("%n clearing(s) undone", nullptr, report->allocations)
                         + QStringLiteral("  ") + format::yen(report->amount));
                 m_shown = 0;
                 askIds(std::exchange(m_lastCleared, 0));
                 askNotes();
                 askLast();
                 tellOthers();
             });
}

void ClearingPage::tellOthers()
{
    m_telling = true;
    context().watch.tell();
    m_telling = false;
}

} // namespace keshikomi
