// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/suspects.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// Fees of the customer first: what was kept back before ranks above what banks usually keep.
std::vector<KnownFee> feesFor(Desk &desk, const std::vector<size_t> &rows)
{
    std::vector<KnownFee> fees;
    if (!rows.empty())
        fees = desk.book().bill(rows.front()).fees;
    for (const Yen usual : desk.rules().fees) {
        const bool known = std::any_of(
            fees.begin(), fees.end(), [usual](const KnownFee &fee) { return fee.fee == usual; });
        if (!known)
            fees.push_back({usual, 0});
    }
    return fees;
}

Grounds withFee(const Suspect &suspect, const KnownFee &fee)
{
    Grounds grounds = suspect.grounds;
    if (fee.times > 0) {
        grounds.reasons.push_back(
            {ReasonCode::FeeLearned, true, {digits(fee.fee), QString::number(fee.times)}});
        grounds.times = fee.times;
    } else {
        grounds.reasons.push_back({ReasonCode::FeeExplains, true, {digits(fee.fee)}});
    }
    return grounds;
}

// One bill less a fee.
bool addFees(Desk &desk, size_t line, const Suspect &suspect, Proposals &proposals)
{
    const std::vector<size_t> rows = desk.book().billsOf(suspect.customer);
    const std::vector<KnownFee> fees = feesFor(desk, rows);
    bool any = false;
    for (const size_t row : rows) {
        const Yen kept = desk.book().open(row) - desk.payment(line).open;
        const auto fee = std::find_if(
            fees.begin(), fees.end(), [kept](const KnownFee &each) { return each.fee == kept; });
        if (fee == fees.end())
            continue;
        proposals.addBill(Pass::Tolerance, row, withFee(suspect, *fee));
        any = true;
    }
    return any;
}

// Several bills less one fee.
bool addSumsLessFee(Desk &desk, size_t line, const Suspect &suspect, Proposals &proposals)
{
    std::vector<Reason> cut;
    const auto rows = searchedBills(desk, suspect.customer, cut);
    const SumFinder finder = finderOf(desk, rows);
    bool any = false;
    for (const KnownFee &fee : feesFor(desk, rows)) {
        const SumsFound found = finder.to(desk.payment(line).open + fee.fee);
        Grounds grounds = withFee(suspect, fee);
        grounds.reasons.insert(grounds.reasons.end(), cut.begin(), cut.end());
        proposals.addSums(Pass::Tolerance, rows, found, grounds);
        any = any || !found.masks.empty();
    }
    return any;
}

// One bill with a difference the customer is known for.
void addTolerated(Desk &desk, size_t line, const Suspect &suspect, Proposals &proposals)
{
    for (const size_t row : desk.book().billsOf(suspect.customer)) {
        const Yen difference = desk.payment(line).open - desk.book().open(row);
        const Yen size = difference < Yen(0) ? -difference : difference;
        const Yen tolerance = desk.book().bill(row).tolerance;
        if (size.isZero() || size > tolerance)
            continue;
        Grounds grounds = suspect.grounds;
        grounds.reasons.push_back(
            {ReasonCode::WithinTolerance, true, {digits(size), digits(tolerance)}});
        proposals.addBill(Pass::Tolerance, row, std::move(grounds));
    }
}

} // namespace

bool tolerancePass(Desk &desk, size_t line)
{
    if (!namesAPayer(desk.payment(line)))
        return false;
    Proposals proposals = desk.proposalsFor(line);
    for (const Suspect &suspect : suspectsOf(desk, line)) {
        if (addFees(desk, line, suspect, proposals)
            || addSumsLessFee(desk, line, suspect, proposals))
            continue;
        addTolerated(desk, line, suspect, proposals);
    }
    if (proposals.isEmpty())
        desk.tell(line, whyNoFeeFits(desk, line));
    return isProposed(desk, line, std::move(proposals), NamedBills::Beside);
}

} // namespace keshikomi::matching
