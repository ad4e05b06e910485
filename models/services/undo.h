// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/inbox.h"
#include "models/services/context.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What cannot be taken back any more, and why: its credit was used, its refund is on its way.
struct UndoKept final
{
    QString what; // "difference", "payment"
    qint64 number;
    Error why;
};

// What was decided together with a line that is undone, and stays: it is undone by itself, or with
// its run.
struct UndoLeft final
{
    std::optional<DifferenceKind> kind; // none: an allocation
    qint64 number; // of the difference or allocation
    RunId run;
    Yen amount;
    qint64 billNumber; // 0: none
};

// What an undo does, or would do. Always by reversal; what it leaves alone is named.
struct UndoReport final
{
    int allocations = 0; // reversed
    Yen amount; // of those
    int differences = 0; // reversed: fees, discounts, write-offs, credits, refunds
    Yen settled; // of those
    int payments = 0; // whose booking was taken back (undo of an import)
    Yen receipts; // confirmed money taken out of the books
    int paymentsBack = 0; // that a cancellation of the import took out, and that stand again
    Yen receiptsBack; // confirmed money of those
    std::vector<RefundRow> refunds; // cancelled, among the differences; as they stood before
    std::vector<qint64> bills; // numbers that are open again
    std::vector<UndoKept> kept; // stays as it is; of an import: nothing of it is undone
    std::vector<UndoLeft> left; // undo of lines: stands on though it was decided with them
    QStringList mandates; // suspended by a bank's answer that is undone, active again: "M-3"
    QStringList statements; // to tenants: taken back, or their payout: "TS-1001"
    Yen payouts; // to tenants, owed again
    QStringList unbooked; // settlements whose payout leaves: their booking is reversed: "S-3"
    QStringList unequal; // settlements that settle money which leaves: they balance no longer
    QStringList told; // papers that left and tell of what is undone: "R-100001", "G-100002"
    // Undo of an import: others that stand and told the same lines. Their money leaves with this
    // one; a task asks to import each again.
    std::vector<RepeatedFrom> tellers;
    QDate effectiveOn; // of the reversals; never the original day
    std::vector<QDate> closedDays; // original days that are locked: what is on them stays as it is
};

class UndoService final
{
public:
    explicit UndoService(ServiceContext context)
        : m_context(context)
    {
    }
    // AlreadyUndone, NoSuchAllocation / NoSuchRun / NoSuchImport, and the reason of what is kept if
    // nothing else is left. `preview` changes nothing.
    Later<UndoReport> allocation(const Actor &actor, AllocationId id, bool preview = false) const;
    // Lines a person picked, whatever run they are of, and what was settled beside an allocation on
    // its bill in the same decision (fee, discount, write-off, withheld tax). The others stay.
    Later<UndoReport> lines(const Actor &actor,
                            const std::vector<AllocationId> &allocations,
                            const std::vector<DifferenceId> &differences,
                            bool preview = false) const;
    Later<UndoReport> run(const Actor &actor, RunId id, bool preview = false) const;
    Later<UndoReport> import(const Actor &actor, ImportId id, bool preview = false) const;
    // A tenant's newest statement ("TS-1001"): what it told waits for the next one. NoSuchSheet,
    // AlreadyUndone, AlreadyApproved (its payout left, a later statement rests on it),
    // TenantLocked.
    Later<UndoReport> statement(const Actor &actor, qint64 number, bool preview = false) const;
    // The word that its payout left. NoSuchSheet, AlreadyUndone, NothingToExport (none is
    // recorded).
    Later<UndoReport> payout(const Actor &actor, qint64 number, bool preview = false) const;
    // One's own last decision of today, for Ctrl+Z; NoSuchRun when there is none. It may be a
    // refund: the preview names it.
    Later<UndoReport> lastOfMine(const Actor &actor, bool preview = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
