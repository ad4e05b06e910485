// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Files, entries and batches of events, newest first.
Result<std::vector<ArrivalRow>> listArrivals(Session &session, int limit);
// The lines an import booked or held, and debits it says were not collected, in the order of the
// file.
Result<std::vector<ArrivedLine>> linesOfImport(Session &session, ImportId import, int limit);

// An agreement and when it last told something. Undone imports do not count.
struct LastTold final
{
    Agreement agreement;
    QDate validFrom;
    QDateTime at; // invalid: never
    QString what;
    std::optional<ImportId> import; // none: never, or a feed
    QDate newestOn;
};
Result<std::vector<LastTold>> lastTold(Session &session); // in the order of the agreements

} // namespace keshikomi
