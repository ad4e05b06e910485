// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keshikomi {

// Lead bytes 81-9F, E0-EF and FA-FC, each with the trail bytes 40-7E and 80-FC. U+FFFD marks a pair
// that stands for no character. The private area F040-F9FC is left out: it is computed.
inline constexpr int cp932TrailCount = 188;
inline constexpr int cp932PairCount = 50 * cp932TrailCount;
extern const char16_t cp932Pairs[cp932PairCount + 1];

} // namespace keshikomi
