// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unpaid_table.h"

#include "models/tables/order_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    using T = UnpaidTable;
    Q_ASSERT(titles.size() == T::Count);
    return {{CellKind::Muted, 86, 0, titles[T::Number], "number", true},
            {CellKind::Text, 0, 0, titles[T::Customer], "customer", true},
            {CellKind::Muted, 150, 5, titles[T::Subject], "subject", true},
            {CellKind::Muted, 76, 6, titles[T::Issued], "issued", true},
            {CellKind::Text, 76, 1, titles[T::Due], "due", true},
            {CellKind::Right, 104, 3, titles[T::Late], "late", true},
            {CellKind::Amount, 104, 4, titles[T::Amount], "amount", true},
            {CellKind::Amount, 104, 4, titles[T::Reserved], "provisional", true},
            {CellKind::Amount, 104, 0, titles[T::Open], "open", true},
            {CellKind::State, 132, 2, titles[T::Progress], "state", true}};
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

BillSorting UnpaidTable::sortingBy(int column, bool descending)
{
    const auto by = [descending](BillKey key) { return Sorting<BillKey>{key, descending}; };
    switch (column) {
    case Number: return by(BillKey::Number);
    case Customer: return by(BillKey::Customer);
    case Subject: return by(BillKey::Subject);
    case Issued: return by(BillKey::Issued);
    case Due: return by(BillKey::Due);
    case Late: return Sorting<BillKey>{BillKey::Due, !descending}; // who is later was due earlier
    case Amount: return by(BillKey::Amount);
    case Reserved: return by(BillKey::Reserved);
    case Open: return by(BillKey::Open);
    case Progress: return by(BillKey::Progress);
    default: return std::nullopt;
    }
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
