// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/books/allocations.h"

#include <QTimeZone>

namespace keshikomi {

namespace {

#define KK_ALLOCATION_ROWS                                                                         \
    "SELECT a.id, a.payment, a.bill, b.number, COALESCE(c.name, ''), a.amount, a.discount, "       \
    "o.recorded_at, o.actor, a.run, u.allocation, a.reasons, c.number FROM allocation a "          \
    "JOIN bill b ON b.id = a.bill JOIN customer c ON c.id = b.customer "                           \
    "JOIN operation o ON o.id = a.operation "                                                      \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "

AllocationRow allocationOf(const Row &row)
{
    return AllocationRow{row.id<AllocationId>(0),
                         row.id<PaymentId>(1),
                         row.id<BillId>(2),
                         row.integer(3),
                         row.text(4),
                         row.yen(5),
                         row.yen(6),
                         row.instant(7),
                         row.text(8),
                         row.id<RunId>(9),
                         !row.isNull(10),
                         row.integer(12)};
}

} // namespace

Result<bool> runExists(Session &session, RunId run)
{
    KK_TRY(const qint64 rows,
           session.number("SELECT COUNT(*) FROM clearing_run WHERE id = ?", {bind::of(run)}));
    return rows == 1;
}

Result<std::optional<RunId>> lastRunOf(Session &session, const Stamp &stamp)
{
    // The day in Japan begins at 15:00 UTC of the day before.
    const QDateTime dayBegins(stamp.today.addDays(-1), QTime(15, 0), Qt::UTC);
    return session.one(
        "SELECT r.id FROM clearing_run r JOIN operation o ON o.id = r.operation "
        "WHERE o.actor = ? AND o.seat = ? AND o.recorded_at >= ? AND r.kind = 'manual' "
        "AND EXISTS (SELECT 1 FROM allocation a "
        "LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.run = r.id AND u.allocation IS NULL "
        "UNION ALL SELECT 1 FROM difference d "
        "LEFT JOIN difference_undo v ON v.difference = d.id "
        "WHERE d.run = r.id AND v.difference IS NULL) ORDER BY r.id DESC LIMIT 1",
        {bind::of(stamp.actor.name), bind::of(stamp.actor.seat), bind::of(dayBegins)},
        [](const Row &row) { return row.id<RunId>(0); });
}

Result<std::vector<AllocationRow>> lastAllocations(Session &session, int limit)
{
    return session.all(KK_ALLOCATION_ROWS "ORDER BY a.id DESC LIMIT ?", {limit}, allocationOf);
}

Result<std::vector<AllocationRow>> allocationRowsOfRun(Session &session, RunId run)
{
    return session.all(
        KK_ALLOCATION_ROWS "WHERE a.run = ? ORDER BY a.id", {bind::of(run)}, allocationOf);
}

Result<std::vector<ReasonedAllocation>> allocationsOfPayment(Session &session, PaymentId payment)
{
    return session.all(KK_ALLOCATION_ROWS "WHERE a.payment = ? ORDER BY a.id",
                       {bind::of(payment)},
                       [](const Row &row) {
                           return ReasonedAllocation{allocationOf(row), row.text(11).toUtf8()};
                       });
}

} // namespace keshikomi
