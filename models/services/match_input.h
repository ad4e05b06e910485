// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Everything open on both sides, as the matching wants it. With `one` only that payment, all bills.
Result<MatchInput> readMatchInput(Session &session, std::optional<PaymentId> one = std::nullopt);

} // namespace keshikomi
