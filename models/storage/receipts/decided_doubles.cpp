// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/decided_doubles.h"

#include "models/domain/try.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/refunds.h"
#include "models/storage/receipts/double_payments.h"
#include "models/storage/receipts/named_numbers.h"

#include <algorithm>
#include <array>
#include <set>

namespace keshikomi {

namespace {

// The decisions of the desk, by the operation that wrote them.
#define KK_DESK_RUNS                                                                               \
    "SELECT r.id FROM clearing_run r JOIN operation w ON w.id = r.operation "                      \
    "WHERE r.kind = 'manual' AND w.kind IN ('double.settle', 'double.carry') "
#define KK_LAST_RUNS KK_DESK_RUNS "ORDER BY r.id DESC LIMIT 50"
#define KK_RUNS_OF_PAYMENT                                                                         \
    KK_DESK_RUNS "AND r.id IN (SELECT run FROM allocation WHERE payment = ? "                      \
                 "UNION SELECT run FROM difference WHERE payment = ?)"

// Payments with the first posting of what was decided about them and still holds.
#define KK_DECIDED(runs)                                                                           \
    "FROM (SELECT l.payment AS payment, MIN(l.posting) AS posting FROM ("                          \
    "SELECT a.payment AS payment, a.posting AS posting FROM allocation a "                         \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "WHERE u.allocation IS NULL AND a.run IN (" runs ") "                                          \
    "UNION ALL SELECT d.payment, d.posting FROM difference d "                                     \
    "LEFT JOIN difference_undo v ON v.difference = d.id "                                          \
    "WHERE v.difference IS NULL AND d.payment IS NOT NULL AND d.run IN (" runs ")) l "             \
    "GROUP BY l.payment) k JOIN payment p ON p.id = k.payment "                                    \
    "JOIN open_payment o ON o.payment = p.id "

#define KK_COLUMNS                                                                                 \
    "SELECT p.id, b.id, b.number, b.customer, c.number, COALESCE(c.name, ''), p.received_on, "     \
    "p.amount, o.open, (SELECT MIN(a.payment) FROM allocation a "                                  \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "WHERE a.bill = b.id AND a.payment <> p.id AND u.allocation IS NULL), k.posting "
// All of it became money of the bill's own customer.
#define KK_BILL                                                                                    \
    "JOIN bill b ON b.id = s.bill JOIN customer c ON c.id = b.customer "                           \
    "WHERE p.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM difference d "                      \
    "LEFT JOIN difference_undo v ON v.difference = d.id "                                          \
    "LEFT JOIN customer_credit h ON h.difference = d.id "                                          \
    "LEFT JOIN refund f ON f.difference = d.id "                                                   \
    "WHERE d.payment = p.id AND v.difference IS NULL AND d.kind IN ('credit', 'refund') "          \
    "AND COALESCE(h.customer, f.customer) <> b.customer) "                                         \
    "AND NOT EXISTS (SELECT 1 FROM allocation a JOIN bill x ON x.id = a.bill "                     \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "WHERE a.payment = p.id AND u.allocation IS NULL AND x.customer <> b.customer) "

#define KK_BY_SLIP(runs)                                                                           \
    KK_COLUMNS KK_DECIDED(runs) "JOIN slip s ON s.agreement = p.agreement "                        \
                                "AND s.slip_key = p.slip_key " KK_BILL "AND p.slip_key <> '' "     \
                                "ORDER BY k.posting DESC, b.id"
#define KK_BY_NUMBER(runs)                                                                         \
    KK_COLUMNS KK_DECIDED(runs) "JOIN bill_number n ON " KK_NAMES_NUMBER                           \
                                "JOIN bill_number s ON s.id = n.id " KK_BILL                       \
                                "ORDER BY k.posting DESC, b.id"
#define KK_BY_DEBIT(runs)                                                                          \
    KK_COLUMNS KK_DECIDED(runs) "JOIN debit_batch t ON t.agreement = p.agreement "                 \
                                "JOIN debit_item i ON i.batch = t.id "                             \
                                "AND i.slip_key = p.slip_key "                                     \
                                "JOIN debit_item_bill s ON s.item = i.id " KK_BILL                 \
                                "AND p.slip_key <> '' ORDER BY k.posting DESC, b.id"
#define KK_BY_REQUEST(runs)                                                                        \
    KK_COLUMNS KK_DECIDED(runs) "JOIN payment_request s ON s.id = p.request " KK_BILL              \
                                "ORDER BY k.posting DESC, b.id"
// Bills the payer paid before the decision: the newest, as the desk showed it.
#define KK_BY_PAYER(runs)                                                                          \
    KK_COLUMNS KK_DECIDED(runs) "JOIN payment q ON q.payer_key = p.payer_key "                     \
                                "AND q.amount = p.amount AND q.id <> p.id "                        \
                                "JOIN allocation s ON s.payment = q.id "                           \
                                "LEFT JOIN allocation_undo z ON z.allocation = s.id " KK_BILL      \
                                "AND p.payer_key <> '' AND p.slip_key = '' "                       \
                                "AND p.request IS NULL AND z.allocation IS NULL "                  \
                                "AND s.posting < k.posting ORDER BY k.posting DESC, b.id DESC"

struct Asked final
{
    DoubledBy by;
    const char *last, *all, *ofPayment;
};
#define KK_ASKED(by, sql)                                                                          \
    Asked                                                                                          \
    {                                                                                              \
        by, sql(KK_LAST_RUNS), sql(KK_DESK_RUNS), sql(KK_RUNS_OF_PAYMENT)                          \
    }
constexpr std::array asked{KK_ASKED(DoubledBy::Slip, KK_BY_SLIP),
                           KK_ASKED(DoubledBy::Slip, KK_BY_NUMBER),
                           KK_ASKED(DoubledBy::Slip, KK_BY_DEBIT),
                           KK_ASKED(DoubledBy::Request, KK_BY_REQUEST),
                           KK_ASKED(DoubledBy::Payer, KK_BY_PAYER)};

struct Found final
{
    DoublePayment payment;
    qint64 posting; // of the decision
};

Found foundIn(const Row &row, DoubledBy by)
{
    return Found{DoublePayment{row.id<PaymentId>(0),
                               by,
                               row.id<BillId>(1),
                               row.integer(2),
                               row.id<CustomerId>(3),
                               row.integer(4),
                               row.text(5),
                               row.day(6),
                               row.yen(7),
                               row.yen(8),
                               row.optionalId<PaymentId>(9)},
                 row.integer(10)};
}

Result<DecidedDouble> withSums(Session &session, const DoublePayment &doubled)
{
    DecidedDouble decided{doubled, {}, {}, {}, false};
    KK_TRY(const auto allocations, liveAllocationsOfPayments(session, {doubled.payment}));
    for (const LiveAllocation &each : allocations) {
        if (each.bill != doubled.bill)
            decided.carried += each.amount;
    }
    KK_TRY(const auto differences, liveDifferencesOfPayments(session, {doubled.payment}));
    for (const LiveDifference &each : differences) {
        if (each.kind == DifferenceKind::Credit)
            decided.credited += each.amount;
        if (each.kind != DifferenceKind::Refund)
            continue;
        decided.refunded += each.amount;
        KK_TRY(const auto refund, refundOfDifference(session, each.id));
        decided.waits = decided.waits || !refund || refund->state == RefundState::Requested;
    }
    return decided;
}

Result<std::vector<DecidedDouble>>
decidedBy(Session &session, const char *Asked::*sql, const Binds &binds)
{
    std::vector<Found> all;
    std::set<PaymentId> seen; // one line a payment: what it names is worth more than who paid
    for (const Asked &each : asked) {
        KK_TRY(const auto rows, session.all(each.*sql, binds, [&each](const Row &row) {
            return foundIn(row, each.by);
        }));
        for (const Found &found : rows) {
            if (seen.insert(found.payment.payment).second)
                all.push_back(found);
        }
    }
    std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) {
        return a.posting > b.posting;
    });
    std::vector<DecidedDouble> decided;
    for (const Found &found : all) {
        KK_TRY(DecidedDouble each, withSums(session, found.payment));
        KK_CHECK(addEarlier(session, each.payment));
        decided.push_back(std::move(each));
    }
    return decided;
}

} // namespace

Result<std::vector<DecidedDouble>> lastDecidedDoubles(Session &session)
{
    return decidedBy(session, &Asked::last, {});
}

Result<std::vector<DecidedDouble>> decidedDoublesOfBill(Session &session, BillId bill)
{
    KK_TRY(auto all, decidedBy(session, &Asked::all, {}));
    const auto other = [bill](const DecidedDouble &each) { return each.payment.bill != bill; };
    all.erase(std::remove_if(all.begin(), all.end(), other), all.end());
    return all;
}

Result<DecidedDouble> decidedDouble(Session &session, PaymentId payment)
{
    const auto id = bind::of(payment);
    KK_TRY(const auto found, decidedBy(session, &Asked::ofPayment, {id, id, id, id}));
    if (!found.empty())
        return found.front();
    KK_TRY(const DoublePayment waiting, doublePayment(session, payment));
    return failure(ErrorCode::Invalid,
                   Fault::FieldEmpty,
                   {QStringLiteral("decision"), QString::number(waiting.payment.value())});
}

} // namespace keshikomi
