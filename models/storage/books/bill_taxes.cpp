// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/bill_taxes.h"

#include "models/domain/account.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

TaxKind kindOf(const QString &name)
{
    const auto kind = taxKindFromName(name);
    if (!kind)
        qFatal("the books hold a tax kind this program does not know");
    return *kind;
}

// The line of `kind`, in its place.
TaxLine &lineOf(std::vector<TaxLine> &lines, TaxKind kind)
{
    const auto place =
        std::find_if(lines.begin(), lines.end(), [kind](const auto &l) { return l.kind >= kind; });
    if (place != lines.end() && place->kind == kind)
        return *place;
    return *lines.insert(place, TaxLine{kind, Yen(), Yen()});
}

struct PostedRate final
{
    PostingId posting;
    TaxKind kind;
    bool isTax;
    Yen amount;
};

std::vector<TaxLine> emptyLines(const TaxTotals &whole)
{
    std::vector<TaxLine> lines = whole.lines;
    for (TaxLine &line : lines)
        line.base = line.tax = Yen();
    return lines;
}

} // namespace

Result<TaxTotals> taxesOfBill(Session &session, BillId bill)
{
    KK_TRY(const auto rows,
           session.all("SELECT tax_kind, base, tax FROM bill_tax WHERE bill = ? "
                       "UNION ALL SELECT l.tax_kind, 0, -l.amount FROM grouped_invoice_rounding r "
                       "JOIN posting_line l ON l.posting = r.posting "
                       "WHERE r.bill = ? AND l.account = ?",
                       {bind::of(bill), bind::of(bill), accountName(Account::OutputTax)},
                       [](const Row &row) {
                           return TaxLine{kindOf(row.text(0)), row.yen(1), row.yen(2)};
                       }));
    TaxTotals totals;
    for (const TaxLine &row : rows) {
        TaxLine &line = lineOf(totals.lines, row.kind);
        line.base += row.base;
        line.tax += row.tax;
    }
    return totals;
}

Result<TaxTotals> ownTaxesOfBill(Session &session, BillId bill, const TaxTotals &whole)
{
    KK_TRY(const auto rows,
           session.all("SELECT tax_kind, base, tax FROM bill_tax WHERE bill = ?",
                       {bind::of(bill)},
                       [](const Row &row) {
                           return TaxLine{kindOf(row.text(0)), row.yen(1), row.yen(2)};
                       }));
    TaxTotals own{emptyLines(whole)};
    for (const TaxLine &row : rows) {
        TaxLine &line = lineOf(own.lines, row.kind);
        line.base += row.base;
        line.tax += row.tax;
    }
    return own;
}

Result<TakenBack> taxesTakenBack(Session &session, BillId bill, const TaxTotals &whole)
{
    // The tax a bill was issued with names no bill in its line.
    KK_TRY(const auto rows,
           session.all("SELECT posting, tax_kind, account, amount FROM posting_line "
                       "WHERE bill = ? AND tax_kind <> '' AND account IN (?, ?, ?)",
                       {bind::of(bill),
                        accountName(Account::SalesDiscount),
                        accountName(Account::BadDebt),
                        accountName(Account::OutputTax)},
                       [](const Row &row) {
                           return PostedRate{row.id<PostingId>(0),
                                             kindOf(row.text(1)),
                                             row.text(2) == accountName(Account::OutputTax),
                                             row.yen(3)};
                       }));
    TakenBack taken;
    for (const PostedRate &row : rows) {
        std::vector<TaxLine> &lines = taken[row.posting];
        if (lines.empty())
            lines = emptyLines(whole);
        TaxLine &line = lineOf(lines, row.kind);
        (row.isTax ? line.tax : line.base) += row.amount;
    }
    return taken;
}

Result<TaxesToTake> TaxesLeft::forTaking(BillId bill, Yen amount)
{
    auto known = m_taxes.find(bill);
    if (known == m_taxes.end()) {
        KK_TRY(const TaxTotals whole, taxesOfBill(m_session, bill));
        KK_TRY(const TakenBack taken, taxesTakenBack(m_session, bill, whole));
        TaxTotals left = whole;
        for (const auto &each : taken)
            left = without(std::move(left), each.second);
        KK_TRY(TaxTotals own, ownTaxesOfBill(m_session, bill, whole));
        known = m_taxes.emplace(bill, TaxesToTake{whole, std::move(left), std::move(own)}).first;
    }
    const Yen left = known->second.left.total();
    if (amount <= left)
        return known->second;
    return failure(
        ErrorCode::Conflict,
        Fault::AmountNotAllowed,
        {QString::number(amount.amount()), QStringLiteral("0"), QString::number(left.amount())});
}

void TaxesLeft::took(BillId bill, const std::vector<TaxLine> &lines)
{
    TaxTotals &left = m_taxes.at(bill).left;
    left = without(std::move(left), lines);
}

} // namespace keshikomi
