// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// What one import told of the direct debits of an agreement, for the first time.
struct DebitsTold final
{
    ImportId import;
    QString agreement; // its name
    int collected = 0, failed = 0; // rows; those whose answer is still to come are neither
    Yen amount; // collected
};
// Of this import and those after it, oldest first. An answer that only repeats has its row, too.
Result<std::vector<DebitsTold>> debitsTold(Session &session, ImportId first);

// The rows of an answer that brought no money, in the order of the file.
Result<std::vector<ArrivedLine>> debitsNotCollected(Session &session, ImportId import, int limit);

} // namespace keshikomi
