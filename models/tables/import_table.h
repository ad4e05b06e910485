// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/tables/row_table.h"

#include <functional>

namespace keshikomi {

// Titles in the order of ImportTable::Column.
struct ImportWords final
{
    QStringList titles;
    std::function<QString(const QDateTime &)> when;
    std::function<QString(const QString &)> layout;
    std::function<QString(const ImportRow &)> state;
};

// 取込: the files that were taken in.
class ImportTable final : public RowTable<ImportRow>
{
public:
    enum Column { When, File, Layout, Records, Fresh, Repeated, Bad, Who, State, Count };

    ImportTable(std::shared_ptr<PageSource<ImportRow>> source,
                ImportWords words,
                QObject *parent = nullptr);

    // The list is short and whole: it is sorted here. Without a column newest first; ties by
    // number.
    std::vector<qint64> sorted(std::vector<ImportRow> rows, int column, bool descending) const;

protected:
    TableCell cell(const ImportRow &row, int column) const override;

private:
    ImportWords m_words;
};

} // namespace keshikomi
