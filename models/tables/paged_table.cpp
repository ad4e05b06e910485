// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/paged_table.h"

#include "models/tables/id_set.h"

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

// Above this many separate places a list is rearranged as a whole.
constexpr size_t mostRanges = 64;
constexpr int mostBatches = 40;

struct Range
{
    size_t first, count;
};

// Runs of positions for which the test holds, from the front.
template<typename Test>
std::vector<Range> runsOf(const std::vector<qint64> &ids, Test test)
{
    std::vector<Range> runs;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!test(ids[i]))
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == i)
            ++runs.back().count;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

auto at(std::vector<qint64> &ids, size_t position)
{
    return ids.begin() + std::ptrdiff_t(position);
}

bool isSubsequence(const std::vector<qint64> &some, const std::vector<qint64> &all)
{
    size_t found = 0;
    for (const qint64 id : all) {
        if (found < some.size() && some[found] == id)
            ++found;
    }
    return found == some.size();
}

} // namespace

PagedTable::PagedTable(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int PagedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PagedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

qint64 PagedTable::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : 0;
}

int PagedTable::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_ids[size_t(index.row())];
    switch (role) {
    case KindRole: return int(m_columns[size_t(index.column())].kind);
    case RecordRole: return qlonglong(id);
    case Qt::DisplayRole:
    case ToneRole:
    case LoadingRole: break;
    default: return {};
    }
    if (!m_fresh.contains(id))
        want(index.row());
    const bool here = hasRow(id);
    if (role == LoadingRole)
        return !here && !m_fresh.contains(id);
    if (!here)
        return role == ToneRole ? QVariant(int(Tone::Neutral)) : QVariant();
    const TableCell cell = cellOf(id, index.column());
    return role == ToneRole ? QVariant(int(cell.tone)) : cell.value;
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[size_t(section)];
    const bool right = column.kind == CellKind::Amount || column.kind == CellKind::Right;
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole: return int(column.kind);
    case WidthRole: return column.width;
    case PriorityRole: return column.priority;
    case SortableRole: return column.sortable;
    case NameRole: return QString::fromLatin1(column.name);
    default: return {};
    }
}

void PagedTable::setIds(std::vector<qint64> next)
{
    if (next != m_ids) {
        removeGone(IdSet(next));
        if (m_ids.size() < next.size()) // else what is left are the same records
            insertNew(next);
        if (next != m_ids)
            permute(std::move(next));
    }
    refreshRows();
}

void PagedTable::removeGone(const IdSet &keep)
{
    const auto isGone = [&keep](qint64 id) { return !keep.contains(id); };
    if (std::none_of(m_ids.begin(), m_ids.end(), isGone))
        return;
    std::vector<Range> gone = runsOf(m_ids, isGone);
    if (gone.size() > mostRanges) {
        std::vector<qint64> order = m_ids;
        std::stable_partition(order.begin(), order.end(), std::not_fn(isGone));
        permute(std::move(order));
        gone = runsOf(m_ids, isGone);
    }
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, int(run->first), int(run->first + run->count) - 1);
        m_ids.erase(at(m_ids, run->first), at(m_ids, run->first + run->count));
        endRemoveRows();
    }
}

void PagedTable::insertNew(const std::vector<qint64> &next)
{
    const IdSet known(m_ids);
    const auto isNew = [&known](qint64 id) { return !known.contains(id); };
    std::vector<Range> fresh = runsOf(next, isNew);
    if (fresh.empty())
        return;
    if (fresh.size() <= mostRanges && isSubsequence(m_ids, next)) {
        for (const Range &run : fresh) {
            beginInsertRows({}, int(run.first), int(run.first + run.count) - 1);
            const auto from = next.begin() + std::ptrdiff_t(run.first);
            m_ids.insert(at(m_ids, run.first), from, from + std::ptrdiff_t(run.count));
            endInsertRows();
        }
        return;
    }
    std::vector<qint64> added;
    std::copy_if(next.begin(), next.end(), std::back_inserter(added), isNew);
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + added.size()) - 1);
    m_ids.insert(m_ids.end(), added.begin(), added.end());
    endInsertRows();
}

void PagedTable::permute(std::vector<qint64> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> rows; // of those only that somebody holds: the selection
    for (const QModelIndex &old : from)
        rows.insert(idAt(old.row()), -1);
    if (!rows.isEmpty()) {
        for (size_t i = 0; i < order.size(); ++i) {
            if (const auto row = rows.find(order[i]); row != rows.end())
                *row = int(i);
        }
    }
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to << index(rows.value(idAt(old.row()), -1), old.column());
    m_ids = std::move(order);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PagedTable::refreshRows()
{
    ++m_generation;
    m_fresh.clear();
    m_pending.clear();
    repaintRows();
}

void PagedTable::repaintRows()
{
    if (!m_ids.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Painting asks for many cells of one page: one request is made for them when painting is over.
void PagedTable::want(int row) const
{
    m_wantedPages.insert(row / pageSize);
    if (std::exchange(m_asking, true))
        return;
    auto *self = const_cast<PagedTable *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->askForWanted(); }, Qt::QueuedConnection);
}

void PagedTable::askForWanted()
{
    m_asking = false;
    const QSet<int> pages = std::exchange(m_wantedPages, {});
    for (const int page : pages) {
        const size_t first = size_t(page) * pageSize;
        const size_t end = std::min(m_ids.size(), first + pageSize);
        std::vector<qint64> missing;
        for (size_t i = first; i < end; ++i) {
            if (!m_fresh.contains(m_ids[i]) && !m_pending.contains(m_ids[i]))
                missing.push_back(m_ids[i]);
        }
        if (missing.empty())
            continue;
        for (const qint64 id : missing)
            m_pending.insert(id);
        request(missing);
    }
}

void PagedTable::arrived(int generation, const std::vector<qint64> &asked)
{
    if (generation != m_generation)
        return; // asked again since
    for (const qint64 id : asked) {
        m_pending.remove(id);
        m_fresh.insert(id);
    }
    m_batches << asked;
    if (m_batches.size() > mostBatches)
        forgetOld();
    int low = rowCount();
    int high = -1;
    const IdSet came(asked);
    for (int row = 0; row < rowCount(); ++row) {
        if (came.contains(m_ids[size_t(row)])) {
            low = std::min(low, row);
            high = row;
        }
    }
    if (high >= 0)
        Q_EMIT dataChanged(index(low, 0), index(high, columnCount() - 1));
    Q_EMIT rowsArrived();
}

// What was painted last stays; what was scrolled past long ago is asked again if it is needed.
void PagedTable::forgetOld()
{
    m_batches = m_batches.mid(m_batches.size() - mostBatches / 2);
    QSet<qint64> keep;
    for (const std::vector<qint64> &batch : std::as_const(m_batches))
        keep.unite(QSet<qint64>(batch.begin(), batch.end()));
    m_fresh.intersect(keep);
    shrink(keep);
}

} // namespace keshikomi
