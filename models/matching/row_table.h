// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace keshikomi::matching {

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

inline size_t textHash(const QString &text, size_t seed)
{
    return qHashBits(text.constData(), size_t(text.size()) * sizeof(QChar), seed);
}

// Rows by a hash in one flat table that is filled once: half of the hash is kept beside the row, so
// that a look into another row's text is rare. The caller compares what it finds.
class RowTable final
{
public:
    explicit RowTable(size_t rows)
        : m_slots(std::bit_ceil(rows * 2 + 2))
    {
    }
    void ask(size_t hash) const { soon(&m_slots[hash & (m_slots.size() - 1)]); }
    void add(size_t hash, size_t row)
    {
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].row != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {tag(hash), uint32_t(row) + 1};
    }
    // In the order they were added, among others of the same tag.
    template<typename F>
    void each(size_t hash, F visit) const
    {
        for (size_t at = hash & (m_slots.size() - 1); m_slots[at].row != 0;
             at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].tag == tag(hash))
                visit(size_t(m_slots[at].row - 1));
        }
    }

private:
    struct Slot
    {
        uint32_t tag = 0;
        uint32_t row = 0; // from 1; 0: free
    };
    static uint32_t tag(size_t hash) { return uint32_t(uint64_t(hash) >> 32); }

    std::vector<Slot> m_slots;
};

} // namespace keshikomi::matching
