// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/evidence.h"
#include "models/matching/sums.h"

namespace keshikomi::matching {

// Why a customer is looked at, and how often a person confirmed it.
struct Grounds final
{
    std::vector<Reason> reasons{};
    int times = 0;
    QDate lastOn{};
};

// Collects candidates of one payment, then ranks them: by pass, bills of the company that got the
// money before those of another, what a person confirmed most often
// and last, smallest difference, then age of the bills. The age is only an order to show them in:
// candidates alike in all before it are equally good.
class Proposals final
{
public:
    Proposals(Book &book, const OpenPayment &payment, const MatchRules &rules);

    // One bill with min(payment, open); nothing if nothing is open any more.
    void addBill(Pass pass, size_t row, Grounds grounds);
    // All of these bills, in their order, each with what is left for it; nothing if one of them
    // gets nothing.
    void addAll(Pass pass, const std::vector<size_t> &rows, Grounds grounds);
    // All sums that were found, each its bits in `rows`, the last bill cut if a fee was kept back:
    // the first ones are listed, the others counted.
    void addSums(Pass pass,
                 const std::vector<size_t> &rows,
                 const SumsFound &found,
                 const Grounds &grounds);
    // The whole payment for one bill that others help to pay.
    void addTogether(size_t row, std::vector<PaymentId> others, Yen difference, Grounds grounds);

    bool isEmpty() const { return m_ranked.empty(); }
    // Ranked, cut to rules.mostCandidates, with equallyGood and SeveralEqual set.
    void giveTo(MatchResult &result);

private:
    struct Ranked
    {
        Candidate candidate;
        int place; // of its pass in the order
        int times;
        QDate lastOn;
        bool elsewhere = false; // a bill of another company is in it
        size_t alike = 1; // with those that are counted and not listed
    };
    void add(Candidate candidate, const Grounds &grounds);
    bool servesAll(const std::vector<size_t> &rows) const;
    // A bill that several reasons led to is offered once, for the best of them.
    void dropRepeated();
    static bool areAlike(const Ranked &a, const Ranked &b);
    bool isBetter(const Ranked &a, const Ranked &b) const;
    bool isOlder(const Candidate &a, const Candidate &b) const;

    Book &m_book;
    const OpenPayment &m_payment;
    const MatchRules &m_rules;
    std::vector<Ranked> m_ranked;
};

} // namespace keshikomi::matching
