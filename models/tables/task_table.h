// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/tables/row_table.h"

#include <functional>

namespace keshikomi {

// Titles in the order of TaskTable::Column.
struct TaskWords final
{
    QStringList titles;
    std::function<QString(const TaskRow &)> what;
    std::function<QString(const TaskRow &)> subject;
    std::function<QString(const QDateTime &)> when;
};

// 要確認: what is left to a person.
class TaskTable final : public RowTable<TaskRow>
{
public:
    enum Column { Raised, What, Subject, By, Count };

    TaskTable(std::shared_ptr<PageSource<TaskRow>> source,
              TaskWords words,
              QObject *parent = nullptr);

protected:
    TableCell cell(const TaskRow &row, int column) const override;

private:
    TaskWords m_words;
};

} // namespace keshikomi
