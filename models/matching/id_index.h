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
    explicit IdIndex(const ManyRows<qint64> &ids)
    {
        const auto [least, most] = std::minmax_element(ids.begin(), ids.end());
        if (least == ids.end())
            return;
        m_least = *least;
        if (*most - m_least < qint64(ids.size()) * mostGaps)
            m_table.assign(size_t(*most - m_least + 1), -1);
        for (size_t row = 0; row < ids.size(); ++row) {
            if (m_table.empty())
                m_sparse.emplace(ids[row], uint32_t(row));
            else if (int32_t &slot = m_table[size_t(ids[row] - m_least)]; slot < 0)
                slot = int32_t(row);
        }
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
