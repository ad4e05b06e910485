// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/payer_knowledge.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/receipts/open_items.h"

namespace keshikomi {

namespace {

LearnedPayer payerOf(const Row &row)
{
    return LearnedPayer{row.id<PayerNameId>(0),
                        row.id<CustomerId>(1),
                        row.integer(2),
                        row.text(3),
                        {row.text(4), row.text(5), row.text(6)},
                        int(row.integer(7)),
                        row.instant(8),
                        row.instant(9)};
}

// The payer of a payment as its first notice tells it.
Result<PayerKey> payerOfPayment(Session &session, PaymentId payment)
{
    KK_TRY(const auto key,
           session.one("SELECT COALESCE(r.payer_name, ''), COALESCE(r.bank_name, ''), "
                       "COALESCE(r.branch_name, ''), p.payer_key FROM payment p "
                       "LEFT JOIN notice_raw r ON r.notice = (SELECT MIN(l.notice) "
                       "FROM payment_notice l WHERE l.payment = p.id) WHERE p.id = ?",
                       {bind::of(payment)},
                       [](const Row &row) {
                           PayerKey told = payerKeyOf(row.text(0), row.text(1), row.text(2));
                           if (row.text(0).isEmpty())
                               told.name = row.text(3);
                           return told;
                       }));
    return key.value_or(PayerKey());
}

Binds bindsOf(CustomerId customer, const PayerKey &key)
{
    return {bind::of(customer), bind::of(key.name), bind::of(key.bank), bind::of(key.branch)};
}

// When a person decided it; none: an automatic run, which teaches nothing.
Result<std::optional<QDateTime>> decidedAt(Session &session, RunId run)
{
    return session.one("SELECT o.recorded_at FROM clearing_run r "
                       "JOIN operation o ON o.id = r.operation "
                       "WHERE r.id = ? AND r.kind = 'manual'",
                       {bind::of(run)},
                       [](const Row &row) { return row.instant(0); });
}

// What was confirmed once is gone, else once less. What a person made the program forget after the
// decision was taught anew by others since.
Done unlearnPayer(Session &session,
                  PaymentId payment,
                  CustomerId customer,
                  const QDateTime &decided,
                  const QDateTime &at)
{
    KK_TRY(const PayerKey key, payerOfPayment(session, payment));
    KK_CHECK(session.exec(
        "UPDATE payer_name SET removed_at = CASE WHEN times = 1 THEN ? ELSE removed_at END, "
        "times = CASE WHEN times = 1 THEN 1 ELSE times - 1 END WHERE customer = ? "
        "AND name_key = ? AND bank = ? AND branch = ? AND removed_at IS NULL AND learned_at <= ?",
        Binds{bind::of(at)} + bindsOf(customer, key) + Binds{bind::of(decided)}));
    return done();
}

// A decision taught it only if it was known at the time: not every one did in earlier programs.
Done unlearnFee(
    Session &session, CustomerId customer, Yen fee, const QDateTime &decided, const QDateTime &at)
{
    KK_CHECK(session.exec(
        "UPDATE customer_fee SET removed_at = CASE WHEN times = 1 THEN ? ELSE removed_at END, "
        "times = CASE WHEN times = 1 THEN 1 ELSE times - 1 END "
        "WHERE customer = ? AND fee = ? AND removed_at IS NULL AND last_at >= ?",
        {bind::of(at), bind::of(customer), bind::of(fee), bind::of(decided)}));
    return done();
}

} // namespace

PayerKey payerKeyOf(const QString &payerName, const QString &bank, const QString &branch)
{
    return {nameKey(splitLeadingCode(payerName).rest), nameKey(bank), nameKey(branch)};
}

Result<std::vector<LearnedPayer>> learnedPayers(Session &session,
                                                std::optional<CustomerId> customer)
{
#define KK_LEARNED_PAYERS                                                                          \
    "SELECT n.id, n.customer, c.number, COALESCE(c.name, ''), n.name_key, n.bank, n.branch, "      \
    "n.times, n.learned_at, n.last_at FROM payer_name n JOIN customer c ON c.id = n.customer "     \
    "WHERE n.removed_at IS NULL "
#define KK_BY_CUSTOMER "ORDER BY c.number, n.id"
    if (customer)
        return session.all(
            KK_LEARNED_PAYERS "AND n.customer = ? " KK_BY_CUSTOMER, {bind::of(*customer)}, payerOf);
    return session.all(KK_LEARNED_PAYERS KK_BY_CUSTOMER, {}, payerOf);
#undef KK_LEARNED_PAYERS
#undef KK_BY_CUSTOMER
}

Result<std::vector<LearnedFee>> learnedFees(Session &session, std::optional<CustomerId> customer)
{
    const auto feeOf = [](const Row &row) {
        return LearnedFee{row.id<CustomerId>(0), row.yen(1), int(row.integer(2)), row.instant(3)};
    };
#define KK_LEARNED_FEES                                                                            \
    "SELECT customer, fee, times, last_at FROM customer_fee WHERE removed_at IS NULL "
#define KK_BY_TIMES "ORDER BY customer, times DESC, fee"
    if (customer)
        return session.all(
            KK_LEARNED_FEES "AND customer = ? " KK_BY_TIMES, {bind::of(*customer)}, feeOf);
    return session.all(KK_LEARNED_FEES KK_BY_TIMES, {}, feeOf);
#undef KK_LEARNED_FEES
#undef KK_BY_TIMES
}

Result<std::vector<CustomerTolerance>> customerTolerances(Session &session,
                                                          std::optional<CustomerId> customer)
{
    const auto toleranceOf = [](const Row &row) {
        return CustomerTolerance{row.id<CustomerId>(0), row.yen(1)};
    };
    if (customer)
        return session.all("SELECT customer, tolerance FROM customer_tolerance "
                           "WHERE customer = ?",
                           {bind::of(*customer)},
                           toleranceOf);
    return session.all(
        "SELECT customer, tolerance FROM customer_tolerance ORDER BY customer", {}, toleranceOf);
}

Done putTolerance(Session &session, CustomerId customer, Yen tolerance, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO customer_tolerance (customer, tolerance, operation) VALUES (?, ?, ?) "
        "ON CONFLICT (customer) DO UPDATE SET tolerance = excluded.tolerance, "
        "operation = excluded.operation",
        {bind::of(customer), bind::of(tolerance), bind::of(stamp.operation)}));
    return done();
}

