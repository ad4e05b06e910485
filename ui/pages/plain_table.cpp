// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plain_table.h"

#include "ui/parts/ledger_delegate.h"

namespace keshikomi {

PlainTable::PlainTable(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void PlainTable::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableCell &cell = m_lines[size_t(index.row())][size_t(index.column())];
    const CellKind kind = m_columns[size_t(index.column())].kind;
    switch (role) {
    case Qt::DisplayRole: return cell.value;
    case ToneRole: return int(cell.tone);
    case KindRole: return int(kind);
    case Qt::ToolTipRole: // words may be cut; figures never are
        return kind == CellKind::Text || kind == CellKind::Muted ? cell.value : QVariant();
    default: return {};
    }
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return int(alignmentOf(int(column.kind)));
    case KindRole: return int(column.kind);
    case WidthRole: return column.width;
    case PriorityRole: return column.priority;
    case SortableRole: return false;
    default: return {};
    }
}

} // namespace keshikomi
