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
        for (const qint64 id : ids)
            m_last = std::max(m_last, id);
        m_bits.resize(size_t(m_last + 1));
        for (const qint64 id : ids)
            m_bits[size_t(id)] = true;
    }
    bool contains(qint64 id) const { return id >= 0 && id <= m_last && m_bits[size_t(id)]; }

private:
    qint64 m_last = 0;
    std::vector<bool> m_bits;
};

} // namespace keshikomi