Done learnPayer(Session &session, PaymentId payment, CustomerId customer, const QDateTime &at)
{
    KK_TRY(const PayerKey key, payerOfPayment(session, payment));
    if (key.name.isEmpty())
        return done();
    KK_CHECK(session.exec(
        "INSERT INTO payer_name (customer, name_key, bank, branch, times, learned_at, last_at) "
        "VALUES (?, ?, ?, ?, 1, ?, ?) ON CONFLICT (customer, name_key, bank, branch) "
        "DO UPDATE SET removed_at = NULL, last_at = excluded.last_at, "
        "learned_at = CASE WHEN payer_name.removed_at IS NULL THEN payer_name.learned_at "
        "ELSE excluded.learned_at END, "
        "times = CASE WHEN payer_name.removed_at IS NULL THEN payer_name.times + 1 ELSE 1 END",
        bindsOf(customer, key) + Binds{bind::of(at), bind::of(at)}));
    return done();
}

Done learnFees(Session &session, RunId run, const QDateTime &at)
{
    struct Kept final
    {
        CustomerId customer;
        Yen fee;
    };
    KK_TRY(const auto kept,
           session.all("SELECT b.customer, a.discount FROM allocation a "
                       "JOIN bill b ON b.id = a.bill WHERE a.run = ? AND a.discount > 0 "
                       "UNION ALL SELECT b.customer, d.amount FROM difference d "
                       "JOIN bill b ON b.id = d.bill "
                       "WHERE d.run = ? AND d.kind = 'fee' AND d.payment IS NOT NULL",
                       {bind::of(run), bind::of(run)},
                       [](const Row &row) {
                           return Kept{row.id<CustomerId>(0), row.yen(1)};
                       }));
    for (const Kept &each : kept) {
        KK_CHECK(session.exec(
            "INSERT INTO customer_fee (customer, fee, times, last_at) VALUES (?, ?, 1, ?) "
            "ON CONFLICT (customer, fee) DO UPDATE SET removed_at = NULL, "
            "last_at = excluded.last_at, times = CASE WHEN customer_fee.removed_at IS NULL "
            "THEN customer_fee.times + 1 ELSE 1 END",
            {bind::of(each.customer), bind::of(each.fee), bind::of(at)}));
    }
    return done();
}

