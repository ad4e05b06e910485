// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/invoice_rounding.h"

#include "models/domain/try.h"
#include "models/storage/books/bill_taxes.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"

#include <algorithm>

namespace keshikomi {

namespace {

Yen taxOf(const TaxTotals &totals, TaxKind kind)
{
    Yen tax;
    for (const TaxLine &line : totals.lines) {
        if (line.kind == kind)
            tax += line.tax;
    }
    return tax;
}

// By how much more tax the document has than is posted, by rate; rates without a difference are
// left out.
std::vector<PostingLine>
taxLines(const std::vector<Bill> &bills, const TaxTotals &totals, std::map<TaxKind, Yen> standing)
{
    std::vector<PostingLine> lines;
    for (const TaxKind kind : {TaxKind::Standard, TaxKind::Reduced}) {
        Yen more = taxOf(totals, kind) - standing[kind];
        for (const Bill &bill : bills)
            more -= taxOf(bill.tax, kind);
        if (more != Yen(0))
            lines.push_back(forTax(credit(Account::OutputTax, more), kind));
    }
    return lines;
}

const Bill *billFor(const std::vector<Bill> &bills, Yen more)
{
    const auto fits = std::find_if(bills.rbegin(), bills.rend(), [more](const Bill &bill) {
        return bill.open + more >= Yen(0);
    });
    return fits == bills.rend() ? nullptr : &*fits;
}

bool hasAny(const std::map<TaxKind, Yen> &standing)
{
    return std::any_of(
        standing.begin(), standing.end(), [](const auto &each) { return each.second != Yen(0); });
}

// The paper would say less than the books, for good: money that was paid is not lowered by it.
Done cannotLower(const Bill &paid, Yen more)
{
    return failure(
        ErrorCode::Conflict,
        Fault::BillHasPayments,
        {billNumberText(paid.number), QString::number(-more.amount()), QStringLiteral("rounded")});
}

Done change(Session &session, BillId bill, Yen more)
{
    if (more > Yen(0))
        return giveBackToBill(session, bill, more);
    return more < Yen(0) ? takeFromBill(session, bill, -more) : done();
}

} // namespace

Done postRounding(Session &session,
                  const House &house,
                  const StoredGroupedInvoice &invoice,
                  const std::vector<Bill> &bills,
                  const TaxTotals &totals,
                  const Stamp &stamp)
{
    if (bills.empty()) // all were cancelled, and their rounding with them
        return done();
    const InvoiceAccount account{bills.front().customer, house.legalEntity};
    KK_TRY(const auto standing, standingRounding(session, account, invoice.closing));
    std::vector<PostingLine> lines = taxLines(bills, totals, standing);
    Yen more;
    for (const PostingLine &line : lines)
        more -= line.amount; // credits are negative
    if (lines.empty())
        return done();
    const Bill *const bill = billFor(bills, more);
    if (bill == nullptr)
        return hasAny(standing) ? cannotLower(bills.back(), more) : done();
    lines.insert(lines.begin(), forBill(debit(Account::Receivable, more), bill->id));
    KK_TRY(const PostingId posting,
           post(session,
                {PostingKind::InvoiceRounded,
                 house.legalEntity,
                 bill->store,
                 invoice.closing,
                 postingKindName(PostingKind::InvoiceRounded),
                 QStringLiteral("bill"),
                 bill->id.value(),
                 std::nullopt,
                 std::move(lines)},
                stamp));
    KK_CHECK(change(session, bill->id, more));
    return insertRounding(session, {invoice.id, bill->id, more, posting}, stamp);
}

Result<Bill> withRounding(Session &session, Bill bill)
{
    KK_TRY(TaxTotals booked, taxesOfBill(session, bill.id));
    bill.amount += booked.tax() - bill.tax.tax();
    bill.tax = std::move(booked);
    return bill;
}

std::vector<TaxLine> movedTaxes(const TaxTotals &whole, const TaxTotals &own)
{
    std::vector<TaxLine> moved;
    for (TaxLine line : whole.lines) {
        line.tax -= taxOf(own, line.kind);
        if (line.tax != Yen(0))
            moved.push_back(line);
    }
    return moved;
}

Later<Yen> roundingOfBill(const ServiceContext &context, const Actor &actor, const Bill &bill)
{
    return context.read(actor, [bill](Session &session) -> Result<Yen> {
        KK_TRY(const Bill whole, withRounding(session, bill));
        return whole.amount - bill.amount;
    });
}

} // namespace keshikomi
