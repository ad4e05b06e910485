// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/import_table.h"

#include "models/tables/plain_text.h"

#include <algorithm>

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    using T = ImportTable;
    Q_ASSERT(titles.size() == T::Count);
    return {{CellKind::Muted, 116, 0, titles[T::When], "when", true},
            {CellKind::Text, 0, 0, titles[T::File], "file", true},
            {CellKind::Muted, 170, 3, titles[T::Layout], "layout", true},
            {CellKind::Right, 76, 4, titles[T::Records], "rows", true},
            {CellKind::Right, 84, 0, titles[T::Fresh], "new", true},
            {CellKind::Right, 96, 2, titles[T::Repeated], "seen", true},
            {CellKind::Right, 84, 3, titles[T::Waiting], "waiting", true},
            {CellKind::Right, 100, 1, titles[T::Bad], "unreadable", true},
            {CellKind::Muted, 100, 5, titles[T::Who], "by", true},
            {CellKind::State, 116, 0, titles[T::State], "state", true}};
}

} // namespace

ImportTable::ImportTable(std::shared_ptr<PageSource<ListedArrival>> source,
                         ImportWords words,
                         QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

TableCell ImportTable::cell(const ListedArrival &listed, int column) const
{
    return shownOf(listed.row, column);
}

TableCell ImportTable::shownOf(const ArrivalRow &row, int column) const
{
    switch (column) {
    case When: return {m_words.when(row.at)};
    case File: return {row.what};
    case Layout: return {m_words.layout(row.layout)};
    case Records: return {row.records};
    case Fresh: return {row.fresh};
    case Repeated: return {row.repeated};
    case Waiting: return {row.waiting, row.waiting > 0 ? Tone::Warn : Tone::Neutral};
    case Bad: return {row.bad, row.bad > 0 ? Tone::Bad : Tone::Neutral};
    case Who: return {row.actor};
    default: return {m_words.state(row), m_words.tone(row)};
    }
}

std::vector<qint64>
ImportTable::sorted(std::vector<ArrivalRow> rows, int column, bool descending) const
{
    const auto before = [this, column](const ArrivalRow &a, const ArrivalRow &b) {
        if (column < 0 || column == When)
            return std::pair(a.at, a.key) < std::pair(b.at, b.key);
        const QVariant left = shownOf(a, column).value;
        const QVariant right = shownOf(b, column).value;
        if (isNumber(left))
            return std::pair(left.toLongLong(), a.key) < std::pair(right.toLongLong(), b.key);
        return std::pair(left.toString(), a.key) < std::pair(right.toString(), b.key);
    };
    std::sort(rows.begin(), rows.end(), before);
    if (column < 0 || descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const ArrivalRow &row : rows)
        ids.push_back(row.key);
    return ids;
}

} // namespace keshikomi
