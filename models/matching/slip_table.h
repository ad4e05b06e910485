// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"
#include "models/matching/row_groups.h"

#include <array>
#include <span>

namespace keshikomi::matching {

// Slips by agreement and key.
class SlipTable final
{
public:
    explicit SlipTable(const ManyRows<KnownSlip> &slips);

    // Slips with this key, all reissues, by reissue, then bill and amount.
    std::vector<const KnownSlip *> slips(const SlipReference &reference) const;
    // For each of at most `blockSize` lines of `payments` the slip it names, if there is exactly
    // one with that key; null otherwise.
    std::array<const KnownSlip *, blockSize> onlySlips(const ManyRows<OpenPayment> &payments,
                                                       std::span<const uint32_t> lines) const;

private:
    const ManyRows<KnownSlip> &m_slips;
    RowGroups m_table;
};

} // namespace keshikomi::matching
