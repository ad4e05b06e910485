// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unpaid_table.h"

#include "models/tables/order_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    using T = UnpaidTable;
    Q_ASSERT(titles.size() == T::Count);
    return {{CellKind::Muted, 86, 0, titles[T::Number]},
            {CellKind::Text, 0, 0, titles[T::Customer]},
            {CellKind::Muted, 150, 5, titles[T::Subject]},
            {CellKind::Muted, 76, 6, titles[T::Issued]},
            {CellKind::Text, 76, 1, titles[T::Due]},
            {CellKind::Right, 104, 3, titles[T::Late]},
            {CellKind::Amount, 104, 4, titles[T::Amount]},
            {CellKind::Amount, 104, 4, titles[T::Reserved]},
            {CellKind::Amount, 104, 0, titles[T::Open]},
            {CellKind::State, 132, 2, titles[T::Progress]}};
}

Tone lateTone(int days)
{
    if (days > 30)
        return Tone::Bad;
    return days > 0 ? Tone::Warn : Tone::Neutral;
}

} // namespace

UnpaidTable::UnpaidTable(std::shared_ptr<PageSource<BillRow>> source,
                         UnpaidWords words,
                         QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

TableCell UnpaidTable::cell(const BillRow &row, int column) const
{
    switch (column) {
    case Number: return {QString::number(row.number)};
    case Customer: return {row.customer};
    case Subject: return {row.subject};
    case Issued: return {row.issuedOn};
    case Due: return {row.dueOn};
    case Late:
        return {row.daysLate > 0 ? m_words.daysLate(row.daysLate) : QString(),
                lateTone(row.daysLate)};
    case Amount: return {qlonglong(row.amount.amount())};
    case Reserved: return {qlonglong(row.reserved.amount())};
    case Open: return {qlonglong(row.open.amount())};
    default: return {m_words.progress(row.progress), toneOf(row.progress)};
    }
}

} // namespace keshikomi
