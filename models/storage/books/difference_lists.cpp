// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/books/differences.h"

namespace keshikomi {

namespace {

DifferenceKind kindOf(const QString &name)
{
    const auto kind = differenceKindFromName(name);
    if (!kind)
        qFatal("the books hold a difference this program does not know");
    return *kind;
}

#define KK_CREDITS                                                                                 \
    "SELECT d.id, k.customer, c.number, COALESCE(c.name, ''), d.kind, d.payment, "                 \
    "COALESCE(b.number, 0), d.amount, o.open, w.recorded_at, w.actor, d.note "                     \
    "FROM customer_credit k JOIN difference d ON d.id = k.difference "                             \
    "JOIN open_credit o ON o.credit = d.id JOIN customer c ON c.id = k.customer "                  \
    "JOIN operation w ON w.id = d.operation LEFT JOIN bill b ON b.id = d.bill "

CreditRow creditOf(const Row &row)
{
    return CreditRow{row.id<CreditId>(0),
                     row.id<CustomerId>(1),
                     row.integer(2),
                     row.text(3),
                     kindOf(row.text(4)),
                     row.optionalId<PaymentId>(5),
                     row.integer(6),
                     row.yen(7),
                     row.yen(8),
                     row.instant(9),
                     row.text(10),
                     row.text(11)};
}

#define KK_DIFFERENCES                                                                             \
    "SELECT d.id, d.run, d.kind, d.payment, COALESCE(b.number, 0), d.credit, d.amount, d.note, "   \
    "w.recorded_at, w.actor, u.difference, COALESCE(c.number, 0), COALESCE(c.name, '') "           \
    "FROM difference d "                                                                           \
    "JOIN operation w ON w.id = d.operation LEFT JOIN bill b ON b.id = d.bill "                    \
    "LEFT JOIN difference_undo u ON u.difference = d.id "                                          \
    "LEFT JOIN customer_credit k ON k.difference = d.id "                                          \
    "LEFT JOIN refund f ON f.difference = d.id "                                                   \
    "LEFT JOIN customer c ON c.id = COALESCE(k.customer, f.customer, b.customer) "

DifferenceRow differenceOf(const Row &row)
{
    return DifferenceRow{row.id<DifferenceId>(0),
                         row.id<RunId>(1),
                         kindOf(row.text(2)),
                         row.optionalId<PaymentId>(3),
                         row.integer(4),
                         row.optionalId<CreditId>(5),
                         row.yen(6),
                         row.text(7),
                         row.instant(8),
                         row.text(9),
                         !row.isNull(10),
                         row.integer(11),
                         row.text(12)};
}

} // namespace

Result<std::vector<CreditRow>> openCredits(Session &session, std::optional<CustomerId> customer)
{
    if (customer)
        return session.all(KK_CREDITS "WHERE o.open > 0 AND k.customer = ? ORDER BY d.id",
                           {bind::of(*customer)},
                           creditOf);
    return session.all(KK_CREDITS "WHERE o.open > 0 ORDER BY c.number, d.id", {}, creditOf);
}

Result<CreditRow> creditById(Session &session, CreditId id)
{
    KK_TRY(const auto found, session.one(KK_CREDITS "WHERE d.id = ?", {bind::of(id)}, creditOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchCredit, {creditNumberText(id.value())});
    return *found;
}

Result<std::vector<DifferenceRow>> differenceRowsOfRun(Session &session, RunId run)
{
    return session.all(
        KK_DIFFERENCES "WHERE d.run = ? ORDER BY d.id", {bind::of(run)}, differenceOf);
}

Result<std::vector<DifferenceRow>> differenceRowsOfBill(Session &session, BillId bill)
{
    return session.all(
        KK_DIFFERENCES "WHERE d.bill = ? ORDER BY d.id", {bind::of(bill)}, differenceOf);
}

Result<std::vector<DifferenceRow>> lastDifferences(Session &session, int limit)
{
    return session.all(KK_DIFFERENCES "ORDER BY d.id DESC LIMIT ?", {limit}, differenceOf);
}

Result<std::vector<ClearedPart>> clearedParts(Session &session, BillId bill)
{
    // Postings carry one order over both tables.
    return session.all(
        "SELECT a.id, NULL, a.payment, a.amount + a.discount, a.posting AS place "
        "FROM allocation a LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.bill = ? AND u.allocation IS NULL "
        "UNION ALL SELECT NULL, d.id, d.payment, d.amount, d.posting FROM difference d "
        "LEFT JOIN difference_undo u ON u.difference = d.id WHERE d.bill = ? "
        "AND d.kind <> 'credit_note' AND u.difference IS NULL ORDER BY place",
        {bind::of(bill), bind::of(bill)},
        [](const Row &row) {
            return ClearedPart{row.optionalId<AllocationId>(0),
                               row.optionalId<DifferenceId>(1),
                               row.optionalId<PaymentId>(2),
                               row.yen(3),
                               row.id<PostingId>(4)};
        });
}

} // namespace keshikomi
