// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/payment_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    Q_ASSERT(titles.size() == PaymentTable::Count);
    return {{CellKind::Muted, 70, 0, titles[PaymentTable::Received]},
            {CellKind::Muted, 104, 3, titles[PaymentTable::How]},
            {CellKind::Text, 0, 0, titles[PaymentTable::Who]},
            {CellKind::Amount, 96, 1, titles[PaymentTable::Amount]},
            {CellKind::Amount, 96, 0, titles[PaymentTable::Open]},
            {CellKind::State, 132, 2, titles[PaymentTable::State]}};
}

} // namespace

PaymentTable::PaymentTable(std::shared_ptr<PageSource<PaymentRow>> source,
                           PaymentWords words,
                           QObject *parent)
    : RowTable(std::move(source), columnsOf(words.titles), parent)
    , m_words(std::move(words))
{
}

void PaymentTable::setNotes(QHash<qint64, PaymentNote> notes)
{
    m_notes = std::move(notes);
    repaintRows();
}

TableCell PaymentTable::cell(const PaymentRow &row, int column) const
{
    switch (column) {
    case Received: return {row.receivedOn};
    case How: return {m_words.channel(row.channel)};
    case Who: return {row.who};
    case Amount: return {qlonglong(row.amount.amount())};
    case Open: return {qlonglong(row.open.amount())};
    default: break;
    }
    const auto note = m_notes.constFind(row.id.value());
    const PaymentNote said = note == m_notes.constEnd() ? m_words.state(row) : *note;
    return {said.words, said.tone};
}

} // namespace keshikomi