Done unlearn(Session &session, const LiveAllocation &undone, const QDateTime &at)
{
    KK_TRY(const auto run, decisionOfAllocation(session, undone.id));
    if (!run)
        return done();
    KK_TRY(const auto decided, decidedAt(session, *run));
    KK_TRY(const CustomerId customer, customerOfBill(session, undone.bill));
    if (undone.discount > Yen(0))
        KK_CHECK(unlearnFee(session, customer, undone.discount, *decided, at));
    KK_TRY(const qint64 kept,
           session.number("SELECT COUNT(*) FROM allocation a JOIN bill b ON b.id = a.bill "
                          "LEFT JOIN allocation_undo u ON u.allocation = a.id "
                          "WHERE a.run = ? AND a.payment = ? AND b.customer = ? "
                          "AND u.allocation IS NULL",
                          {bind::of(*run), bind::of(undone.payment), bind::of(customer)}));
    return kept > 0 ? done() : unlearnPayer(session, undone.payment, customer, *decided, at);
}

Done unlearn(Session &session, const LiveDifference &undone, const QDateTime &at)
{
    if (undone.kind != DifferenceKind::Fee || !undone.bill || !undone.payment)
        return done();
    KK_TRY(const auto decided, decidedAt(session, undone.run));
    KK_TRY(const CustomerId customer, customerOfBill(session, *undone.bill));
    return decided ? unlearnFee(session, customer, undone.amount, *decided, at) : done();
}

Result<bool> takeOver(Session &session, const LearnedPayer &payer)
{
    KK_TRY(
        const qint64 changed,
        session.exec(
            "INSERT INTO payer_name (customer, name_key, bank, branch, times, learned_at, "
            "last_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (customer, name_key, bank, "
            "branch) DO UPDATE SET removed_at = NULL, times = excluded.times, "
            "last_at = excluded.last_at WHERE payer_name.removed_at IS NOT NULL "
            "OR payer_name.times < excluded.times",
            bindsOf(payer.customer, payer.key)
                + Binds{bind::of(payer.times), bind::of(payer.learnedAt), bind::of(payer.lastAt)}));
    return changed > 0;
}

Done forgetPayer(Session &session, PayerNameId id, const QDateTime &at)
{
    KK_TRY(const qint64 forgotten,
           session.exec("UPDATE payer_name SET removed_at = ? WHERE id = ? AND removed_at IS NULL",
                        {bind::of(at), bind::of(id)}));
    if (forgotten == 0)
        return failure(ErrorCode::NotFound, Fault::NoSuchPayer, {QString::number(id.value())});
    return done();
}

Done forgetFee(Session &session, CustomerId customer, Yen fee, const QDateTime &at)
{
    KK_TRY(const qint64 forgotten,
           session.exec("UPDATE customer_fee SET removed_at = ? "
                        "WHERE customer = ? AND fee = ? AND removed_at IS NULL",
                        {bind::of(at), bind::of(customer), bind::of(fee)}));
    if (forgotten == 0) {
        return failure(ErrorCode::NotFound, Fault::NoSuchPayer, {QString::number(fee.amount())});
    }
    return done();
}

} // namespace keshikomi
