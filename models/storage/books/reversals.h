// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// The days of the reversals one operation posted.
struct ReversalDays final
{
    QDate effectiveOn; // the latest; invalid: it reversed nothing
    // Of the originals, where their day or month is closed: a close holds for all before it.
    std::vector<QDate> closedDays;
};
Result<ReversalDays> reversalDays(Session &session, const QString &operation);

} // namespace keshikomi
