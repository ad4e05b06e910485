// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/proposals.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace keshikomi::matching {

namespace {

Yen size(Yen difference)
{
    return difference < Yen(0) ? -difference : difference;
}

std::vector<size_t> chosenOf(const std::vector<size_t> &rows, uint32_t mask)
{
    std::vector<size_t> chosen;
    for (size_t i = 0; i < rows.size(); ++i) {
        if ((mask & (1U << i)) != 0)
            chosen.push_back(rows[i]);
    }
    return chosen;
}

int placeOf(Pass pass, const PassOrder &order)
{
    return int(std::find(order.begin(), order.end(), pass) - order.begin());
}

} // namespace

Proposals::Proposals(Book &book, const OpenPayment &payment, const MatchRules &rules)
    : m_book(book)
    , m_payment(payment)
    , m_rules(rules)
{
}

void Proposals::add(Candidate candidate, const Grounds &grounds)
{
    const int place = placeOf(candidate.pass, m_rules.passes);
    const bool elsewhere =
        std::any_of(candidate.shares.begin(), candidate.shares.end(), [this](const Share &share) {
            return isElsewhere(m_payment, m_book.bill(*m_book.rowOf(share.bill)));
        });
    if (elsewhere)
        candidate.reasons.push_back({ReasonCode::OtherCompany, false, {}});
    m_ranked.push_back({std::move(candidate), place, grounds.times, grounds.lastOn, elsewhere});
}

void Proposals::addBill(Pass pass, size_t row, Grounds grounds)
{
    const Yen open = m_book.open(row);
    if (open.isZero())
        return; // a later pass cleared it
    const OpenBill &bill = m_book.bill(row);
    addDueReason(grounds.reasons, bill.dueOn, m_payment.receivedOn);
    add({pass,
         {{bill.id, std::min(open, m_payment.open)}},
         m_payment.open - open,
         std::move(grounds.reasons)},
        grounds);
}

// A fee can be larger than the last bill: it then gets nothing and is no part of the proposal.
bool Proposals::servesAll(const std::vector<size_t> &rows) const
{
    Yen left = m_payment.open;
    for (const size_t row : rows) {
        if (left <= Yen(0) || m_book.open(row).isZero())
            return false;
        left -= m_book.open(row);
    }
    return true;
}

void Proposals::addAll(Pass pass, const std::vector<size_t> &rows, Grounds grounds)
{
    if (!servesAll(rows))
        return;
    Candidate candidate{pass, {}, m_payment.open, std::move(grounds.reasons)};
    Yen left = m_payment.open;
    for (const size_t row : rows) {
        const Yen open = m_book.open(row);
        candidate.shares.push_back({m_book.bill(row).id, std::min(open, left)});
        candidate.difference -= open;
        left -= candidate.shares.back().amount;
    }
    add(std::move(candidate), grounds);
}

// Listed are as many as a list takes and one more, which tells that there are more; what is counted
// could have been listed.
void Proposals::addSums(Pass pass,
                        const std::vector<size_t> &rows,
                        const SumsFound &found,
                        const Grounds &grounds)
{
    const size_t before = m_ranked.size();
    size_t unlisted = 0;
    for (const uint32_t mask : found.masks) {
        const std::vector<size_t> chosen = chosenOf(rows, mask);
        if (m_ranked.size() - before > m_rules.mostCandidates) {
            if (servesAll(chosen))
                ++unlisted;
            continue;
        }
        Grounds why = grounds;
        why.reasons.push_back(
            {ReasonCode::SumOfBillsMatches, true, {QString::number(chosen.size())}});
        if (found.isCut) {
            why.reasons.push_back(
                {ReasonCode::SumsNotAllCounted, false, {QString::number(found.masks.size())}});
        }
        addAll(pass, chosen, std::move(why));
    }
    if (m_ranked.size() > before)
        m_ranked[before].alike += unlisted;
}

void Proposals::addTogether(size_t row,
                            std::vector<PaymentId> others,
                            Yen difference,
                            Grounds grounds)
{
    addDueReason(grounds.reasons, m_book.bill(row).dueOn, m_payment.receivedOn);
    add({Pass::SeveralPayments,
         {{m_book.bill(row).id, m_payment.open}},
         difference,
         std::move(grounds.reasons),
         std::move(others)},
        grounds);
}

bool Proposals::areAlike(const Ranked &a, const Ranked &b)
{
    return std::tuple(a.place, a.elsewhere, a.times, a.lastOn, size(a.candidate.difference))
        == std::tuple(b.place, b.elsewhere, b.times, b.lastOn, size(b.candidate.difference));
}

bool Proposals::isBetter(const Ranked &a, const Ranked &b) const
{
    if (a.place != b.place)
        return a.place < b.place;
    if (a.elsewhere != b.elsewhere)
        return b.elsewhere;
    if (std::tie(a.times, a.lastOn) != std::tie(b.times, b.lastOn))
        return std::tie(a.times, a.lastOn) > std::tie(b.times, b.lastOn);
    const Yen left = size(a.candidate.difference);
    const Yen right = size(b.candidate.difference);
    return left != right ? left < right : isOlder(a.candidate, b.candidate);
}

bool Proposals::isOlder(const Candidate &a, const Candidate &b) const
{
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
    if (a.others.size() != b.others.size())
        return a.others.size() < b.others.size();
    return a.others < b.others;
}

void Proposals::dropRepeated()
{
    QSet<qint64> seen;
    std::erase_if(m_ranked, [&seen](const Ranked &each) {
        const std::vector<Share> &shares = each.candidate.shares;
        if (shares.size() != 1 || !each.candidate.others.empty())
            return false;
        const qint64 bill = shares.front().bill.value();
        if (seen.contains(bill))
            return true;
        seen.insert(bill);
        return false;
    });
}

void Proposals::giveTo(MatchResult &result)
{
    if (m_ranked.empty())
        return;
    std::sort(m_ranked.begin(), m_ranked.end(), [this](const Ranked &a, const Ranked &b) {
        return isBetter(a, b);
    });
    dropRepeated();
    result.equallyGood = 0;
    for (const Ranked &each : m_ranked) {
        if (areAlike(m_ranked.front(), each))
            result.equallyGood += int(each.alike);
    }
    if (result.equallyGood > 1) {
        result.whyNot.push_back(
            {ReasonCode::SeveralEqual, false, {QString::number(result.equallyGood)}});
    }
    const size_t listed = std::min(m_ranked.size(), m_rules.mostCandidates);
    result.candidates.clear();
    for (size_t i = 0; i < listed; ++i)
        result.candidates.push_back(std::move(m_ranked[i].candidate));
    const bool proposes = result.candidates.front().pass != Pass::Nearest;
    result.verdict = proposes ? Verdict::Propose : Verdict::None;
}

} // namespace keshikomi::matching
