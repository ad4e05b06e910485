// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/import_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    using T = ImportTable;
    Q_ASSERT(titles.size() == T::Count);
    return {{CellKind::Muted, 116, 0, titles[T::When]},
            {CellKind::Text, 0, 0, titles[T::File]},
            {CellKind::Muted, 170, 3, titles[T::Layout]},
            {CellKind::Right, 76, 4, titles[T::Records]},
            {CellKind::Right, 84, 0, titles[T::Fresh]},
            {CellKind::Right, 96, 2, titles[T::Repeated]},
            {CellKind::Right, 100, 1, titles[T::Bad]},
            {CellKind::Muted, 100, 5, titles[T::Who]},
            {CellKind::State, 116, 0, titles[T::State]}};
}

Tone stateTone(const ImportRow &row)
{
    if (row.undone)
        return Tone::Neutral;
    return row.bad > 0 ? Tone::Warn : Tone::Good;
}

} // namespace

ImportTable::ImportTable(std::shared_ptr<PageSource<ImportRow>> source,
                         ImportWords words,
                         QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

TableCell ImportTable::cell(const ImportRow &row, int column) const
{
    switch (column) {
    case When: return {m_words.when(row.at)};
    case File: return {row.fileName};
    case Layout: return {m_words.layout(row.layout)};
    case Records: return {row.records};
    case Fresh: return {row.fresh};
    case Repeated: return {row.repeated};
    case Bad: return {row.bad, row.bad > 0 ? Tone::Bad : Tone::Neutral};
    case Who: return {row.actor};
    default: return {m_words.state(row), stateTone(row)};
    }
}

} // namespace keshikomi
