// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/undo_decisions.h"

#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool standsBeside(const LiveDifference &difference, const LiveAllocation &allocation)
{
    return clearsBill(difference.kind) && !difference.credit && difference.bill == allocation.bill
        && difference.payment == allocation.payment;
}

void addOnce(std::vector<LiveDifference> &all, const LiveDifference &one)
{
    const auto same = [&one](const LiveDifference &each) { return each.id == one.id; };
    if (std::none_of(all.begin(), all.end(), same))
        all.push_back(one);
}

Result<LiveAllocation> pickedAllocation(Session &session, AllocationId id)
{
    KK_TRY(const auto live, findLiveAllocation(session, id));
    if (live)
        return *live;
    KK_TRY(const bool known, allocationExists(session, id));
    const QString number = QString::number(id.value());
    if (!known)
        return failure(ErrorCode::NotFound, Fault::NoSuchAllocation, {number});
    return failure(
        ErrorCode::Conflict, Fault::AlreadyUndone, {QStringLiteral("allocation"), number});
}

Done noLive(Session &session, DifferenceId id)
{
    KK_TRY(const bool known, differenceExists(session, id));
    const QString number = QString::number(id.value());
    const QString what = QStringLiteral("difference");
    if (known)
        return failure(ErrorCode::Conflict, Fault::AlreadyUndone, {what, number});
    return failure(ErrorCode::NotFound, Fault::NoSuchAllocation, {number, what});
}

Done addAllocation(Session &session, UndoneLines &lines, AllocationId id)
{
    KK_TRY(const LiveAllocation live, pickedAllocation(session, id));
    lines.allocations.push_back(live);
    KK_TRY(const auto decision, decisionOfAllocation(session, id));
    if (!decision)
        return done();
    lines.decisions.push_back(*decision);
    KK_TRY(const auto settled, liveDifferencesOfRun(session, *decision));
    for (const LiveDifference &each : settled) {
        if (standsBeside(each, live))
            addOnce(lines.differences, each);
    }
    return done();
}

Done addDifference(Session &session, UndoneLines &lines, DifferenceId id)
{
    KK_TRY(const auto live, findLiveDifference(session, id));
    if (!live)
        return noLive(session, id);
    addOnce(lines.differences, *live);
    lines.decisions.push_back(live->run);
    return done();
}

bool isKept(const UndoReport &report, DifferenceId id)
{
    return std::any_of(report.kept.begin(), report.kept.end(), [id](const UndoKept &kept) {
        return kept.what == QLatin1String("difference") && kept.number == id.value();
    });
}

} // namespace

Result<UndoneLines> linesToUndo(Session &session,
                                const std::vector<AllocationId> &allocations,
                                const std::vector<DifferenceId> &differences)
{
    UndoneLines lines;
    for (const AllocationId id : allocations)
        KK_CHECK(addAllocation(session, lines, id));
    for (const DifferenceId id : differences)
        KK_CHECK(addDifference(session, lines, id));
    std::sort(lines.differences.begin(), lines.differences.end(), [](const auto &a, const auto &b) {
        return a.id < b.id;
    });
    std::sort(lines.decisions.begin(), lines.decisions.end());
    lines.decisions.erase(std::unique(lines.decisions.begin(), lines.decisions.end()),
                          lines.decisions.end());
    return lines;
}

Result<std::vector<UndoLeft>>
leftOfDecisions(Session &session, const std::vector<RunId> &decisions, const UndoReport &report)
{
    std::vector<UndoLeft> left;
    for (const RunId run : decisions) {
        KK_TRY(const auto cleared, liveAllocationsOfRun(session, run));
        for (const LiveAllocation &each : cleared)
            left.push_back(
                {std::nullopt, each.id.value(), run, each.amount + each.discount, each.billNumber});
        KK_TRY(const auto settled, liveDifferencesOfRun(session, run));
        for (const LiveDifference &each : settled) {
            if (!isKept(report, each.id))
                left.push_back({each.kind, each.id.value(), run, each.amount, each.billNumber});
        }
    }
    return left;
}

} // namespace keshikomi
