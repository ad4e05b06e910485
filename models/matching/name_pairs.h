// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/book.h"

#include <array>
#include <span>

namespace keshikomi::matching {

// For each of at most `blockSize` lines the only bill whose customer pays under the line's key and
// of which exactly its amount is open; nothing where there are none, several, or no stored key.
// Only for a book whose openBills() are whole.
std::array<std::optional<size_t>, blockSize>
onlyBills(Book &book, const ManyRows<OpenPayment> &payments, std::span<const uint32_t> lines);

} // namespace keshikomi::matching
