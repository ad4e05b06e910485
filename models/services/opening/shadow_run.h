// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shadow.h"
#include "models/services/context.h"
#include "models/services/imports.h"

namespace keshikomi {

struct ShadowReport final
{
    std::vector<ShadowLine> lines; // in the order of the old list
    std::optional<Error> refused; // of the list or the bank's file; nothing was compared then
    std::vector<RowProblem> problems; // of the file that was refused
    int payments = 0; // of the bank's file
    int open = 0; // payments that nothing fits
    int count(ShadowOutcome outcome) const;
    // Nothing was cleared otherwise: what the old program cleared is cleared or proposed alike.
    bool agrees() const;
};

// Reads last month's bank file and the old program's list, clears in a store of its own that is
// gone afterwards, and says line by line where both agree. The house's own books are only asked how
// it reads and clears: agreements, column maps, order of the passes, rules of clearing.
class ShadowService final
{
public:
    explicit ShadowService(ServiceContext context)
        : m_context(context)
    {
    }
    // Faults of readOldBills(). What an import refuses and FileHasBadRows are told in `refused`.
    Later<ShadowReport>
    run(const Actor &actor, const NoticeFile &bank, const NoticeFile &oldList) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
