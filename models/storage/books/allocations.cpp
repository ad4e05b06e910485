// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/allocations.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"

namespace keshikomi {

namespace {

struct BillFacts final
{
    LegalEntityId legalEntity;
    StoreId store;
};

Result<BillFacts> factsOf(Session &session, BillId bill)
{
    KK_TRY(const auto facts,
           session.one("SELECT s.legal_entity, b.store FROM bill b JOIN store s ON s.id = b.store "
                       "WHERE b.id = ?",
                       {bind::of(bill)},
                       [](const Row &row) {
                           return BillFacts{row.id<LegalEntityId>(0), row.id<StoreId>(1)};
                       }));
    if (!facts)
        qFatal("an allocation names a bill that is not in the books");
    return *facts;
}

// A discount takes back sales and their tax in the proportions of the bill. A bill that is not
// delivered stands in advances, but the discount is one all the same: it is known today.
Result<std::vector<PostingLine>> discountLines(Session &session, BillId bill, Yen discount)
{
    std::vector<PostingLine> lines;
    if (discount.isZero())
        return lines;
    TaxTotals totals;
    KK_TRY(totals.lines,
           session.all("SELECT tax_kind, base, tax FROM bill_tax WHERE bill = ? ORDER BY tax_kind",
                       {bind::of(bill)},
                       [](const Row &row) {
                           return TaxLine{*taxKindFromName(row.text(0)), row.yen(1), row.yen(2)};
                       }));
    for (const TaxLine &part : splitOverRates(totals, discount)) {
        lines.push_back(forTax(forBill(debit(Account::SalesDiscount, part.base), bill), part.kind));
        lines.push_back(forTax(forBill(debit(Account::OutputTax, part.tax), bill), part.kind));
    }
    return lines;
}

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

Result<AllocationId> allocate(Session &session, const NewAllocation &allocation, const Stamp &stamp)
{
    Q_ASSERT(allocation.amount > Yen(0) && allocation.discount >= Yen(0));
    const Yen cleared = allocation.amount + allocation.discount;
    KK_CHECK(takeFromPayment(session, allocation.payment, allocation.amount));
    KK_CHECK(takeFromBill(session, allocation.bill, cleared));
    KK_TRY(const BillFacts facts, factsOf(session, allocation.bill));
    KK_TRY(std::vector<PostingLine> lines,
           discountLines(session, allocation.bill, allocation.discount));
    lines.push_back(
        forPayment(debit(Account::SuspenseReceipts, allocation.amount), allocation.payment));
    lines.push_back(forBill(credit(Account::Receivable, cleared), allocation.bill));
    KK_TRY(const PostingId posting,
           post(session,
                NewPosting{PostingKind::Allocated,
                           facts.legalEntity,
                           facts.store,
                           stamp.today,
                           QStringLiteral("clearing"),
                           QStringLiteral("payment"),
                           allocation.payment.value(),
                           std::nullopt,
                           std::move(lines)},
                stamp));
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO allocation (uuid, payment, bill, amount, discount, posting, run, "
               "reasons, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
               {QStringLiteral("%1/%2").arg(stamp.operation).arg(posting.value()),
                bind::of(allocation.payment),
                bind::of(allocation.bill),
                bind::of(allocation.amount),
                bind::of(allocation.discount),
                bind::of(posting),
                bind::of(allocation.run),
                QString::fromUtf8(allocation.reasons),
                bind::of(stamp.operation)}));
    return AllocationId(id);
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
        KK_TRY(const qint64 known,
               session.number("SELECT COUNT(*) FROM allocation WHERE id = ?", {bind::of(id)}));
        if (known == 0)
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

Result<std::vector<AllocationId>> liveAllocationsOfPayment(Session &session, PaymentId payment)
{
    KK_TRY(const auto live, liveAllocationsOfPayments(session, {payment}));
    std::vector<AllocationId> ids;
    for (const LiveAllocation &each : live)
        ids.push_back(each.id);
    return ids;
}

} // namespace keshikomi
