// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/proposals.h"

#include "models/matching/sums.h"

#include <algorithm>
#include <bit>

namespace keshikomi::matching {

namespace {

Yen size(Yen difference)
{
    return difference < Yen(0) ? -difference : difference;
}

bool areAlike(const Candidate &a, const Candidate &b)
{
    return a.pass == b.pass && size(a.difference) == size(b.difference);
}

} // namespace

Proposals::Proposals(Book &book, const OpenPayment &payment, const MatchRules &rules)
    : m_book(book)
    , m_payment(payment)
    , m_rules(rules)
{
}

void Proposals::addBill(Pass pass, size_t row, std::vector<Reason> reasons)
{
    const Yen open = m_book.open(row);
    const OpenBill &bill = m_book.bill(row);
    addDueReason(reasons, bill.dueOn, m_payment.receivedOn);
    m_candidates.push_back({pass,
                            {{bill.id, std::min(open, m_payment.open)}},
                            m_payment.open - open,
                            std::move(reasons)});
}

void Proposals::addSum(Pass pass,
                       const std::vector<size_t> &rows,
                       uint32_t mask,
                       std::vector<Reason> reasons)
{
    Candidate candidate{pass, {}, m_payment.open, std::move(reasons)};
    Yen left = m_payment.open;
    for (size_t i = 0; i < rows.size(); ++i) {
        if ((mask & (1U << i)) == 0)
            continue;
        const Yen open = m_book.open(rows[i]);
        candidate.shares.push_back({m_book.bill(rows[i]).id, std::min(open, left)});
        candidate.difference -= open;
        left -= candidate.shares.back().amount;
    }
    // A fee can be larger than the last bill: it then gets nothing and is no part of the proposal.
    const bool allServed = std::all_of(candidate.shares.begin(),
                                       candidate.shares.end(),
                                       [](const Share &share) { return share.amount > Yen(0); });
    if (allServed)
        m_candidates.push_back(std::move(candidate));
}

bool Proposals::addSums(const std::vector<size_t> &all, const std::vector<Reason> &reasons)
{
    const size_t before = m_candidates.size();
    const size_t count = std::min(all.size(), size_t(m_rules.mostBillsSearched));
    const std::vector<size_t> rows(all.begin(), all.begin() + std::ptrdiff_t(count));
    std::vector<Yen> amounts;
    for (const size_t row : rows)
        amounts.push_back(m_book.open(row));
    for (const uint32_t mask : sumsTo(amounts, m_payment.open, 2, m_rules.mostBillsInSum)) {
        std::vector<Reason> why = reasons;
        why.push_back(
            {ReasonCode::SumOfBillsMatches, true, {QString::number(std::popcount(mask))}});
        if (count < all.size()) {
            why.push_back({ReasonCode::OnlyOldestSearched,
                           false,
                           {QString::number(count), QString::number(all.size())}});
        }
        addSum(Pass::SumOfBills, rows, mask, std::move(why));
    }
    return m_candidates.size() > before;
}

bool Proposals::addFees(const std::vector<size_t> &rows, const std::vector<Reason> &reasons)
{
    const size_t before = m_candidates.size();
    for (const size_t row : rows) {
        const Yen kept = m_book.open(row) - m_payment.open;
        if (std::find(m_rules.fees.begin(), m_rules.fees.end(), kept) == m_rules.fees.end())
            continue;
        std::vector<Reason> why = reasons;
        why.push_back({ReasonCode::FeeExplains, true, {digits(kept)}});
        addBill(Pass::Tolerance, row, std::move(why));
    }
    return m_candidates.size() > before;
}

bool Proposals::addSumsWithFee(const std::vector<size_t> &all, const std::vector<Reason> &reasons)
{
    const size_t before = m_candidates.size();
    const size_t count = std::min(all.size(), size_t(m_rules.mostBillsSearched));
    const std::vector<size_t> rows(all.begin(), all.begin() + std::ptrdiff_t(count));
    std::vector<Yen> amounts;
    for (const size_t row : rows)
        amounts.push_back(m_book.open(row));
    for (const Yen fee : m_rules.fees) {
        const Yen target = m_payment.open + fee;
        for (const uint32_t mask : sumsTo(amounts, target, 2, m_rules.mostBillsInSum)) {
            std::vector<Reason> why = reasons;
            why.push_back(
                {ReasonCode::SumOfBillsMatches, true, {QString::number(std::popcount(mask))}});
            why.push_back({ReasonCode::FeeExplains, true, {digits(fee)}});
            addSum(Pass::Tolerance, rows, mask, std::move(why));
        }
    }
    return m_candidates.size() > before;
}

void Proposals::demoteInexact()
{
    for (Candidate &candidate : m_candidates) {
        if (candidate.pass == Pass::Code && !candidate.difference.isZero())
            candidate.pass = Pass::Nearest;
    }
}

bool Proposals::isBetter(const Candidate &a, const Candidate &b) const
{
    if (a.pass != b.pass)
        return a.pass < b.pass;
    if (size(a.difference) != size(b.difference))
        return size(a.difference) < size(b.difference);
    if (a.shares.size() != b.shares.size())
        return a.shares.size() < b.shares.size();
    for (size_t i = 0; i < a.shares.size(); ++i) {
        if (a.shares[i].bill == b.shares[i].bill)
            continue;
        const QDate left = m_book.bill(*m_book.rowOf(a.shares[i].bill)).dueOn;
        const QDate right = m_book.bill(*m_book.rowOf(b.shares[i].bill)).dueOn;
        if (left != right)
            return left.isValid() && (!right.isValid() || left < right);
        return a.shares[i].bill < b.shares[i].bill;
    }
    return false;
}

void Proposals::giveTo(MatchResult &result)
{
    if (m_candidates.empty())
        return;
    std::sort(m_candidates.begin(),
              m_candidates.end(),
              [this](const Candidate &a, const Candidate &b) { return isBetter(a, b); });
    const Candidate &best = m_candidates.front();
    result.equallyGood = int(
        std::count_if(m_candidates.begin(), m_candidates.end(), [&best](const Candidate &other) {
            return areAlike(best, other);
        }));
    if (result.equallyGood > 1) {
        result.whyNot.push_back(
            {ReasonCode::SeveralEqual, false, {QString::number(result.equallyGood)}});
    }
    if (m_candidates.size() > m_rules.mostCandidates)
        m_candidates.erase(m_candidates.begin() + std::ptrdiff_t(m_rules.mostCandidates),
                           m_candidates.end());
    result.candidates = std::move(m_candidates);
    const bool proposes = result.candidates.front().pass != Pass::Nearest;
    result.verdict = proposes ? Verdict::Propose : Verdict::None;
}

} // namespace keshikomi::matching
