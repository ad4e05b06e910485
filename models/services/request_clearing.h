// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>

namespace keshikomi {

// Clears the bill of the request this payment answers, if the matching lets it clear alone. Looks
// at that bill only, so it takes the same time in a store of any size. `run` is made when it is
// needed first. Zero: nothing was cleared; the payment says why.
Result<Yen>
clearOwnRequest(Session &session, PaymentId payment, std::optional<RunId> &run, const Stamp &stamp);

} // namespace keshikomi
