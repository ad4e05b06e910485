// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/task_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    using T = TaskTable;
    Q_ASSERT(titles.size() == T::Count);
    return {{CellKind::Muted, 104, 2, titles[T::Raised], "raised"},
            {CellKind::Text, 0, 0, titles[T::What], "what"},
            {CellKind::Text, 260, 1, titles[T::Subject], "subject"},
            {CellKind::Muted, 110, 3, titles[T::By], "by"}};
}

} // namespace

TaskTable::TaskTable(std::shared_ptr<PageSource<TaskRow>> source, TaskWords words, QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

TableCell TaskTable::cell(const TaskRow &row, int column) const
{
    switch (column) {
    case Raised: return {m_words.when(row.at)};
    case What: return {m_words.what(row)};
    case Subject: return {m_words.subject(row)};
    default: return {row.actor};
    }
}

} // namespace keshikomi
