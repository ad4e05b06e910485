// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/history_window.h"

#include "models/services/clearing.h"
#include "models/services/differences/differences.h"
#include "ui/pages/clearing/undo_preview.h"
#include "ui/pages/clearing/undo_words.h"
#include "ui/parts/ledger_table.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostLines = 500;

UndoWish wishOf(const std::vector<ClearedLine> &lines)
{
    UndoWish wish;
    for (const ClearedLine &line : lines) {
        if (const auto *cleared = std::get_if<AllocationId>(&line.key))
            wish.allocations.push_back(*cleared);
        else if (const auto *settled = std::get_if<DifferenceId>(&line.key))
            wish.differences.push_back(*settled);
    }
    return wish;
}

std::vector<ClearedKey> keysOf(const std::vector<ClearedLine> &lines)
{
    std::vector<ClearedKey> keys;
    keys.reserve(lines.size());
    for (const ClearedLine &line : lines)
        keys.push_back(line.key);
    return keys;
}

} // namespace

ClearingHistoryWindow::ClearingHistoryWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Cleared before"), {1120, 700}, parent)
    , m_search(new QLineEdit)
    , m_rows(new PlainTable(clearedColumns(), this))
    , m_table(new LedgerTable(context.look, tr("What was cleared and settled last")))
    , m_preview(new UndoPreview(context))
    , m_undo(makeKeyButton(tr("Undo the selected lines"), QStringLiteral("F4"), Rank::Danger))
    , m_undoWhole(makeKeyButton(tr("Undo the whole decision"), QStringLiteral("F8"), Rank::Danger))
    , m_soon(new QTimer(this))
{
    build();
    showChoice();
    refresh();
    m_table->setFocus();
}

void ClearingHistoryWindow::build()
{
    auto *words = makeLabel(look(),
                            tr("What was cleared and settled last, by everyone, newest first: "
                               "%1 lines at most.")
                                .arg(mostLines),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_search->setPlaceholderText(tr("Payment, bill, customer, person, amount or note"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    body()->addWidget(m_search);
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_preview);
    body()->addLayout(makeButtons());
    connect(m_search, &QLineEdit::textChanged, this, &ClearingHistoryWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_preview, &UndoPreview::answered, this, &ClearingHistoryWindow::showButtons);
}

void ClearingHistoryWindow::makeTable()
{
    m_table->setModel(m_rows);
    m_table->setLoading(true);
    // The selection and the current line move one after the other: asked once both have.
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ClearingHistoryWindow::showChoice);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ClearingHistoryWindow::choiceMoved);
    connect(m_table, &LedgerTable::currentRowChanged, this, &ClearingHistoryWindow::choiceMoved);
}

QLayout *ClearingHistoryWindow::makeButtons()
{
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_undoWhole);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ClearingHistoryWindow::undoLines);
    connect(m_undoWhole, &QPushButton::clicked, this, &ClearingHistoryWindow::undoWhole);
    return row;
}

void ClearingHistoryWindow::refresh()
{
    const int question = ++m_question;
    onAnswer(ClearingService(context().services).lastAllocations(context().actor, mostLines),
             this,
             [this, question](const Result<std::vector<AllocationRow>> &cleared) {
                 if (question != m_question)
                     return;
                 if (cleared)
                     return askDifferences(question, *cleared);
                 m_table->setLoading(false);
                 sayError(cleared.error());
             });
}

void ClearingHistoryWindow::askDifferences(int question, const std::vector<AllocationRow> &cleared)
{
    onAnswer(DifferenceService(context().services).last(context().actor, mostLines),
             this,
             [this, question, cleared](const Result<std::vector<DifferenceRow>> &settled) {
                 if (question != m_question)
                     return;
                 m_table->setLoading(false);
                 if (!settled)
                     return sayError(settled.error());
                 take(clearedLines(cleared, *settled, mostLines));
             });
}

// What an undo would do may be news also where the lines are not: a refund has been sent.
void ClearingHistoryWindow::take(std::vector<ClearedLine> lines)
{
    if (lines == m_lines && !m_lines.empty())
        return showChoice();
    m_lines = std::move(lines);
    fill();
}

// The lines the search leaves. Who was chosen stays so, wherever they stand now.
void ClearingHistoryWindow::fill()
{
    const std::vector<ClearedKey> keys = keysOf(chosen());
    const ClearedLine *line = current();
    const auto at = line ? std::optional<ClearedKey>(line->key) : std::nullopt;
    m_shown = clearedWith(m_search->text(), m_lines, context().today());
    std::vector<PlainTable::Line> cells;
    for (const ClearedLine &each : m_shown)
        cells.push_back(clearedCells(each, context().today()));
    m_table->setEmptyState(m_lines.empty() ? tr("Nothing has been cleared yet.")
                                           : tr("No line has these words."));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_rows->setLines(std::move(cells));
        choose(keys, at);
    }
    showChoice();
}

