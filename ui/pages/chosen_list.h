// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plain_table.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>
#include <functional>

namespace keshikomi {

// A short list of records that is wholly here, and the one of them that is chosen. Read again, the
// same record stays chosen, wherever it stands now.
template<typename Record, typename Key>
class ChosenList final
{
public:
    using KeyOf = std::function<Key(const Record &)>;
    using LineOf = std::function<PlainTable::Line(const Record &)>;
    enum class Else { None, First }; // what is chosen where nothing was, or it is gone

    ChosenList(KeyOf keyOf, LineOf lineOf, Else otherwise = Else::None)
        : m_keyOf(std::move(keyOf))
        , m_lineOf(std::move(lineOf))
        , m_else(otherwise)
    {
    }
    // Before anything else; the table outlives the list.
    void standIn(LedgerTable *table, std::vector<TableColumn> columns)
    {
        m_table = table;
        m_lines = new PlainTable(std::move(columns), table);
        table->setModel(m_lines);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    }

    void show(std::vector<Record> records)
    {
        const Record *before = current();
        const auto kept = before ? std::optional<Key>(m_keyOf(*before)) : std::nullopt;
        m_records = std::move(records);
        std::vector<PlainTable::Line> lines;
        for (const Record &each : m_records)
            lines.push_back(m_lineOf(each));
        m_lines->setLines(std::move(lines));
        if (!(kept && choose(*kept)) && m_else == Else::First && !m_records.empty())
            m_table->selectRow(0);
    }
    // False where there is none of this key.
    bool choose(const Key &key)
    {
        const auto found = std::find_if(m_records.begin(),
                                        m_records.end(),
                                        [&](const Record &each) { return m_keyOf(each) == key; });
        if (found == m_records.end())
            return false;
        if (const int row = int(found - m_records.begin()); m_table->currentIndex().row() != row)
            m_table->selectRow(row);
        return true;
    }
    void chooseNone()
    {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    const Record *current() const // null: none
    {
        const int row = m_table->currentIndex().row();
        return row >= 0 && row < int(m_records.size()) ? &m_records[std::size_t(row)] : nullptr;
    }
    const std::vector<Record> &all() const { return m_records; }

private:
    const KeyOf m_keyOf;
    const LineOf m_lineOf;
    const Else m_else;
    LedgerTable *m_table = nullptr;
    PlainTable *m_lines = nullptr;
    std::vector<Record> m_records;
};

} // namespace keshikomi
