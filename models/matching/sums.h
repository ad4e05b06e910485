// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <cstdint>
#include <vector>

namespace keshikomi::matching {

constexpr int mostSummands = 20;

// Every choice of `least` to `most` of the amounts that sums to the target, as bit masks (bit i is
// amount i), ascending by count of bits, then by the bits from the lowest. At most mostSummands
// amounts, all positive. Halves the amounts and meets in the middle, so twenty cost two thousand
// sums and not a million.
std::vector<uint32_t>
sumsTo(const std::vector<Yen> &amounts, Yen target, int least = 2, int most = 5);

} // namespace keshikomi::matching
