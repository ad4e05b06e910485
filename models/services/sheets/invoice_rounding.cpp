// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/invoice_rounding.h"

#include "models/domain/try.h"
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
    KK_TRY(const auto standing, standingRounding(session, bills.front().customer, invoice.closing));
    std::vector<PostingLine> lines = taxLines(bills, totals, standing);
    Yen more;
    for (const PostingLine &line : lines)
        more -= line.amount; // credits are negative
    const Bill *const bill = billFor(bills, more);
    if (lines.empty() || bill == nullptr)
        return done();
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

Yen askedAlone(const Bill &bill)
{
    return std::min(bill.open, bill.amount);
}

} // namespace keshikomi
