// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"

namespace keshikomi::pages {

// A refund that something else would cancel: its number, amount and state.
QString refundWords(const RefundRow &row);

} // namespace keshikomi::pages
