// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// A file that was taken back and in again brings its receipts as new payments. Those that a
// settlement had paid take the place of the ones that left: a later report must not pay them again.
// The same agreement, slip, issue, day and amount, each for one that left.
Done takePlacesInSettlements(Session &session, const Stamp &stamp);

} // namespace keshikomi
