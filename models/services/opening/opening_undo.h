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
};

// Cancels every bill that was taken over, by reversal; customers that were new stay. NoSuchImport
// {number, "opening"}, AlreadyUndone {"opening", number}, OpeningHasPayments of the first bill that
// was paid, in whole or in part: nothing is undone then.
Result<OpeningUndone> undoOpening(Session &session, qint64 opening, const Stamp &stamp);

} // namespace keshikomi
