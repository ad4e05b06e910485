// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace keshikomi {

// Ids of a list for many quick questions. Ids are given out one after another, so a bit for each is
// smaller than the list itself and a hundred times faster than a hash. Some lists number a second
// kind of rows far away (events below zero, by time and chance): those are kept sorted instead.
class IdSet final
{
public:
    explicit IdSet(const std::vector<qint64> &ids)
    {
        if (ids.empty())
            return;
        const auto [least, last] = std::minmax_element(ids.begin(), ids.end());
        m_least = *least;
        const quint64 span = distance(*last);
        if (span / mostBitsPerId >= ids.size()) {
            m_sorted = ids;
            std::sort(m_sorted.begin(), m_sorted.end());
            return;
        }
        m_bits.resize(size_t(span) + 1);
        for (const qint64 id : ids)
            m_bits[size_t(distance(id))] = true;
    }
    bool contains(qint64 id) const
    {
        if (!m_sorted.empty())
            return std::binary_search(m_sorted.begin(), m_sorted.end(), id);
        return id >= m_least && distance(id) < m_bits.size() && m_bits[size_t(distance(id))];
    }

private:
    static constexpr quint64 mostBitsPerId = 64; // as much as the list itself

    // From the least; the whole range of qint64 fits.
    quint64 distance(qint64 id) const { return quint64(id) - quint64(m_least); }

    qint64 m_least = 0;
    std::vector<bool> m_bits; // from the least
    std::vector<qint64> m_sorted; // instead, where the ids are far apart
};

} // namespace keshikomi
