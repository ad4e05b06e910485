// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/notice.h"

#include <vector>

namespace keshikomi {

// The totals a table of receipts states, against the rows that were read. A total may stand for the
// rows since any total before it (小計), for all rows above it, or for the whole table; with money
// out or without it; with cancels added or taken off. One that fits none of these names a row that
// is missing, or was read twice.
class StatedTotals final
{
public:
    struct Unequal final
    {
        std::size_t total; // which one, in the order of state()
        Yen counted; // of the rows above it
    };

    // A row below the last total; money out is below zero.
    void add(Yen amount, NoticeKind kind);
    // What was taken out, below zero, or a taking out that was taken back: no money in either way.
    void addOut(Yen amount);
    void state(Yen stated);
    std::vector<Unequal> unequal() const;

private:
    struct Sums final
    {
        Yen all; // as written
        Yen in; // of those above zero
        Yen net; // of those above zero, cancels taken off
    };
    struct Stated final
    {
        Yen amount;
        Sums above; // of all rows above it
    };
    static bool fits(Yen stated, const Sums &from, const Sums &to);
    bool fitsAny(std::size_t total) const;

    std::vector<Stated> m_stated;
    Sums m_sums;
};

} // namespace keshikomi
