// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QHash>
#include <QSet>
#include <QTableView>

#include <functional>

class QAction;

namespace keshikomi {

class LedgerDelegate;
class SkeletonRows;

// A list of records from any item model that gives the roles of models/tables/roles.h.
//
// Rows are selected whole. Up, Down, Page, Home, End move; Enter or a double click opens; Ctrl+C
// copies the selected rows with the column titles, tab separated. Columns give way by PriorityRole
// when there is no room, an amount is never cut, and a title can be dragged to another place. The
// table does not sort: it asks to.
class LedgerTable final : public QTableView
{
    Q_OBJECT
public:
    // The name is for screen readers: what the rows are.
    LedgerTable(const Look &look, const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void showSort(int column, Qt::SortOrder order);

    // What a table without rows says, and the one thing to do about it (may be null).
    void setEmptyState(const QString &sentence, QAction *action = nullptr);
    void setLoading(bool loading);
    bool isLoading() const { return m_loading; }

    // The column chooser: a column the person put away does not come back when there is room.
    void setColumnWanted(int column, bool wanted);
    bool isColumnWanted(int column) const { return !m_unwanted.contains(column); }
    // The wanted columns in the order they stand, also those that gave way.
    QList<int> wantedColumns() const;
    void setColumnOrder(const QList<int> &columns); // what is not named stays behind them
    QString titleOf(int column) const;
    // The width a person drew a column to, at 100 %; 0: its usual one. An amount is not cut by it.
    int ownWidth(int column) const { return m_own.value(column); }
    void setOwnWidth(int column, int width);

    // What Ctrl+C does instead of copying what is here: for a list that has more than it shows.
    void setCopy(std::function<void()> copy) { m_copy = std::move(copy); }
    QString selectionAsText() const;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    void opened(const QModelIndex &index);
    void currentRowChanged(int row); // -1 if there is none
    void columnsChanged(); // by the person: which are wanted, their order or width
    void columnMenuRequested(const QPoint &globalAt);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void fitColumns();
    void widenWidest(int by);
    void showState();
    void placeOverlays();
    void askSort(int column);
    void takeWidth(int column, int before, int now);
    void setHoverRow(int row);
    int titleWidth(int column) const; // what it needs to be read whole
    int widthOf(int column) const;
    int priorityOf(int column) const;
    QSet<int> columnsWithoutRoom() const;
    void measureAmounts(int first, int last); // of these rows, as far as they are here
    void measureShown();

    const Look &m_look;
    LedgerDelegate *m_delegate;
    SkeletonRows *m_skeleton;
    QWidget *m_empty = nullptr;
    QSet<int> m_unwanted;
    QHash<int, int> m_own; // by column: see ownWidth()
    QHash<int, int> m_widest; // by column: what its widest amount needs
    std::function<void()> m_copy;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_hoverRow = -1;
    bool m_loading = false;
    bool m_fitting = false; // widths are set by the table itself
};

} // namespace keshikomi
