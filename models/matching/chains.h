// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace keshikomi::matching {

// Hash chains over the rows of a vector: two flat arrays, no node per entry. The caller compares
// what it finds, for different keys may share a chain. Rows of one chain come in no promised order.
class Chains final
{
public:
    explicit Chains(size_t expected)
        : m_heads(std::bit_ceil(expected * 2 + 2), -1)
    {
        m_entries.reserve(expected);
    }
    void add(size_t hash, size_t row)
    {
        int32_t &head = m_heads[slot(hash)];
        m_entries.push_back({uint32_t(row), head});
        head = int32_t(m_entries.size() - 1);
    }
    template<typename F>
    void each(size_t hash, F visit) const
    {
        for (int32_t at = m_heads[slot(hash)]; at >= 0; at = m_entries[size_t(at)].next)
            visit(size_t(m_entries[size_t(at)].row));
    }

private:
    struct Entry
    {
        uint32_t row;
        int32_t next;
    };
    size_t slot(size_t hash) const
    {
        // Fibonacci hashing: the hash of a small integer is the integer itself.
        return size_t((uint64_t(hash) * 0x9E3779B97F4A7C15ULL) >> 16) & (m_heads.size() - 1);
    }

    std::vector<int32_t> m_heads;
    std::vector<Entry> m_entries;
};

} // namespace keshikomi::matching
