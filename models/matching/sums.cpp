// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/sums.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace keshikomi::matching {

namespace {

struct Half
{
    qint64 sum;
    uint32_t mask;
};

// All choices of at most `most` among amounts [first, last) that do not exceed the target.
std::vector<Half>
choices(const std::vector<Yen> &amounts, std::pair<size_t, size_t> part, Yen target, int most)
{
    std::vector<Half> all{{0, 0}};
    for (size_t i = part.first; i < part.second; ++i) {
        const size_t before = all.size();
        for (size_t k = 0; k < before; ++k) {
            const Half next{all[k].sum + amounts[i].amount(), all[k].mask | (1U << i)};
            if (next.sum <= target.amount() && std::popcount(next.mask) <= most)
                all.push_back(next);
        }
    }
    return all;
}

// Fewer first, then the one that takes the earlier amounts.
bool comesFirst(uint32_t a, uint32_t b)
{
    if (std::popcount(a) != std::popcount(b))
        return std::popcount(a) < std::popcount(b);
    const uint32_t differs = a ^ b;
    return differs != 0 && (a & (differs & (~differs + 1))) != 0;
}

} // namespace

std::vector<uint32_t> sumsTo(const std::vector<Yen> &amounts, Yen target, int least, int most)
{
    Q_ASSERT(amounts.size() <= size_t(mostSummands));
    const size_t middle = amounts.size() / 2;
    const std::vector<Half> left = choices(amounts, {0, middle}, target, most);
    std::vector<Half> right = choices(amounts, {middle, amounts.size()}, target, most);
    std::sort(
        right.begin(), right.end(), [](const Half &a, const Half &b) { return a.sum < b.sum; });
    std::vector<uint32_t> found;
    for (const Half &half : left) {
        const qint64 wanted = target.amount() - half.sum;
        auto other =
            std::lower_bound(right.begin(), right.end(), wanted, [](const Half &a, qint64 sum) {
                return a.sum < sum;
            });
        for (; other != right.end() && other->sum == wanted; ++other) {
            const uint32_t mask = half.mask | other->mask;
            const int count = std::popcount(mask);
            if (count >= least && count <= most)
                found.push_back(mask);
        }
    }
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

} // namespace keshikomi::matching
