// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/desk.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace keshikomi::matching {

Desk::Desk(const MatchInput &input, const MatchRules &rules)
    : m_input(input)
    , m_rules(rules)
    , m_book(input)
    , m_waiting(input.payments.size())
    , m_thoughts(input.payments.size() / stretch + 1)
    , m_pairs(input.payments.size())
{
    Q_ASSERT(rules.mostBillsSearched <= mostSummands && rules.mostBillsInSum <= 5);
    std::iota(m_waiting.begin(), m_waiting.end(), uint32_t(0));
    const auto earlier = [&input](size_t a, size_t b) {
        const OpenPayment &left = input.payments[a];
        const OpenPayment &right = input.payments[b];
        return std::tie(left.receivedOn, left.id) < std::tie(right.receivedOn, right.id);
    };
    if (!std::is_sorted(m_waiting.begin(), m_waiting.end(), earlier))
        std::sort(m_waiting.begin(), m_waiting.end(), earlier);
}

Desk::Thoughts &Desk::thoughts(size_t line)
{
    std::unique_ptr<Stretch> &those = m_thoughts[line / stretch];
    if (!those)
        those = std::make_unique<Stretch>();
    std::unique_ptr<Thoughts> &known = (*those)[line % stretch];
    if (!known)
        known = std::make_unique<Thoughts>(Thoughts{MatchResult{payment(line).id}, {}});
    return *known;
}

MatchResult &Desk::result(size_t line)
{
    return thoughts(line).result;
}

Clues &Desk::clues(size_t line)
{
    std::optional<Clues> &clues = thoughts(line).clues;
    if (!clues)
        clues.emplace(Clues{spokenBy(payment(line)), {}, {}});
    return *clues;
}

const std::vector<NameHit> &Desk::names(size_t line)
{
    Clues &known = clues(line);
    if (!known.names)
        known.names = m_book.withName(known.spoken.payer);
    return *known.names;
}

// Another bank may be another person of that name.
QString Desk::payerOf(size_t line)
{
    const Spoken &spoken = clues(line).spoken;
    if (spoken.payer.key.isEmpty())
        return spoken.remitter;
    return QStringList{spoken.payer.key, spoken.payer.bank, spoken.payer.branch}.join(
        QLatin1Char('\n'));
}

const std::vector<size_t> &Desk::samePayer(size_t line)
{
    if (m_payers.isEmpty()) {
        for (const size_t each : m_waiting) {
            if (payment(each).payerName.isEmpty() && payment(each).remitterCode.isEmpty())
                continue;
            if (const QString payer = payerOf(each); !payer.isEmpty())
                m_payers[payer].push_back(each);
        }
    }
    static const std::vector<size_t> none;
    const auto found = m_payers.constFind(payerOf(line));
    return found == m_payers.constEnd() ? none : *found;
}

void Desk::clearAlone(size_t line, size_t row, Candidate candidate)
{
    clearAlone(line, std::vector<size_t>{row}, std::move(candidate));
}

void Desk::clearAlone(size_t line, const std::vector<size_t> &rows, Candidate candidate)
{
    Q_ASSERT(candidate.shares.size() == rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        m_book.take(rows[at], candidate.shares[at].amount);
    MatchResult &told = result(line);
    told.verdict = Verdict::ClearAlone;
    told.equallyGood = 1;
    told.whyNot.clear(); // of passes before, which found nothing
    told.candidates.clear();
    told.candidates.push_back(std::move(candidate));
}

void Desk::pairAlone(size_t line, size_t row)
{
    m_book.take(row, payment(line).open);
    keepPair(line, row, true);
}

void Desk::pairByName(size_t line, size_t row)
{
    keepPair(line, row, false);
}

// Nothing here depends on what other lines took in the meantime.
Candidate Desk::candidateOf(size_t line, const Pair &pair)
{
    const OpenBill &bill = m_book.bill(pair.row);
    Candidate candidate{pair.pass, {{bill.id, payment(line).open}}, Yen(0)};
    if (pair.pass == Pass::Key) {
        candidate.reasons.push_back(
            {ReasonCode::SlipKeyMatches, true, {payment(line).slip.slipKey()}});
    } else {
        const std::vector<NameHit> &hits = names(line);
        const auto hit = std::find_if(hits.begin(), hits.end(), [&](const NameHit &each) {
            return m_book.bill(each.bill).customer == bill.customer;
        });
        candidate.reasons.push_back(hit->reason);
    }
    candidate.reasons.push_back({ReasonCode::AmountMatches, true, {}});
    addDueReason(candidate.reasons, bill.dueOn, payment(line).receivedOn);
    if (isElsewhere(payment(line), bill))
        candidate.reasons.push_back({ReasonCode::OtherCompany, false, {}});
    return candidate;
}

MatchResult Desk::told(size_t line)
{
    const Thoughts *const known = thoughtsOf(line);
    MatchResult told = known ? known->result : MatchResult{payment(line).id};
    const std::optional<Pair> pair = pairOf(line);
    if (!pair)
        return told;
    told.verdict = pair->verdict();
    told.equallyGood = 1;
    if (told.verdict == Verdict::ClearAlone)
        told.whyNot.clear(); // of passes before, which found nothing
    told.candidates.clear();
    told.candidates.push_back(candidateOf(line, *pair));
    return told;
}

void Desk::tell(size_t line, ReasonCode code, bool speaksFor, QStringList args)
{
    if (isWatched(line))
        m_told.push_back({code, speaksFor, std::move(args)});
}

Reason amountReason(Yen paid, Yen expected)
{
    if (paid == expected)
        return {ReasonCode::AmountMatches, true, {}};
    return {ReasonCode::AmountDiffers, false, {digits(paid), digits(expected)}};
}

} // namespace keshikomi::matching
