// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/closing/openings.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

struct OpeningUndone final
{
    OpeningRow opening;
    std::vector<qint64> bills; // cancelled by it; those that were cancelled before stay so
    Yen amount; // of those
    std::vector<CreditId> credits{}; // taken back by it
    Yen creditAmount{};
};

// Cancels every bill and takes back every credit that was taken over, by reversal on the day it was
// taken over or, where that is closed, the first open one; customers that were new stay.
// NoSuchImport {number, "opening"}, AlreadyUndone {"opening", number}, OpeningHasPayments of the
// first bill that was paid, in whole or in part, or {credit, "credit"} of the first credit of which
// something was used: nothing is undone then.
Result<OpeningUndone> undoOpening(Session &session, qint64 opening, const Stamp &stamp);

} // namespace keshikomi
