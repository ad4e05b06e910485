// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// What an undo does, or would do. Always by reversal; what it leaves alone is named.
struct UndoReport final
{
    int allocations = 0; // reversed
    Yen amount; // of those
    int payments = 0; // whose booking was taken back (undo of an import)
    Yen receipts; // confirmed money taken out of the books
    std::vector<qint64> bills; // numbers that are open again
};

class UndoService final
{
public:
    explicit UndoService(ServiceContext context)
        : m_context(context)
    {
    }
    // AlreadyUndone, NoSuchAllocation / NoSuchRun / NoSuchImport. `preview` changes nothing.
    Later<UndoReport> allocation(const Actor &actor, AllocationId id, bool preview = false) const;
    Later<UndoReport> run(const Actor &actor, RunId id, bool preview = false) const;
    Later<UndoReport> import(const Actor &actor, ImportId id, bool preview = false) const;
    // One's own last clearing of today, for Ctrl+Z; NoSuchRun when there is none.
    Later<UndoReport> lastOfMine(const Actor &actor) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
