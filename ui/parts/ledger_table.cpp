// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ledger_table.h"

#include "models/tables/plain_text.h"
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
#include <QScopedValueRollback>

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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        Q_EMIT columnMenuRequested(horizontalHeader()->mapToGlobal(at));
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LedgerTable::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &LedgerTable::takeWidth);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LedgerTable::askSort);
    connect(this, &QTableView::doubleClicked, this, &LedgerTable::opened);
    m_skeleton->hide();
    look.keep(this, [this] { dress(); });
}

void LedgerTable::dress()
{
    const QScopedValueRollback fitting(m_fitting, true);
    verticalHeader()->setMinimumSectionSize(m_look.px(16));
    verticalHeader()->setDefaultSectionSize(m_look.theme().rowHeight());
    horizontalHeader()->setMinimumSectionSize(m_look.px(24));
    horizontalHeader()->setFixedHeight(m_look.px(32));
    m_widest.clear();
    measureShown();
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
        connect(next,
                &QAbstractItemModel::dataChanged,
                this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    measureAmounts(from.row(), to.row());
                });
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
    Q_EMIT columnsChanged();
}

QList<int> LedgerTable::wantedColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnWanted(column))
            columns << column;
    }
    return columns;
}

void LedgerTable::setColumnOrder(const QList<int> &columns)
{
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place]), place);
}

QString LedgerTable::titleOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

int LedgerTable::titleWidth(int column) const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Small));
    return metrics.horizontalAdvance(titleOf(column)) + m_look.px(26);
}

// A title is read whole unless a person drew its column narrower.
int LedgerTable::widthOf(int column) const
{
    if (const int own = m_own.value(column))
        return std::max(m_look.px(own), m_widest.value(column));
    const int usual = m_look.px(model()->headerData(column, Qt::Horizontal, WidthRole).toInt());
    return usual == 0 ? 0 : std::max({usual, m_widest.value(column), titleWidth(column)});
}

void LedgerTable::measureShown()
{
    if (model() && model()->rowCount() > 0) {
        const int last = rowAt(viewport()->height());
        measureAmounts(rowAt(0), last < 0 ? model()->rowCount() - 1 : last);
    }
}

void LedgerTable::measureAmounts(int first, int last)
{
    constexpr int mostMeasured = 200; // more is not news of some rows, but of all
    if (first < 0 || !model())
        return;
    if (last - first >= mostMeasured)
        return measureShown();
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Base));
    bool wider = false;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QVariant kind = model()->headerData(column, Qt::Horizontal, KindRole);
        if (!kind.isValid() || CellKind(kind.toInt()) != CellKind::Amount)
            continue;
        for (int row = first; row <= last; ++row) {
            const QString text = cellText(model()->index(row, column));
            const int needs = metrics.horizontalAdvance(text) + m_look.px(26);
            // Kept even where the column is wide enough: a person may draw it narrower.
            if (needs > m_widest.value(column)) {
                wider = wider || needs > widthOf(column);
                m_widest.insert(column, needs);
            }
        }
    }
    if (wider)
        fitColumns();
}

void LedgerTable::setOwnWidth(int column, int width)
{
    if (width > 0)
        m_own.insert(column, width);
    else
        m_own.remove(column);
    fitColumns();
}

// A person drew the edge of a title, or pressed it twice.
void LedgerTable::takeWidth(int column, int before, int now)
{
    if (m_fitting || before == now || now == 0)
        return;
    setOwnWidth(column, std::max(1, qRound(now / m_look.theme().scale())));
    Q_EMIT columnsChanged();
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
    const QScopedValueRollback fitting(m_fitting, true);
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
    if (stretching.isEmpty() && rest > 0)
        widenWidest(rest);
}

// Where what stretches gave way, the rows still reach to the edge; a person's own widths stay.
void LedgerTable::widenWidest(int by)
{
    int widest = -1;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (!isColumnHidden(i) && ownWidth(i) == 0
            && (widest < 0 || columnWidth(i) > columnWidth(widest)))
            widest = i;
    }
    if (widest >= 0)
        setColumnWidth(widest, columnWidth(widest) + by);
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
        if (m_copy)
            m_copy();
        else
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
    const QList<int> columns = wantedColumns();
    QStringList titles;
    for (const int column : columns)
        titles << titleOf(column);
    QStringList lines = {titles.join(QLatin1Char('\t'))};
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells << plainText(row.siblingAtColumn(column).data());
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
