// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/large_pages.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace keshikomi::matching {

// Rows that are looked up together.
inline constexpr size_t blockSize = 64;

// Asks the memory for a place that is read soon; a batch that asks ahead waits once instead of at
// each row.
inline void soon(const void *place)
{
#if defined(__GNUC__)
    __builtin_prefetch(place);
#else
    Q_UNUSED(place)
#endif
}

// Two numbers spread over all bits, so that their low half finds a slot and their high half tells
// them apart.
inline size_t mixedHash(quint64 a, quint64 b)
{
    quint64 mixed = a * 0x9E3779B97F4A7C15ULL ^ b * 0xD6E8FEB86659FD93ULL;
    mixed ^= mixed >> 32;
    mixed *= 0xD6E8FEB86659FD93ULL;
    return size_t(mixed ^ mixed >> 29);
}

// Rows by a hash in one flat table that is filled once, with no more rows than it was made for.
// Half of the hash is kept beside the row, so that a look at the row itself is rarely in vain; the
// caller says what is the same and compares what it finds. Rows that share a key have one slot,
// however many they are: a fleet's thousand equal bills do not lie in each other's way.
class RowGroups final
{
public:
    explicit RowGroups(size_t rows)
        : m_slots(std::bit_ceil(rows * 2 + 2))
    {
    }
    void ask(size_t hash) const { soon(&m_slots[place(hash)]); }
    // isSame(row): this row of a group shares the new one's key.
    template<typename Same>
    void add(size_t hash, size_t row, Same isSame)
    {
        size_t at = place(hash);
        for (; m_slots[at].row != 0; at = next(at)) {
            if (m_slots[at].tag == tag(hash) && isSame(rowOf(m_slots[at]))) {
                addTo(m_slots[at], uint32_t(row));
                return;
            }
        }
        m_slots[at] = {tag(hash), uint32_t(row) + 1};
    }
    // All of 0 to `rows` whose hashOf(row) gives a hash. isSame(row, other) as above. Blocks ask
    // for their slots before they read the first: rows lie in order, slots anywhere.
    template<typename HashOf, typename Same>
    void addAll(size_t rows, HashOf hashOf, Same isSame)
    {
        std::array<std::pair<size_t, size_t>, blockSize> asked; // hash, row
        for (size_t from = 0; from < rows; from += blockSize) {
            size_t count = 0;
            for (size_t row = from; row < std::min(rows, from + blockSize); ++row) {
                if (const std::optional<size_t> hash = hashOf(row)) {
                    ask(*hash);
                    asked[count++] = {*hash, row};
                }
            }
            for (const auto &[hash, row] : std::span(asked).first(count))
                add(hash, row, [&isSame, row = row](size_t other) { return isSame(row, other); });
        }
    }
    // The slot where the rows of a key probably stand: found once for all that is asked of them.
    std::optional<size_t> slotOf(size_t hash) const
    {
        for (size_t at = place(hash); m_slots[at].row != 0; at = next(at)) {
            if (m_slots[at].tag == tag(hash))
                return at;
        }
        return std::nullopt;
    }
    // Its first row: to ask the memory for what is read of it.
    size_t rowAt(size_t slot) const { return rowOf(m_slots[slot]); }
    // In no promised order.
    template<typename F>
    void each(size_t hash, F visit) const
    {
        if (const std::optional<size_t> slot = slotOf(hash))
            eachFrom(*slot, hash, visit);
    }
    // The same from slotOf(hash) on.
    template<typename F>
    void eachFrom(size_t slot, size_t hash, F visit) const
    {
        for (size_t at = slot; m_slots[at].row != 0; at = next(at)) {
            if (m_slots[at].tag != tag(hash))
                continue;
            visit(rowOf(m_slots[at]));
            if ((m_slots[at].row & more) != 0)
                eachMore(uint32_t(rowOf(m_slots[at])), visit);
        }
    }
    // The only row of a key, from slotOf(hash) on; nothing where there are none or several.
    // isKey(row): the row has the key.
    template<typename IsKey>
    std::optional<size_t> only(size_t slot, size_t hash, IsKey isKey) const
    {
        for (size_t at = slot; m_slots[at].row != 0; at = next(at)) {
            if (m_slots[at].tag == tag(hash) && isKey(rowOf(m_slots[at])))
                return (m_slots[at].row & more) == 0 ? std::optional(rowOf(m_slots[at]))
                                                     : std::nullopt;
        }
        return std::nullopt;
    }

private:
    struct Slot
    {
        uint32_t tag = 0;
        uint32_t row = 0; // from 1; 0: free. `more`: others share its key
    };
    static constexpr uint32_t more = 1U << 31;

    static uint32_t tag(size_t hash) { return uint32_t(uint64_t(hash) >> 32); }
    static size_t rowOf(const Slot &slot) { return size_t(slot.row & ~more) - 1; }
    size_t place(size_t hash) const { return hash & (m_slots.size() - 1); }
    size_t next(size_t at) const { return (at + 1) & (m_slots.size() - 1); }

    void addTo(Slot &slot, uint32_t row)
    {
        const auto first = uint32_t(rowOf(slot));
        const auto second = m_next.find(first);
        if (second == m_next.end()) {
            m_next.emplace(first, row);
            slot.row |= more;
            return;
        }
        const uint32_t after = std::exchange(second->second, row);
        m_next.emplace(row, after);
    }
    template<typename F>
    void eachMore(uint32_t first, F &visit) const
    {
        for (auto row = m_next.find(first); row != m_next.end(); row = m_next.find(row->second))
            visit(size_t(row->second));
    }

    ManyRows<Slot> m_slots;
    std::unordered_map<uint32_t, uint32_t> m_next; // of a group
};

} // namespace keshikomi::matching
