// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/tables/row_table.h"

#include <functional>
#include <optional>

namespace keshikomi {

Tone toneOf(BillProgress progress);

// The words of the list; titles in the order of OrderTable::Column.
struct OrderWords final
{
    QStringList titles;
    std::function<QString(std::optional<BillProgress>)> progress; // none: not billed yet
};

// 作業: the work orders with what is open on their bills.
class OrderTable final : public RowTable<OrderRow>
{
public:
    enum Column { Number, Customer, Subject, Vehicle, Opened, Due, Amount, Open, Progress, Count };

    OrderTable(std::shared_ptr<PageSource<OrderRow>> source,
               OrderWords words,
               QObject *parent = nullptr);

    static OrderSorting sortingBy(int column, bool descending); // none: no such column

protected:
    TableCell cell(const OrderRow &row, int column) const override;

private:
    OrderWords m_words;
};

} // namespace keshikomi
