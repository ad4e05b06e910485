// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/allocations.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"

namespace keshikomi {

namespace {

LiveAllocation liveOf(const Row &row)
{
    return LiveAllocation{row.id<AllocationId>(0),
                          row.id<PaymentId>(1),
                          row.id<BillId>(2),
                          row.integer(3),
                          row.yen(4),
                          row.yen(5)};
}

} // namespace

Result<RunId> startRun(Session &session, const char *kind, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO clearing_run (kind, operation) VALUES (?, ?) RETURNING id",
                          {QString::fromLatin1(kind), bind::of(stamp.operation)}));
    return RunId(id);
}

Result<std::optional<RunId>> decisionOfAllocation(Session &session, AllocationId id)
{
    return session.one("SELECT r.id FROM allocation a JOIN clearing_run r ON r.id = a.run "
                       "WHERE a.id = ? AND r.kind = 'manual'",
                       {bind::of(id)},
                       [](const Row &row) { return row.id<RunId>(0); });
}

Result<bool> allocationExists(Session &session, AllocationId id)
{
    KK_TRY(const qint64 known,
           session.number("SELECT COUNT(*) FROM allocation WHERE id = ?", {bind::of(id)}));
    return known > 0;
}

Result<std::optional<LiveAllocation>> findLiveAllocation(Session &session, AllocationId id)
{
    return session.one(
        "SELECT a.id, a.payment, a.bill, b.number, a.amount, a.discount FROM allocation a "
        "JOIN bill b ON b.id = a.bill "
        "LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.id = ? AND u.allocation IS NULL",
        {bind::of(id)},
        liveOf);
}

Done undoAllocation(Session &session, AllocationId id, const QString &reason, const Stamp &stamp)
{
    KK_TRY(const auto live, findLiveAllocation(session, id));
    if (!live) {
        KK_TRY(const bool known, allocationExists(session, id));
        if (!known)
            return failure(
                ErrorCode::NotFound, Fault::NoSuchAllocation, {QString::number(id.value())});
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("allocation"), QString::number(id.value())});
    }
    KK_TRY(const qint64 posting,
           session.number("SELECT posting FROM allocation WHERE id = ?", {bind::of(id)}));
    KK_TRY(
        const PostingId mirror,
        reversePosting(session, PostingId(posting), PostingKind::AllocationUndone, reason, stamp));
    KK_CHECK(session.exec(
        "INSERT INTO allocation_undo (allocation, posting, operation) VALUES (?, ?, ?)",
        {bind::of(id), bind::of(mirror), bind::of(stamp.operation)}));
    KK_CHECK(giveBackToBill(session, live->bill, live->amount + live->discount));
    return giveBackToPayment(session, live->payment, live->amount);
}

Result<std::vector<LiveAllocation>> liveAllocationsOfRun(Session &session, RunId run)
{
    return session.all(
        "SELECT a.id, a.payment, a.bill, b.number, a.amount, a.discount FROM allocation a "
        "JOIN bill b ON b.id = a.bill "
        "LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.run = ? AND u.allocation IS NULL ORDER BY a.id",
        {bind::of(run)},
        liveOf);
}

Result<std::vector<LiveAllocation>>
liveAllocationsOfPayments(Session &session, const std::vector<PaymentId> &payments)
{
    std::vector<LiveAllocation> found;
    for (const PaymentId payment : payments) {
        KK_TRY(
            const auto live,
            session.all(
                "SELECT a.id, a.payment, a.bill, b.number, a.amount, a.discount FROM allocation a "
                "JOIN bill b ON b.id = a.bill "
                "LEFT JOIN allocation_undo u ON u.allocation = a.id "
                "WHERE a.payment = ? AND u.allocation IS NULL ORDER BY a.id",
                {bind::of(payment)},
                liveOf));
        found.insert(found.end(), live.begin(), live.end());
    }
    return found;
}

} // namespace keshikomi
