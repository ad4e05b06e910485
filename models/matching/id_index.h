// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/row_groups.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace keshikomi::matching {

// Rows by the id they have; of several rows with one id the first. Ids of a store are nearly
// without gaps, so a plain table serves: one look instead of a chain of them.
class IdIndex final
{
public:
    // idOf(row) of 0 to `rows`.
    template<typename IdOf>
    IdIndex(size_t rows, IdOf idOf)
    {
        if (rows == 0)
            return;
        qint64 most = m_least = idOf(0);
        for (size_t row = 1; row < rows; ++row) {
            m_least = std::min(m_least, idOf(row));
            most = std::max(most, idOf(row));
        }
        if (most - m_least < qint64(rows) * mostGaps)
            m_table.assign(size_t(most - m_least + 1), -1);
        for (size_t row = 0; row < rows; ++row) {
            if (m_table.empty())
                m_sparse.emplace(idOf(row), uint32_t(row));
            else if (int32_t &slot = m_table[size_t(idOf(row) - m_least)]; slot < 0)
                slot = int32_t(row);
        }
    }
    // visit(row) for the first row of each id, in no promised order.
    template<typename F>
    void eachRow(F visit) const
    {
        for (const int32_t row : m_table) {
            if (row >= 0)
                visit(size_t(row));
        }
        for (const auto &[id, row] : m_sparse)
            visit(size_t(row));
    }
    void ask(qint64 id) const
    {
        if (id >= m_least && id - m_least < qint64(m_table.size()))
            soon(&m_table[size_t(id - m_least)]);
    }
    std::optional<size_t> find(qint64 id) const
    {
        if (m_table.empty()) {
            const auto found = m_sparse.find(id);
            return found == m_sparse.end() ? std::nullopt : std::optional<size_t>(found->second);
        }
        if (id < m_least || id - m_least >= qint64(m_table.size()))
            return std::nullopt;
        const int32_t row = m_table[size_t(id - m_least)];
        return row < 0 ? std::nullopt : std::optional<size_t>(size_t(row));
    }

private:
    static constexpr qint64 mostGaps = 8; // rows of the table for a row that is there

    qint64 m_least = 0;
    ManyRows<int32_t> m_table;
    std::unordered_map<qint64, uint32_t> m_sparse;
};

} // namespace keshikomi::matching
