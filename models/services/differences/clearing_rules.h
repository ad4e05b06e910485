// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// How a house wants its differences; a setting that holds from the day it is made.
struct ClearingRules final
{
    FeeRule fee = FeeRule::Discount;
    bool standingAlone = false; // money on a standing number goes to the oldest bill by itself

    friend bool operator==(ClearingRules, ClearingRules) = default;
};
Result<ClearingRules> clearingRules(Session &session, QDate on);
Done putClearingRules(Session &session, const ClearingRules &rules, QDate from);

} // namespace keshikomi
