// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/payment_table.h"

namespace keshikomi {

namespace {

std::vector<TableColumn> columnsOf(const QStringList &titles)
{
    Q_ASSERT(titles.size() == PaymentTable::Count);
    return {{CellKind::Muted, 62, 0, titles[PaymentTable::Received], "day", true},
            {CellKind::Muted, 118, 3, titles[PaymentTable::How], "channel", true},
            {CellKind::Text, 0, 0, titles[PaymentTable::Who], "payer", true},
            {CellKind::Amount, 90, 1, titles[PaymentTable::Amount], "amount", true},
            {CellKind::Amount, 90, 0, titles[PaymentTable::Open], "open", true},
            {CellKind::State, 132, 2, titles[PaymentTable::State], "state"}};
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

PaymentSorting PaymentTable::sortingBy(int column, bool descending)
{
    const auto by = [descending](PaymentKey key) { return Sorting<PaymentKey>{key, descending}; };
    switch (column) {
    case Received: return by(PaymentKey::Received);
    case How: return by(PaymentKey::Channel);
    case Who: return by(PaymentKey::Payer);
    case Amount: return by(PaymentKey::Amount);
    case Open: return by(PaymentKey::Open);
    default: return std::nullopt;
    }
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
