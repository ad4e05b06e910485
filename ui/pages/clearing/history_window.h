// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/undo.h"
#include "ui/pages/clearing/history_lines.h"
#include "ui/pages/tool_window.h"

class QLineEdit;
class QTimer;

namespace keshikomi {

class LedgerTable;
class PlainTable;
class UndoPreview;

// 消込の履歴: what was cleared and settled last, by everyone, and the way back: some lines or a
// whole decision. Nothing is undone whose consequences have not stood there to be read.
class ClearingHistoryWindow final : public ToolWindow
{
    Q_OBJECT
public:
    ClearingHistoryWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    LedgerTable *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    UndoPreview *preview() const { return m_preview; }
    void undoLines(); // the chosen ones
    void undoWhole(); // the decision of the current line; asks first, the second press does it

private:
    void build();
    void makeTable();
    QLayout *makeButtons();
    void askDifferences(int question, const std::vector<AllocationRow> &cleared);
    void take(std::vector<ClearedLine> lines);
    void fill();
    void choose(const std::vector<ClearedKey> &keys, const std::optional<ClearedKey> &at);
    void choiceMoved();
    void showChoice();
    void askChoice(const std::vector<ClearedLine> &lines);
    void showButtons();
    void carryOut();
    void sayUndone(const UndoReport &report);
    std::vector<ClearedLine> chosen() const;
    const ClearedLine *current() const; // among the chosen ones; null: none

    QLineEdit *m_search;
    PlainTable *m_rows;
    LedgerTable *m_table;
    UndoPreview *m_preview;
    QPushButton *m_undo;
    QPushButton *m_undoWhole;
    QTimer *m_soon;
    std::vector<ClearedLine> m_lines; // all of them
    std::vector<ClearedLine> m_shown; // what the search leaves, as the rows of the table
    std::optional<RunId> m_whole; // the decision whose undo is asked about; none: the lines
    QString m_why; // nothing can be undone here; empty: it can
    int m_question = 0;
    bool m_filling = false; // the selection is put back, nobody chooses
    bool m_busy = false; // an undo is being written
};

} // namespace keshikomi
