// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bill_writing.h"

#include "models/domain/grouped_invoice_number.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"
#include "models/storage/paper/grouped_invoices.h"
#include "models/storage/tenants/tenants.h"

namespace keshikomi {

namespace {

// What the house earned: sales and tax of each kind; statutory costs are only passed on, and what a
// tenant is asked for is the tenant's, with its tax.
std::vector<PostingLine> earned(const Bill &bill)
{
    std::vector<PostingLine> lines;
    if (bill.tenant)
        return {forBill(credit(Account::PayableToTenants, bill.amount), bill.id)};
    for (const TaxLine &line : bill.tax.lines) {
        if (line.kind == TaxKind::Statutory) {
            lines.push_back(forBill(credit(Account::StatutoryCosts, line.sum()), bill.id));
            continue;
        }
        lines.push_back(forTax(credit(Account::Sales, line.base), line.kind));
        lines.push_back(forTax(credit(Account::OutputTax, line.tax), line.kind));
    }
    return lines;
}

NewPosting postingOf(const Bill &bill,
                     PostingKind kind,
                     LegalEntityId legalEntity,
                     QDate effectiveOn,
                     const PostingLine &first,
                     const std::vector<PostingLine> &others)
{
    NewPosting posting{kind,
                       legalEntity,
                       bill.store,
                       effectiveOn,
                       postingKindName(kind),
                       QStringLiteral("bill"),
                       bill.id.value(),
                       std::nullopt,
                       {first}};
    posting.lines.insert(posting.lines.end(), others.begin(), others.end());
    return posting;
}

// A month that was settled with the tenant takes no bills any more.
Done checkTenantDay(Session &session, TenantId id, std::initializer_list<QDate> days)
{
    KK_TRY(const Tenant tenant, tenantById(session, id));
    for (const QDate day : days)
        KK_CHECK(checkTenantOpen(tenant, day));
    return done();
}

} // namespace

NewPosting issuePosting(const Bill &bill, LegalEntityId legalEntity)
{
    const PostingLine owed = forBill(debit(Account::Receivable, bill.amount), bill.id);
    if (bill.deliveredOn.isValid() || bill.tenant) {
        const QDate on = bill.deliveredOn.isValid() ? bill.deliveredOn : bill.issuedOn;
        return postingOf(bill, PostingKind::BillIssued, legalEntity, on, owed, earned(bill));
    }
    return postingOf(bill,
                     PostingKind::BillIssued,
                     legalEntity,
                     bill.issuedOn,
                     owed,
                     {forBill(credit(Account::AdvanceReceived, bill.amount), bill.id)});
}

NewPosting deliveryPosting(const Bill &bill, LegalEntityId legalEntity, QDate on)
{
    return postingOf(bill,
                     PostingKind::BillDelivered,
                     legalEntity,
                     on,
                     forBill(debit(Account::AdvanceReceived, bill.amount), bill.id),
                     earned(bill));
}

Result<Bill> writeBill(
    Session &session, const House &house, const NewBill &bill, const Stamp &stamp, GramBatch *grams)
{
    KK_CHECK(checkBill(bill));
    if (bill.tenant)
        KK_CHECK(checkTenantDay(session, *bill.tenant, {bill.issuedOn, bill.deliveredOn}));
    KK_TRY(const Bill issued, insertBill(session, house.storeId, bill, stamp, grams));
    KK_TRY(const PostingId posting, post(session, issuePosting(issued, house.legalEntity), stamp));
    Q_UNUSED(posting)
    return issued;
}

Result<Bill>
writeDelivery(Session &session, const House &house, Bill bill, QDate on, const Stamp &stamp)
{
    KK_CHECK(checkIssued(bill));
    if (bill.deliveredOn.isValid()) {
        return failure(ErrorCode::Conflict,
                       Fault::ChangedMeanwhile,
                       {QStringLiteral("delivered_on"),
                        billNumberText(bill.number),
                        bill.deliveredOn.toString(Qt::ISODate)});
    }
    KK_CHECK(checkDay("delivered_on", on));
    if (bill.tenant)
        KK_CHECK(checkTenantDay(session, *bill.tenant, {on}));
    KK_CHECK(markDelivered(session, bill.id, on));
    if (!bill.tenant) // whose sales are not ours, nor is their day
        KK_CHECK(post(session, deliveryPosting(bill, house.legalEntity, on), stamp));
    bill.deliveredOn = on;
    return bill;
}

namespace {

// What a person has to undo first: credit that was given for the bill is no payment.
Result<Error> clearedAlready(Session &session, const Bill &bill, Yen cleared)
{
    KK_TRY(const auto rows, differenceRowsOfBill(session, bill.id));
    Yen noted;
    for (const DifferenceRow &row : rows) {
        if (!row.undone && row.kind == DifferenceKind::CreditNote)
            noted += row.amount;
    }
    QStringList args{billNumberText(bill.number), QString::number(cleared.amount())};
    if (!noted.isZero())
        args = {args.first(), QString::number(noted.amount()), QStringLiteral("noted")};
    return Error{ErrorCode::Conflict, Fault::BillHasPayments, args, {}};
}

} // namespace

Result<Bill> writeCancel(Session &session, Bill bill, const QString &reason, const Stamp &stamp)
{
    KK_CHECK(checkIssued(bill));
    KK_TRY(const Yen cleared, clearedOfBill(session, bill.id));
    if (cleared != Yen(0)) {
        KK_TRY(const Error refused, clearedAlready(session, bill, cleared));
        return tl::unexpected(refused);
    }
    KK_TRY(const auto resting, invoiceRestingOn(session, bill.id));
    if (resting) {
        return failure(ErrorCode::Conflict,
                       Fault::BillOfGroup,
                       {billNumberText(bill.number), groupedInvoiceNumberText(*resting)});
    }
    KK_CHECK(takeFromBill(session, bill.id, bill.open)); // its amount, and an invoice's rounding
    KK_CHECK(markCancelled(session, bill.id));
    KK_TRY(const auto postings, livePostingsOfBill(session, bill.id));
    for (const PostingId posting : postings)
        KK_CHECK(reversePosting(session, posting, PostingKind::BillCancelled, reason, stamp));
    bill.state = BillState::Cancelled;
    bill.open = Yen(0);
    return bill;
}

} // namespace keshikomi
