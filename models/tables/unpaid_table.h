// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/tables/row_table.h"

#include <functional>

namespace keshikomi {

// Titles in the order of UnpaidTable::Column.
struct UnpaidWords final
{
    QStringList titles;
    std::function<QString(BillProgress)> progress;
    std::function<QString(int)> daysLate; // more than none
};

// 未収: the bills with something left to pay.
class UnpaidTable final : public RowTable<BillRow>
{
public:
    enum Column {
        Number,
        Customer,
        Subject,
        Issued,
        Due,
        Late,
        Amount,
        Reserved,
        Open,
        Progress,
        Count
    };

    UnpaidTable(std::shared_ptr<PageSource<BillRow>> source,
                UnpaidWords words,
                QObject *parent = nullptr);

    static BillSorting sortingBy(int column, bool descending); // none: no such column

protected:
    TableCell cell(const BillRow &row, int column) const override;

private:
    UnpaidWords m_words;
};

} // namespace keshikomi
