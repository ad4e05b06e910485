// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table.h"

namespace keshikomi {

// A short list that is wholly here: what a file said, not what is in the books.
class PlainTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlainTable(std::vector<TableColumn> columns, QObject *parent = nullptr);

    using Line = std::vector<TableCell>;
    void setLines(std::vector<Line> lines); // each with a cell for every column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TableColumn> m_columns;
    std::vector<Line> m_lines;
};

} // namespace keshikomi
