// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace keshikomi {

// Ids of a list for many quick questions. Ids are given out one after another, so a bit for each is
// smaller than the list itself and a hundred times faster than a hash.
class IdSet final
{
public:
    explicit IdSet(const std::vector<qint64> &ids)
    {
        if (ids.empty())
            return;
        const auto [least, last] = std::minmax_element(ids.begin(), ids.end());
        m_least = *least;
        m_bits.resize(size_t(*last - m_least + 1));
        for (const qint64 id : ids)
            m_bits[size_t(id - m_least)] = true;
    }
    bool contains(qint64 id) const
    {
        return id >= m_least && id - m_least < qint64(m_bits.size())
            && m_bits[size_t(id - m_least)];
    }

private:
    qint64 m_least = 0; // below nothing where a list numbers a second kind of rows downwards
    std::vector<bool> m_bits; // from the least
};

} // namespace keshikomi
