// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ledger_table.h"

#include "ui/parts/build.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/ledger_delegate.h"
#include "ui/parts/skeleton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace keshikomi {

LedgerTable::LedgerTable(const Look &look, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_delegate(new LedgerDelegate(look, this))
    , m_skeleton(new SkeletonRows(look, this))
{
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LedgerTable::askSort);
    connect(this, &QTableView::doubleClicked, this, &LedgerTable::opened);
    m_skeleton->hide();
    look.keep(this, [this] { dress(); });
}

void LedgerTable::dress()
{
    verticalHeader()->setMinimumSectionSize(m_look.px(16));
    verticalHeader()->setDefaultSectionSize(m_look.theme().rowHeight());
    horizontalHeader()->setMinimumSectionSize(m_look.px(24));
    horizontalHeader()->setFixedHeight(m_look.px(32));
    fitColumns();
    placeOverlays();
}

void LedgerTable::setModel(QAbstractItemModel *next)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(next);
    if (next) {
        connect(next, &QAbstractItemModel::modelReset, this, [this] {
            fitColumns();
            showState();
        });
        connect(next, &QAbstractItemModel::rowsInserted, this, &LedgerTable::showState);
        connect(next, &QAbstractItemModel::rowsRemoved, this, &LedgerTable::showState);
        connect(next, &QAbstractItemModel::columnsInserted, this, &LedgerTable::fitColumns);
        connect(next, &QAbstractItemModel::headerDataChanged, this, &LedgerTable::fitColumns);
    }
    fitColumns();
    showState();
}

void LedgerTable::showSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

void LedgerTable::askSort(int column)
{
    const QVariant sortable = model()->headerData(column, Qt::Horizontal, SortableRole);
    if (sortable.isValid() && !sortable.toBool())
        return;
    // The header has turned its own indicator already.
    const bool down = m_sortColumn == column && m_sortOrder == Qt::AscendingOrder;
    const Qt::SortOrder order = down ? Qt::DescendingOrder : Qt::AscendingOrder;
    showSort(column, order);
    Q_EMIT sortRequested(column, order);
}

void LedgerTable::setEmptyState(const QString &sentence, QAction *action)
{
    delete m_empty;
    m_empty = new EmptyState(m_look, sentence, action, this);
    showState();
}

void LedgerTable::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void LedgerTable::showState()
{
    const bool bare = !model() || model()->rowCount() == 0;
    m_skeleton->setVisible(m_loading && bare);
    if (m_empty)
        m_empty->setVisible(!m_loading && bare);
    placeOverlays();
}

void LedgerTable::placeOverlays()
{
    const QRect room = viewport()->geometry();
    m_skeleton->setGeometry(room);
    if (m_empty)
        m_empty->setGeometry(room);
}

void LedgerTable::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fitColumns();
}

int LedgerTable::widthOf(int column) const
{
    return m_look.px(model()->headerData(column, Qt::Horizontal, WidthRole).toInt());
}

int LedgerTable::priorityOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, PriorityRole).toInt();
}

// The columns that give way, so that what is left fits and a column that stretches keeps 140
// pixels.
QSet<int> LedgerTable::columnsWithoutRoom() const
{
    const int columns = model()->columnCount();
    QList<int> giving;
    int need = 0;
    for (int i = 0; i < columns; ++i) {
        if (m_unwanted.contains(i))
            continue;
        need += std::max(widthOf(i), widthOf(i) ? 0 : m_look.px(140));
        if (priorityOf(i) > 0)
            giving << i;
    }
    std::stable_sort(giving.begin(), giving.end(), [this](int a, int b) {
        return priorityOf(a) > priorityOf(b);
    });
    QSet<int> gone;
    for (const int column : std::as_const(giving)) {
        if (need <= viewport()->width())
            break;
        need -= widthOf(column) ? widthOf(column) : m_look.px(140);
        gone.insert(column);
    }
    return gone;
}

void LedgerTable::fitColumns()
{
    if (!model())
        return;
    const QSet<int> gone = columnsWithoutRoom();
    QList<int> stretching;
    int rest = viewport()->width();
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, gone.contains(i) || m_unwanted.contains(i));
        if (isColumnHidden(i))
            continue;
        if (const int width = widthOf(i)) {
            setColumnWidth(i, width);
            rest -= width;
        } else {
            stretching << i;
        }
    }
    for (const int column : std::as_const(stretching))
        setColumnWidth(column, std::max(m_look.px(140), rest / int(stretching.size())));
}

void LedgerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeOverlays();
}

void LedgerTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    QTableView::keyPressEvent(event);
}

QString LedgerTable::selectionAsText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    QStringList titles;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        columns << i;
        titles << model()->headerData(i, Qt::Horizontal).toString();
    }
    QStringList lines = {titles.join(QLatin1Char('\t'))};
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << cellText(row.siblingAtColumn(column));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool LedgerTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void LedgerTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
    viewport()->update();
}

void LedgerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace keshikomi
