// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    Q_ASSERT(titles.size() == OrderTable::Count);
    return {{CellKind::Muted, 86, 0, titles[OrderTable::Number], "number", true},
            {CellKind::Text, 0, 0, titles[OrderTable::Customer], "customer", true},
            {CellKind::Muted, 150, 3, titles[OrderTable::Subject], "subject", true},
            {CellKind::Muted, 170, 4, titles[OrderTable::Vehicle], "vehicle", true},
            {CellKind::Muted, 76, 5, titles[OrderTable::Opened], "opened", true},
            {CellKind::Muted, 76, 2, titles[OrderTable::Due], "due", true},
            {CellKind::Amount, 104, 1, titles[OrderTable::Amount], "amount", true},
            {CellKind::Amount, 104, 2, titles[OrderTable::Open], "open", true},
            {CellKind::State, 124, 0, titles[OrderTable::Progress], "state", true}};
}

} // namespace

Tone toneOf(BillProgress progress)
{
    switch (progress) {
    case BillProgress::Draft:
    case BillProgress::Cancelled: return Tone::Neutral;
    case BillProgress::Unpaid: return Tone::Warn;
    case BillProgress::Overdue: return Tone::Bad;
    case BillProgress::Reserved:
    case BillProgress::PartlyPaid: return Tone::Accent;
    case BillProgress::Paid: return Tone::Good;
    }
    return Tone::Neutral;
}

OrderTable::OrderTable(std::shared_ptr<PageSource<OrderRow>> source,
                       OrderWords words,
                       QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

OrderSorting OrderTable::sortingBy(int column, bool descending)
{
    const auto by = [descending](OrderKey key) { return Sorting<OrderKey>{key, descending}; };
    switch (column) {
    case Number: return by(OrderKey::Number);
    case Customer: return by(OrderKey::Customer);
    case Subject: return by(OrderKey::Subject);
    case Vehicle: return by(OrderKey::Vehicle);
    case Opened: return by(OrderKey::Opened);
    case Due: return by(OrderKey::Due);
    case Amount: return by(OrderKey::Amount);
    case Open: return by(OrderKey::Open);
    case Progress: return by(OrderKey::Progress);
    default: return std::nullopt;
    }
}

TableCell OrderTable::cell(const OrderRow &row, int column) const
{
    switch (column) {
    case Number: return {QString::number(row.number)};
    case Customer: return {row.customer};
    case Subject: return {row.subject};
    case Vehicle: return {row.vehicle};
    case Opened: return {row.openedOn};
    case Due: return {row.dueOn};
    case Amount: return {qlonglong(row.amount.amount())};
    case Open: return {qlonglong(row.open.amount())};
    default:
        return {m_words.progress(row.progress),
                row.progress ? toneOf(*row.progress) : Tone::Neutral};
    }
}

} // namespace keshikomi
