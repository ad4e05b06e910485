// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/suspects.h"

#include <algorithm>

namespace keshikomi::matching {

std::vector<Suspect> suspectsOf(Desk &desk, size_t line)
{
    const Book &book = desk.book();
    const std::vector<CodeHit> &codes = desk.clues(line).codes;
    if (!codes.empty()) {
        const CustomerId customer = book.bill(codes.front().row).customer;
        const bool oneCustomer = std::all_of(codes.begin(), codes.end(), [&](const CodeHit &hit) {
            return book.bill(hit.row).customer == customer;
        });
        if (!oneCustomer)
            return {};
        return {{customer, {{codes.front().reasons.front()}}}};
    }
    std::vector<Suspect> suspects;
    if (desk.payment(line).payerName.isEmpty())
        return suspects;
    for (const NameHit &hit : desk.names(line))
        suspects.push_back({book.bill(hit.bill).customer, {{hit.reason}, hit.times, hit.lastOn}});
    return suspects;
}

ReasonCode whyNoFeeFits(Desk &desk, size_t line)
{
    const bool severalNamed = !desk.clues(line).codes.empty() && suspectsOf(desk, line).empty();
    return severalNamed ? ReasonCode::NumbersNameSeveral : ReasonCode::NoFeeFits;
}

bool namesAPayer(const OpenPayment &payment)
{
    return !payment.payerName.isEmpty() || !payment.remitterCode.isEmpty()
        || !payment.ediInformation.isEmpty();
}

std::vector<size_t> searchedBills(Desk &desk, CustomerId customer, std::vector<Reason> &reasons)
{
    std::vector<size_t> rows = desk.book().billsOf(customer);
    const size_t all = rows.size();
    const auto most = size_t(desk.rules().mostBillsSearched);
    if (all > most) {
        rows.resize(most);
        reasons.push_back(
            {ReasonCode::OnlyOldestSearched, false, {QString::number(most), QString::number(all)}});
    }
    return rows;
}

SumFinder finderOf(Desk &desk, const std::vector<size_t> &rows)
{
    std::vector<Yen> amounts;
    amounts.reserve(rows.size());
    for (const size_t row : rows)
        amounts.push_back(desk.book().open(row));
    return {amounts, desk.rules().mostBillsInSum};
}

bool isProposed(Desk &desk, size_t line, Proposals proposals, NamedBills named)
{
    if (proposals.isEmpty())
        return false;
    if (named == NamedBills::Beside) {
        for (const CodeHit &hit : desk.clues(line).codes) {
            std::vector<Reason> reasons = hit.reasons;
            reasons.push_back(amountReason(desk.payment(line).open, desk.book().open(hit.row)));
            proposals.addBill(Pass::Nearest, hit.row, {std::move(reasons)});
        }
    }
    proposals.giveTo(desk.result(line));
    return true;
}

} // namespace keshikomi::matching
