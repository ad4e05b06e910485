// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/books/refunds.h"

namespace keshikomi {

namespace {

// The furthest step is the state: cancelled, paid, exported, approved.
#define KK_REFUNDS                                                                                 \
    "SELECT r.id, r.difference, r.customer, c.number, COALESCE(c.name, ''), d.payment, d.credit, " \
    "r.method, CASE WHEN x.refund IS NOT NULL OR u.difference IS NOT NULL THEN 'cancelled' "       \
    "WHEN p.refund IS NOT NULL THEN 'paid' WHEN e.refund IS NOT NULL THEN 'exported' "             \
    "WHEN a.refund IS NOT NULL THEN 'approved' ELSE 'requested' END, d.amount, d.note, w.actor, "  \
    "COALESCE(v.actor, ''), w.recorded_at, g.effective_on, e.export FROM refund r "                \
    "JOIN difference d ON d.id = r.difference JOIN customer c ON c.id = r.customer "               \
    "JOIN operation w ON w.id = r.operation "                                                      \
    "LEFT JOIN difference_undo u ON u.difference = d.id "                                          \
    "LEFT JOIN refund_step a ON a.refund = r.id AND a.state = 'approved' "                         \
    "LEFT JOIN operation v ON v.id = a.operation "                                                 \
    "LEFT JOIN refund_step e ON e.refund = r.id AND e.state = 'exported' "                         \
    "LEFT JOIN refund_step p ON p.refund = r.id AND p.state = 'paid' "                             \
    "LEFT JOIN posting g ON g.id = p.posting "                                                     \
    "LEFT JOIN refund_step x ON x.refund = r.id AND x.state = 'cancelled' "

RefundRow refundOf(const Row &row)
{
    const auto method = refundMethodFromName(row.text(7));
    const auto state = refundStateFromName(row.text(8));
    if (!method || !state)
        qFatal("the books hold a refund this program does not know");
    return RefundRow{row.id<RefundId>(0),
                     row.id<DifferenceId>(1),
                     row.id<CustomerId>(2),
                     row.integer(3),
                     row.text(4),
                     row.optionalId<PaymentId>(5),
                     row.optionalId<CreditId>(6),
                     *method,
                     *state,
                     row.yen(9),
                     row.text(10),
                     row.text(11),
                     row.text(12),
                     row.instant(13),
                     row.day(14),
                     row.isNull(15) ? std::nullopt : std::optional(row.integer(15))};
}

} // namespace

Result<RefundRow> refundById(Session &session, RefundId id)
{
    KK_TRY(const auto found, session.one(KK_REFUNDS "WHERE r.id = ?", {bind::of(id)}, refundOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchRefund, {QString::number(id.value())});
    return *found;
}

Result<std::optional<RefundRow>> refundOfDifference(Session &session, DifferenceId difference)
{
    return session.one(KK_REFUNDS "WHERE r.difference = ?", {bind::of(difference)}, refundOf);
}

Result<std::vector<RefundRow>> refunds(Session &session, bool all)
{
    if (all)
        return session.all(KK_REFUNDS "ORDER BY r.id", {}, refundOf);
    return session.all(KK_REFUNDS "WHERE p.refund IS NULL AND x.refund IS NULL "
                                  "AND u.difference IS NULL ORDER BY r.id",
                       {},
                       refundOf);
}

Result<std::optional<StoredRefundExport>> findRefundExport(Session &session, qint64 number)
{
    KK_TRY(auto found,
           session.one("SELECT a.key, x.transfer_on FROM refund_export x "
                       "JOIN agreement a ON a.id = x.agreement WHERE x.id = ?",
                       {number},
                       [](const Row &row) {
                           return StoredRefundExport{row.text(0), row.day(1), {}};
                       }));
    if (!found)
        return std::nullopt;
    KK_TRY(found->refunds,
           session.all(KK_REFUNDS "WHERE e.export = ? ORDER BY r.id", {number}, refundOf));
    return found;
}

} // namespace keshikomi
