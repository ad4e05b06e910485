// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace keshikomi::matching {

constexpr int mostSummands = 20;

// Choices as bit masks, bit i is amount i.
struct SumsFound final
{
    // By count of bits, then by the bits from the lowest. All of them, or as many as were counted.
    std::vector<uint32_t> masks{};
    bool isCut = false; // counting stopped: there are more
};

// All choices of up to `most` among at most mostSummands positive amounts, ready to be asked for
// several sums. Halves the amounts and meets in the middle, so twenty cost two thousand sums and
// not a million.
class SumFinder final
{
public:
    SumFinder(const std::vector<Yen> &amounts, int most);

    // Every choice of at least `least` amounts that sums to the target, counted up to `cap`.
    SumsFound to(Yen target, int least = 2, size_t cap = 1'000) const;

private:
    struct Choice
    {
        qint64 sum;
        uint32_t mask;
    };
    using Choices = std::vector<Choice>; // by sum
    Choices choices(const std::vector<Yen> &amounts, std::pair<size_t, size_t> part) const;
    bool collect(std::pair<size_t, size_t> left,
                 std::pair<size_t, size_t> right,
                 std::pair<int, size_t> leastAndCap,
                 SumsFound &found) const;

    int m_most;
    Choices m_left, m_right;
};

} // namespace keshikomi::matching
