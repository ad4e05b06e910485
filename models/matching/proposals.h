// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/evidence.h"

namespace keshikomi::matching {

// Collects candidates of one payment, then ranks them. Ranking: pass, smallest difference, then age
// of the bills; candidates alike in pass and difference count as equally good whatever their age.
class Proposals final
{
public:
    Proposals(Book &book, const OpenPayment &payment, const MatchRules &rules);

    // One bill with min(payment, open).
    void addBill(Pass pass, size_t row, std::vector<Reason> reasons);
    // Sums of bills of one customer that give the payment, or the payment plus a fee; single bills
    // with a fee kept back. `reasons` say how the customer is known. Tells whether anything fits.
    bool addSums(const std::vector<size_t> &rows, const std::vector<Reason> &reasons);
    bool addFees(const std::vector<size_t> &rows, const std::vector<Reason> &reasons);
    bool addSumsWithFee(const std::vector<size_t> &rows, const std::vector<Reason> &reasons);

    // Single bills known by code whose amount differs are only shown, once a sum or a fee explains
    // it.
    void demoteInexact();

    bool isEmpty() const { return m_candidates.empty(); }
    // Ranked, cut to rules.mostCandidates, with equallyGood and SeveralEqual set.
    void giveTo(MatchResult &result);

private:
    void
    addSum(Pass pass, const std::vector<size_t> &rows, uint32_t mask, std::vector<Reason> reasons);
    bool isBetter(const Candidate &a, const Candidate &b) const;

    Book &m_book;
    const OpenPayment &m_payment;
    const MatchRules &m_rules;
    std::vector<Candidate> m_candidates;
};

} // namespace keshikomi::matching
