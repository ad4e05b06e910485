// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/sums.h"

#include <algorithm>
#include <bit>

namespace keshikomi::matching {

namespace {

// Fewer first, then the one that takes the earlier amounts.
bool comesFirst(uint32_t a, uint32_t b)
{
    if (std::popcount(a) != std::popcount(b))
        return std::popcount(a) < std::popcount(b);
    const uint32_t differs = a ^ b;
    return differs != 0 && (a & (differs & (~differs + 1))) != 0;
}

} // namespace

SumFinder::SumFinder(const std::vector<Yen> &amounts, int most)
    : m_most(most)
    , m_left(choices(amounts, {0, amounts.size() / 2}))
    , m_right(choices(amounts, {amounts.size() / 2, amounts.size()}))
{
    Q_ASSERT(amounts.size() <= size_t(mostSummands));
}

// Each amount merges the choices without it with the choices with it, so they stay sorted.
SumFinder::Choices SumFinder::choices(const std::vector<Yen> &amounts,
                                      std::pair<size_t, size_t> part) const
{
    const auto smaller = [](const Choice &a, const Choice &b) { return a.sum < b.sum; };
    Choices all{{0, 0}};
    Choices with, merged;
    for (size_t i = part.first; i < part.second; ++i) {
        with.clear();
        for (const Choice &each : all) {
            if (std::popcount(each.mask) < m_most)
                with.push_back({each.sum + amounts[i].amount(), each.mask | (1U << i)});
        }
        merged.resize(all.size() + with.size());
        std::merge(all.begin(), all.end(), with.begin(), with.end(), merged.begin(), smaller);
        std::swap(all, merged);
    }
    return all;
}

// Everything of two stretches whose sums meet. False: the cap is reached.
bool SumFinder::collect(std::pair<size_t, size_t> left,
                        std::pair<size_t, size_t> right,
                        std::pair<int, size_t> leastAndCap,
                        SumsFound &found) const
{
    for (size_t i = left.first; i < left.second; ++i) {
        for (size_t k = right.first; k < right.second; ++k) {
            const uint32_t mask = m_left[i].mask | m_right[k].mask;
            const int count = std::popcount(mask);
            if (count < leastAndCap.first || count > m_most)
                continue;
            if (found.masks.size() == leastAndCap.second)
                return false;
            found.masks.push_back(mask);
        }
    }
    return true;
}

SumsFound SumFinder::to(Yen target, int least, size_t cap) const
{
    SumsFound found;
    size_t left = 0;
    size_t right = m_right.size();
    while (left < m_left.size() && right > 0 && !found.isCut) {
        const qint64 sum = m_left[left].sum + m_right[right - 1].sum;
        if (sum > target.amount()) {
            --right;
        } else if (sum < target.amount()) {
            ++left;
        } else {
            size_t leftEnd = left, rightBegin = right;
            while (leftEnd < m_left.size() && m_left[leftEnd].sum == m_left[left].sum)
                ++leftEnd;
            while (rightBegin > 0 && m_right[rightBegin - 1].sum == m_right[right - 1].sum)
                --rightBegin;
            found.isCut = !collect({left, leftEnd}, {rightBegin, right}, {least, cap}, found);
            left = leftEnd;
            right = rightBegin;
        }
    }
    std::sort(found.masks.begin(), found.masks.end(), comesFirst);
    return found;
}

} // namespace keshikomi::matching
