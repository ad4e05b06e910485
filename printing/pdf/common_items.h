// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <optional>
#include <vector>

namespace keshikomi::printing::pdf {

bool sameItem(const Item &one, const Item &other);

// The items that stand on both pages in the same order: the fixed part of the sheet.
std::vector<Item> commonItems(const Page &one, const Page &other);

// The fixed items without those that must not be painted before the rest of `page`: another item
// lies under or over them.
std::vector<Item> paintableFirst(const Page &page, std::vector<Item> fixed);

// What is left of `page` when `fixed` is painted first, as indexes of its items. None if the page
// lacks one of the fixed items, or would look different.
std::optional<std::vector<std::size_t>> restOf(const Page &page, const std::vector<Item> &fixed);

} // namespace keshikomi::printing::pdf
