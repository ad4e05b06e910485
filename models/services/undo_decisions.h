// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/undo.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// The lines a person picked, and what falls with them: a fee, discount, write-off or withheld tax
// that was settled beside an allocation on the same bill in the same decision. Alone it would leave
// a bill smaller by a fee nobody charged.
struct UndoneLines final
{
    std::vector<LiveAllocation> allocations;
    std::vector<LiveDifference> differences; // oldest first
    std::vector<RunId> decisions; // by a person; automatic runs are many decisions and not listed
};

// AlreadyUndone; NoSuchAllocation, of a difference {number, "difference"}.
Result<UndoneLines> linesToUndo(Session &session,
                                const std::vector<AllocationId> &allocations,
                                const std::vector<DifferenceId> &differences);
// What still stands of these decisions, after the undo; what is kept in the report is not told
// twice.
Result<std::vector<UndoLeft>>
leftOfDecisions(Session &session, const std::vector<RunId> &decisions, const UndoReport &report);

} // namespace keshikomi
