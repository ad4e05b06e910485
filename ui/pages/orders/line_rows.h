// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/orders/line_row.h"

#include <vector>

class QVBoxLayout;

namespace keshikomi {

// The lines of a work order, as many as are needed: a blank one waits at the end. Enter goes from
// cell to cell and line to line; in the blank line it leaves.
class LineRows final : public QWidget
{
    Q_OBJECT
public:
    LineRows(const Look &look, LineKind kind);

    // The lines that can be read so far, blank ones left out.
    std::vector<LineItem> items() const;
    QString problem() const; // of the first line that has one
    void focusProblem();
    void focusFirst();
    void clear();

Q_SIGNALS:
    void changed();
    void finished();

private:
    void addTitles();
    LineRow *addRow();
    void keepBlankRow();
    void leave(LineRow *row);
    void remove(LineRow *row);

    const Look &m_look;
    LineKind m_kind;
    QVBoxLayout *m_column;
    QList<LineRow *> m_rows;
};

} // namespace keshikomi
