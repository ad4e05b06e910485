// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/book.h"
#include "models/matching/slip_table.h"

namespace keshikomi::matching {

// Open bills by a name of their customer and what is open, for many lines at once: says of which
// there is exactly one. Good as long as nothing is taken from the book.
class NamePairs final
{
public:
    explicit NamePairs(const Book &book);

    // For each of at most `blockSize` lines the only bill whose customer pays under the line's key
    // and of which exactly its amount is open; nothing where there are none, several, or no stored
    // key.
    std::array<std::optional<size_t>, blockSize> onlyBills(const std::vector<OpenPayment> &payments,
                                                           std::span<const size_t> lines) const;

private:
    struct Entry
    {
        const QString *key;
        size_t row;
        bool isOne = true; // no other bill is known by the same
    };
    void collect(const Book &book);
    void add(size_t hash, size_t at);
    bool areAlike(const Entry &entry, const QString &key, Yen open) const;
    std::optional<size_t> only(size_t hash, const OpenPayment &payment) const;

    const Book &m_book;
    std::vector<Entry> m_entries;
    std::optional<RowTable> m_table;
};

} // namespace keshikomi::matching
