// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"
#include "models/domain/try.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/bill_taxes.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/posting_batch.h"
#include "models/storage/books/projections.h"
#include "models/storage/engine/bulk_insert.h"
#include "models/storage/engine/key_list.h"
#include "models/storage/tenants/tenants.h"

#include <QHash>

#include <map>

namespace keshikomi {

namespace {

struct BillFacts final
{
    BillId bill;
    LegalEntityId legalEntity;
    StoreId store;
};
using FactsOf = QHash<BillId, BillFacts>;

Result<FactsOf> factsOf(Session &session, const std::vector<NewAllocation> &allocations)
{
    std::vector<qint64> bills;
    bills.reserve(allocations.size());
    for (const NewAllocation &each : allocations)
        bills.push_back(each.bill.value());
    KK_TRY(
        const auto rows,
        KeyList::wholes(bills).all(
            session,
            "SELECT b.id, s.legal_entity, b.store FROM {keys} k "
            "CROSS JOIN bill b JOIN store s ON s.id = b.store WHERE b.id = k.given",
            {},
            [](const Row &row) {
                return BillFacts{row.id<BillId>(0), row.id<LegalEntityId>(1), row.id<StoreId>(2)};
            }));
    FactsOf facts;
    for (const BillFacts &each : rows)
        facts.insert(each.bill, each);
    return facts;
}

const BillFacts &factsFor(const FactsOf &facts, BillId bill)
{
    const auto found = facts.constFind(bill);
    if (found == facts.constEnd())
        qFatal("an allocation names a bill that is not in the books");
    return *found;
}

// A discount takes back sales and their tax by the bill's rates. A bill that is not
// delivered stands in advances, but the discount is one all the same: it is known today.
Result<std::vector<PostingLine>>
discountLines(Session &session, TaxesLeft &rates, BillId bill, Yen discount)
{
    std::vector<PostingLine> lines;
    if (discount.isZero())
        return lines;
    KK_TRY(const auto tenant, tenantOfBill(session, bill));
    if (tenant)
        return std::vector<PostingLine>{forBill(debit(Account::PayableToTenants, discount), bill)};
    KK_TRY(const TaxesToTake taxes, rates.forTaking(bill, discount));
    rates.took(bill, takenOverSales(taxes, discount));
    return debitsOfDiscount(taxes, bill, discount);
}

Yen cleared(const NewAllocation &allocation)
{
    return allocation.amount + allocation.discount;
}

Result<NewPosting> postingOf(Session &session,
                             TaxesLeft &rates,
                             const NewAllocation &allocation,
                             const BillFacts &facts,
                             const Stamp &stamp)
{
    KK_TRY(std::vector<PostingLine> lines,
           discountLines(session, rates, allocation.bill, allocation.discount));
    lines.push_back(
        forPayment(debit(Account::SuspenseReceipts, allocation.amount), allocation.payment));
    lines.push_back(forBill(credit(Account::Receivable, cleared(allocation)), allocation.bill));
    return NewPosting{PostingKind::Allocated,
                      facts.legalEntity,
                      facts.store,
                      stamp.today,
                      QStringLiteral("clearing"),
                      QStringLiteral("payment"),
                      allocation.payment.value(),
                      std::nullopt,
                      std::move(lines)};
}

// Whose money each payment is. Empty in a house of one company: nothing is asked then.
using OwnersOf = std::map<PaymentId, LegalEntityId>;

Result<OwnersOf> ownersOf(Session &session, const std::vector<NewAllocation> &allocations)
{
    OwnersOf owners;
    KK_TRY(const bool many, hasManyCompanies(session));
    if (!many)
        return owners;
    for (const NewAllocation &each : allocations) {
        if (owners.contains(each.payment))
            continue;
        KK_TRY(const LegalEntityId owner, companyOfPayment(session, each.payment));
        owners.emplace(each.payment, owner);
    }
    return owners;
}

LegalEntityId ownerOf(const OwnersOf &owners, PaymentId payment, const NewPosting &clearing)
{
    const auto found = owners.find(payment);
    return found == owners.end() ? clearing.legalEntity : found->second;
}

QString uuidOf(const Stamp &stamp, PostingId posting)
{
    return stamp.operation + QLatin1Char('/') + QString::number(posting.value());
}

Done takeAll(Session &session, const std::vector<NewAllocation> &allocations)
{
    std::map<PaymentId, Yen> ofPayments;
    std::map<BillId, Yen> ofBills;
    for (const NewAllocation &each : allocations) {
        ofPayments[each.payment] += each.amount;
        ofBills[each.bill] += cleared(each);
    }
    KK_CHECK(takeFromPayments(session, ofPayments));
    return takeFromBills(session, ofBills);
}

Done writeAllocations(Session &session,
                      const std::vector<NewAllocation> &allocations,
                      const std::vector<PostingId> &postings,
                      const Stamp &stamp)
{
    BulkInsert bulk(session,
                    "allocation",
                    {"uuid",
                     "payment",
                     "bill",
                     "amount",
                     "discount",
                     "posting",
                     "run",
                     "reasons",
                     "operation"});
    bulk.proveReferencesAfter();
    for (std::size_t i = 0; i < allocations.size(); ++i) {
        const NewAllocation &each = allocations[i];
        bulk.text(uuidOf(stamp, postings[i]));
        bulk.id(each.payment);
        bulk.id(each.bill);
        bulk.yen(each.amount);
        bulk.yen(each.discount);
        bulk.id(postings[i]);
        bulk.id(each.run);
        bulk.text(QString::fromUtf8(each.reasons));
        bulk.text(stamp.operation);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

} // namespace

Result<AllocationId> allocate(Session &session, const NewAllocation &allocation, const Stamp &stamp)
{
    Q_ASSERT(allocation.amount > Yen(0) && allocation.discount >= Yen(0));
    KK_CHECK(takeFromPayment(session, allocation.payment, allocation.amount));
    KK_CHECK(takeFromBill(session, allocation.bill, cleared(allocation)));
    KK_TRY(const FactsOf facts, factsOf(session, {allocation}));
    TaxesLeft rates(session);
    KK_TRY(const NewPosting clearing,
           postingOf(session, rates, allocation, factsFor(facts, allocation.bill), stamp));
    KK_TRY(const OwnersOf owners, ownersOf(session, {allocation}));
    KK_TRY(const PostingId posting,
           postBetween(session,
                       clearing,
                       ownerOf(owners, allocation.payment, clearing),
                       Account::SuspenseReceipts,
                       stamp));
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO allocation (uuid, payment, bill, amount, discount, posting, run, "
               "reasons, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
               {uuidOf(stamp, posting),
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

Done allocateAll(Session &session,
                 const std::vector<NewAllocation> &allocations,
                 const Stamp &stamp)
{
    if (allocations.empty())
        return done();
    KK_CHECK(takeAll(session, allocations));
    KK_TRY(const FactsOf facts, factsOf(session, allocations));
    KK_TRY(const OwnersOf owners, ownersOf(session, allocations));
    PostingBatch batch(session, stamp);
    TaxesLeft rates(session);
    std::vector<PostingId> postings;
    std::vector<std::pair<PostingId, PostingId>> sides;
    postings.reserve(allocations.size());
    for (const NewAllocation &each : allocations) {
        Q_ASSERT(each.amount > Yen(0) && each.discount >= Yen(0));
        KK_TRY(NewPosting clearing,
               postingOf(session, rates, each, factsFor(facts, each.bill), stamp));
        auto theirs =
            splitOff(clearing, ownerOf(owners, each.payment, clearing), Account::SuspenseReceipts);
        KK_TRY(const PostingId posting, batch.add(std::move(clearing)));
        postings.push_back(posting);
        if (!theirs)
            continue;
        KK_TRY(const PostingId other, batch.add(std::move(*theirs)));
        sides.emplace_back(posting, other);
    }
    KK_CHECK(batch.write());
    for (const auto &[posting, other] : sides)
        KK_CHECK(linkSides(session, posting, other));
    return writeAllocations(session, allocations, postings, stamp);
}

} // namespace keshikomi