void ClearingHistoryWindow::choose(const std::vector<ClearedKey> &keys,
                                   const std::optional<ClearedKey> &at)
{
    QItemSelection lines;
    QModelIndex there;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const ClearedKey &key = m_shown[row].key;
        const QModelIndex index = m_rows->index(int(row), 0);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            lines.select(index, index);
        if (at && key == *at)
            there = index;
    }
    QItemSelectionModel *selection = m_table->selectionModel();
    selection->select(lines, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (there.isValid())
        selection->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
}

std::vector<ClearedLine> ClearingHistoryWindow::chosen() const
{
    std::vector<ClearedLine> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < int(m_shown.size()))
            lines.push_back(m_shown[std::size_t(index.row())]);
    }
    return lines;
}

const ClearedLine *ClearingHistoryWindow::current() const
{
    const int row = m_table->currentIndex().row();
    const bool isChosen =
        row >= 0 && row < int(m_shown.size()) && m_table->selectionModel()->isRowSelected(row);
    return isChosen ? &m_shown[std::size_t(row)] : nullptr;
}

void ClearingHistoryWindow::choiceMoved()
{
    if (m_filling)
        return;
    if (m_whole) // the question was about another line
        messages()->clear();
    m_whole.reset();
    m_preview->forget();
    showButtons();
    m_soon->start();
}

void ClearingHistoryWindow::showChoice()
{
    const std::vector<ClearedLine> lines = chosen();
    const ClearedLine *line = current();
    if (!line || line->run != m_whole)
        m_whole.reset();
    const bool undone = std::any_of(
        lines.begin(), lines.end(), [](const ClearedLine &each) { return each.undone; });
    if (lines.empty())
        m_why = tr("Select lines to read what undoing them would do.");
    else if (undone && lines.size() == 1)
        m_why = tr("This line is undone already.");
    else if (undone)
        m_why = tr("Some of these lines are undone already. Select only lines that still stand.");
    else
        m_why.clear();
    if (m_why.isEmpty())
        askChoice(lines);
    else
        m_preview->say(m_why);
    showButtons();
}

void ClearingHistoryWindow::askChoice(const std::vector<ClearedLine> &lines)
{
    const ClearedLine *line = current();
    if (m_whole && line) {
        UndoWish wish;
        wish.run = m_whole;
        //: %1 when, %2 who decided it
        return m_preview->ask(wish,
                              tr("Undoing the whole decision of %1, %2")
                                  .arg(clearedTime(line->at, context().today()), line->actor));
    }
    m_preview->ask(wishOf(lines), tr("Undoing %n selected line(s)", nullptr, int(lines.size())));
}

// What cannot be pressed says why: in the words above it, in its tip and to a screen reader.
void ClearingHistoryWindow::showButtons()
{
    const bool possible = m_why.isEmpty() && !m_busy;
    const bool isRead = m_preview->isReady();
    m_undo->setEnabled(possible && (m_whole || isRead));
    m_undoWhole->setEnabled(possible && current() && (!m_whole || isRead));
    for (QPushButton *each : {m_undo, m_undoWhole}) {
        each->setToolTip(m_why);
        each->setAccessibleDescription(m_why);
    }
}

void ClearingHistoryWindow::undoLines()
{
    if (!m_whole)
        return carryOut();
    messages()->clear(); // the words are about the whole decision: first those of the lines
    m_whole.reset();
    showChoice();
}

void ClearingHistoryWindow::undoWhole()
{
    const ClearedLine *line = current();
    if (!line || m_busy)
        return;
    if (m_whole == line->run)
        return carryOut();
    m_whole = line->run;
    showChoice();
    if (m_whole && m_why.isEmpty())
        say(Tone::Warn,
            tr("Press again to undo the whole decision."),
            tr("What it would do stands below."));
}

// The pages are told by whoever outlives this window: it may be closed before the answer comes.
void ClearingHistoryWindow::carryOut()
{
    if (m_busy || !m_preview->isReady())
        return;
    m_busy = true;
    const Later<UndoReport> done = askUndo(context(), m_preview->wish(), UndoMode::Real);
    m_preview->forget();
    m_whole.reset();
    showButtons();
    m_table->setFocus(); // the button that was pressed had it
    onAnswer(done, this, [this](const Result<UndoReport> &report) {
        m_busy = false;
        messages()->clear();
        if (report)
            sayUndone(*report);
        else
            sayError(report.error());
    });
    DataWatch &watch = context().watch;
    onAnswer(done, &watch, [&watch](const Result<UndoReport> &) { watch.tell(); });
}

void ClearingHistoryWindow::sayUndone(const UndoReport &report)
{
    say(report.kept.empty() ? Tone::Good : Tone::Warn,
        undoTakes(report, UndoTold::After).join(QStringLiteral("  ·  ")),
        undoConsequences(report, context().today()).join(QLatin1Char('\n')));
}

} // namespace keshikomi
