// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/suspects.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// Other waiting payments of the payer, the oldest ones.
std::vector<size_t> partnersOf(Desk &desk, size_t line)
{
    std::vector<size_t> partners;
    for (const size_t other : desk.samePayer(line)) {
        if (other != line && partners.size() < size_t(desk.rules().mostBillsSearched))
            partners.push_back(other);
    }
    return partners;
}

void addTogether(Desk &desk,
                 size_t line,
                 const std::vector<size_t> &partners,
                 const SumFinder &finder,
                 const Suspect &suspect,
                 Proposals &proposals)
{
    const Yen paid = desk.payment(line).open;
    for (const size_t row : desk.book().billsOf(suspect.customer)) {
        const Yen missing = desk.book().open(row) - paid;
        if (missing <= Yen(0))
            continue;
        for (const uint32_t mask : finder.to(missing, 1).masks) {
            std::vector<PaymentId> others;
            for (size_t i = 0; i < partners.size(); ++i) {
                if ((mask & (1U << i)) != 0)
                    others.push_back(desk.payment(partners[i]).id);
            }
            Grounds grounds = suspect.grounds;
            grounds.reasons.push_back(
                {ReasonCode::SumOfPaymentsMatches, true, {QString::number(others.size() + 1)}});
            proposals.addTogether(row, std::move(others), Yen(0), std::move(grounds));
        }
    }
}

} // namespace

bool sumPass(Desk &desk, size_t line)
{
    if (!namesAPayer(desk.payment(line)))
        return false;
    Proposals proposals = desk.proposalsFor(line);
    size_t searched = 0;
    for (const Suspect &suspect : suspectsOf(desk, line)) {
        Grounds grounds = suspect.grounds;
        const auto rows = searchedBills(desk, suspect.customer, grounds.reasons);
        searched += rows.size();
        proposals.addSums(
            Pass::SumOfBills, rows, finderOf(desk, rows).to(desk.payment(line).open), grounds);
    }
    if (proposals.isEmpty())
        desk.tell(line, ReasonCode::NoSumFits, false, {QString::number(searched)});
    return isProposed(desk, line, std::move(proposals), NamedBills::Beside);
}

bool paymentsPass(Desk &desk, size_t line)
{
    if (!namesAPayer(desk.payment(line)))
        return false;
    const std::vector<size_t> partners = partnersOf(desk, line);
    Proposals proposals = desk.proposalsFor(line);
    if (!partners.empty()) {
        std::vector<Yen> amounts;
        for (const size_t partner : partners)
            amounts.push_back(desk.payment(partner).open);
        const SumFinder finder(amounts, desk.rules().mostBillsInSum - 1);
        for (const Suspect &suspect : suspectsOf(desk, line))
            addTogether(desk, line, partners, finder, suspect, proposals);
    }
    if (proposals.isEmpty())
        desk.tell(line, ReasonCode::NoPaymentsFit, false, {QString::number(partners.size())});
    return isProposed(desk, line, std::move(proposals), NamedBills::LeftOut);
}

} // namespace keshikomi::matching
